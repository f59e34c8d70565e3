//! From a target and a body to the request of whichever action it is.

use core::fmt;

use cognito_request::{Action, CognitoRequest, Fill, ReadError, Service, Violations, json};

use crate::DecodeError;

/// The action that a target names: what stands behind the prefix of the service.
pub(crate) fn action_of(service: Service, target: &str) -> Result<&str, DecodeError> {
    if target.is_empty() {
        return Err(DecodeError::NoTarget);
    }
    match (Service::of_target(target), target.split_once('.')) {
        (Some(of), Some((_, action))) if of == service => Ok(action),
        (Some(other), _) => Err(DecodeError::OtherService(other)),
        (None, _) => Err(DecodeError::OtherTarget(target.to_owned())),
    }
}

/// A request of any action, as an object: what all of them can do.
pub(crate) trait RequestObject: fmt::Debug {
    fn action(&self) -> &'static Action;
    fn to_json(&self) -> String;
    fn validate(&self) -> Result<(), Violations>;
}

impl<T: CognitoRequest + fmt::Debug> RequestObject for T {
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
            return read(body, validate).map_err(|error| DecodeError::Body { action, error });
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

            /// The request that an HTTP request is. Constraints are not checked.
            ///
            /// # Errors
            ///
            /// Those of `decode`, and what of the HTTP request is not of the protocol.
            #[cfg(feature = "http")]
            #[inline]
            pub fn from_http(
                request: &::http::Request<impl AsRef<[u8]>>,
            ) -> Result<Self, crate::DecodeError> {
                let call = ::cognito_request::http::Call::of(request)?;
                Self::decode(call.target(), call.body())
            }

            /// The same, with every constraint checked.
            ///
            /// # Errors
            ///
            /// Those of `from_http`, and with them every constraint that is broken.
            #[cfg(feature = "http")]
            #[inline]
            pub fn from_http_validated(
                request: &::http::Request<impl AsRef<[u8]>>,
            ) -> Result<Self, crate::DecodeError> {
                let call = ::cognito_request::http::Call::of(request)?;
                Self::decode_validated(call.target(), call.body())
            }

            #[inline]
            fn any(&self) -> &dyn crate::dispatch::RequestObject {
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
