//! A gateway: what is a valid request of either service goes on to a server as it came, and what is
//! none never reaches it, but is answered as the service would.

use axum::Router;
use axum::body::Body;
use cognito_actions::{AnyRequest, DecodeError};
use cognito_request::ErrorCode;
use cognito_request::http::{Endpoint, ErrorReply, LARGEST_REPLY};
use http::header::{CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING, UPGRADE};
use http::{HeaderMap, HeaderName, Request, Response};
use uuid::Uuid;

use crate::client::Client;
use crate::received::received;

/// The gateway before a server.
pub fn gateway(client: Client, upstream: Endpoint) -> Router {
    Router::new().fallback(move |request: Request<Body>| {
        let (client, upstream) = (client.clone(), upstream.clone());
        async move {
            let reply = match checked(request).await {
                Ok((read, request)) => pass_on(&client, &upstream, &read, request).await,
                Err(error) => Err(error),
            };
            let id = || Uuid::new_v4().to_string();
            reply.unwrap_or_else(|error| error.with_request_id(id()).into_http()).map(Body::from)
        }
    })
}

/// What the request says, and the request, if it is valid.
async fn checked(request: Request<Body>) -> Result<(AnyRequest, Request<Vec<u8>>), ErrorReply> {
    let request = received(request).await?;
    let read = AnyRequest::from_http_validated(&request).map_err(DecodeError::into_reply)?;
    Ok((read, request))
}

/// Sends the request on with the body as it was, which a signature may be of.
async fn pass_on(
    client: &Client,
    upstream: &Endpoint,
    read: &AnyRequest,
    mut request: Request<Vec<u8>>,
) -> Result<Response<Vec<u8>>, ErrorReply> {
    *request.uri_mut() = upstream.url(read.action().service).clone();
    request.headers_mut().remove(HOST);
    remove_hop_by_hop(request.headers_mut());
    let unheard =
        |_| ErrorReply::new(ErrorCode::InternalErrorException, "The gateway got no reply");
    let mut reply = client.exchange(request).await.map_err(unheard)?;
    if reply.body().len() > LARGEST_REPLY {
        let message = "The gateway got a reply that is too long";
        return Err(ErrorReply::new(ErrorCode::InternalErrorException, message));
    }
    remove_hop_by_hop(reply.headers_mut());
    Ok(reply)
}

/// Removes what is of one connection only (RFC 9110, section 7.6.1), and the length, which the next
/// connection counts itself.
fn remove_hop_by_hop(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in named {
        headers.remove(name);
    }
    for name in [CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING, UPGRADE] {
        headers.remove(name);
    }
    for name in ["keep-alive", "proxy-connection", "te", "trailer"] {
        headers.remove(name);
    }
}
