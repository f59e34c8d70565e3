//! The built-in documents: what is read of them in parts is what they say as a whole.

use cognito_structure::builtin;
use cognito_structure::definition::{Definitions, Kind, Place, Property, TypeId};
use cognito_structure::markdown::markdown;

const SERVICES: [&str; 2] = ["user-pools", "identity-pools"];

#[test]
fn they_are_valid() {
    for service in SERVICES {
        let faults = Definitions::new(service, builtin::document(service).unwrap()).check();
        assert!(faults.is_empty(), "{service}: {faults:#?}");
    }
}

/// A type, as one reader and the other have read it.
#[derive(Clone, Copy, PartialEq)]
struct Both(TypeId, TypeId);

/// What the two readers have read: the one of built-in definitions, and the one of any document.
struct Readers {
    parts: Definitions,
    whole: Definitions,
    /// The types that have been compared.
    seen: Vec<Both>,
}

impl Readers {
    fn compare(&mut self, name: &str) {
        let part = self.parts.built_in(name).unwrap_or_else(|| panic!("{name}"));
        let whole = self.whole.look_up(name).unwrap();
        let mut left = vec![Both(part, whole)];
        while let Some(both) = left.pop() {
            if !self.seen.contains(&both) {
                self.seen.push(both);
                self.compare_type(both, &mut left);
            }
        }
    }

    fn compare_type(&self, both: Both, left: &mut Vec<Both>) {
        let (one, other) = (self.parts.get(both.0), self.whole.get(both.1));
        let name = &other.name;
        assert_eq!(one.name, *name);
        assert_eq!(one.written, other.written, "{name:?}");
        assert_eq!(one.description, other.description, "{name:?}");
        assert_eq!(one.sensitive, other.sensitive, "{name:?}");
        assert_eq!((one.is_abstract, one.dialect), (other.is_abstract, other.dialect));
        assert_eq!((one.base, &one.extends), (other.base, &other.extends));
        self.compare_places(one.place, other.place);
        let (mut here, mut there) = (one.constraints.clone(), other.constraints.clone());
        left.extend(here.keys.take().zip(there.keys.take()).map(|(one, other)| Both(one, other)));
        assert_eq!(one.constraints.keys.is_some(), other.constraints.keys.is_some());
        assert_eq!(here, there, "{name:?}");
        match (self.parts.kind(both.0), self.whole.kind(both.1)) {
            (Kind::List(one), Kind::List(other)) | (Kind::Map(one), Kind::Map(other)) => {
                left.push(Both(*one, *other));
            }
            (Kind::Structure(one), Kind::Structure(other)) => {
                assert_eq!((&one.alternatives, one.other), (&other.alternatives, other.other));
                assert_eq!(one.additional, other.additional);
                self.compare_properties(&one.properties, &other.properties, left);
            }
            (Kind::Tagged(one), Kind::Tagged(other)) => self.compare_properties(one, other, left),
            (one, other) => assert_eq!(format!("{one:?}"), format!("{other:?}"), "{name:?}"),
        }
    }

    fn compare_properties(&self, here: &[Property], there: &[Property], left: &mut Vec<Both>) {
        assert_eq!(here.len(), there.len());
        for (one, other) in here.iter().zip(there) {
            assert_eq!((&one.name, &one.wire), (&other.name, &other.wire));
            assert_eq!(one.required, other.required, "{}", one.name);
            assert_eq!(one.description, other.description, "{}", one.name);
            assert_eq!(one.sensitive, other.sensitive, "{}", one.name);
            self.compare_places(one.place, other.place);
            left.push(Both(one.type_id, other.type_id));
        }
    }

    fn compare_places(&self, one: Place, other: Place) {
        assert_eq!(self.parts.pointer(one), self.whole.pointer(other));
        assert_eq!(self.parts.position(one), self.whole.position(other));
    }
}

#[test]
fn every_definition_is_read_in_part_as_in_whole() {
    for service in SERVICES {
        let parts = builtin::definitions(service).unwrap();
        let whole = Definitions::new(service, builtin::document(service).unwrap());
        assert_eq!(parts.service(), Some(service));
        assert_eq!(parts.dialect(), whole.dialect());
        let mut names = whole.names();
        assert!(names.len() > 3);
        assert_eq!(parts.built_in_names(), names);
        // From both ends, so that some are read before those that they refer to.
        let odd: Vec<String> = names.iter().rev().step_by(2).cloned().collect();
        names.splice(0..0, odd);
        let mut readers = Readers { parts, whole, seen: Vec::new() };
        for name in names {
            readers.compare(&name);
        }
        for Both(id, _) in readers.seen {
            assert!(readers.parts.faults_of(id).is_empty());
            assert_eq!(readers.parts.unchecked(id), None);
        }
    }
}

#[test]
fn the_names_of_a_definition_are_many() {
    let mut parts = builtin::definitions("user-pools").unwrap();
    let id = parts.built_in("TokenModelType");
    assert_eq!(parts.built_in("#/definitions/TokenModelType"), id);
    assert_eq!(parts.look_up("TokenModelType").ok(), id);
    assert_eq!(parts.root(), parts.built_in("UserPools"));
    let mut whole = Definitions::new("user-pools", builtin::document("user-pools").unwrap());
    assert_eq!(whole.built_in("TokenModelType"), None);
}

/// What is read without the feature `definition-files` is not made Markdown.
#[test]
fn every_description_is_markdown_as_it_stands() {
    let mut count = 0;
    for service in SERVICES {
        let definitions = Definitions::new(service, builtin::document(service).unwrap());
        let mut left = vec![definitions.json(definitions.document())];
        while let Some(value) = left.pop() {
            left.extend(value.items());
            for (name, member) in value.members() {
                left.push(member);
                if let ("description" | "does", Some(text)) = (name, member.text()) {
                    assert_eq!(markdown(text), text);
                    count += 1;
                }
            }
        }
    }
    assert!(count > 2000, "{count}");
}

#[test]
fn what_is_not_there_is_not_found() {
    for service in SERVICES {
        let whole = Definitions::new(service, builtin::document(service).unwrap());
        let mut parts = builtin::definitions(service).unwrap();
        for name in whole.names() {
            let shorter = &name[..name.len() - 1];
            for other in [shorter.to_owned(), format!("{name}0"), format!("{name}\"")] {
                let there = whole.names().contains(&other);
                assert_eq!(parts.look_up(&other).is_ok(), there, "{other}");
            }
        }
        for other in ["", "A", "~", "definitions", "properties", "\n"] {
            assert!(parts.look_up(other).is_err(), "{other}");
        }
    }
}
