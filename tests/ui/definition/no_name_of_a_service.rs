//! rule: definition-name

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("user-pools#TokenModelTyp")]
struct Token {
}

fn main() {}
