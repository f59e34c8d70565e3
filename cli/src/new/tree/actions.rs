//! The actions of a service, as its definitions tell of them.

use std::collections::BTreeMap;

use cognito_structure::definition::{Definitions, Kind, TypeId};
use cognito_structure::json::Json;

/// The actions, and the types that have a Rust type of their own.
pub(super) struct Actions {
    /// By the names of the actions.
    pub(super) actions: BTreeMap<String, Action>,
    /// The structures and enumerations, by their names, and whether each is an error.
    pub(super) types: BTreeMap<String, (TypeId, bool)>,
}

/// An action.
pub(super) struct Action {
    /// The name of the type of its input.
    pub(super) input: String,
    /// The name of the type that it answers, if it answers anything.
    pub(super) output: Option<String>,
    pub(super) unsigned: bool,
}

/// Finds them all.
pub(super) fn find(definitions: &mut Definitions) -> Actions {
    let mut found = Actions { actions: BTreeMap::new(), types: BTreeMap::new() };
    for name in definitions.names() {
        let Ok(id) = definitions.look_up(&name) else { continue };
        if !matches!(definitions.kind(id), Kind::Structure(_) | Kind::Enum(_)) {
            continue;
        }
        let said = definitions.annotation(definitions.get(id).place, "cognito");
        let word = |word: &str| {
            said.and_then(|said| said.get(word)).and_then(Json::text).map(str::to_owned)
        };
        if let Some(action) = word("action") {
            let unsigned = said.and_then(|said| said.get("unsigned")).and_then(Json::boolean);
            let unsigned = unsigned == Some(true);
            let (input, output) = (name.clone(), word("output"));
            found.actions.insert(action, Action { input, output, unsigned });
        }
        let error = word("error").is_some();
        found.types.insert(name, (id, error));
    }
    found
}
