//! The definitions of the two services, which are compiled in.

use cognito_structure::builtin;
use cognito_structure::definition::Definitions;

use super::facts::{self, Definition, Source};
use super::reference;
use crate::model::Service;
use crate::{memory, name};

/// The definition of a service with this name.
pub(super) fn definition(service: Service, name: &str) -> Result<Definition, String> {
    let service = service.name();
    let mut known = memory::take_document(service);
    if known.is_none() {
        known = builtin::definitions(service);
    }
    let Some(mut definitions) = known else { return Err(String::new()) };
    let definition = read(&mut definitions, service, name);
    memory::keep_document(definitions);
    definition
}

fn read(definitions: &mut Definitions, service: &str, name: &str) -> Result<Definition, String> {
    let Some(id) = definitions.built_in(name) else {
        let other = if service == "user-pools" { "identity-pools" } else { "user-pools" };
        if let Some(mut others) = builtin::definitions(other)
            && others.built_in(name).is_some()
        {
            return Err(format!("`{service}` defines no `{name}`\nwrite `{other}#{name}`"));
        }
        return Err(unknown(&definitions.built_in_names(), name, service));
    };
    let source = Source { definitions, service, root: "" };
    facts::definition(&source, id).map_err(unchecked)
}

/// Rule `definition-name`: the name is one of the document's.
pub(super) fn unknown(names: &[String], wanted: &str, place: &str) -> String {
    let (all, short) = (name::texts(names), reference::last(wanted));
    let what = format!("`{place}` defines no `{wanted}`");
    // The name of an action stands for its input.
    for input in [format!("{short}Request"), format!("{short}Input"), short.to_owned()] {
        if all.contains(&input.as_str()) {
            return format!("{what}\nwrite `{place}#{input}`");
        }
    }
    if let Some(near) = name::nearest(short, &all) {
        return format!("{what}; did you mean `{near}`?\nwrite `{place}#{near}`");
    }
    let last = all.last().copied().unwrap_or("Name");
    format!("{what}\nwrite the name of one of its types, as in `{place}#{last}`")
}

/// Rule `definition-uncheckable`: what a definition demands is checked, all of it.
#[expect(clippy::needless_pass_by_value, reason = "it takes an error's place")]
pub(super) fn unchecked(what: String) -> String {
    format!(
        "the definition demands something that cannot be checked: {what}\ntake it out of the definition, or write no `#[doc_ref]`"
    )
}
