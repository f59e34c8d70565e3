//! rule: reserved-name

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest<'__de> {
    #[required]
    username: &'__de str,
}

fn main() {}
