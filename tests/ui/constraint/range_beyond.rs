//! rule: range-beyond

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct Policy {
    #[range(0..=300)]
    minimum_length: Option<u8>,
    #[items(range(0.5..))]
    lengths: Option<Vec<i64>>,
    #[range(..=1e39)]
    share: Option<f32>,
}

fn main() {}
