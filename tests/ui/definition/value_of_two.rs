//! rule: definition-no-value

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
#[doc_ref("ui/definition/alike.json")]
enum Alike {
    AB,
    #[rename("c")]
    C,
    #[other]
    Other(String),
}

fn main() {}
