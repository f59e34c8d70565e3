//! `cargo cognito explain`: the sentence with which a service refuses a request, taken apart.

mod line;

use cognito_request::{Definition, ServiceError, ServiceMessage};

use crate::action;
use crate::arguments::Explain;
use crate::failure::Failure;
use crate::output::{Lines, note};
use crate::standard_input;

/// Writes a line for each violation; the status is 1 if there is no sentence, or not all of it.
pub(crate) fn run(order: &Explain) -> Result<u8, Failure> {
    let definition = match &order.action {
        Some(name) => Some(definition(name, order)?),
        None => None,
    };
    let said = standard_input::whole()?;
    let Some(message) = sentence(&said) else {
        note("this is no sentence of a service about a request");
        return Ok(1);
    };
    let mut lines = Lines::new();
    for violation in message.violations() {
        lines.line(&line::of(violation, definition, order.json));
    }
    lines.finish()?;
    let (there, announced) = (message.violations().len(), message.announced());
    if there < announced {
        note(&format!("the text is cut off: {there} of {announced} violations are there"));
    }
    Ok(u8::from(there < announced))
}

/// The definition of the input of an action.
fn definition(name: &str, order: &Explain) -> Result<&'static Definition, Failure> {
    let found = action::find(name, action::wanted(order.service.as_deref())?)?;
    action::of(found.service)
        .find_map(|(action, input)| (action.name == found.name).then_some(input))
        .ok_or_else(|| Failure::new(format!("`{name}` has no input")))
}

/// Reads the sentence, or the one in the error that is the text.
fn sentence(said: &[u8]) -> Option<ServiceMessage> {
    // The code of an error stands in a header too, and may be in the body no more.
    if let Some(error) = ServiceError::from_json_and_header(said, "unknown")
        && let Some(message) = error.message
    {
        return ServiceMessage::parse(&message);
    }
    let text = String::from_utf8_lossy(said);
    ServiceMessage::parse(text.trim_end_matches(['\r', '\n']))
}
