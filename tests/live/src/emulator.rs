//! The emulator: requests go to it, and what it answered is kept count of.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use cognito_request::http::{Endpoint, EndpointError};
use cognito_request::{CognitoRequest, Service, Value, Violations, json};
use http::Response;
use ureq::Agent;

use crate::compare::Comparison;
use crate::fault::Fault;

/// An emulator that listens.
pub(crate) struct Emulator {
    endpoint: Endpoint,
    agent: Agent,
    /// The targets of the actions that it implements.
    implemented: BTreeSet<String>,
    /// The actions that it answered as it should, by their targets.
    answered: BTreeMap<&'static str, Service>,
    /// How many requests it answered as it should.
    pub(crate) replies: usize,
    /// How many members of these replies were compared.
    pub(crate) members: usize,
    code: String,
}

impl Emulator {
    /// The emulator at this address, with the targets that it implements, one on a line, and the
    /// code that it sends to every user.
    pub(crate) fn new(url: &str, implemented: &str, code: &str) -> Result<Emulator, EndpointError> {
        let agent = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(30)))
            // The library reads the status, and the body of an error too.
            .http_status_as_error(false)
            // An emulator on this machine is not to be had through a proxy.
            .proxy(None)
            .build()
            .into();
        Ok(Emulator {
            endpoint: Endpoint::custom(url)?,
            agent,
            implemented: implemented.split_whitespace().map(String::from).collect(),
            answered: BTreeMap::new(),
            replies: 0,
            members: 0,
            code: code.to_owned(),
        })
    }

    /// The code that it sends to every user.
    pub(crate) fn code(&self) -> String {
        self.code.clone()
    }

    /// The targets of the actions that it implements.
    pub(crate) fn implemented(&self) -> &BTreeSet<String> {
        &self.implemented
    }

    /// Whether it answered the action with this target as it should.
    pub(crate) fn has_answered(&self, target: &str) -> bool {
        self.answered.contains_key(target)
    }

    /// How many actions of a service it answered as it should.
    pub(crate) fn answered_of(&self, service: Service) -> usize {
        self.answered.values().filter(|its| **its == service).count()
    }

    /// Whether it implements the action.
    pub(crate) fn implements<R: CognitoRequest>(&self) -> bool {
        self.implemented.contains(R::ACTION.target)
    }

    /// Sends a request, and compares the reply with what is read of it.
    ///
    /// # Errors
    ///
    /// If the request breaks a constraint, and if the answer is none, an error, or another than
    /// what is read of it.
    pub(crate) fn send<R>(&mut self, request: Result<R, Violations>) -> Result<R::Output, Fault>
    where
        R: CognitoRequest<Output: Value>,
    {
        let action = R::ACTION.name;
        let request = request.map_err(|violations| Fault::Invalid { action, violations })?;
        let (parts, mut body) = self
            .agent
            .run(request.into_http(&self.endpoint))
            .map_err(|error| Fault::NoReply { action, error })?
            .into_parts();
        let body = body.read_to_vec().map_err(|error| Fault::NoReply { action, error })?;
        let output = R::output(Response::from_parts(parts, body.as_slice()))
            .map_err(|error| Fault::NoOutput { action, error })?;
        self.compare::<R>(&body, &json::write(&output))?;
        Ok(output)
    }

    /// [`send`](Emulator::send), but only if the emulator implements the action.
    pub(crate) fn send_if_implemented<R>(
        &mut self,
        request: Result<R, Violations>,
    ) -> Result<Option<R::Output>, Fault>
    where
        R: CognitoRequest<Output: Value>,
    {
        if self.implements::<R>() { self.send(request).map(Some) } else { Ok(None) }
    }

    fn compare<R>(&mut self, body: &[u8], written: &str) -> Result<(), Fault>
    where
        R: CognitoRequest<Output: Value>,
    {
        let action = R::ACTION.name;
        // An action that answers nothing may do so without a body.
        let body = if body.is_empty() { b"{}" } else { body };
        let parse = |json| serde_json::from_slice(json);
        let (body, written) = parse(body)
            .and_then(|body| Ok((body, parse(written.as_bytes())?)))
            .map_err(|error| Fault::NotJson { action, error })?;
        let comparison = Comparison::of(R::Output::KIND, &body, &written);
        if !comparison.differences.is_empty() {
            return Err(Fault::Differs { action, differences: comparison.differences });
        }
        self.members += comparison.members;
        self.replies += 1;
        self.answered.insert(R::ACTION.target, R::ACTION.service);
        Ok(())
    }
}
