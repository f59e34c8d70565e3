//! A request of whichever service it is.

use cognito_request::{Action, Service, Violations};

use crate::DecodeError;
use crate::identity_pools::IdentityPoolsRequest;
use crate::user_pools::UserPoolsRequest;

/// A request of either service: for a server that has both at one URL. It finds out the service by
/// what the target starts with.
///
/// ```
/// use cognito_actions::AnyRequest;
///
/// let target = "AWSCognitoIdentityService.DescribeIdentityPool";
/// let body = r#"{"IdentityPoolId": "eu-north-1:6f2c"}"#;
/// let request = AnyRequest::decode_validated(target, body).unwrap();
/// assert_eq!(request.action().name, "DescribeIdentityPool");
/// assert!(matches!(request, AnyRequest::IdentityPools(_)));
/// ```
#[derive(Debug)]
pub enum AnyRequest {
    /// One of user pools.
    UserPools(UserPoolsRequest),
    /// One of identity pools.
    IdentityPools(IdentityPoolsRequest),
}

impl AnyRequest {
    // Each is `#[inline]`: a function that is compiled here brings all 164 actions with it.

    /// The request that a target (the header `X-Amz-Target`, or an empty text) and a body are.
    /// Constraints are not checked.
    ///
    /// # Errors
    ///
    /// The target is absent or unknown, or the body is not of the action.
    #[inline]
    pub fn decode(target: &str, body: &(impl AsRef<[u8]> + ?Sized)) -> Result<Self, DecodeError> {
        if Service::of_target(target) == Some(Service::IdentityPools) {
            IdentityPoolsRequest::decode(target, body).map(Self::IdentityPools)
        } else {
            UserPoolsRequest::decode(target, body).map(Self::UserPools)
        }
    }

    /// The same, with every constraint checked.
    ///
    /// # Errors
    ///
    /// Those of [`decode`](AnyRequest::decode), and with them every constraint that is broken.
    #[inline]
    pub fn decode_validated(
        target: &str,
        body: &(impl AsRef<[u8]> + ?Sized),
    ) -> Result<Self, DecodeError> {
        if Service::of_target(target) == Some(Service::IdentityPools) {
            IdentityPoolsRequest::decode_validated(target, body).map(Self::IdentityPools)
        } else {
            UserPoolsRequest::decode_validated(target, body).map(Self::UserPools)
        }
    }

    /// The request that an HTTP request is. Constraints are not checked.
    ///
    /// # Errors
    ///
    /// Those of [`decode`](AnyRequest::decode), and what of the HTTP request is not of the protocol.
    #[cfg(feature = "http")]
    #[inline]
    pub fn from_http(request: &http::Request<impl AsRef<[u8]>>) -> Result<Self, DecodeError> {
        let call = cognito_request::http::Call::of(request)?;
        Self::decode(call.target(), call.body())
    }

    /// The same, with every constraint checked. [`DecodeError::into_reply`] is what the service
    /// answers to a request that is none.
    ///
    /// ```
    /// use cognito_actions::AnyRequest;
    ///
    /// let request = http::Request::post("/")
    ///     .header("content-type", "application/x-amz-json-1.1")
    ///     .header("x-amz-target", "AWSCognitoIdentityService.GetId")
    ///     .body(r#"{"IdentityPoolId": "6f2c"}"#)
    ///     .unwrap();
    /// let error = AnyRequest::from_http_validated(&request).unwrap_err();
    /// assert_eq!(
    ///     error.into_reply().with_request_id("4a1c").error().to_string(),
    ///     "ValidationException: 1 validation error detected: Value '6f2c' at 'identityPoolId' \
    ///     failed to satisfy constraint: Member must satisfy regular expression pattern: \
    ///     [\\w-]+:[0-9a-f-]+",
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`from_http`](AnyRequest::from_http), and with them every constraint that is
    /// broken.
    #[cfg(feature = "http")]
    #[inline]
    pub fn from_http_validated(
        request: &http::Request<impl AsRef<[u8]>>,
    ) -> Result<Self, DecodeError> {
        let call = cognito_request::http::Call::of(request)?;
        Self::decode_validated(call.target(), call.body())
    }

    /// The action of the request.
    #[inline]
    #[must_use]
    pub fn action(&self) -> &'static Action {
        match self {
            Self::UserPools(request) => request.action(),
            Self::IdentityPools(request) => request.action(),
        }
    }

    /// The body.
    #[inline]
    #[must_use]
    pub fn to_json(&self) -> String {
        match self {
            Self::UserPools(request) => request.to_json(),
            Self::IdentityPools(request) => request.to_json(),
        }
    }

    /// Checks every constraint.
    ///
    /// # Errors
    ///
    /// All that are broken.
    #[inline]
    pub fn validate(&self) -> Result<(), Violations> {
        match self {
            Self::UserPools(request) => request.validate(),
            Self::IdentityPools(request) => request.validate(),
        }
    }
}
