//! rule: holds-no-property

use cognito_request::CognitoStructure;

mod other {
    pub struct Address;
}

#[derive(CognitoStructure)]
pub struct Customer {
    shared: Option<std::rc::Rc<String>>,
    #[required]
    address: other::Address,
}

fn main() {}
