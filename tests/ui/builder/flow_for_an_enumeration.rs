//! rule: setter-value

use cognito_request::auth::{AppClient, AuthParameters};
use cognito_request::{CognitoEnum, CognitoRequest};

#[derive(CognitoEnum)]
enum Flow {
    UserPasswordAuth,
}

#[derive(CognitoRequest)]
struct InitiateAuthRequest {
    #[required]
    auth_flow: Flow,
}

fn main() {
    let client = AppClient::new("1example23456789", None);
    let parameters = AuthParameters::user_password(&client, "ann", "Correct-Horse-7");
    let _ = InitiateAuthRequest::builder().auth_flow(parameters.flow()).build();
}
