//! One action: the request out, its output back.

use std::fmt;

use cognito_request::{CognitoRequest, ReadError, Value, json};

use crate::post::{Reply, post};

/// Sends a request to a server and reads the reply as the request's output.
///
/// # Errors
///
/// If there is no reply, if it is an error reply, and if it does not hold what the output must.
pub fn send<R: CognitoRequest + Value>(
    endpoint: &str,
    request: &R,
) -> Result<R::Output, SendError> {
    let action = R::ACTION.name;
    let reply = post(endpoint, R::ACTION.target, &json::write(request))
        .map_err(|error| SendError::NoReply { action, error })?;
    if reply.status != 200 {
        return Err(SendError::Refused { action, reply });
    }
    json::read(&reply.body).map_err(|error| SendError::NotTheOutput { action, error })
}

/// Why an action has no output. Nothing of the request is in it.
#[derive(Debug)]
pub enum SendError {
    /// Nobody answered.
    NoReply {
        /// The action that was sent.
        action: &'static str,
        /// What the HTTP client says.
        error: ureq::Error,
    },
    /// The server answered that it will not.
    Refused {
        /// The action that was sent.
        action: &'static str,
        /// The status and the body.
        reply: Reply,
    },
    /// The server answered that it did, with a body that is not the action's output.
    NotTheOutput {
        /// The action that was sent.
        action: &'static str,
        /// What is wrong with the body.
        error: ReadError,
    },
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SendError::NoReply { action, error } => write!(f, "{action}: no reply: {error}"),
            SendError::Refused { action, reply: Reply { status, body } } => {
                write!(f, "{action}: the server answered {status}: {body}")
            }
            SendError::NotTheOutput { action, error } => {
                write!(f, "{action}: the reply is not the action's output: {error}")
            }
        }
    }
}

impl std::error::Error for SendError {}
