//! rule: constraint-depth

use cognito_request::CognitoStructure;

type Lists = Vec<String>;

#[derive(CognitoStructure)]
struct Deep {
    #[items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(items(length(1))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))]
    list: Option<Lists>,
}

fn main() {}
