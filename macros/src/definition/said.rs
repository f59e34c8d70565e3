//! What `cognito` says of a type or a property, beyond what JSON Structure has words for.

use cognito_structure::definition::{Definitions, Place};
use cognito_structure::json::Json;

use crate::model::Paging;

/// A text in the `cognito` member of a type or a property.
pub(super) fn text(definitions: &Definitions, place: Place, name: &str) -> Option<String> {
    let said = definitions.annotation(place, "cognito")?.get(name)?;
    said.text().map(str::to_owned)
}

/// Whether it says `true` of this.
pub(super) fn flag(definitions: &Definitions, place: Place, name: &str) -> bool {
    let said = definitions.annotation(place, "cognito").and_then(|said| said.get(name));
    said.and_then(Json::boolean) == Some(true)
}

/// The names of an action's errors.
pub(super) fn errors(said: Json<'_>) -> Vec<String> {
    let mut errors = Vec::new();
    if let Some(list) = said.get("errors") {
        for error in list.items() {
            errors.push(error.text().unwrap_or("").to_owned());
        }
    }
    errors
}

/// How an action pages, if all is said that must be.
pub(super) fn paging(said: Json<'_>) -> Option<Paging> {
    let pages = said.get("paging")?;
    Some(Paging {
        input_token: pages.get("inputToken")?.text()?.to_owned(),
        output_token: pages.get("outputToken")?.text()?.to_owned(),
        limit: match pages.get("limit") {
            Some(limit) => limit.text().map(str::to_owned),
            None => None,
        },
        result: pages.get("result")?.text()?.to_owned(),
    })
}
