//! What the model needs of the types: odd names, moments, bytes, documents, open enumerations.

use cognito_actions::identity_pools::types::IdentityPool;
use cognito_actions::identity_pools::{CreateIdentityPoolInput, UpdateIdentityPoolInput};
use cognito_actions::user_pools::types::{
    AuthFlowType, ContextDataType, LambdaConfigType, UserImportJobType,
    WebAuthnCredentialDescription,
};
use cognito_actions::user_pools::{
    CompleteWebAuthnRegistrationRequest, CreateIdentityProviderRequest, DeleteGroupRequest,
    GetCSVHeaderResponse, InitiateAuthRequest, SetUICustomizationRequest, TagResourceResponse,
};
use cognito_request::{CognitoRequest, CognitoStructure};

/// Reads a JSON text, and asserts that it is written as it was.
macro_rules! assert_kept {
    ($ty:ty, $json:expr) => {{
        let json: &str = $json;
        let value = <$ty>::from_json(json).unwrap();
        assert_eq!(value.to_json(), json);
        value
    }};
}

#[test]
fn names_that_no_rule_yields_are_those_of_the_wire() {
    assert_kept!(GetCSVHeaderResponse, r#"{"UserPoolId":"eu_1","CSVHeader":["name"]}"#);
    assert_kept!(LambdaConfigType, r#"{"KMSKeyID":"arn"}"#);
    let context = r#"{"IpAddress":"","ServerName":"","ServerPath":"","HttpHeaders":[{"headerName":"a","headerValue":"b"}]}"#;
    assert_kept!(ContextDataType, context);
    let look = r#"{"UserPoolId":"eu_1","CSS":"a{}","ImageFile":"AAEC"}"#;
    let look = assert_kept!(SetUICustomizationRequest, look);
    assert_eq!(look.image_file.unwrap().as_ref(), [0, 1, 2]);
}

#[test]
fn moments_counts_and_documents_are_kept() {
    let job = r#"{"CreationDate":1700000000.25,"ImportedUsers":9007199254740993}"#;
    let job = assert_kept!(UserImportJobType, job);
    assert_eq!(job.imported_users, Some(9_007_199_254_740_993));
    let passkey = r#"{"AccessToken":"a.b","Credential":{"id":"x","n":[1,null]}}"#;
    assert_kept!(CompleteWebAuthnRegistrationRequest, passkey);
    let missing = WebAuthnCredentialDescription::from_json("{}").unwrap_err().to_string();
    assert!(missing.contains("/CredentialId"), "{missing}");
}

#[test]
fn an_unknown_value_survives_and_is_a_violation_only_when_validated() {
    let json = r#"{"AuthFlow":"USER_TELEPATHY","ClientId":"abc"}"#;
    let request = assert_kept!(InitiateAuthRequest, json);
    assert_eq!(request.auth_flow, AuthFlowType::Other("USER_TELEPATHY".to_owned()));
    let violations = request.validate().unwrap_err();
    assert_eq!(violations.iter().next().unwrap().path(), "/AuthFlow");
}

#[test]
fn a_reply_may_have_no_members_and_an_action_no_reply() {
    assert_eq!(TagResourceResponse::from_json("{}").unwrap().to_json(), "{}");
    let nothing = <DeleteGroupRequest as CognitoRequest>::Output::DEFINITION;
    assert_eq!((nothing.name, nothing.properties.len()), ("Nothing", 0));
}

#[test]
fn one_definition_is_an_input_and_an_output() {
    let same =
        r#"{"IdentityPoolId":"eu:1","IdentityPoolName":"a","AllowUnauthenticatedIdentities":true}"#;
    assert_kept!(UpdateIdentityPoolInput, same);
    assert_kept!(IdentityPool, same);
    assert_eq!(UpdateIdentityPoolInput::ACTION.input, "IdentityPool");
    assert_eq!(CreateIdentityPoolInput::ACTION.output, Some("IdentityPool"));
}

/// The model says nothing of it: the details hold `client_secret`.
#[test]
fn what_an_identity_provider_needs_is_not_printed() {
    let request = CreateIdentityProviderRequest::from_json(
        r#"{"UserPoolId":"eu_1","ProviderName":"Gate","ProviderType":"OIDC",
            "ProviderDetails":{"client_secret":"hush"}}"#,
    );
    let request = request.unwrap();
    assert!(!format!("{request:?}").contains("hush"));
    assert!(request.to_json().contains("hush"));
}
