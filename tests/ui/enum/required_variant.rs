//! rule: attribute-on-variant

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
enum DeliveryMedium {
    #[required]
    Sms,
}

fn main() {}
