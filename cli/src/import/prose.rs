//! The line that each action, type and property bears, and what is wrong with the lines.

use std::collections::BTreeSet;

use super::descriptions::{Descriptions, Section};

/// Words that say nothing by themselves.
const LITTLE: [&str; 10] = ["a", "an", "and", "for", "in", "is", "of", "the", "to", "type"];

/// The lines of a service.
pub(super) struct Prose {
    service: &'static str,
    actions: Section,
    types: Section,
    properties: Section,
    /// What has borne a line, with the kind of it before its name.
    used: BTreeSet<(&'static str, String)>,
    faults: Vec<String>,
}

impl Prose {
    pub(super) fn new(service: &'static str, descriptions: &Descriptions) -> Self {
        Self {
            service,
            actions: descriptions.section(service, "actions"),
            types: descriptions.section(service, "types"),
            properties: descriptions.section(service, "properties"),
            used: BTreeSet::new(),
            faults: Vec::new(),
        }
    }

    /// What an action does, and what it answers.
    pub(super) fn action(&mut self, name: &str) -> (String, Option<String>) {
        self.used.insert(("action", name.to_owned()));
        let Some(line) = self.actions.get(name).cloned() else {
            self.absent("action", name);
            return (String::new(), None);
        };
        let (does, answers) = match line.split_once(" => ") {
            Some((does, answers)) => (does.to_owned(), Some(answers.to_owned())),
            None => (line, None),
        };
        self.judge("action", name, &does);
        (does, answers)
    }

    /// What a type is, if a line of its own says so.
    pub(super) fn of_type(&mut self, name: &str) -> Option<String> {
        let line = self.types.get(name).cloned()?;
        if self.used.insert(("type", name.to_owned())) {
            self.judge("type", name, &line);
        }
        Some(line)
    }

    /// What a property is: its own line, that of all properties of its name, or that of its type.
    pub(super) fn property(&mut self, owner: &str, name: &str, ty: &str) -> String {
        for key in [format!("{owner}.{name}"), name.to_owned()] {
            if let Some(line) = self.properties.get(&key).cloned() {
                if self.used.insert(("property", key.clone())) {
                    self.judge("property", name, &line);
                }
                return line;
            }
        }
        let stem = name.strip_suffix('s').unwrap_or(name);
        match self.types.get(ty) {
            Some(line) if ty.starts_with(stem) => line.clone(),
            _ => {
                self.absent("property", &format!("{owner}.{name}"));
                String::new()
            }
        }
    }

    pub(super) fn absent(&mut self, kind: &str, name: &str) {
        self.faults.push(format!("{}: no line for the {kind} `{name}`", self.service));
    }

    fn judge(&mut self, kind: &str, name: &str, line: &str) {
        if repeats(name, line) {
            let message = format!("the line for the {kind} `{name}` says no more than its name");
            self.faults.push(format!("{}: {message}", self.service));
        }
    }

    /// What is wrong with the lines: those that are missing or idle, and those of nothing.
    pub(super) fn finish(mut self) -> Vec<String> {
        let sections =
            [("action", &self.actions), ("type", &self.types), ("property", &self.properties)];
        for (kind, lines) in sections {
            for name in lines.keys() {
                if !self.used.contains(&(kind, name.clone())) {
                    let message = format!("there is no {kind} `{name}` to bear its line");
                    self.faults.push(format!("{}: {message}", self.service));
                }
            }
        }
        self.faults
    }
}

/// Whether all words of a line are in the name, or say nothing by themselves.
fn repeats(name: &str, line: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let mut words = line.split(|character: char| !character.is_ascii_alphanumeric());
    words.all(|word| {
        let word = word.to_ascii_lowercase();
        let one = word.strip_suffix('s').unwrap_or(&word);
        LITTLE.contains(&&word[..]) || name.contains(one)
    })
}

#[cfg(test)]
mod tests {
    use super::repeats;

    #[test]
    fn a_line_says_more_than_its_name() {
        for line in ["", "The pool's name.", "Name of the pools", "PoolName"] {
            assert!(repeats("PoolName", line), "{line}");
        }
        assert!(!repeats("PoolName", "What the pool is called by people."));
    }
}
