//! Which items the module has, and in which file each of them is.

use std::collections::{BTreeMap, BTreeSet};

use cognito_structure::definition::Definitions;

use super::actions::{Action, Actions};
use crate::new::model::{Body, Item};
use crate::new::plan::{Planner, Wishes};
use crate::new::refer::References;
use crate::new::{boxes, name, unchecked};

/// Where an item is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// The file of an action.
    Action(String),
    /// A file of its own among the errors.
    Error(String),
    /// A file of its own among the types.
    Type(String),
}

/// The items of the module.
pub(super) struct Plan {
    pub(super) items: Vec<Item>,
    /// The home of each item.
    pub(super) homes: Vec<Home>,
    /// The actions: name, what it does, and the name of its request's item.
    pub(super) requests: Vec<(String, String, String)>,
}

/// Plans the module.
///
/// # Errors
///
/// A sentence, where a definition has no Rust type.
pub(super) fn plan(
    definitions: &Definitions,
    references: &References<'_>,
    actions: &Actions,
) -> Result<Plan, String> {
    let mut reasons = BTreeMap::new();
    for (id, _) in actions.types.values() {
        reasons.extend(unchecked::types(definitions, *id));
    }
    let mut planner = Planner::new(definitions, references, reasons);
    for (called, (id, _)) in &actions.types {
        planner.number(*id, &name::pascal(called));
    }
    let inputs: BTreeSet<&String> = actions.actions.values().map(|action| &action.input).collect();
    let shared = shared(actions);
    let (mut items, mut homes) = (Vec::new(), Vec::new());
    for (called, (id, error)) in &actions.types {
        let input = inputs.contains(called) && !shared.contains(called);
        let wishes = Wishes::default();
        let item = planner.item(*id, name::pascal(called), input.then_some((called, &wishes)))?;
        items.push(item);
        homes.push(home(actions, called, *error, &shared));
    }
    let mut requests = Vec::new();
    for (action, facts) in &actions.actions {
        let (id, _) = actions.types[&facts.input];
        let mut at = actions.types.keys().position(|called| *called == facts.input).unwrap_or(0);
        if shared.contains(&facts.input) {
            // The type has an item of its own; the request is another of the same definition.
            let wishes = Wishes::default();
            let own = format!("{action}{}", ending(actions));
            items.push(planner.item(id, own, Some((&facts.input, &wishes)))?);
            homes.push(Home::Action(action.clone()));
            at = items.len() - 1;
        }
        let does = items[at].documentation.lines().next().unwrap_or("").to_owned();
        requests.push((action.clone(), does, items[at].name.clone()));
        complete(&mut items[at], facts);
    }
    boxes::put(&mut items);
    Ok(Plan { items, homes, requests })
}

/// What inputs of the service end in.
fn ending(actions: &Actions) -> &'static str {
    let requests = actions.actions.values().filter(|action| action.input.ends_with("Request"));
    if requests.count() > 0 { "Request" } else { "Input" }
}

/// The types that more than one action has as its input or output, and those with other names than
/// their actions: other types may hold them.
fn shared(actions: &Actions) -> BTreeSet<String> {
    let mut shared = BTreeSet::new();
    for (name, action) in &actions.actions {
        for ty in [Some(&action.input), action.output.as_ref()].into_iter().flatten() {
            if !ty.starts_with(name) {
                shared.insert(ty.clone());
            }
        }
    }
    shared
}

fn home(actions: &Actions, called: &str, error: bool, shared: &BTreeSet<String>) -> Home {
    if error {
        return Home::Error(name::snake(called));
    }
    for (name, action) in &actions.actions {
        let of = action.input == called || action.output.as_deref() == Some(called);
        if of && !shared.contains(called) {
            return Home::Action(name.clone());
        }
    }
    Home::Type(name::snake(called))
}

/// Adds to a request what its definition does not say to the derive, and what people ask first.
fn complete(item: &mut Item, action: &Action) {
    let Body::Structure(structure) = &mut item.body else { return };
    let output = action.output.as_deref().map_or("Nothing".to_owned(), name::pascal);
    structure.keys.push(format!("output = {output}"));
    let mut required = Vec::new();
    for field in structure.fields().filter(|field| field.required) {
        required.push(format!("`{}`", field.name));
    }
    let mut more = String::new();
    if !required.is_empty() {
        more.extend(["\n\nRequired: ", &required.join(", "), "."]);
    }
    if action.unsigned {
        more.push_str("\n\nSent without a signature.");
    }
    let (first, rest) = item.documentation.split_once('\n').unwrap_or((&item.documentation, ""));
    let text = format!("{first}{more}\n{rest}");
    text.trim_end().clone_into(&mut item.documentation);
}
