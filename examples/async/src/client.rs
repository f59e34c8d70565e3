//! An async HTTP client, `reqwest`, for the requests and replies of the `http` crate.

use std::error::Error;
use std::time::Duration;

use cognito_request::CognitoRequest;
use cognito_request::http::{Endpoint, LARGEST_REPLY};
use http::{Request, Response};

/// A client without TLS and proxies, for servers on this machine.
#[derive(Clone)]
pub struct Client(reqwest::Client);

impl Client {
    /// A new client, which waits 30 seconds for a reply.
    ///
    /// # Errors
    ///
    /// What `reqwest` says.
    pub fn new() -> Result<Client, reqwest::Error> {
        let client = reqwest::Client::builder()
            .timeout(Duration::from_secs(30))
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy();
        Ok(Client(client.build()?))
    }

    /// Sends a request to a server and reads the reply as the request's output.
    ///
    /// # Errors
    ///
    /// If there is no reply, if it is an error reply, and if it does not hold the output.
    pub async fn send<R: CognitoRequest>(
        &self,
        endpoint: &Endpoint,
        request: R,
    ) -> Result<R::Output, Box<dyn Error>> {
        let reply = self.exchange(request.into_http(endpoint)).await?;
        Ok(R::output(reply)?)
    }

    /// Sends a request of the `http` crate's, and gives back a reply of it. Of a body that is longer
    /// than [`LARGEST_REPLY`] it reads the first piece too much, so that it is seen to be too long.
    ///
    /// # Errors
    ///
    /// What `reqwest` says.
    pub async fn exchange(
        &self,
        request: Request<Vec<u8>>,
    ) -> Result<Response<Vec<u8>>, reqwest::Error> {
        let mut reply = self.0.execute(request.try_into()?).await?;
        let mut body = Vec::new();
        while let Some(piece) = reply.chunk().await? {
            body.extend_from_slice(&piece);
            if body.len() > LARGEST_REPLY {
                break;
            }
        }
        let mut response = Response::new(body);
        *response.status_mut() = reply.status();
        *response.headers_mut() = std::mem::take(reply.headers_mut());
        Ok(response)
    }
}
