//! rule: other-string-by-alias

use cognito_request::CognitoEnum;

type Code = u32;

#[derive(CognitoEnum)]
enum DeliveryMedium {
    Sms,
    #[other]
    Other(Code),
}

fn main() {}
