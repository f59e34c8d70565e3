//! rule: other-renamed

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
enum DeliveryMedium {
    Sms,
    #[other]
    #[rename("OTHER")]
    Other(String),
}

fn main() {}
