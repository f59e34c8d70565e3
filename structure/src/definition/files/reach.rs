//! What a type reaches.

use super::definitions::Definitions;
use super::fault::Fault;
use super::model::{Additional, Kind, Property, TypeId};

impl Definitions {
    pub(super) fn tell_of(&self, id: TypeId) -> Vec<Fault> {
        let mut marked = vec![0; self.types.len()];
        let mut reached = [id.0].to_vec();
        marked[id.0 as usize] = 1;
        let mut at = 0;
        while at < reached.len() {
            let mut parts = Vec::new();
            self.parts(TypeId(reached[at]), &mut parts);
            for &part in &parts {
                if marked[part as usize] == 0 {
                    marked[part as usize] = 1;
                    reached.push(part);
                }
            }
            at += 1;
        }
        self.tell_types(&marked)
    }

    /// The types of which a type is made.
    fn parts(&self, id: TypeId, parts: &mut Vec<u32>) {
        let this = self.get(id);
        types(&this.extends, parts);
        if let Some(base) = this.base {
            parts.push(base.0);
        }
        if let Some(keys) = this.constraints.keys {
            parts.push(keys.0);
        }
        match &this.kind {
            Some(Kind::List(part) | Kind::Map(part)) => parts.push(part.0),
            Some(Kind::Union(union)) => types(union, parts),
            Some(Kind::Structure(structure)) => {
                properties(&structure.properties, parts);
                if let Additional::Of(part) = structure.additional {
                    parts.push(part.0);
                }
                if let Some(part) = structure.other {
                    parts.push(part.0);
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

fn types(types: &[TypeId], parts: &mut Vec<u32>) {
    for part in types {
        parts.push(part.0);
    }
}

fn properties(properties: &[Property], parts: &mut Vec<u32>) {
    for property in properties {
        parts.push(property.type_id.0);
    }
}
