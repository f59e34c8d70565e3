//! The sentences that were recorded of the services, from their inputs.

use std::collections::BTreeSet;
use std::path::Path;

use cognito_actions::DecodeError;
use cognito_actions::identity_pools::IdentityPoolsRequest;
use cognito_actions::user_pools::UserPoolsRequest;
use cognito_request::{CognitoEnum, CognitoRequest, ErrorCode, ReadError, Service, ServiceMessage};
use serde_json::Value;

/// The lines of the file, or none where it is not there.
fn recorded() -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/service-messages.jsonl");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("skipped: ../shared/service-messages.jsonl is not there");
        return Vec::new();
    };
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn decoded(service: &str, action: &str, body: &str) -> Result<(), DecodeError> {
    match service {
        "user-pools" => {
            let target = format!("AWSCognitoIdentityProviderService.{action}");
            UserPoolsRequest::decode_validated(&target, body.as_bytes()).map(drop)
        }
        "identity-pools" => {
            let target = format!("AWSCognitoIdentityService.{action}");
            IdentityPoolsRequest::decode_validated(&target, body.as_bytes()).map(drop)
        }
        other => panic!("{other}"),
    }
}

fn entries(sentence: &str) -> (&str, BTreeSet<&str>) {
    let (head, body) = sentence.split_once(": ").unwrap();
    (head, body.split("; ").collect())
}

#[test]
fn every_recorded_sentence_is_written_from_its_input() {
    for line in recorded() {
        let (service, action) =
            (line["service"].as_str().unwrap(), line["action"].as_str().unwrap());
        let error = match decoded(service, action, &line["input"].to_string()) {
            Err(DecodeError::Body { error, .. }) => error,
            other => panic!("{line}: {other:?}"),
        };
        let said = error.service_message().unwrap();
        let sentence = line["message"].as_str().unwrap();
        assert_eq!(entries(&said.to_string()), entries(sentence));
        // What was recorded is read, and is the same again.
        let read = ServiceMessage::parse(sentence).unwrap();
        assert_eq!(read.to_string(), sentence);
        assert_eq!(read.announced(), read.violations().len());
        let (service, code) = match service {
            "user-pools" => (Service::UserPools, ErrorCode::InvalidParameterException),
            _ => (Service::IdentityPools, "ValidationException".into()),
        };
        assert_eq!(read.code(service), code);
    }
}

/// An enumeration without a variant for other values.
#[derive(CognitoEnum)]
#[doc_ref("user-pools#OAuthFlowType")]
enum Flow {
    #[rename("code")]
    Code,
    #[rename("implicit")]
    Implicit,
    #[rename("client_credentials")]
    ClientCredentials,
}

#[derive(CognitoRequest)]
#[doc_ref("user-pools#CreateUserPoolClientRequest")]
#[cognito(partial)]
struct CreateUserPoolClientRequest {
    #[required]
    user_pool_id: String,
    #[required]
    client_name: String,
    allowed_o_auth_flows: Option<Vec<Flow>>,
}

#[test]
fn a_value_that_a_closed_enumeration_does_not_have_is_told_with_the_whole_list() {
    let body = r#"{"UserPoolId": "us-east-1_a1", "ClientName": "web",
        "AllowedOAuthFlows": ["code", "to\"ken", "implicit", "token"]}"#;
    let Err(ReadError::Violations(violations)) =
        CreateUserPoolClientRequest::from_json_validated(body)
    else {
        panic!("two values are none of the enumeration's")
    };
    assert_eq!(
        violations.service_message(),
        "2 validation errors detected: Value '[code, to\"ken, implicit, token]' at \
         'allowedOAuthFlows' failed to satisfy constraint: Member must have length less than or \
         equal to 3; Value '[code, to\"ken, implicit, token]' at 'allowedOAuthFlows' failed to \
         satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: \
         [implicit, client_credentials, code]]",
    );
    assert!(violations.iter().skip(1).all(|one| one.around().is_some()));
}

/// Told in public, and not in the file.
#[test]
fn sentences_that_were_seen_elsewhere_are_written_too() {
    let logins = r#"{"IdentityPoolId": "eu-north-1:a1", "Logins": {"graph.facebook.com": ""}}"#;
    let member = r#"{"ClientId": "a1", "Username": "", "ConfirmationCode": {"code": "172476"}, "Password": "p"}"#;
    let tags = r#"{"IdentityPoolId": "eu-north-1:a1", "PrincipalTags": {"tags": ["a", "b"]}, "Logins": {}}"#;
    let assets = r#"{"UserPoolId": "eu_a", "Assets": "nope"}"#;
    for (service, action, body, sentence) in [
        (
            "identity-pools",
            "GetId",
            logins,
            "1 validation error detected: Value at 'logins' failed to satisfy constraint: Map value \
             must satisfy constraint: [Member must have length less than or equal to 50000, Member \
             must have length greater than or equal to 1]",
        ),
        (
            "user-pools",
            "ConfirmForgotPassword",
            member,
            "Start of structure or map found where not expected.",
        ),
        (
            "identity-pools",
            "GetOpenIdTokenForDeveloperIdentity",
            tags,
            "Start of list found where not expected",
        ),
        ("user-pools", "CreateManagedLoginBranding", assets, "Unexpected field type"),
    ] {
        let Err(DecodeError::Body { error, .. }) = decoded(service, action, body) else {
            panic!("{action}")
        };
        assert_eq!(error.service_message().unwrap(), sentence);
    }
}
