//! A fault as a line.

use cognito_structure::definition::Fault;

use crate::json::{Value, object};
use crate::printable::Printable;

/// `file:line:column: error[code]: message (pointer)`, the pointer of the root left out.
pub(crate) fn line(fault: &Fault) -> String {
    let (line, column) = (fault.position.line, fault.position.column);
    let (file, message) = (Printable(&fault.file), Printable(&fault.message));
    let (severity, code) = (severity(fault), fault.code.as_str());
    let mut text = format!("{file}:{line}:{column}: {severity}[{code}]: {message}");
    if !fault.pointer.is_empty() {
        text.push_str(&format!(" ({})", Printable(&fault.pointer)));
    }
    text
}

pub(super) fn json_line(fault: &Fault) -> String {
    object(&[
        ("file", Value::Text(&fault.file)),
        ("line", Value::Number(fault.position.line)),
        ("column", Value::Number(fault.position.column)),
        ("severity", Value::Text(severity(fault))),
        ("code", Value::Text(fault.code.as_str())),
        ("message", Value::Text(&fault.message)),
        ("pointer", Value::Text(&fault.pointer)),
    ])
}

fn severity(fault: &Fault) -> &'static str {
    if fault.is_error() { "error" } else { "warning" }
}
