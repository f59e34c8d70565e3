//! One body, of an action that the command line names.

use cognito_actions::DecodeError;
use cognito_request::{Action, Violation};

use super::verdict::{Fault, faults};
use crate::action;
use crate::arguments::Validate;
use crate::failure::Failure;
use crate::json::{Value, object};
use crate::output::{Lines, note};
use crate::printable::Printable;
use crate::standard_input;

pub(super) fn run(name: &str, order: &Validate) -> Result<u8, Failure> {
    let action = action::find(name, action::wanted(order.service.as_deref())?)?;
    let body = standard_input::whole()?;
    let error = action::rewrite(action, &body, true).err();
    let (faults, omitted) = error.as_ref().map_or((Vec::new(), 0), faults);
    let mut lines = Lines::new();
    if order.words {
        lines.text(&error.as_ref().map_or(String::new(), |error| said(action, error, order.json)));
    } else {
        for fault in &faults {
            if order.json {
                lines.line(&json_line(fault));
            } else {
                lines.line(&Printable(&fault.to_string()).to_string());
            }
        }
    }
    lines.finish()?;
    note(&summary(action, faults.len() + omitted));
    Ok(u8::from(error.is_some()))
}

/// What the service would say, as a line. Of what is not JSON it says the code only.
fn said(action: &Action, error: &DecodeError, json: bool) -> String {
    let DecodeError::Body { error, .. } = error else { return String::new() };
    let sentence = error.service_message().map(|message| message.to_string());
    if !json {
        return sentence.map_or(String::new(), |said| format!("{}\n", Printable(&said)));
    }
    let code = error.service_code(action.service);
    let mut members = vec![("code", Value::Text(code.as_str()))];
    members.extend(sentence.as_deref().map(|said| ("message", Value::Text(said))));
    format!("{}\n", object(&members))
}

fn json_line(fault: &Fault<'_>) -> String {
    let message = fault.to_string();
    let field = fault.violation.map_or("", Violation::field);
    let mut members = vec![
        ("path", Value::Text(fault.path)),
        ("field", Value::Text(field)),
        ("kind", Value::Text(fault.kind)),
        ("message", Value::Text(&message)),
    ];
    if let Some(position) = fault.position {
        let number = |count| Value::Number(u32::try_from(count).unwrap_or(u32::MAX));
        members.push(("line", number(position.line())));
        members.push(("column", number(position.column())));
    }
    object(&members)
}

fn summary(action: &Action, count: usize) -> String {
    let name = format!("{}#{}", action.service, action.name);
    match count {
        0 => format!("{name}: valid"),
        1 => format!("{name}: 1 violation"),
        _ => format!("{name}: {count} violations"),
    }
}
