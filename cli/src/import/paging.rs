//! The paginators of a service: which properties carry an action from page to page.

use cognito_structure::json::Json;

use super::model::open;
use crate::failure::Failure;

/// How an action pages: the wire names of its properties.
pub(super) struct Paging {
    pub(super) action: String,
    pub(super) input_token: String,
    pub(super) output_token: String,
    pub(super) limit: Option<String>,
    pub(super) result: String,
}

/// Reads `paginators-1.json`.
pub(super) fn read(text: &str) -> Result<Vec<Paging>, Failure> {
    let text = open(text)?;
    let mut all = Vec::new();
    for (action, said) in text.root().get("pagination").into_iter().flat_map(Json::members) {
        let word = |name: &str| said.get(name).and_then(Json::text).map(str::to_owned);
        let needed = |name: &str| {
            word(name).ok_or_else(|| {
                Failure::new(format!("the paginator of {action} has no single `{name}`"))
            })
        };
        all.push(Paging {
            action: action.to_owned(),
            input_token: needed("input_token")?,
            output_token: needed("output_token")?,
            limit: word("limit_key"),
            result: needed("result_key")?,
        });
    }
    Ok(all)
}
