//! rule: empty-enum

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
enum DeliveryMedium {}

fn main() {}
