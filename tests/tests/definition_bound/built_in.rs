//! Built-in definitions: actions, services, and what is said of them.

use cognito_request::{CognitoRequest, Service};

/// By another name than the action's.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserRequest")]
struct WhoAmI<'a> {
    #[required]
    access_token: &'a str,
}

/// Of the other service.
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#GetIdInput")]
#[doc_ref("https://example.com/get-id")]
#[cognito(partial)]
struct GetIdInput {
    #[required]
    #[doc_ref("identity-pools#IdentityPoolId")]
    identity_pool_id: String,
}

#[test]
fn the_definition_says_which_action_it_is() {
    let action = WhoAmI::ACTION;
    assert_eq!(action.name, "GetUser");
    assert_eq!(action.target, "AWSCognitoIdentityProviderService.GetUser");
    assert!(action.unsigned);
    let link = "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUser.html";
    assert_eq!(action.documentation, Some(link));
    let action = GetIdInput::ACTION;
    assert_eq!((action.name, action.service), ("GetId", Service::IdentityPools));
    assert_eq!(action.documentation, Some("https://example.com/get-id"));
}

#[test]
fn the_definition_says_what_is_sensitive() {
    let request = WhoAmI::builder().access_token("secret").build().unwrap();
    assert_eq!(format!("{request:?}"), "WhoAmI { access_token: <hidden> }");
    assert!(WhoAmI::builder().access_token("no spaces").build().is_err());
    assert!(GetIdInput::builder().identity_pool_id("eu-north-1:0").build().is_ok());
    assert!(GetIdInput::builder().identity_pool_id("nowhere").build().is_err());
}
