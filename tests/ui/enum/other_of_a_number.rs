//! rule: other-without-string

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
enum DeliveryMedium {
    Sms,
    #[other]
    Other(u32),
}

fn main() {}
