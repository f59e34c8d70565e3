//! Partitions: the groups of regions that share the domains of their hosts.
//!
//! The table is that of `partitions.json` in the Python package `botocore`. Every partition in it
//! has FIPS and dual-stack hosts. A test holds the table to it.

/// A group of regions.
pub(super) struct Partition {
    /// What the names of its regions start with; behind it stand a word, a hyphen and a number.
    prefix: &'static str,
    /// The name that stands for the whole partition, or nothing.
    global: &'static str,
    /// What hosts end with.
    pub(super) suffix: &'static str,
    /// What dual-stack hosts end with.
    pub(super) dual_stack_suffix: &'static str,
}

impl Partition {
    /// The partition of a region. One whose name is unlike those of every other partition is of
    /// the first, `aws`, as in the service's own rules: so a region that is newer than this table
    /// has a host.
    pub(super) fn of(region: &str) -> &'static Partition {
        OTHERS.iter().find(|partition| partition.has(region)).unwrap_or(&AWS)
    }

    /// Whether this is the partition `aws`, which has rules of its own.
    pub(super) fn is_aws(&self) -> bool {
        self.prefix.is_empty()
    }

    fn has(&self, region: &str) -> bool {
        region == self.global || region.strip_prefix(self.prefix).is_some_and(is_word_and_number)
    }
}

/// Whether a name ends as those of regions do: `north-1`.
fn is_word_and_number(rest: &str) -> bool {
    rest.split_once('-').is_some_and(|(word, number)| {
        !word.is_empty() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

const AWS: Partition = Partition {
    prefix: "",
    global: "aws-global",
    suffix: "amazonaws.com",
    dual_stack_suffix: "api.aws",
};

const OTHERS: [Partition; 7] = [
    Partition {
        prefix: "cn-",
        global: "aws-cn-global",
        suffix: "amazonaws.com.cn",
        dual_stack_suffix: "api.amazonwebservices.com.cn",
    },
    Partition {
        prefix: "eusc-de-",
        global: "",
        suffix: "amazonaws.eu",
        dual_stack_suffix: "api.amazonwebservices.eu",
    },
    Partition {
        prefix: "us-iso-",
        global: "aws-iso-global",
        suffix: "c2s.ic.gov",
        dual_stack_suffix: "api.aws.ic.gov",
    },
    Partition {
        prefix: "us-isob-",
        global: "aws-iso-b-global",
        suffix: "sc2s.sgov.gov",
        dual_stack_suffix: "api.aws.scloud",
    },
    Partition {
        prefix: "eu-isoe-",
        global: "aws-iso-e-global",
        suffix: "cloud.adc-e.uk",
        dual_stack_suffix: "api.cloud-aws.adc-e.uk",
    },
    Partition {
        prefix: "us-isof-",
        global: "aws-iso-f-global",
        suffix: "csp.hci.ic.gov",
        dual_stack_suffix: "api.aws.hci.ic.gov",
    },
    Partition {
        prefix: "us-gov-",
        global: "aws-us-gov-global",
        suffix: "amazonaws.com",
        dual_stack_suffix: "api.aws",
    },
];
