//! The service model: the facts in `service-2.json`, and none of its documentation.

use std::collections::BTreeMap;

use cognito_structure::json::{Json, Text};

use crate::failure::Failure;

/// A service as its model says it.
pub(super) struct Model {
    pub(super) actions: Vec<Action>,
    /// The shapes, by their names.
    pub(super) shapes: BTreeMap<String, Shape>,
}

/// An operation.
pub(super) struct Action {
    pub(super) name: String,
    pub(super) unsigned: bool,
    pub(super) input: String,
    pub(super) output: Option<String>,
    pub(super) errors: Vec<String>,
}

/// A shape: what it is, and what it demands.
#[derive(Default)]
pub(super) struct Shape {
    /// `string`, `structure`, `list`, …
    pub(super) kind: String,
    /// As they are written.
    pub(super) min: Option<String>,
    pub(super) max: Option<String>,
    pub(super) pattern: Option<String>,
    pub(super) values: Vec<String>,
    pub(super) sensitive: bool,
    /// Any JSON, of which the model says no more.
    pub(super) document: bool,
    /// Of an error, whose fault it is: `client` or `server`.
    pub(super) error: Option<&'static str>,
    /// Wire name and shape of each.
    pub(super) members: Vec<(String, String)>,
    pub(super) required: Vec<String>,
    /// The shapes of items, keys and values.
    pub(super) member: Option<String>,
    pub(super) key: Option<String>,
    pub(super) value: Option<String>,
}

/// Reads a JSON text of the model.
pub(super) fn open(text: &str) -> Result<Text, Failure> {
    Text::read(text.to_owned()).map_err(|(at, reason)| {
        Failure::new(format!("the model is not JSON, {}:{}: {reason}", at.line, at.column))
    })
}

impl Model {
    /// Reads `service-2.json`.
    pub(super) fn read(text: &str) -> Result<Self, Failure> {
        let text = open(text)?;
        let root = text.root();
        let mut shapes = BTreeMap::new();
        for (name, said) in root.get("shapes").into_iter().flat_map(Json::members) {
            shapes.insert(name.to_owned(), shape(said));
        }
        let mut actions = Vec::new();
        for (name, said) in root.get("operations").into_iter().flat_map(Json::members) {
            let Some(input) = named(said, "input") else {
                return Err(Failure::new(format!("the action {name} has no input")));
            };
            actions.push(Action {
                name: name.to_owned(),
                unsigned: word(said, "authtype") == "none",
                input,
                output: named(said, "output"),
                errors: errors(said),
            });
        }
        if actions.is_empty() {
            return Err(Failure::new("the model has no operations"));
        }
        actions.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(Self { actions, shapes })
    }
}

/// The errors of an action, each once: the model names some twice.
fn errors(said: Json<'_>) -> Vec<String> {
    let mut errors = Vec::new();
    for error in each(said, "errors").filter_map(of_shape) {
        if !errors.contains(&error) {
            errors.push(error);
        }
    }
    errors
}

fn shape(said: Json<'_>) -> Shape {
    let flag = |name: &str| said.get(name).and_then(Json::boolean) == Some(true);
    let number = |name: &str| said.get(name).and_then(Json::number).map(str::to_owned);
    let mut members = Vec::new();
    for (name, member) in said.get("members").into_iter().flat_map(Json::members) {
        members.extend(of_shape(member).map(|shape| (name.to_owned(), shape)));
    }
    Shape {
        kind: word(said, "type").to_owned(),
        min: number("min"),
        max: number("max"),
        pattern: said.get("pattern").and_then(Json::text).map(str::to_owned),
        values: texts(said, "enum"),
        sensitive: flag("sensitive"),
        document: flag("document"),
        error: flag("exception").then_some(if flag("fault") { "server" } else { "client" }),
        members,
        required: texts(said, "required"),
        member: named(said, "member"),
        key: named(said, "key"),
        value: named(said, "value"),
    }
}

fn each<'t>(said: Json<'t>, name: &str) -> impl Iterator<Item = Json<'t>> + use<'t> {
    said.get(name).into_iter().flat_map(Json::items)
}

fn texts(said: Json<'_>, name: &str) -> Vec<String> {
    each(said, name).filter_map(Json::text).map(str::to_owned).collect()
}

fn word<'t>(said: Json<'t>, name: &str) -> &'t str {
    said.get(name).and_then(Json::text).unwrap_or("")
}

/// The shape that a member of this name refers to.
fn named(said: Json<'_>, name: &str) -> Option<String> {
    said.get(name).and_then(of_shape)
}

fn of_shape(said: Json<'_>) -> Option<String> {
    said.get("shape").and_then(Json::text).map(str::to_owned)
}
