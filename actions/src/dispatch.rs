//! From a target and a body to the request of whichever action it is.

use core::fmt;

use cognito_request::{Action, CognitoRequest, Fill, ReadError, Service, Violations, json};

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

#[cfg(feature = "http")]
impl DecodeError {
    /// The reply of a service to a request that is none of its actions.
    ///
    /// What is wrong with a body it says in its own words. To a target that is absent, of another
    /// service or unknown it answers `UnknownOperationException`, as the services of this protocol
    /// do, without a message.
    ///
    /// ```
    /// use cognito_actions::user_pools::UserPoolsRequest;
    /// use cognito_request::Service;
    ///
    /// let target = "AWSCognitoIdentityProviderService.GetUser";
    /// let error = UserPoolsRequest::decode_validated(target, "{}").unwrap_err();
    /// let reply = error.into_reply(Service::UserPools).into_http();
    /// assert_eq!(reply.status(), 400);
    /// assert_eq!(reply.headers()["x-amzn-errortype"], "InvalidParameterException");
    ///
    /// let error = UserPoolsRequest::decode_validated("", "{}").unwrap_err();
    /// let reply = error.into_reply(Service::UserPools).into_http();
    /// assert_eq!(reply.body(), br#"{"__type":"UnknownOperationException"}"#);
    /// ```
    #[must_use]
    pub fn into_reply(self, service: Service) -> cognito_request::http::ErrorReply {
        match self {
            Self::Body { error, .. } => cognito_request::http::ErrorReply::of(&error, service),
            _ => cognito_request::ServiceError::new("UnknownOperationException".into()).into(),
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

/// A request of any action, as an object: what all of them can do.
pub(crate) trait AnyRequest: fmt::Debug {
    fn action(&self) -> &'static Action;
    fn to_json(&self) -> String;
    fn validate(&self) -> Result<(), Violations>;
}

impl<T: CognitoRequest + fmt::Debug> AnyRequest for T {
    fn action(&self) -> &'static Action {
        T::ACTION
    }

    fn to_json(&self) -> String {
        json::write(self)
    }

    fn validate(&self) -> Result<(), Violations> {
        // What the derived method of that name calls.
        cognito_request::__private::validate(self)
    }
}

/// Reads the body of one action, with its constraints or without: for a table of functions, which
/// the compiler looks at faster than at an arm for each action.
pub(crate) type Read<E> = fn(&[u8], bool) -> Result<E, ReadError>;

/// The function for the request `T`. It is compiled where a table of it is used.
pub(crate) fn read<E, T>(body: &[u8], validate: bool) -> Result<E, ReadError>
where
    E: From<T>,
    T: for<'de> Fill<'de>,
{
    let request: T = if validate { json::read_validated(body)? } else { json::read(body)? };
    Ok(E::from(request))
}

/// The request that a target and a body are, of those in a table.
pub(crate) fn decode<E>(
    actions: &'static [&'static Action],
    table: &[Read<E>],
    (service, target): (Service, &str),
    (body, validate): (&[u8], bool),
) -> Result<E, DecodeError> {
    let name = action_of(service, target)?;
    for (action, read) in actions.iter().zip(table) {
        if action.name == name {
            return read(body, validate)
                .map_err(|error| DecodeError::Body { action: action.name, error });
        }
    }
    Err(DecodeError::UnknownAction(name.to_owned()))
}

/// The enumeration of the requests of a service. Nothing of it is compiled where it is not used.
macro_rules! requests {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: $service:ident {
            $($(#[$doc:meta])* $action:ident($request:path),)*
        }
    ) => {
        $(#[$attribute])*
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $action(Box<$request>),)*
        }

        impl $name {
            /// The actions, in the order of their names.
            pub const ACTIONS: &'static [&'static ::cognito_request::Action] =
                &[$(<$request as ::cognito_request::CognitoRequest>::ACTION),*];

            /// The definitions of their inputs, in the same order.
            pub const INPUTS: &'static [&'static ::cognito_request::Definition] =
                &[$(<$request as ::cognito_request::CognitoStructure>::DEFINITION),*];

            /// A function for each action, in the same order.
            const READ: &'static [crate::dispatch::Read<Self>] =
                &[$(crate::dispatch::read::<Self, $request>),*];

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
                let place = (::cognito_request::Service::$service, target);
                crate::dispatch::decode(Self::ACTIONS, Self::READ, place, (body.as_ref(), false))
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
                let place = (::cognito_request::Service::$service, target);
                crate::dispatch::decode(Self::ACTIONS, Self::READ, place, (body.as_ref(), true))
            }

            #[inline]
            fn any(&self) -> &dyn crate::dispatch::AnyRequest {
                match self {
                    $(Self::$action(request) => &**request,)*
                }
            }

            /// The action of the request.
            #[inline]
            #[must_use]
            pub fn action(&self) -> &'static ::cognito_request::Action {
                self.any().action()
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
                self.any().to_json()
            }

            /// Checks every constraint.
            ///
            /// # Errors
            ///
            /// All that are broken.
            #[inline]
            pub fn validate(&self) -> Result<(), ::cognito_request::Violations> {
                self.any().validate()
            }
        }

        #[cfg(feature = "http")]
        crate::http::into_http!($name);
        #[cfg(feature = "sigv4")]
        crate::http::into_signed_http!($name);

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.any(), f)
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
