//! What a type reaches.

use super::definitions::Definitions;
use super::fault::Fault;
use super::model::{Additional, Kind, Property, TypeId};

impl Definitions {
    pub(super) fn tell_of(&self, id: TypeId) -> Vec<Fault> {
        let mut marked = vec![0; self.types.len()];
        let mut reached = vec![id.0];
        marked[id.0 as usize] = 1;
        let mut at = 0;
        while at < reached.len() {
            let mut parts = Vec::new();
            self.parts(TypeId(reached[at]), &mut parts);
            for &part in &parts {
                if marked[part.0 as usize] == 0 {
                    marked[part.0 as usize] = 1;
                    reached.push(part.0);
                }
            }
            at += 1;
        }
        self.tell_types(&marked)
    }

    /// The types of which a type is made.
    fn parts(&self, id: TypeId, parts: &mut Vec<TypeId>) {
        let this = self.get(id);
        parts.extend_from_slice(&this.extends);
        if let Some(base) = this.base {
            parts.push(base);
        }
        if let Some(keys) = this.constraints.keys {
            parts.push(keys);
        }
        match &this.kind {
            Some(Kind::List(part) | Kind::Map(part)) => parts.push(*part),
            Some(Kind::Union(types)) => parts.extend_from_slice(types),
            Some(Kind::Structure(structure)) => {
                properties(&structure.properties, parts);
                if let Additional::Of(part) = structure.additional {
                    parts.push(part);
                }
                if let Some(part) = structure.other {
                    parts.push(part);
                }
            }
            Some(
                Kind::Tuple(elements)
                | Kind::Tagged(elements)
                | Kind::Inline { choices: elements, .. },
            ) => properties(elements, parts),
            _ => {}
        }
    }
}

fn properties(properties: &[Property], parts: &mut Vec<TypeId>) {
    for property in properties {
        parts.push(property.type_id);
    }
}
