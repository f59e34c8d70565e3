//! rule: keys-of-structures

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
#[cognito(unsigned)]
enum DeliveryMedium {
    Sms,
}

fn main() {}
