//! The actions of both services.

mod find;

use cognito_actions::DecodeError;
use cognito_actions::identity_pools::IdentityPoolsRequest;
use cognito_actions::user_pools::UserPoolsRequest;
use cognito_request::{Action, Definition, Service};

use crate::failure::Failure;

pub(crate) use find::{find, named};

/// An action, and the definition of its input.
pub(crate) type Entry = (&'static Action, &'static Definition);

/// The actions of a service, in the order of their names.
pub(crate) fn of(service: Service) -> impl Iterator<Item = Entry> {
    let (actions, inputs) = match service {
        Service::IdentityPools => (IdentityPoolsRequest::ACTIONS, IdentityPoolsRequest::INPUTS),
        _ => (UserPoolsRequest::ACTIONS, UserPoolsRequest::INPUTS),
    };
    actions.iter().copied().zip(inputs.iter().copied())
}

/// A service by any of its names: ours, and those that the tools of AWS have.
pub(crate) fn service(name: &str) -> Option<Service> {
    match name {
        "user-pools" | "cognito-idp" => Some(Service::UserPools),
        "identity-pools" | "cognito-identity" => Some(Service::IdentityPools),
        _ => None,
    }
}

/// The service that an option names, if it is given.
pub(crate) fn wanted(name: Option<&str>) -> Result<Option<Service>, Failure> {
    let Some(name) = name else { return Ok(None) };
    let unknown = || Failure::new(format!("there is no service `{name}`"));
    service(name).map(Some).ok_or_else(unknown)
}

/// Reads a body into the type of an action, with its constraints or without, and writes it again.
pub(crate) fn rewrite(action: &Action, body: &[u8], validate: bool) -> Result<String, DecodeError> {
    let target = action.target;
    match (action.service, validate) {
        (Service::IdentityPools, true) => {
            IdentityPoolsRequest::decode_validated(target, body).map(|request| request.to_json())
        }
        (Service::IdentityPools, false) => {
            IdentityPoolsRequest::decode(target, body).map(|request| request.to_json())
        }
        (_, true) => {
            UserPoolsRequest::decode_validated(target, body).map(|request| request.to_json())
        }
        (_, false) => UserPoolsRequest::decode(target, body).map(|request| request.to_json()),
    }
}
