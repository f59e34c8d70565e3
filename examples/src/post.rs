//! One POST, and whatever comes back.

use std::time::Duration;

use ureq::Agent;

/// What a server answered, success or not.
#[derive(Debug)]
pub struct Reply {
    /// The HTTP status, such as 200 or 400.
    pub status: u16,
    /// The body as text.
    pub body: String,
}

/// Posts an action of the JSON 1.1 protocol: `target` is the `X-Amz-Target`, `body` the JSON.
///
/// # Errors
///
/// If there is no reply: no connection, no HTTP, a body that is not text, or 30 seconds without
/// an end. An error status is a [`Reply`] and not an error here.
pub fn post(endpoint: &str, target: &str, body: &str) -> Result<Reply, ureq::Error> {
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(30)))
        // An error status has a body that says what was wrong.
        .http_status_as_error(false)
        // An emulator on this machine is not to be had through a proxy.
        .proxy(None)
        .build()
        .into();
    let mut response = agent
        .post(endpoint)
        .header("Content-Type", "application/x-amz-json-1.1")
        .header("X-Amz-Target", target)
        .send(body)?;
    Ok(Reply { status: response.status().as_u16(), body: response.body_mut().read_to_string()? })
}
