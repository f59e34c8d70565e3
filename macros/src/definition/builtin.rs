//! The definitions of the two services, which are compiled in.

use std::cell::RefCell;

use cognito_structure::definition::Definitions;

use super::facts::{self, Definition, Source};
use super::load::{looked_up, unchecked};
use crate::model::Service;

thread_local! {
    /// The documents as far as they have been read. They never change, so each is read once for a
    /// compiler, and not once for a derive.
    static READ: RefCell<Vec<(Service, Definitions)>> = const { RefCell::new(Vec::new()) };
}

/// The definition of a service with this name.
pub(super) fn definition(service: Service, name: &str) -> Result<Definition, String> {
    READ.with_borrow_mut(|read| {
        let mut at = 0;
        while read.get(at).is_some_and(|(other, _)| *other != service) {
            at += 1;
        }
        if at == read.len() {
            let text = cognito_structure::builtin::document(service.name()).unwrap_or("");
            read.push((service, Definitions::new(service.name(), text)));
        }
        let Some((_, definitions)) = read.get_mut(at) else { return Err(String::new()) };
        let id = looked_up(definitions, name, service.name())?;
        let source = Source { definitions, service: service.name(), root: "" };
        facts::definition(&source, id).map_err(|what| unchecked(&what))
    })
}
