//! `cargo cognito list`: the actions, with what each requires.

mod pattern;

use cognito_request::{Definition, Service};

use crate::action::{self, Entry};
use crate::arguments::List;
use crate::failure::Failure;
use crate::json::{Value, object};
use crate::output::{Lines, note};

/// Lists the actions; the status is 1 if there are none.
pub(crate) fn run(order: &List) -> Result<u8, Failure> {
    let wanted = action::wanted(order.service.as_deref())?;
    let mut entries = Vec::new();
    for service in [Service::UserPools, Service::IdentityPools] {
        if wanted.is_none_or(|wanted| wanted == service) {
            entries.extend(action::of(service));
        }
    }
    if let Some(pattern) = &order.pattern {
        entries.retain(|(action, _)| pattern::matches(pattern, action.name));
        if entries.is_empty() {
            note(&format!(
                "error: there is no action `{pattern}`; without a pattern all are listed"
            ));
            return Ok(1);
        }
    }
    // The sort is stable: of one name, that of user pools comes first.
    entries.sort_by_key(|(action, _)| action.name);
    let width = entries.iter().map(|(action, _)| action.name.len()).max().unwrap_or(0);
    let mut lines = Lines::new();
    for entry in &entries {
        lines.line(&if order.json { json_line(*entry) } else { line(*entry, width) });
    }
    lines.finish()?;
    Ok(0)
}

fn line((action, input): Entry, width: usize) -> String {
    let (name, service) = (action.name, action.service.as_str());
    let line = format!("{name:width$}  {service:14}  {}", members(input, true).join(", "));
    line.trim_end().to_owned()
}

fn json_line((action, input): Entry) -> String {
    object(&[
        ("action", Value::Text(action.name)),
        ("service", Value::Text(action.service.as_str())),
        ("required", Value::Texts(&members(input, true))),
        ("optional", Value::Texts(&members(input, false))),
        ("unsigned", Value::Boolean(action.unsigned)),
        ("link", Value::Text(action.documentation.unwrap_or(""))),
    ])
}

/// The names on the wire of the members that are required, or of those that are not.
fn members(input: &Definition, required: bool) -> Vec<&'static str> {
    let properties = input.properties.iter().filter(|property| property.required == required);
    properties.map(|property| property.name).collect()
}
