//! rule: value-twice

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
enum DeliveryMedium {
    Sms,
    #[rename("SMS")]
    Text,
}

fn main() {}
