//! rule: not-an-enum

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
#[doc_ref("user-pools#DeliveryMediumType")]
struct DeliveryMedium {
    sms: bool,
}

fn main() {}
