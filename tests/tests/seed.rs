//! The seed request, from builder to JSON and back.

use cognito_request::{CognitoRequest, ReadError, Service, ViolationKind};
use cognito_tests::seed::GetUserAttributeVerificationCodeRequest as Request;

#[test]
fn the_builder_takes_literals_and_writes_the_wire_names() {
    let request = Request::builder()
        .access_token("abc.def")
        .attribute_name("email")
        .client_metadata([("locale", "sv-SE")])
        .build()
        .unwrap();
    let json =
        r#"{"AccessToken":"abc.def","AttributeName":"email","ClientMetadata":{"locale":"sv-SE"}}"#;
    assert_eq!(request.to_json(), json);
    assert_eq!(serde_json::to_string(&request).unwrap(), json);
    assert_eq!(Request::from_json(json).unwrap(), request);
    assert_eq!(serde_json::from_str::<Request>(json).unwrap(), request);
    assert_eq!(Request::from_json_validated(json).unwrap(), request);
}

#[test]
fn debug_hides_the_token_and_shows_what_is_absent() {
    let request =
        Request::builder().access_token("secret").attribute_name("email").build_unvalidated();
    assert_eq!(
        format!("{request:?}"),
        "GetUserAttributeVerificationCodeRequest { access_token: <hidden>, attribute_name: \"email\", client_metadata: None }"
    );
}

#[test]
fn the_action_is_data() {
    let action = Request::ACTION;
    assert_eq!(action.name, "GetUserAttributeVerificationCode");
    assert_eq!(action.target, "AWSCognitoIdentityProviderService.GetUserAttributeVerificationCode");
    assert_eq!(action.service, Service::UserPools);
    assert!(action.unsigned);
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let json = r#"{"ClientMetadata": {"a": 1}, "AccessToken": "no spaces"}"#;
    let Err(ReadError::Violations(violations)) = Request::from_json_validated(json) else {
        panic!("three things are wrong")
    };
    let told: Vec<_> =
        violations.iter().map(|violation| (violation.path(), violation.kind())).collect();
    assert_eq!(
        told,
        [
            ("/AccessToken", ViolationKind::Pattern),
            ("/AttributeName", ViolationKind::Required),
            ("/ClientMetadata/a", ViolationKind::Type),
        ]
    );
    assert!(!format!("{violations:?} {violations}").contains("no spaces"));
}
