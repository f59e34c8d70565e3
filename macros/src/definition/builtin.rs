//! The definitions of the two services, which are compiled in.

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
    if at == memory.services.len() {
        let text = cognito_structure::builtin::document(service.name()).unwrap_or("");
        memory.services.push((service, Definitions::new(service.name(), text)));
    }
    let result = match memory.services.get_mut(at) {
        Some((_, definitions)) => read(definitions, service.name(), name),
        None => Err(String::new()),
    };
    memory::put_back(memory);
    result
}

fn read(definitions: &mut Definitions, service: &str, name: &str) -> Result<Definition, String> {
    let id = looked_up(definitions, name, service)?;
    let source = Source { definitions, service, root: "" };
    facts::definition(&source, id).map_err(unchecked)
}
