//! From a target and a body to the request of whichever action it is.

use core::fmt;

use cognito_request::{ReadError, Service};

/// Why a target and a body are no request.
#[derive(Debug)]
#[non_exhaustive]
pub enum DecodeError {
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
        action: &'static str,
        /// What is wrong with the body.
        error: ReadError,
    },
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTarget => f.write_str("there is no target; send the header `X-Amz-Target`"),
            Self::OtherService(service) => write!(f, "the target is of `{service}`"),
            Self::OtherTarget(target) => {
                write!(f, "`{}` is no target of Amazon Cognito", target.escape_debug())
            }
            Self::UnknownAction(action) => {
                write!(f, "there is no action `{}`", action.escape_debug())
            }
            Self::Body { action, error } => write!(f, "no input of `{action}`: {error}"),
        }
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

/// The action that a target names: what stands behind the prefix of the service.
pub(crate) fn action_of(service: Service, target: &str) -> Result<&str, DecodeError> {
    if target.is_empty() {
        return Err(DecodeError::NoTarget);
    }
    let Some((prefix, action)) = target.split_once('.') else {
        return Err(DecodeError::OtherTarget(target.to_owned()));
    };
    if prefix == service.target_prefix() {
        return Ok(action);
    }
    for other in [Service::UserPools, Service::IdentityPools] {
        if prefix == other.target_prefix() {
            return Err(DecodeError::OtherService(other));
        }
    }
    Err(DecodeError::OtherTarget(target.to_owned()))
}

/// The enumeration of the requests of a service.
macro_rules! requests {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: $service:ident {
            $($(#[$doc:meta])* $action:ident($request:path),)*
        }
    ) => {
        $(#[$attribute])*
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $action(Box<$request>),)*
        }

        impl $name {
            /// The actions, in the order of their names.
            pub const ACTIONS: &'static [&'static ::cognito_request::Action] =
                &[$(<$request as ::cognito_request::CognitoRequest>::ACTION),*];

            /// The request that a target (the header `X-Amz-Target`, or an empty text) and a body
            /// are. Constraints are not checked.
            ///
            /// # Errors
            ///
            /// The target is absent or unknown, or the body is not of the action.
            #[inline]
            pub fn decode(
                target: &str,
                body: &(impl AsRef<[u8]> + ?Sized),
            ) -> Result<Self, crate::DecodeError> {
                let service = ::cognito_request::Service::$service;
                match crate::dispatch::action_of(service, target)? {
                    $(stringify!($action) => match <$request>::from_json(body) {
                        Ok(request) => Ok(Self::$action(Box::new(request))),
                        Err(error) => {
                            Err(crate::DecodeError::Body { action: stringify!($action), error })
                        }
                    },)*
                    unknown => Err(crate::DecodeError::UnknownAction(unknown.to_owned())),
                }
            }

            /// The same, with every constraint checked.
            ///
            /// # Errors
            ///
            /// Those of `decode`, and with them every constraint that is broken.
            #[inline]
            pub fn decode_validated(
                target: &str,
                body: &(impl AsRef<[u8]> + ?Sized),
            ) -> Result<Self, crate::DecodeError> {
                let service = ::cognito_request::Service::$service;
                match crate::dispatch::action_of(service, target)? {
                    $(stringify!($action) => match <$request>::from_json_validated(body) {
                        Ok(request) => Ok(Self::$action(Box::new(request))),
                        Err(error) => {
                            Err(crate::DecodeError::Body { action: stringify!($action), error })
                        }
                    },)*
                    unknown => Err(crate::DecodeError::UnknownAction(unknown.to_owned())),
                }
            }

            /// The action of the request.
            #[inline]
            #[must_use]
            pub fn action(&self) -> &'static ::cognito_request::Action {
                match self {
                    $(Self::$action(_) => <$request as ::cognito_request::CognitoRequest>::ACTION,)*
                }
            }

            /// The value of the header `X-Amz-Target`.
            #[inline]
            #[must_use]
            pub fn target(&self) -> &'static str {
                self.action().target
            }

            /// The body.
            #[inline]
            #[must_use]
            pub fn to_json(&self) -> String {
                match self {
                    $(Self::$action(request) => request.to_json(),)*
                }
            }

            /// Checks every constraint.
            ///
            /// # Errors
            ///
            /// All that are broken.
            #[inline]
            pub fn validate(&self) -> Result<(), ::cognito_request::Violations> {
                match self {
                    $(Self::$action(request) => request.validate(),)*
                }
            }
        }

        $(
            impl From<$request> for $name {
                #[inline]
                fn from(request: $request) -> Self {
                    Self::$action(Box::new(request))
                }
            }
        )*
    };
}

pub(crate) use requests;
