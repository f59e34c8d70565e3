//! Signed requests: Signature Version 4, by the crate `aws-sigv4`.
//!
//! What is signed is what `botocore` signs for the same request, byte for byte; a test holds it to
//! that. As there, the length and the user agent are in no signature, so that what stands between
//! may send them in its own way.

use alloc::string::String;
use alloc::vec::Vec;
use std::time::{SystemTime, UNIX_EPOCH};

use ::http::header::HOST;
use ::http::{HeaderName, HeaderValue, Request, Uri};
use aws_sigv4::http_request::{self, SignableBody, SignableRequest, SigningSettings};
use aws_sigv4::sign::v4::SigningParams;
use bytes::Bytes;

use super::credentials::Credentials;
use super::endpoint::Endpoint;
use super::request::request;
use super::signing_error::SigningError;
use crate::action::Action;

/// A request that takes a signature: one of an action that is not
/// [`unsigned`](Action::unsigned). `#[derive(CognitoRequest)]` implements it for those alone, so
/// that a request which takes none cannot be signed by accident:
///
/// ```compile_fail,E0277
/// use cognito_request::CognitoRequest;
/// use cognito_request::http::{Credentials, Endpoint};
///
/// #[derive(CognitoRequest)]
/// #[cognito(unsigned)]
/// struct SignUpRequest {}
///
/// let endpoint = Endpoint::for_region("eu-north-1").unwrap();
/// let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI", None).unwrap();
/// // error: `SignUpRequest` is of an action that is sent without a signature
/// SignUpRequest {}.into_signed_http(&endpoint, &credentials, std::time::SystemTime::now());
/// ```
///
/// An impl that is written by hand for such a request does not compile either, where it is used:
///
/// ```compile_fail,E0080
/// # use cognito_request::CognitoRequest;
/// # use cognito_request::http::{Credentials, Endpoint, Signable};
/// # #[derive(CognitoRequest)]
/// # #[cognito(unsigned)]
/// # struct SignUpRequest {}
/// impl Signable for SignUpRequest {}
/// # let endpoint = Endpoint::for_region("eu-north-1").unwrap();
/// # let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI", None).unwrap();
/// SignUpRequest {}.into_signed_http(&endpoint, &credentials, std::time::SystemTime::now());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is of an action that is sent without a signature",
    label = "it takes none",
    note = "`into_http(&endpoint)` is the whole request"
)]
pub trait Signable: crate::CognitoRequest {}

/// The first second of the year 10000, which has no date in a signature.
const YEAR_10000: u64 = 253_402_300_800;

/// The request of an action, signed if the action takes a signature.
pub(crate) fn signed_request(
    action: &Action,
    body: Vec<u8>,
    endpoint: &Endpoint,
    credentials: &Credentials,
    time: SystemTime,
) -> Result<Request<Vec<u8>>, SigningError> {
    let mut request = request(action, body, endpoint);
    if action.unsigned {
        return Ok(request);
    }
    let region = endpoint.region().ok_or(SigningError::NoRegion)?;
    check(time)?;
    // Clients that find this header send it as it is: so what is signed is what is sent.
    let host = shared(host(request.uri()))?;
    request.headers_mut().insert(HOST, host);
    let identity = credentials.inner().clone().into();
    let parameters = SigningParams::builder()
        .identity(&identity)
        .region(region)
        .name(action.service.signing_name())
        .time(time)
        .settings(SigningSettings::default())
        .build()
        .map_err(|_| SigningError::Request)?
        .into();
    let signed = http_request::sign(signable(&request)?, &parameters);
    let (added, _) = signed.map_err(|_| SigningError::Request)?.into_parts().0.into_parts();
    for header in added {
        let mut value = shared(header.value().into())?;
        // A program that prints the headers of a request prints neither token nor signature.
        value.set_sensitive(header.name() != "x-amz-date");
        request.headers_mut().insert(HeaderName::from_static(header.name()), value);
    }
    Ok(request)
}

/// Checks that a time has a date in a signature: the signer panics at those that have none.
fn check(time: SystemTime) -> Result<(), SigningError> {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) if since.as_secs() < YEAR_10000 => Ok(()),
        _ => Err(SigningError::Time),
    }
}

/// What is signed of a request, beside what the signer adds: the time and the session token.
fn signable(request: &Request<Vec<u8>>) -> Result<SignableRequest<'_>, SigningError> {
    let mut headers = ["content-type", "host", "x-amz-target"].map(|name| (name, ""));
    for (name, text) in &mut headers {
        let value = request.headers().get(*name).and_then(|value| value.to_str().ok());
        *text = value.ok_or(SigningError::Request)?;
    }
    SignableRequest::new(
        request.method().as_str(),
        path(request.uri().path()),
        headers.into_iter(),
        SignableBody::Bytes(request.body()),
    )
    .map_err(|_| SigningError::Request)
}

fn shared(value: String) -> Result<HeaderValue, SigningError> {
    HeaderValue::from_maybe_shared(Bytes::from(value)).map_err(|_| SigningError::Request)
}

/// The header `Host` of a URL: in lowercase, and without the port that its scheme has anyway.
fn host(url: &Uri) -> String {
    let host = url.host().unwrap_or("").to_ascii_lowercase();
    match (url.scheme_str(), url.port_u16()) {
        (_, None) | (Some("http"), Some(80)) | (Some("https"), Some(443)) => host,
        (_, Some(port)) => alloc::format!("{host}:{port}"),
    }
}

/// A path without its empty and dotted segments. The signer does the same, but for a dotted
/// segment at the end, of which it keeps the slash and `botocore` does not.
fn path(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    let mut canonical = String::from("/") + &segments.join("/");
    if path.ends_with('/') && !segments.is_empty() {
        canonical.push('/');
    }
    canonical
}
