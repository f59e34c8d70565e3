//! rule: holds-no-property

use cognito_request::CognitoRequest;

struct Address {
    street: String,
}

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    address: Address,
}

fn main() {}
