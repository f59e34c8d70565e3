//! From a target and a body to a request, and back.

use cognito_actions::identity_pools::IdentityPoolsRequest;
use cognito_actions::user_pools::{SignUpRequest, UserPoolsRequest};
use cognito_actions::{AnyRequest, DecodeError};
use cognito_request::ReadError;

const SIGN_UP: &str = "AWSCognitoIdentityProviderService.SignUp";
const BODY: &str = r#"{"ClientId":"1example23456789","Username":"ann","Password":"pass word"}"#;

#[test]
fn a_request_is_found_by_its_target_and_written_again() {
    let request = UserPoolsRequest::decode(SIGN_UP, BODY).unwrap();
    assert!(
        matches!(&request, UserPoolsRequest::SignUp(sign_up) if sign_up.username == "ann"),
        "{request:?}"
    );
    assert_eq!((request.target(), &request.to_json()[..]), (SIGN_UP, BODY));
    assert_eq!(request.validate().unwrap_err().iter().count(), 1);
    assert!(!format!("{request:?}").contains("pass word"));
}

#[test]
fn constraints_are_checked_where_that_is_asked() {
    let error = UserPoolsRequest::decode_validated(SIGN_UP, BODY).unwrap_err();
    let DecodeError::Body { action, error: ReadError::Violations(violations) } = error else {
        panic!("{error:?}");
    };
    assert_eq!(action.name, "SignUp");
    assert_eq!(violations.iter().next().unwrap().path(), "/Password");
}

#[test]
fn targets_that_lead_nowhere_are_told_apart() {
    let error = |target: &str| UserPoolsRequest::decode(target, "{}").unwrap_err();
    assert!(matches!(error(""), DecodeError::NoTarget));
    assert!(matches!(error("AWSCognitoIdentityService.GetId"), DecodeError::OtherService(_)));
    assert!(matches!(error("DynamoDB_20120810.GetItem"), DecodeError::OtherTarget(_)));
    assert!(matches!(error("SignUp"), DecodeError::OtherTarget(_)));
    let unknown = error("AWSCognitoIdentityProviderService.SignDown");
    assert_eq!(unknown.to_string(), "there is no action `SignDown`");
    assert!(error(SIGN_UP).to_string().starts_with("no input of `SignUp`: "));
}

/// The error of a body tells which action it is not of; a request is all of `{}` for those that
/// require nothing.
#[test]
fn every_action_is_found_by_its_target() {
    let mut empty = 0;
    for action in UserPoolsRequest::ACTIONS {
        match UserPoolsRequest::decode(action.target, "{}") {
            Ok(request) => {
                assert_eq!(request.action().name, action.name);
                empty += 1;
            }
            Err(DecodeError::Body { action: of, .. }) => assert_eq!(of, *action),
            Err(error) => panic!("{}: {error}", action.name),
        }
    }
    for action in IdentityPoolsRequest::ACTIONS {
        match IdentityPoolsRequest::decode(action.target, "{}") {
            Ok(request) => assert_eq!(request.action().name, action.name),
            Err(DecodeError::Body { action: of, .. }) => assert_eq!(of, *action),
            Err(error) => panic!("{}: {error}", action.name),
        }
    }
    assert!((1..20).contains(&empty), "{empty}");
}

#[test]
fn a_request_of_its_own_type_becomes_one_of_any() {
    let request = SignUpRequest::from_json(BODY).unwrap();
    assert_eq!(UserPoolsRequest::from(request).action().name, "SignUp");
}

#[test]
fn the_service_is_found_by_the_target_too() {
    for action in UserPoolsRequest::ACTIONS.iter().chain(IdentityPoolsRequest::ACTIONS) {
        match (AnyRequest::decode(action.target, "{}"), AnyRequest::decode(action.target, "[")) {
            (Ok(request), Err(DecodeError::Body { action: of, .. })) => {
                assert_eq!((request.action(), of), (*action, *action));
                let validated = AnyRequest::decode_validated(action.target, &request.to_json());
                assert_eq!(validated.is_ok(), request.validate().is_ok());
            }
            (Err(DecodeError::Body { action: of, .. }), Err(DecodeError::Body { .. })) => {
                assert_eq!(of, *action);
            }
            (read, _) => panic!("{}: {read:?}", action.name),
        }
    }
    let error = |target: &str| AnyRequest::decode(target, "{}").unwrap_err();
    assert!(matches!(error(""), DecodeError::NoTarget));
    assert!(matches!(error("GetId"), DecodeError::OtherTarget(_)));
    assert!(matches!(error("awscognitoidentityservice.GetId"), DecodeError::OtherTarget(_)));
    assert!(matches!(error("AWSCognitoIdentityService.SignUp"), DecodeError::UnknownAction(_)));
    assert!(matches!(error("AWSCognitoIdentityService.GetId."), DecodeError::UnknownAction(_)));
}
