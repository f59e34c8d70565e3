//! rule: other-variant-once

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
enum DeliveryMedium {
    Sms,
    #[other]
    Other(String),
    #[other]
    Unknown(String),
}

fn main() {}
