//! rule: name-twice

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    username: String,
    #[rename("Username")]
    alias: Option<String>,
}

fn main() {}
