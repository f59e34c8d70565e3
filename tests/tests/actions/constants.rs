//! What is said of each action, against the definitions.

use std::collections::{BTreeMap, BTreeSet};

use cognito_actions::identity_pools::IdentityPoolsRequest;
use cognito_actions::user_pools::{ListUsersRequest, SignUpRequest, UserPoolsRequest};
use cognito_request::{Action, CognitoRequest, ErrorCode, Service};
use cognito_structure::builtin;
use serde_json::Value;

/// The annotations of the inputs in a service's document, by their actions, with the inputs' names.
fn said(service: Service) -> BTreeMap<String, (String, Value)> {
    let text = builtin::document(service.as_str()).unwrap();
    let document: Value = serde_json::from_str(text).unwrap();
    let mut said = BTreeMap::new();
    for (name, definition) in document["definitions"].as_object().unwrap() {
        if let Some(action) = definition["cognito"]["action"].as_str() {
            said.insert(action.to_owned(), (name.clone(), definition["cognito"].clone()));
        }
    }
    said
}

fn assert_as_said(action: &Action, input: &str, said: &Value) {
    assert_eq!(action.target, format!("{}.{}", action.service.target_prefix(), action.name));
    assert_eq!(action.unsigned, said["unsigned"] == true, "{}", action.name);
    assert_eq!(action.input, input);
    assert_eq!(action.output, said["output"].as_str(), "{}", action.name);
    assert_eq!(Value::from(action.errors), said["errors"], "{}", action.name);
    assert_eq!(action.documentation, said["link"].as_str());
    let pages = &said["paging"];
    assert_eq!(action.paging.is_some(), pages.is_object(), "{}", action.name);
    if let Some(paging) = action.paging {
        assert_eq!(paging.input_token, pages["inputToken"]);
        assert_eq!(paging.output_token, pages["outputToken"]);
        assert_eq!(paging.limit, pages["limit"].as_str());
        assert_eq!(paging.result, pages["result"]);
    }
}

#[test]
fn all_actions_are_there_as_their_definitions_say() {
    let services = [
        (Service::UserPools, UserPoolsRequest::ACTIONS, 141, 34),
        (Service::IdentityPools, IdentityPoolsRequest::ACTIONS, 23, 4),
    ];
    for (service, actions, count, unsigned) in services {
        let said = said(service);
        assert_eq!((actions.len(), said.len()), (count, count));
        for action in actions {
            let (input, facts) = &said[action.name];
            assert_eq!(action.service, service);
            assert_as_said(action, input, facts);
        }
        assert_eq!(actions.iter().filter(|action| action.unsigned).count(), unsigned);
        assert!(actions.is_sorted_by_key(|action| action.name));
    }
}

#[test]
fn every_error_of_an_action_is_a_code_that_is_known() {
    let mut named = BTreeSet::new();
    for action in UserPoolsRequest::ACTIONS.iter().chain(IdentityPoolsRequest::ACTIONS) {
        assert!(!action.errors.is_empty(), "{}", action.name);
        let of_this: BTreeSet<&str> = action.errors.iter().copied().collect();
        assert_eq!(of_this.len(), action.errors.len(), "{}: one is there twice", action.name);
        for error in action.errors {
            let code = ErrorCode::from(*error);
            assert!(!matches!(code, ErrorCode::Other(_)), "{}: {error}", action.name);
            assert_eq!(code.as_str(), *error);
        }
        named.extend(of_this);
    }
    // And no code is there that no action answers.
    assert!(named.into_iter().eq(ErrorCode::VALUES.iter().copied()));
}

#[test]
fn an_action_says_how_it_is_sent_and_how_it_pages() {
    let sign_up = SignUpRequest::ACTION;
    assert_eq!(sign_up.target, "AWSCognitoIdentityProviderService.SignUp");
    assert!(sign_up.unsigned && sign_up.paging.is_none());
    assert!(sign_up.errors.contains(&"UsernameExistsException"));
    let paging = ListUsersRequest::ACTION.paging.unwrap();
    assert_eq!((paging.input_token, paging.output_token), ("PaginationToken", "PaginationToken"));
    assert_eq!((paging.limit, paging.result), (Some("Limit"), "Users"));
}
