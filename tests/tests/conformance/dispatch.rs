//! What the lists of requests are made into here: a table of their replies.

use cognito_request::{Action, CognitoRequest, ReadError, Value, json};

/// An action, and what reads its reply and writes it again.
pub(crate) type Reply = (&'static Action, fn(&str) -> Result<String, ReadError>);

pub(crate) fn rewrite<T>(body: &str) -> Result<String, ReadError>
where
    T: CognitoRequest,
    T::Output: Value,
{
    Ok(json::write(&json::read::<T::Output>(body)?))
}

macro_rules! requests {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: $service:ident {
            $($(#[$doc:meta])* $action:ident($request:path),)*
        }
    ) => {
        pub(crate) const REPLIES: &[crate::dispatch::Reply] = &[$((
            <$request as ::cognito_request::CognitoRequest>::ACTION,
            crate::dispatch::rewrite::<$request>,
        )),*];
    };
}

pub(crate) use requests;
