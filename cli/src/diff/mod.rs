//! `cargo cognito diff`: what changed between two definitions.

mod folder;

use std::path::Path;

use cognito_structure::definition::{Definitions, FaultCode};
use cognito_structure::diff::{self, Change};

use crate::arguments::Diff;
use crate::check;
use crate::failure::Failure;
use crate::input::{Folders, Unread};
use crate::json::{Value, object};
use crate::output::{Lines, note};
use crate::printable::Printable;

/// Tells the changes; the status is 1 if there are some that count.
pub(crate) fn run(order: &Diff) -> Result<u8, Failure> {
    let changes = match (order.old.is_dir(), order.new.is_dir()) {
        (true, true) => folder::changes(&order.old, &order.new)?,
        (false, false) => {
            let mut old = open(&order.old, &mut Folders::default())?;
            let mut new = open(&order.new, &mut Folders::default())?;
            diff::documents(&mut old, &mut new)
        }
        _ => {
            let (old, new) = (order.old.display(), order.new.display());
            let message = format!("{old} and {new}: compare two files or two folders");
            return Err(Failure::new(message));
        }
    };
    let mut lines = Lines::new();
    for change in &changes {
        lines.line(&if order.json { json_line(change) } else { line(change) });
    }
    lines.finish()?;
    let breaking = changes.iter().filter(|change| change.breaking).count();
    let all = changes.len();
    let word = if all == 1 { "change" } else { "changes" };
    note(&format!("{all} {word}, {breaking} breaking"));
    Ok(u8::from(if order.breaking { breaking > 0 } else { all > 0 }))
}

/// Reads a document that can be compared: an object, in which nothing is there twice, for then which
/// one is compared would be a guess. What else is wrong with it is told by `check`.
fn open(path: &Path, folders: &mut Folders) -> Result<Definitions, Failure> {
    let fault = match folders.open(path) {
        Ok(mut definitions) => {
            let faults = definitions.check();
            let unusable = |code| {
                use FaultCode::{DuplicateKey, Limit, RootNotObject, Syntax};
                matches!(code, Syntax | Limit | RootNotObject | DuplicateKey)
            };
            match faults.into_iter().find(|fault| unusable(fault.code)) {
                None => return Ok(definitions),
                Some(fault) => fault,
            }
        }
        Err(Unread::Fault(fault)) => fault,
        Err(Unread::Failure(failure)) => return Err(failure),
    };
    Err(Failure::new(check::line(&fault)))
}

fn line(change: &Change) -> String {
    let spot = &change.spot;
    let (line, column) = (spot.position.line, spot.position.column);
    let (severity, kind) = (if change.breaking { "breaking" } else { "change" }, change.kind);
    let (file, text) = (Printable(&spot.file), change.to_string());
    let text =
        format!("{file}:{line}:{column}: {severity}[{}]: {}", kind.as_str(), Printable(&text));
    check::with_pointer(text, &spot.pointer)
}

fn json_line(change: &Change) -> String {
    object(&[
        ("file", Value::Text(&change.spot.file)),
        ("line", Value::Number(change.spot.position.line)),
        ("column", Value::Number(change.spot.position.column)),
        ("kind", Value::Text(change.kind.as_str())),
        ("breaking", Value::Boolean(change.breaking)),
        ("subject", Value::Text(&change.subject)),
        ("constraint", Value::Text(&change.constraint)),
        ("old", Value::Text(&change.old)),
        ("new", Value::Text(&change.new)),
        ("pointer", Value::Text(&change.spot.pointer)),
    ])
}
