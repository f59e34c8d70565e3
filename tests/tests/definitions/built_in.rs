//! The built-in documents: what is read of them in parts is what they say as a whole.

use cognito_structure::builtin;
use cognito_structure::definition::{Definitions, Kind, TypeId};

const SERVICES: [&str; 2] = ["user-pools", "identity-pools"];

#[test]
fn they_are_valid() {
    for service in SERVICES {
        let faults = Definitions::new(service, builtin::document(service).unwrap()).check();
        assert!(faults.is_empty(), "{service}: {faults:#?}");
    }
}

/// The properties of a type, each with the name and the constraints of its own type: numbers of
/// nodes and types are in the order of reading.
fn properties(definitions: &Definitions, id: TypeId) -> Vec<String> {
    let Kind::Structure(structure) = definitions.kind(id) else { return Vec::new() };
    let mut told = Vec::new();
    for property in &structure.properties {
        let of = definitions.get(property.type_id);
        let place = definitions.pointer(property.place);
        told.push(format!("{place} {} {:?} {:?}", property.required, of.name, of.constraints));
    }
    told
}

#[test]
fn every_definition_is_found_in_part_as_in_whole() {
    for service in SERVICES {
        let mut whole = Definitions::new(service, builtin::document(service).unwrap());
        let mut parts = builtin::definitions(service).unwrap();
        let mut names = whole.names();
        assert!(names.len() > 3);
        // From both ends, so that some are read before those that they refer to.
        let odd: Vec<String> = names.iter().rev().step_by(2).cloned().collect();
        names.splice(0..0, odd);
        for name in names {
            let part = parts.look_up(&name).unwrap_or_else(|fault| panic!("{name}: {fault}"));
            let same = whole.look_up(&name).unwrap();
            let (one, other) = (parts.get(part), whole.get(same));
            assert_eq!(parts.pointer(one.place), whole.pointer(other.place));
            assert_eq!(parts.position(one.place), whole.position(other.place));
            assert_eq!(properties(&parts, part), properties(&whole, same), "{name}");
            assert_eq!(one.constraints, other.constraints, "{name}");
            assert!(parts.faults_of(part).is_empty());
        }
        assert_eq!(parts.service(), Some(service));
        assert_eq!(parts.dialect(), whole.dialect());
    }
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
