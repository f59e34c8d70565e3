//! `cargo cognito new`: the source of a struct from a definition.

mod boxes;
mod comment;
mod demand;
mod describe;
mod distinct;
mod layout;
mod lint;
mod model;
mod name;
mod plan;
mod refer;
mod rust_type;
mod target;
mod tree;
mod unchecked;
mod variant;
mod write;

use cognito_structure::definition::{Definitions, Dialect, Fault, FaultCode, TypeId};

use crate::arguments::New;
use crate::check;
use crate::failure::Failure;
use crate::file;
use crate::input::Unread;
use crate::output::{Lines, note};
use plan::Wishes;
use refer::References;
use target::Target;

/// Writes the source; the status is 1 if the definition does not allow it.
pub(crate) fn run(order: &New) -> Result<u8, Failure> {
    if let (Some(service), Some(into)) = (&order.service, &order.into) {
        return tree::run(service, into);
    }
    let target = Target::of(&order.definition);
    let wishes = wishes(order)?;
    let mut definitions = match target.open() {
        Ok(definitions) => definitions,
        Err(Unread::Failure(failure)) => return Err(failure),
        Err(Unread::Fault(fault)) => return Ok(refused(&[fault])),
    };
    let id = match target.find(&mut definitions) {
        Ok(id) => id,
        Err(fault) => return Ok(refused(&[fault])),
    };
    let errors = errors(&definitions, id);
    if !errors.is_empty() {
        return Ok(refused(&errors));
    }
    let root = target::root(order.manifest_path.as_deref(), order.out.as_deref())?;
    let path = |file: &str| target::in_source(file, root.as_deref());
    let own = path(definitions.file(definitions.document()));
    if target.service().is_none() && own.contains('#') {
        let why = "in a `#[doc_ref]` its `#` would begin the name of a type: rename it";
        return Err(Failure::new(format!("{own}: {why}")));
    }
    let references = References::new(&definitions, &path, target.service());
    let text = match source(&definitions, id, &references, &wishes) {
        Ok(text) => text,
        Err(message) => {
            let place = definitions.get(id).place;
            note(&format!("{}: error: {message}", definitions.file(place)));
            return Ok(1);
        }
    };
    if let Some(out) = &order.out {
        file::write(out, &text, order.force)?;
    } else {
        let mut lines = Lines::new();
        lines.text(&text);
        lines.finish()?;
    }
    Ok(0)
}

/// The Rust source of a struct for a type, and of the types that it needs.
///
/// # Errors
///
/// A sentence, where there is no struct for the type.
fn source(
    definitions: &Definitions,
    id: TypeId,
    references: &References<'_>,
    wishes: &Wishes,
) -> Result<String, String> {
    Ok(write::write(&plan::plan(definitions, id, references, wishes)?))
}

/// What keeps a source from being written. What a published file does not define does not: it is left
/// out.
fn errors(definitions: &Definitions, id: TypeId) -> Vec<Fault> {
    let mut errors = definitions.faults_of(id);
    let published = definitions.dialect() == Dialect::Published;
    errors.retain(|fault| {
        fault.is_error() && !(published && fault.code == FaultCode::UnresolvedReference)
    });
    errors
}

fn refused(faults: &[Fault]) -> u8 {
    for fault in faults {
        note(&check::line(fault));
    }
    1
}

fn wishes(order: &New) -> Result<Wishes, Failure> {
    let good = |text: &&String| {
        text.starts_with(|first: char| first.is_ascii_uppercase())
            && text.chars().all(|character| character.is_ascii_alphanumeric())
            && *text != "Self"
    };
    for (option, text) in [("--name", &order.name), ("--action", &order.action)] {
        if let Some(text) = text.as_ref().filter(|text| !good(text)) {
            let message = format!("{option} {text}: letters and digits, a capital letter first");
            return Err(Failure::new(message));
        }
    }
    Ok(Wishes { name: order.name.clone(), action: order.action.clone() })
}

#[cfg(test)]
mod tests;
