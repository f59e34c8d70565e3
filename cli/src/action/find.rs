//! An action by its name.

use cognito_request::{Action, Service};

use super::{Entry, of, service};
use crate::failure::Failure;

/// The action of this name in a service.
pub(crate) fn named(service: Service, name: &str) -> Option<&'static Action> {
    of(service).map(|(action, _)| action).find(|action| action.name == name)
}

/// The action that a person means: `SignUp`, or `user-pools#SignUp`.
pub(crate) fn find(said: &str, wanted: Option<Service>) -> Result<&'static Action, Failure> {
    let (mut wanted, mut name) = (wanted, said);
    if let Some((before, behind)) = said.split_once('#') {
        let Some(found) = service(before) else {
            return Err(Failure::new(format!("there is no service `{before}`")));
        };
        if wanted.is_some_and(|wanted| wanted != found) {
            return Err(Failure::new(format!("`{said}` is not of the service of --service")));
        }
        (wanted, name) = (Some(found), behind);
    }
    let services = [Service::UserPools, Service::IdentityPools];
    let services = services.into_iter().filter(|each| wanted.is_none_or(|wanted| wanted == *each));
    let found: Vec<_> = services.clone().filter_map(|service| named(service, name)).collect();
    match found[..] {
        [action] => Ok(action),
        [] => Err(unknown(name, services.flat_map(of))),
        _ => Err(Failure::new(format!(
            "both services have an action `{name}`: write `user-pools#{name}` or \
             `identity-pools#{name}`"
        ))),
    }
}

fn unknown(name: &str, mut entries: impl Iterator<Item = Entry>) -> Failure {
    let alike = entries.find(|(action, _)| action.name.eq_ignore_ascii_case(name));
    Failure::new(match alike {
        Some((action, _)) => {
            format!("there is no action `{name}`; did you mean `{}`?", action.name)
        }
        None => format!("there is no action `{name}`; `cargo cognito list` tells all there are"),
    })
}
