//! rule: enum-stubs

use cognito_request::CognitoEnum;

#[derive(CognitoEnum, Debug, PartialEq)]
enum DeliveryMedium {
    Sms,
    #[rename("SMS")]
    Text,
}

#[derive(cognito_request::CognitoRequest)]
struct SendRequest {
    medium: Option<DeliveryMedium>,
}

fn main() {
    let text = DeliveryMedium::Text.as_str().len();
    let read: DeliveryMedium = "SMS".parse().unwrap();
    let request = SendRequest::builder().medium(read).build().unwrap();
    println!("{text} {} {:?}", DeliveryMedium::VALUES.len(), request);
}
