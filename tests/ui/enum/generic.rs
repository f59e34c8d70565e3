//! rule: generic-enum

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
enum DeliveryMedium<T> {
    Sms,
    #[other]
    Other(T),
}

fn main() {}
