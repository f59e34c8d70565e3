//! Allocation counts as text, from one program to the other.

use std::collections::BTreeMap;

use crate::case::Case;

/// What one run of a case asks of the allocator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    pub allocations: usize,
    pub reallocations: usize,
}

impl Count {
    pub fn line(self, case: &Case) -> String {
        format!("{}\t{}\t{}", case.key(), self.allocations, self.reallocations)
    }
}

/// Case key to count. Lines that are no counts are passed over.
pub fn parse(text: &str) -> BTreeMap<String, Count> {
    text.lines().filter_map(line).collect()
}

fn line(text: &str) -> Option<(String, Count)> {
    let mut parts = text.rsplitn(3, '\t');
    let reallocations = parts.next()?.parse().ok()?;
    let allocations = parts.next()?.parse().ok()?;
    Some((parts.next()?.to_owned(), Count { allocations, reallocations }))
}
