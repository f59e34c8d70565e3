//! Names, each given out once.

use std::collections::{BTreeMap, BTreeSet};

/// The names that have been given out.
pub(super) struct Distinct {
    given: BTreeSet<String>,
    /// What comes with each name, behind it: the type with `Builder` is the derive's.
    with: &'static str,
    /// What is put behind a name that is not free.
    suffix: &'static str,
    /// The last number that was tried behind that.
    numbers: BTreeMap<String, u32>,
}

impl Distinct {
    /// All names of types are free but these.
    pub(super) fn types_but(taken: &[&str]) -> Self {
        Self::but(taken, "Builder", "Type")
    }

    /// All names of variants are free but these.
    pub(super) fn variants_but(taken: &[&str]) -> Self {
        Self::but(taken, "", "Value")
    }

    fn but(taken: &[&str], with: &'static str, suffix: &'static str) -> Self {
        let given = taken.iter().map(|name| (*name).to_owned()).collect();
        Self { given, with, suffix, numbers: BTreeMap::new() }
    }

    /// The first of `name`, `nameType`, `nameType2`, … that is free, if `Type` is the suffix; now it
    /// is not.
    pub(super) fn take(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        if !self.is_free(&name) {
            name.push_str(self.suffix);
            let stem = name.clone();
            let mut number = self.numbers.get(&stem).copied().unwrap_or(1);
            while !self.is_free(&name) {
                number += 1;
                name = format!("{stem}{number}");
            }
            self.numbers.insert(stem, number);
        }
        self.given.insert(name.clone());
        self.given.insert(format!("{name}{}", self.with));
        name
    }

    fn is_free(&self, name: &str) -> bool {
        !self.given.contains(name) && !self.given.contains(&format!("{name}{}", self.with))
    }
}

#[cfg(test)]
mod tests {
    use super::Distinct;

    #[test]
    fn each_name_is_given_out_once() {
        let mut names = Distinct::types_but(&["Vec"]);
        let taken: Vec<String> =
            ["A", "A", "A", "Vec", "AType"].iter().map(|name| names.take(name)).collect();
        assert_eq!(taken, ["A", "AType", "AType2", "VecType", "ATypeType"]);
    }

    #[test]
    fn no_type_is_called_as_the_builder_of_another() {
        let mut names = Distinct::types_but(&[]);
        assert_eq!((names.take("A"), names.take("ABuilder")), ("A".into(), "ABuilderType".into()));
        assert_eq!((names.take("BBuilder"), names.take("B")), ("BBuilder".into(), "BType".into()));
        let mut names = Distinct::variants_but(&[]);
        assert_eq!((names.take("A"), names.take("ABuilder")), ("A".into(), "ABuilder".into()));
    }
}
