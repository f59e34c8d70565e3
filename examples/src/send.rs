//! One action: the request out, its output back. The client is `ureq`, which blocks.

use std::fmt;
use std::time::Duration;

use cognito_request::CognitoRequest;
use cognito_request::http::{Endpoint, LARGEST_REPLY, OutputError};
use http::Response;
use ureq::Agent;

/// Sends a request to a server and reads the reply as the request's output.
///
/// # Errors
///
/// If there is no reply within 30 seconds, if it is an error reply, and if it does not hold what
/// the output must.
pub fn send<R: CognitoRequest>(endpoint: &Endpoint, request: R) -> Result<R::Output, SendError> {
    let action = R::ACTION.name;
    let reply = exchange(request.into_http(endpoint))
        .map_err(|error| SendError::NoReply { action, error })?;
    R::output(reply).map_err(|error| SendError::NoOutput { action, error })
}

/// Sends a request of the `http` crate's, and gives back a reply of it.
fn exchange(request: http::Request<Vec<u8>>) -> Result<Response<Vec<u8>>, ureq::Error> {
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(30)))
        // An error status has a body that says what was wrong.
        .http_status_as_error(false)
        // An emulator on this machine is not to be had through a proxy.
        .proxy(None)
        .build()
        .into();
    let (parts, mut body) = agent.run(request)?.into_parts();
    let body = body.with_config().limit(LARGEST_REPLY as u64).read_to_vec()?;
    Ok(Response::from_parts(parts, body))
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
    /// The server answered that it will not, or nothing that is the action's output.
    NoOutput {
        /// The action that was sent.
        action: &'static str,
        /// What it answered.
        error: OutputError,
    },
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SendError::NoReply { action, error } => write!(f, "{action}: no reply: {error}"),
            SendError::NoOutput { action, error: OutputError::Service(error) } => {
                let status = error.status.unwrap_or_default();
                write!(f, "{action}: the server answered {status}: {error}")
            }
            SendError::NoOutput { action, error } => write!(f, "{action}: {error}"),
        }
    }
}

impl std::error::Error for SendError {}
