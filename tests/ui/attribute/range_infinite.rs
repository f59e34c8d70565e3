//! rule: bounds-number

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[range(0..=1e999)]
    limit: Option<f64>,
}

fn main() {}
