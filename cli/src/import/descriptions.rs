//! `descriptions.txt`: the lines of this project's own.

use std::collections::BTreeMap;

/// The lines of a section, by what they describe.
pub(super) type Section = BTreeMap<String, String>;

/// The lines, by the names of their sections: `user-pools actions`.
#[derive(Default)]
pub(super) struct Descriptions {
    sections: BTreeMap<String, Section>,
    /// What is wrong with the text itself.
    pub(super) faults: Vec<String>,
}

impl Descriptions {
    /// Reads the text: sections in brackets, lines `Name: what it is`, comments behind `#`.
    pub(super) fn read(text: &str) -> Self {
        let mut descriptions = Self::default();
        let mut section = String::new();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                name.clone_into(&mut section);
                continue;
            }
            let number = number + 1;
            let Some((name, said)) = line.split_once(": ") else {
                descriptions.faults.push(format!("line {number} has no `Name: what it is`"));
                continue;
            };
            let lines = descriptions.sections.entry(section.clone()).or_default();
            if lines.insert(name.to_owned(), said.trim().to_owned()).is_some() {
                descriptions.faults.push(format!("line {number} describes `{name}` once more"));
            }
        }
        descriptions
    }

    /// The lines of a section.
    pub(super) fn section(&self, service: &str, kind: &str) -> Section {
        self.sections.get(&format!("{service} {kind}")).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Descriptions;

    #[test]
    fn faulty_lines_are_told_with_their_numbers() {
        let read = Descriptions::read("# x\n[a actions]\nB: c: d\nB: e\nf\n");
        assert_eq!(read.section("a", "actions")["B"], "e");
        assert_eq!(
            read.faults,
            ["line 4 describes `B` once more", "line 5 has no `Name: what it is`"]
        );
    }
}
