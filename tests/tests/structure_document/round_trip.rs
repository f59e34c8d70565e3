//! What the reader of definitions makes of documents: what the static definition says.

use crate::seed::GetUserAttributeVerificationCodeRequest;
use cognito_request::definition::{Constraint, Constraints, Definition, Kind as Ours, Property};
use cognito_request::{CognitoEnum, CognitoStructure};
use cognito_structure::definition::{
    Additional, Bounds, Decimal, Definitions, Dialect, Form, Kind, Limit, TypeId,
};

use crate::every_type::EveryType;
use crate::everything::{Attribute, Empty, Everything, Medium};
use crate::shapes::{Anything, Keeps, Node, Nothing, Open};

/// What is read of one document, and the structures that were compared, by their names.
struct Read {
    definitions: Definitions,
    met: Vec<&'static str>,
}

/// Reads a document, which has no fault, and compares its root.
fn hold(document: &str, kind: Ours) -> Dialect {
    let mut definitions = Definitions::new("a.json", document);
    assert_eq!(definitions.check(), [], "{document}");
    let root = definitions.root().unwrap();
    let mut read = Read { definitions, met: Vec::new() };
    read.same(root, kind, Constraints::NONE, "the root");
    read.definitions.dialect()
}

fn hold_structure<T: CognitoStructure>() -> Dialect {
    hold(&T::DEFINITION.to_json_structure(), Ours::Structure(|| T::DEFINITION))
}

fn hold_enum<T: CognitoEnum>() -> Dialect {
    hold(&T::DEFINITION.to_json_structure(), Ours::Enum(T::DEFINITION))
}

impl Read {
    /// Holds a type that was read to a static one.
    fn same(&mut self, id: TypeId, kind: Ours, constraints: Constraints, at: &str) {
        self.same_constraints(id, kind, constraints, at);
        match (self.definitions.kind(id).clone(), kind) {
            (Kind::Text(Form::Plain), Ours::String)
            | (Kind::Boolean, Ours::Boolean)
            | (Kind::Blob, Ours::Blob)
            | (Kind::Timestamp, Ours::Timestamp)
            | (Kind::Document, Ours::Document) => {}
            (Kind::Integer { bits, signed, as_text }, Ours::Integer { bits: b, signed: s }) => {
                assert_eq!((bits, signed, as_text), (b, s, false), "{at}");
            }
            (Kind::Float { bits }, Ours::Float { bits: b }) => assert_eq!(bits, b, "{at}"),
            (Kind::List(items), Ours::List(item)) => {
                let inside = part(constraints, |constraint| match constraint {
                    Constraint::Items(items) => Some(items),
                    _ => None,
                });
                self.same(items, *item, inside, &format!("{at}[]"));
            }
            (Kind::Map(values), Ours::Map(value)) => {
                self.same(values, *value, of_values(constraints), &format!("{at}{{}}"));
            }
            (Kind::Enum(values), Ours::Enum(definition)) => {
                assert_eq!(values, definition.values, "{at}");
            }
            // Core has no empty `enum`.
            (Kind::Text(Form::Plain), Ours::Enum(definition)) => {
                assert!(definition.values.is_empty(), "{at}");
            }
            (Kind::Structure(_), Ours::Structure(definition)) => {
                self.same_structure(id, definition(), at);
            }
            (read, kind) => panic!("{at}: {read:?} is not {kind:?}"),
        }
    }

    fn same_structure(&mut self, id: TypeId, definition: &'static Definition, at: &str) {
        if self.met.contains(&definition.name) {
            return;
        }
        self.met.push(definition.name);
        let Kind::Structure(structure) = self.definitions.kind(id).clone() else { return };
        let (mut known, mut other) = (Vec::new(), None);
        for (index, property) in definition.properties.iter().enumerate() {
            if definition.other == Some(index) {
                other = Some(property);
            } else {
                known.push(property);
            }
        }
        assert_eq!(structure.properties.len(), known.len(), "{at}");
        for (read, property) in structure.properties.iter().zip(known) {
            let at = format!("{at}.{}", property.name);
            assert_eq!(read.wire, property.name, "{at}");
            assert_eq!(read.required, property.required, "{at}");
            assert_eq!(read.sensitive, property.constraints.sensitive(), "{at}");
            let annotation = self.definitions.annotation(read.place, "cognito");
            let extra = annotation.and_then(|annotation| annotation.get("extra"));
            assert_eq!(extra.is_some(), property.extra, "{at}");
            self.same(read.type_id, *property.kind, property.constraints, &at);
        }
        match structure.additional {
            Additional::Denied => assert!(definition.deny_unknown, "{at}"),
            Additional::Any => assert!(!definition.deny_unknown && is_any(other), "{at}"),
            Additional::Of(values) => {
                let Some(&Property { kind: &Ours::Map(value), constraints, .. }) = other else {
                    panic!("{at}: nothing keeps other members")
                };
                self.same(values, *value, of_values(constraints), &format!("{at}.*"));
            }
        }
    }

