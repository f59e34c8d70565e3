//! rule: holds-no-property-argument

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct Page<T> {
    #[required]
    items: Vec<T>,
}

struct User;

fn main() {
    let _ = Page::<User>::builder().items([User]).build();
}
