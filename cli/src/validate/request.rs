//! One line of `--jsonl`.

use std::borrow::Cow;

use cognito_request::{Action, CognitoStructure, JsonText};

use crate::action;

/// What a line says.
#[derive(CognitoStructure)]
pub(super) struct Request<'l> {
    #[rename("id")]
    pub(super) id: Option<JsonText>,
    #[required]
    #[rename("service")]
    service: Cow<'l, str>,
    #[required]
    #[rename("action")]
    action: Cow<'l, str>,
    #[required]
    #[rename("body")]
    pub(super) body: Cow<'l, str>,
}

/// What is left of a line that is no request.
#[derive(CognitoStructure)]
struct Named {
    #[rename("id")]
    id: Option<JsonText>,
}

/// Why a line is no request, and its `id` if it has one.
pub(super) struct Refused {
    pub(super) id: Option<JsonText>,
    pub(super) why: String,
}

/// Reads a line, and finds its action.
pub(super) fn read(line: &[u8]) -> Result<(Request<'_>, &'static Action), Refused> {
    let request = match Request::from_json(line) {
        Ok(request) => request,
        Err(error) => {
            let id = Named::from_json(line).ok().and_then(|named| named.id);
            return Err(Refused { id, why: error.to_string() });
        }
    };
    let action = match action::service(&request.service) {
        None => Err(format!("there is no service `{}`", request.service)),
        Some(service) => action::named(service, &request.action)
            .ok_or_else(|| format!("{service} has no action `{}`", request.action)),
    };
    match action {
        Ok(action) => Ok((request, action)),
        Err(why) => Err(Refused { id: request.id, why }),
    }
}
