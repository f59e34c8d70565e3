//! A fault as a line.

use cognito_structure::definition::Fault;

use crate::json::{Value, object};
use crate::printable::Printable;

/// `file:line:column: error[code]: message (pointer)`, the pointer of the root left out.
pub(crate) fn line(fault: &Fault) -> String {
    let (line, column) = (fault.position.line, fault.position.column);
    let (file, message) = (Printable(&fault.file), Printable(&fault.message));
    let (severity, code) = (severity(fault), fault.code.as_str());
    let text = format!("{file}:{line}:{column}: {severity}[{code}]: {message}");
    with_pointer(text, &fault.pointer)
}

/// A line with a JSON pointer behind it, unless that is the root's.
pub(crate) fn with_pointer(line: String, pointer: &str) -> String {
    if pointer.is_empty() { line } else { format!("{line} ({})", Printable(pointer)) }
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
