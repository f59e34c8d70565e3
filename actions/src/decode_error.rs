//! Why something received is no request.

use core::fmt;

#[cfg(feature = "http")]
use cognito_request::http::{CallError, ErrorReply};
use cognito_request::{Action, ReadError, Service};

/// Why a target and a body, or an HTTP request, are no request of an action.
#[derive(Debug)]
#[non_exhaustive]
pub enum DecodeError {
    /// The HTTP request is not of the protocol.
    #[cfg(feature = "http")]
    Call(CallError),
    /// There is no target: the header `X-Amz-Target` is absent or empty.
    NoTarget,
    /// The target is one of the other service.
    OtherService(Service),
    /// The target is none of Amazon Cognito: its prefix is another.
    OtherTarget(String),
    /// The service has no such action.
    UnknownAction(String),
    /// The body is not the input of the action.
    Body {
        /// The action.
        action: &'static Action,
        /// What is wrong with the body.
        error: ReadError,
    },
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            #[cfg(feature = "http")]
            Self::Call(error) => error.fmt(f),
            Self::NoTarget => f.write_str("there is no target; send the header `X-Amz-Target`"),
            Self::OtherService(service) => write!(f, "the target is of `{service}`"),
            Self::OtherTarget(target) => {
                write!(f, "`{}` is no target of Amazon Cognito", target.escape_debug())
            }
            Self::UnknownAction(action) => {
                write!(f, "there is no action `{}`", action.escape_debug())
            }
            Self::Body { action, error } => write!(f, "no input of `{}`: {error}", action.name),
        }
    }
}

#[cfg(feature = "http")]
impl DecodeError {
    /// The reply of a service to a request that is none of its actions.
    ///
    /// What is wrong with a body it says in its own words. To a target that is absent, of another
    /// service or unknown it answers `UnknownOperationException` without a message, as was recorded
    /// of other services of this protocol; to a request of another protocol what
    /// [`CallError::into_reply`] says.
    ///
    /// Of two faults the service names that of the protocol first, then here that of the target,
    /// then those of the body. Amazon `DynamoDB` was seen to answer for text that is no JSON before
    /// it looked at the target; what Amazon Cognito does is not recorded.
    ///
    /// ```
    /// use cognito_actions::user_pools::UserPoolsRequest;
    ///
    /// let target = "AWSCognitoIdentityProviderService.GetUser";
    /// let error = UserPoolsRequest::decode_validated(target, "{}").unwrap_err();
    /// let reply = error.into_reply().into_http();
    /// assert_eq!(reply.status(), 400);
    /// assert_eq!(reply.headers()["x-amzn-errortype"], "InvalidParameterException");
    ///
    /// let error = UserPoolsRequest::decode_validated("", "{}").unwrap_err();
    /// let reply = error.into_reply().into_http();
    /// assert_eq!(reply.body(), br#"{"__type":"UnknownOperationException"}"#);
    /// ```
    #[must_use]
    pub fn into_reply(self) -> ErrorReply {
        match self {
            Self::Call(error) => error.into_reply(),
            Self::Body { action, error } => ErrorReply::of(&error, action.service),
            _ => ErrorReply::unknown_operation(),
        }
    }
}

#[cfg(feature = "http")]
impl From<CallError> for DecodeError {
    fn from(error: CallError) -> DecodeError {
        DecodeError::Call(error)
    }
}

impl core::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Body { error, .. } => Some(error),
            _ => None,
        }
    }
}
