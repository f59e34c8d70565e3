//! `--jsonl`: a result for each line, in order.

use cognito_request::{Action, JsonText, ServiceMessage};

use super::request::{self, Refused};
use super::verdict::{self, Fault, faults};
use crate::action;
use crate::failure::Failure;
use crate::json;
use crate::output::Lines;
use crate::standard_input::{Input, Line};

/// Reads every line; the status is 1 if one was no request.
pub(super) fn run(words: bool) -> Result<u8, Failure> {
    let (mut input, mut lines) = (Input::new(), Lines::new());
    let (mut status, mut out) = (0, String::new());
    loop {
        // Whoever writes a line and waits for its result gets it; of many lines many are written
        // at once.
        if input.waits() && !lines.flush() {
            break;
        }
        let Some(line) = input.next()? else { break };
        out.clear();
        if !answer(&line, words, &mut out) {
            status = 1;
        }
        lines.line(&out);
    }
    lines.finish()?;
    Ok(status)
}

/// Writes the result of a line; false if the line was no request.
fn answer(line: &Line<'_>, words: bool, out: &mut String) -> bool {
    let refused = match line {
        Line::TooLong => Refused { id: None, why: "a line may have 64 MiB".to_owned() },
        Line::Whole(bytes) => match request::read(bytes) {
            Err(refused) => refused,
            Ok((request, action)) => {
                head(request.id.as_ref(), out);
                judge(action, request.body.as_bytes(), words, out);
                return true;
            }
        },
    };
    head(refused.id.as_ref(), out);
    out.push_str("\"valid\":false,\"violations\":[],\"body\":null,\"error\":");
    json::string(out, &refused.why);
    if words {
        message(None, out);
    }
    out.push('}');
    false
}

/// The `id` as it was given, but for the white space in it that some programs end lines at.
fn head(id: Option<&JsonText>, out: &mut String) {
    out.push_str("{\"id\":");
    let id = id.map_or("null", JsonText::as_str);
    // Inside of a string this character cannot stand.
    out.extend(id.chars().filter(|character| *character != '\r'));
    out.push(',');
}

fn judge(action: &Action, body: &[u8], words: bool, out: &mut String) {
    let read = action::rewrite(action, body, true);
    match &read {
        Ok(written) => {
            out.push_str("\"valid\":true,\"violations\":[],\"body\":");
            json::string(out, written);
        }
        Err(error) => {
            out.push_str("\"valid\":false,\"violations\":[");
            let (faults, omitted) = faults(error);
            list(&faults, out);
            out.push(']');
            if omitted > 0 {
                out.push_str(",\"omitted\":");
                out.push_str(&omitted.to_string());
            }
            out.push_str(",\"body\":");
            // What breaks no more than constraints can be read.
            match action::rewrite(action, body, false) {
                Ok(written) => json::string(out, &written),
                Err(_) => out.push_str("null"),
            }
        }
    }
    if words {
        message(read.as_ref().err().and_then(verdict::words), out);
    }
    out.push('}');
}

/// Writes what the service would say.
fn message(said: Option<ServiceMessage>, out: &mut String) {
    out.push_str(",\"message\":");
    match said {
        Some(said) => json::string(out, &said.to_string()),
        None => out.push_str("null"),
    }
}

fn list(faults: &[Fault<'_>], out: &mut String) {
    for (at, fault) in faults.iter().enumerate() {
        out.push_str(if at > 0 { ",{\"path\":" } else { "{\"path\":" });
        json::string(out, fault.path);
        out.push_str(",\"kind\":\"");
        out.push_str(fault.kind);
        out.push_str("\"}");
    }
}
