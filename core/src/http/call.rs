//! A request as a server receives it.

use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, HeaderValue, Method, Request};

use super::call_error::CallError;
use crate::action::Service;

/// The longest body that a server of the services need read, in bytes: 4 MiB. The service takes a
/// branding with pictures of 2 MB together, which are a third longer as base64; all else is shorter
/// by far.
pub const LARGEST_REQUEST: usize = 4 * 1024 * 1024;

/// The content type of the protocol.
const JSON_1_1: &str = "application/x-amz-json-1.1";

/// A call of some action: what a server makes of an HTTP request of the protocol before it knows
/// which action it is of.
///
/// ```
/// use cognito_request::http::{Call, ErrorReply};
/// use cognito_request::{CognitoRequest, Nothing, Service};
///
/// #[derive(CognitoRequest)]
/// #[doc_ref("user-pools#DeleteUserRequest")]
/// #[cognito(output = Nothing)]
/// struct DeleteUserRequest {
///     #[required]
///     access_token: String,
/// }
///
/// fn answer(request: &http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, ErrorReply> {
///     let call = Call::of(request)?;
///     if call.target() != DeleteUserRequest::ACTION.target {
///         return Err(ErrorReply::unknown_operation());
///     }
///     let request = DeleteUserRequest::from_json_validated(call.body())
///         .map_err(|error| ErrorReply::of(&error, Service::UserPools))?;
///     // … the user with `request.access_token` is deleted …
///     Ok(DeleteUserRequest::reply(&Nothing).into_http())
/// }
///
/// let request = http::Request::post("/")
///     .header("content-type", "application/x-amz-json-1.1")
///     .header("x-amz-target", "AWSCognitoIdentityProviderService.DeleteUser");
/// let reply = answer(&request.body(br#"{"AccessToken": "a b"}"#.to_vec()).unwrap()).unwrap_err();
/// assert_eq!(
///     reply.error().to_string(),
///     "InvalidParameterException: 1 validation error detected: Value at 'accessToken' failed to \
///     satisfy constraint: Member must satisfy regular expression pattern: [A-Za-z0-9-_=.]+"
/// );
/// ```
///
/// `Debug` does not show the body, where tokens may stand.
#[derive(Clone, Copy)]
pub struct Call<'r> {
    target: &'r str,
    body: &'r [u8],
}

impl<'r> Call<'r> {
    /// Looks at what the protocol wants of every request: the method, the size, the content type
    /// and the target. The URL is not looked at, nor a signature.
    ///
    /// A content type may have parameters. It may be absent where the body is empty, as the
    /// services of this protocol have it; to a body without one they answer that they do not know
    /// the operation.
    ///
    /// # Errors
    ///
    /// The first of them that is not as it must be. [`CallError::into_reply`] is what the service
    /// answers to it.
    pub fn of(request: &'r Request<impl AsRef<[u8]>>) -> Result<Call<'r>, CallError> {
        let body = request.body().as_ref();
        if request.method() != Method::POST {
            return Err(CallError::Method(request.method().clone()));
        }
        if body.len() > LARGEST_REQUEST {
            return Err(CallError::TooLarge { length: body.len() });
        }
        check_content_type(request.headers(), body)?;
        let target = target(request.headers()).ok_or(CallError::Target)?;
        Ok(Call { target, body })
    }

    /// What the header `X-Amz-Target` says; empty if it is absent.
    #[must_use]
    pub fn target(&self) -> &'r str {
        self.target
    }

    /// The service that the target is of.
    #[must_use]
    pub fn service(&self) -> Option<Service> {
        Service::of_target(self.target)
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &'r [u8] {
        self.body
    }
}

impl core::fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Call").field("target", &self.target).finish_non_exhaustive()
    }
}

fn check_content_type(headers: &HeaderMap, body: &[u8]) -> Result<(), CallError> {
    let mut types = headers.get_all(CONTENT_TYPE).iter();
    let (first, second) = (types.next(), types.next());
    match first {
        None if body.is_empty() => Ok(()),
        None => Err(CallError::NoContentType),
        Some(first) if second.is_none() && essence(first).eq_ignore_ascii_case(JSON_1_1) => Ok(()),
        Some(first) => Err(CallError::ContentType(first.clone())),
    }
}

/// A content type without its parameters (RFC 9110, section 8.3.1).
pub(super) fn essence(value: &HeaderValue) -> &str {
    value.to_str().unwrap_or("").split(';').next().unwrap_or("").trim()
}

/// The one target that there is. Of two, whoever the request is passed on to may take the other.
fn target(headers: &HeaderMap) -> Option<&str> {
    let mut targets = headers.get_all("x-amz-target").iter();
    let Some(first) = targets.next() else { return Some("") };
    if targets.next().is_some() { None } else { first.to_str().ok() }
}
