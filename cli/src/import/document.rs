//! The JSON Structure document of a service.

use std::collections::BTreeMap;

use super::model::{Action, Model, Shape};
use super::paging::Paging;
use super::prose::Prose;
use super::schema;
use super::service::Service;
use super::value::{Object, Value};

/// What types are to actions.
pub(super) struct Uses<'m> {
    /// The action that each type is the input of.
    inputs: BTreeMap<&'m str, &'m Action>,
    /// An action that each type is the output of.
    outputs: BTreeMap<&'m str, &'m Action>,
    paging: &'m [Paging],
}

/// The document of a service.
pub(super) fn document(
    service: &Service,
    model: &Model,
    paging: &[Paging],
    prose: &mut Prose,
) -> Value {
    let mut uses = Uses { inputs: BTreeMap::new(), outputs: BTreeMap::new(), paging };
    for action in &model.actions {
        uses.inputs.insert(&action.input, action);
        if let Some(output) = &action.output {
            uses.outputs.insert(output, action);
        }
    }
    let mut definitions = Object::default();
    for (name, shape) in &model.shapes {
        definitions
            .put(name, Value::Object(definition(service, model, &uses, (name, shape), prose)));
    }
    let mut document = Object::default();
    document.text("$schema", "https://json-structure.org/meta/validation/v0/#");
    document.text("$id", &format!("urn:cognito-request:{}", service.name));
    document.text("name", service.document);
    document.text("description", service.description);
    document.text("type", "choice");
    document.object("choices", choices(model));
    let mut said = Object::default();
    said.text("service", service.name);
    document.object("cognito", said);
    document.object("definitions", definitions);
    Value::Object(document)
}

/// The inputs, by their actions: what the document itself is, a request of the service.
fn choices(model: &Model) -> Object {
    let mut choices = Object::default();
    for action in &model.actions {
        choices.put(&action.name, schema::reference(Some(&action.input)));
    }
    choices
}

/// The definition of a type.
fn definition(
    service: &Service,
    model: &Model,
    uses: &Uses<'_>,
    (name, shape): (&str, &Shape),
    prose: &mut Prose,
) -> Object {
    let mut said = Object::default();
    let description = description(uses, name, shape, prose, &mut said);
    let page = uses.page(name, shape);
    if let Some((page, _)) = &page {
        said.text("link", &format!("{}API_{page}.html", service.reference));
    }
    let mut link = |property: &str| {
        let (page, part) = page.as_ref()?;
        let (reference, anchor) = (service.reference, service.anchor);
        Some(format!("{reference}API_{page}.html#{anchor}-{part}-{property}"))
    };
    if let Some(action) = uses.inputs.get(name) {
        of_action(action, uses.paging, &mut said);
    }
    if let Some(whose) = shape.error {
        said.text("error", whose);
    }
    if shape.sensitive || service.sensitive.contains(&name) {
        said.put("sensitive", Value::Boolean(true));
    }
    let mut definition = Object::default();
    schema::head(shape, &mut definition);
    definition.text("description", &description);
    schema::body(model, name, shape, prose, &mut link, &mut definition, &mut said);
    definition.object("cognito", said);
    definition
}

/// The line of a type; that of an action's input is what the action does, unless it has its own.
fn description(
    uses: &Uses<'_>,
    name: &str,
    shape: &Shape,
    prose: &mut Prose,
    said: &mut Object,
) -> String {
    let own = prose.of_type(name);
    if let Some(action) = uses.inputs.get(name) {
        let (does, _) = prose.action(&action.name);
        let Some(own) = own else { return does };
        said.text("does", &does);
        return own;
    }
    if let (None, Some(action)) = (&own, uses.outputs.get(name)) {
        let (_, answers) = prose.action(&action.name);
        if shape.members.is_empty() {
            return format!("What `{}` answers: that it is done, and nothing more.", action.name);
        }
        if answers.is_none() {
            prose.absent("answer of the action", &action.name);
        }
        return answers.unwrap_or_default();
    }
    if own.is_none() {
        prose.absent("type", name);
    }
    own.unwrap_or_default()
}

impl Uses<'_> {
    /// The page of the API reference that a structure stands on, and what the anchors of its
    /// properties begin with there. Errors have none of their own.
    fn page(&self, name: &str, shape: &Shape) -> Option<(String, String)> {
        if shape.kind != "structure" || shape.document || shape.error.is_some() {
            return None;
        }
        let of =
            |action: &Action, part: &str| (action.name.clone(), format!("{}-{part}", action.name));
        if let Some(action) = self.inputs.get(name) {
            return Some(of(action, "request"));
        }
        if let Some(action) = self.outputs.get(name) {
            return Some(of(action, "response"));
        }
        Some((name.to_owned(), format!("Type-{name}")))
    }
}

/// What is said of an action, in the definition of its input.
fn of_action(action: &Action, paging: &[Paging], said: &mut Object) {
    said.text("action", &action.name);
    if action.unsigned {
        said.put("unsigned", Value::Boolean(true));
    }
    if let Some(output) = &action.output {
        said.text("output", output);
    }
    let errors: Vec<&str> = action.errors.iter().map(String::as_str).collect();
    said.put("errors", Value::texts(&errors));
    if let Some(paging) = paging.iter().find(|paging| paging.action == action.name) {
        let mut pages = Object::default();
        pages.text("inputToken", &paging.input_token);
        pages.text("outputToken", &paging.output_token);
        if let Some(limit) = &paging.limit {
            pages.text("limit", limit);
        }
        pages.text("result", &paging.result);
        said.object("paging", pages);
    }
}