    /// Lengths, numbers, patterns and, inside of lists and maps, sensitivity.
    fn same_constraints(&self, id: TypeId, kind: Ours, constraints: Constraints, at: &str) {
        let read = &self.definitions.get(id).constraints;
        let (mut length, mut patterns) = (Bounds::default(), Vec::new());
        let (mut least, mut most) = (None, None);
        for constraint in constraints.as_slice() {
            match constraint {
                Constraint::MinLength(min) => length.min = Some(*min),
                Constraint::MaxLength(max) => length.max = Some(*max),
                Constraint::Pattern(pattern) => patterns.push(pattern.source()),
                Constraint::MinValue(number) => least = Decimal::new(&number.to_string()),
                Constraint::MaxValue(number) => most = Decimal::new(&number.to_string()),
                Constraint::Keys(keys) => {
                    self.same_constraints(read.keys.unwrap(), Ours::String, *keys, at);
                }
                _ => {}
            }
        }
        let lengths = match kind {
            Ours::List(_) => read.items,
            Ours::Map(_) => read.entries,
            Ours::Blob => read.bytes,
            // Of a structure without members it is the map's that keeps unknown ones.
            Ours::Structure(_) => length,
            _ => read.length,
        };
        assert_eq!(lengths, length, "{at}");
        assert_eq!(read.patterns, patterns, "{at}");
        assert_eq!(value(read.minimum.as_ref()), least.as_ref(), "{at}");
        assert_eq!(value(read.maximum.as_ref()), most.as_ref(), "{at}");
        assert_eq!(read.multiple_of, None, "{at}");
        // A property says of itself what its type does not.
        let sensitive = self.definitions.get(id).sensitive;
        assert!(!sensitive || constraints.sensitive(), "{at}");
        if at.ends_with(['}', ']', '*']) {
            assert_eq!(sensitive, constraints.sensitive(), "{at}");
        }
    }
}

/// Whether other members may be anything.
fn is_any(other: Option<&Property>) -> bool {
    other.is_none_or(|property| matches!(*property.kind, Ours::Map(Ours::Document)))
}

fn of_values(constraints: Constraints) -> Constraints {
    part(constraints, |constraint| match constraint {
        Constraint::Values(values) => Some(values),
        _ => None,
    })
}

fn part(constraints: Constraints, of: fn(Constraint) -> Option<Constraints>) -> Constraints {
    constraints
        .as_slice()
        .iter()
        .find_map(|constraint| of(*constraint))
        .unwrap_or(Constraints::NONE)
}

fn value(limit: Option<&Limit>) -> Option<&Decimal> {
    limit.map(|limit| {
        assert!(!limit.exclusive);
        &limit.value
    })
}

#[test]
fn what_is_written_is_read_as_the_static_definition_says() {
    let with_patterns = [
        hold_structure::<GetUserAttributeVerificationCodeRequest>(),
        hold_structure::<Everything>(),
    ];
    assert_eq!(with_patterns, [Dialect::Service; 2]);
    let without = [
        hold_structure::<Attribute>(),
        hold_structure::<Empty>(),
        hold_structure::<Node>(),
        hold_structure::<Nothing>(),
        hold_structure::<Anything>(),
        hold_structure::<Keeps>(),
        hold_enum::<Medium>(),
        hold_enum::<Open>(),
    ];
    assert_eq!(without, [Dialect::Core; 8]);
    hold_structure::<EveryType<'static>>();
}
