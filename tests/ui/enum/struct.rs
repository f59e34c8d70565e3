//! rule: not-an-enum

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
struct DeliveryMedium {
    sms: bool,
}

fn main() {}
