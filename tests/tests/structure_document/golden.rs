//! The text of whole documents.

use crate::seed::GetUserAttributeVerificationCodeRequest;
use cognito_request::CognitoStructure;

use crate::everything::{Everything, everything};

#[test]
fn the_document_of_the_seed_is_this_text() {
    let document = GetUserAttributeVerificationCodeRequest::DEFINITION.to_json_structure();
    assert_eq!(document, include_str!("golden/seed.json"));
}

#[test]
fn the_document_of_a_type_with_everything_is_this_text() {
    let document = Everything::DEFINITION.to_json_structure();
    assert_eq!(document, include_str!("golden/everything.json"));
    let value: Everything = Everything::from_json_validated(&everything().to_json()).unwrap();
    assert!(value == everything());
}
