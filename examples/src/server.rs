//! The server that an example talks to.

use std::io;

use cognito_request::Service;
use cognito_request::http::{Endpoint, EndpointError};

use crate::Arguments;
use crate::own_endpoint::{KNOWN_TOKEN, OwnEndpoint};

/// The server that an example talks to: the one that it is given, or else an endpoint of its own on
/// this machine, which ends with it. No `Debug`: it holds the access token.
pub struct Server {
    endpoint: Endpoint,
    access_token: String,
    /// Kept for as long as it shall listen.
    _own: Option<OwnEndpoint>,
}

impl Server {
    /// The server that the arguments name. A token that comes without a server is not sent.
    ///
    /// # Errors
    ///
    /// No port of this machine can be listened to.
    pub fn of(arguments: &Arguments) -> io::Result<Server> {
        if let (Some(endpoint), Some(token)) = (&arguments.endpoint, &arguments.access_token) {
            return Ok(Server {
                endpoint: endpoint.clone(),
                access_token: token.clone(),
                _own: None,
            });
        }
        let own = OwnEndpoint::start()?;
        let endpoint =
            Endpoint::custom(own.url()).map_err(|error: EndpointError| io::Error::other(error))?;
        Ok(Server { endpoint, access_token: KNOWN_TOKEN.to_owned(), _own: Some(own) })
    }

    /// Where it listens.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The same as text.
    #[must_use]
    pub fn url(&self) -> String {
        self.endpoint.url(Service::UserPools).to_string()
    }

    /// The access token of a user whom it knows.
    #[must_use]
    pub fn access_token(&self) -> &str {
        &self.access_token
    }
}
