//! rule: variant-with-fields

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
enum DeliveryMedium {
    Sms { number: String },
    Email,
}

fn main() {}
