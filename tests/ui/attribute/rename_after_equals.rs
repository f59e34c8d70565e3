//! rule: takes-a-string

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[rename = "UserName"]
    username: String,
}

fn main() {}
