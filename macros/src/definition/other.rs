//! What a definition says of members that are no properties: those of a field under `#[other]`.

use cognito_structure::definition::{Additional, Structure, TypeId};

use super::demands::{self, Demands};
use super::facts::{self, Held, Holds, Property, Source};

/// The map that other members of a structure are; `None` where there are none, or anything may be.
pub(super) fn members(
    source: &Source<'_>,
    id: TypeId,
    structure: &Structure,
) -> Result<Option<Property>, String> {
    if let Some(map) = structure.other {
        return Ok(Some(unnamed(facts::held(source, map, 1)?)));
    }
    let mut values = Held::of(Holds::Document);
    match structure.additional {
        Additional::Denied => return Ok(None),
        Additional::Any if !is_map(source, id) => return Ok(None),
        Additional::Any => {}
        Additional::Of(id) => values = facts::held(source, id, 1)?,
    }
    let mut held = Held::of(Holds::Map(Demands::default(), Box::new(values)));
    // A structure without properties stands there as a map, and is constrained like one.
    if is_map(source, id) {
        held.holds = keys(source, id, held.holds)?;
        held.demands = demands::of(source.definitions, id, &held.holds)?;
    }
    Ok(Some(unnamed(held)))
}

/// Whether a structure is written as a map, for want of properties.
fn is_map(source: &Source<'_>, id: TypeId) -> bool {
    let definitions = source.definitions;
    definitions.get(facts::base(definitions, id)).written == "map"
}

fn keys(source: &Source<'_>, id: TypeId, map: Holds) -> Result<Holds, String> {
    match (source.definitions.get(id).constraints.keys, map) {
        (Some(keys), Holds::Map(_, values)) => {
            Ok(Holds::Map(demands::of(source.definitions, keys, &Holds::Text)?, values))
        }
        (_, map) => Ok(map),
    }
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
