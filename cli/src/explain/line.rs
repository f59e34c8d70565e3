//! One violation, as a line.

use cognito_request::Definition;
use cognito_request::service_message::{
    Located, ServiceConstraint, ServiceValue, ServiceViolation,
};

use crate::json::{Value, object};
use crate::printable::Printable;

/// The line for a violation of a request with this definition, if it is known.
pub(super) fn of(
    violation: &ServiceViolation,
    definition: Option<&'static Definition>,
    json: bool,
) -> String {
    let located = definition.and_then(|definition| violation.locate_in(definition));
    if json { for_programs(violation, located.as_ref()) } else { for_people(violation, located) }
}

fn for_people(violation: &ServiceViolation, located: Option<Located>) -> String {
    let constraint = &violation.constraint;
    let line = match located {
        Some(located) => format!("{} ({}): {constraint}", located.path(), located.field()),
        None if violation.path.is_empty() => constraint.to_string(),
        None => format!("{}: {constraint}", violation.path),
    };
    Printable(&line).to_string()
}

fn for_programs(violation: &ServiceViolation, located: Option<&Located>) -> String {
    let constraint = violation.constraint.to_string();
    let limit = Limit::of(&violation.constraint);
    let mut members = vec![("at", Value::Text(&violation.path))];
    if let Some(located) = located {
        members.push(("path", Value::Text(located.path())));
        members.push(("field", Value::Text(located.field())));
    }
    if let Some(kind) = located.map_or_else(|| violation.constraint.kind(), Located::kind) {
        members.push(("kind", Value::Text(kind.as_str())));
    }
    members.extend(limit.as_ref().map(|limit| ("limit", limit.value())));
    members.push(("constraint", Value::Text(&constraint)));
    if let ServiceValue::Printed(text) = &violation.value {
        members.push(("value", Value::Text(text)));
    }
    object(&members)
}

/// What would have been permitted, if that is one thing.
enum Limit<'c> {
    /// As JSON has it.
    Number(String),
    Pattern(&'c str),
    Values(Vec<&'c str>),
}

impl<'c> Limit<'c> {
    fn of(constraint: &'c ServiceConstraint) -> Option<Self> {
        Some(match constraint {
            ServiceConstraint::MinLength(limit) | ServiceConstraint::MaxLength(limit) => {
                Limit::Number(limit.to_string())
            }
            ServiceConstraint::MinValue(limit)
            | ServiceConstraint::MaxValue(limit)
            | ServiceConstraint::MultipleOf(limit) => Limit::Number(limit.to_string()),
            ServiceConstraint::Pattern(pattern) => Limit::Pattern(pattern),
            ServiceConstraint::Enum(values) => {
                Limit::Values(values.iter().map(String::as_str).collect())
            }
            ServiceConstraint::Items(inner)
            | ServiceConstraint::Keys(inner)
            | ServiceConstraint::Values(inner) => match inner.as_slice() {
                [one] => return Limit::of(one),
                _ => return None,
            },
            _ => return None,
        })
    }

    fn value(&self) -> Value<'_> {
        match self {
            Limit::Number(number) => Value::Literal(number),
            Limit::Pattern(pattern) => Value::Text(pattern),
            Limit::Values(values) => Value::Texts(values),
        }
    }
}
