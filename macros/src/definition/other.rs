//! What a definition says of members that are no properties: those of a field under `#[other]`.

use cognito_structure::definition::{Additional, Structure, TypeId};

use super::demands::{self, Demands};
use super::facts::{self, Held, Holds, Property, Source};

/// The map that other members of a structure are; `None` where there are none, or anything may be.
pub(super) fn members(source: &Source<'_>, id: TypeId, structure: &Structure) -> Option<Property> {
    if let Some(map) = structure.other {
        return Some(unnamed(facts::held(source, map)));
    }
    let mut values = Held::of(Holds::Document);
    match structure.additional {
        Additional::Denied => return None,
        Additional::Any if !is_map(source, id) => return None,
        Additional::Any => {}
        Additional::Of(id) => values = facts::held(source, id),
    }
    let mut held = Held::of(Holds::Map(Demands::default(), Box::new(values)));
    // A structure without properties stands there as a map, and is constrained like one.
    if is_map(source, id) {
        if let Holds::Map(keys, _) = &mut held.holds {
            *keys = facts::keys(source.definitions, id);
        }
        held.demands = demands::of(source.definitions, id, &held.holds);
    }
    Some(unnamed(held))
}

/// Whether a structure is written as a map, for want of properties.
fn is_map(source: &Source<'_>, id: TypeId) -> bool {
    let definitions = source.definitions;
    definitions.get(facts::base(definitions, id)).written == "map"
}

/// What is no property of its own.
fn unnamed(held: Held) -> Property {
    Property {
        wire: String::new(),
        required: None,
        extra: false,
        description: None,
        link: None,
        held,
    }
}
