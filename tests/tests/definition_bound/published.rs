//! A file of the published dialect, whose references lead to files beside it.

use cognito_request::{CognitoStructure, ViolationKind};

#[derive(CognitoStructure)]
#[doc_ref("definitions/published/user-pools-device-structure.json")]
struct Device {
    #[required]
    #[doc_ref("#/components/schemas/DeviceKeyType")]
    device_key: String,
    last_seen: Option<cognito_request::Timestamp>,
}

#[test]
fn references_lead_to_the_files_beside() {
    let error = Device::builder().device_key("x".repeat(9)).build().err().unwrap();
    assert_eq!(error.iter().next().unwrap().kind(), ViolationKind::MaxLength);
    let key = &Device::DEFINITION.properties[0];
    assert_eq!(
        key.doc_ref,
        Some("definitions/published/user-pools-device-key-type-structure.json")
    );
    assert!(Device::builder().device_key("x").build().is_ok());
}

/// A property is of a type that is not among the files.
#[derive(CognitoStructure)]
#[doc_ref("definitions/published/user-pools-unknown-structure.json")]
#[cognito(partial)]
struct Unknown {
    #[required]
    device_key: String,
}

#[test]
fn what_no_file_defines_can_be_left_out() {
    assert!(Unknown::builder().device_key("x").build().is_ok());
    assert!(Unknown::builder().device_key("x".repeat(9)).build().is_err());
}
