//! Requests of every action that break all that can be broken.

use cognito_actions::DecodeError;
use cognito_actions::identity_pools::IdentityPoolsRequest;
use cognito_actions::user_pools::UserPoolsRequest;
use cognito_request::definition::Kind;
use cognito_request::{Action, Definition, ReadError, ServiceMessage, Violations};
use serde_json::{Value, json};

/// A value of the kind, of which as little as can be is permitted.
fn wrong(kind: Kind, text: &str, depth: usize) -> Value {
    match kind {
        Kind::Boolean => json!(true),
        Kind::Integer { .. } => json!(i32::MAX),
        Kind::Float { .. } => json!(1e9),
        Kind::Timestamp => json!(1),
        Kind::Document => json!({"a": [1, null]}),
        Kind::Blob => json!(""),
        Kind::List(item) => json!([wrong(*item, text, depth), wrong(*item, text, depth)]),
        Kind::Map(value) => json!({text: wrong(*value, text, depth), "": wrong(*value, "", depth)}),
        Kind::Structure(definition) if depth > 0 => members(definition(), text, depth - 1),
        Kind::Structure(_) => json!({}),
        _ => json!(text),
    }
}

fn members(definition: &Definition, text: &str, depth: usize) -> Value {
    let members = definition.properties.iter();
    members.map(|one| (one.name.to_owned(), wrong(*one.kind, text, depth))).collect()
}

/// What is wrong with a body.
fn violations(action: &Action, body: &str) -> Option<Violations> {
    let (target, body) = (action.target, body.as_bytes());
    let error = match action.service {
        cognito_request::Service::UserPools => {
            UserPoolsRequest::decode_validated(target, body).err()
        }
        _ => IdentityPoolsRequest::decode_validated(target, body).err(),
    };
    match error? {
        DecodeError::Body { error: ReadError::Violations(violations), .. } => Some(violations),
        other => panic!("{other}"),
    }
}

/// Asks that what is said of a body is read as it was said, and leads to what is wrong.
fn said_and_read(definition: &'static Definition, violations: &Violations) {
    let said = violations.service_message();
    let read = ServiceMessage::parse(&said.to_string()).unwrap();
    assert_eq!(read, said);
    let located: Vec<_> =
        read.violations().iter().map(|one| one.locate_in(definition).unwrap()).collect();
    for own in violations {
        let path = own.path();
        let told = |path: &str| located.iter().any(|one| one.path() == path);
        // What an item, a key or a value breaks is told of the list or map.
        let (around, _) = path.rsplit_once('/').unwrap();
        assert!(told(path) || told(around), "{path}: {said}");
    }
}

#[test]
fn what_any_request_is_told_is_read_as_it_was_written() {
    let entries = |actions: &[&'static Action], inputs: &[&'static Definition]| {
        actions.iter().copied().zip(inputs.iter().copied()).collect::<Vec<_>>()
    };
    let all = [
        entries(UserPoolsRequest::ACTIONS, UserPoolsRequest::INPUTS),
        entries(IdentityPoolsRequest::ACTIONS, IdentityPoolsRequest::INPUTS),
    ];
    let long = "é; Value '".repeat(300);
    let (mut told, mut kinds) = (0, std::collections::BTreeSet::new());
    for (action, definition) in all.concat() {
        let texts = ["", "\n\u{7f}", "it's [a], {b=c}; Value 'd", "' failed to", &long];
        let bodies = texts.map(|text| members(definition, text, 3).to_string());
        for body in ["{}".to_owned()].into_iter().chain(bodies) {
            if let Some(violations) = violations(action, &body) {
                said_and_read(definition, &violations);
                told += violations.as_slice().len();
                kinds.extend(violations.iter().map(cognito_request::Violation::kind));
            }
        }
    }
    assert!(told > 4_000, "{told}");
    assert!(kinds.len() >= 7, "{kinds:?}");
}
