//! rule: empty-value

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
enum DeliveryMedium {
    #[rename("")]
    Sms,
}

fn main() {}
