//! rule: borrowed-value

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct User<'a> {
    #[required]
    username: &'a str,
}

fn build() -> User<'static> {
    let name = String::from("ada");
    User::builder().username(&name).build_unvalidated()
}

fn main() {
    build();
}
