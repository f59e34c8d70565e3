//! rule: borrowed-owned

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct User<'a> {
    #[required]
    username: &'a str,
}

fn main() {
    let _ = User::builder().username(String::from("ada"));
}
