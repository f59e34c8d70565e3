//! A request of the service's protocol, JSON 1.1, as one of HTTP.

use alloc::vec::Vec;

use ::http::header::{CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use ::http::{HeaderMap, HeaderName, HeaderValue, Method, Request};
use bytes::Bytes;

use super::endpoint::Endpoint;
use super::length::content_length;
use crate::action::Action;

/// The type of every body, of requests and of replies.
pub(super) const JSON_1_1: HeaderValue = HeaderValue::from_static("application/x-amz-json-1.1");

/// The product and its version, as RFC 9110, section 10.1.5, has them.
const AGENT: HeaderValue =
    HeaderValue::from_static(concat!("cognito-request/", env!("CARGO_PKG_VERSION")));

/// The request of an action. Beyond the body it allocates the two tables of the headers, and
/// nothing else: what is in them is static or shared.
pub(crate) fn request(action: &Action, body: Vec<u8>, endpoint: &Endpoint) -> Request<Vec<u8>> {
    let mut headers = HeaderMap::with_capacity(4);
    headers.insert(CONTENT_TYPE, JSON_1_1);
    // The target of a derived request is a name, so it is the value of a header. An impl written
    // by hand may have any, and the service says what it misses.
    if let Ok(target) = HeaderValue::from_maybe_shared(Bytes::from_static(action.target.as_bytes()))
    {
        headers.insert(HeaderName::from_static("x-amz-target"), target);
    }
    headers.insert(CONTENT_LENGTH, content_length(body.len()));
    headers.insert(USER_AGENT, AGENT);
    let mut request = Request::new(body);
    *request.method_mut() = Method::POST;
    *request.uri_mut() = endpoint.url(action.service).clone();
    *request.headers_mut() = headers;
    request
}
