//! The definitions of the two services, which are compiled in.

use cognito_structure::builtin;
use cognito_structure::definition::Definitions;

use super::facts::{self, Definition, Source};
use super::load::{looked_up, unchecked};
use crate::memory;
use crate::model::Service;

/// The definition of a service with this name.
pub(super) fn definition(service: Service, name: &str) -> Result<Definition, String> {
    let mut memory = memory::take();
    let mut at = 0;
    while memory.services.get(at).is_some_and(|(other, _)| *other != service) {
        at += 1;
    }
    if at == memory.services.len()
        && let Some(definitions) = builtin::definitions(service.name())
    {
        memory.services.push((service, definitions));
    }
    let result = match memory.services.get_mut(at) {
        Some((_, definitions)) => read(definitions, service.name(), name),
        None => Err(String::new()),
    };
    memory::put_back(memory);
    result
}

fn read(definitions: &mut Definitions, service: &str, name: &str) -> Result<Definition, String> {
    let Ok(id) = definitions.look_up(name) else {
        // Only the whole document knows which name is near.
        let text = builtin::document(service).unwrap_or("");
        looked_up(&mut Definitions::new(service, text), name, service)?;
        return Err(String::new());
    };
    let source = Source { definitions, service, root: "" };
    facts::definition(&source, id).map_err(unchecked)
}
