//! Names, each given out once.

use std::collections::{BTreeMap, BTreeSet};

/// The names that have been given out.
pub(super) struct Distinct {
    given: BTreeSet<String>,
    /// What is put behind a name that is not free.
    suffix: &'static str,
    /// The last number that was tried behind that.
    numbers: BTreeMap<String, u32>,
}

impl Distinct {
    /// All names are free but these.
    pub(super) fn but(taken: &[&str], suffix: &'static str) -> Self {
        let given = taken.iter().map(|name| (*name).to_owned()).collect();
        Self { given, suffix, numbers: BTreeMap::new() }
    }

    /// The first of `name`, `nameType`, `nameType2`, … that is free, if `Type` is the suffix; now it
    /// is not.
    pub(super) fn take(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        if self.given.contains(&name) {
            name.push_str(self.suffix);
            let stem = name.clone();
            let number = self.numbers.entry(stem.clone()).or_insert(1);
            while self.given.contains(&name) {
                *number += 1;
                name = format!("{stem}{number}");
            }
        }
        self.given.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::Distinct;

    #[test]
    fn each_name_is_given_out_once() {
        let mut names = Distinct::but(&["Vec"], "Type");
        let taken: Vec<String> =
            ["A", "A", "A", "Vec", "AType"].iter().map(|name| names.take(name)).collect();
        assert_eq!(taken, ["A", "AType", "AType2", "VecType", "ATypeType"]);
    }
}
