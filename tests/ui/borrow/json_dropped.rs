//! rule: borrowed-json

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct User<'a> {
    #[required]
    username: &'a str,
}

fn read() -> User<'static> {
    let json = String::from("{}");
    User::from_json(&json).unwrap()
}

fn main() {
    read();
}
