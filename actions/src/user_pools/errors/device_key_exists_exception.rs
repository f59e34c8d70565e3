use cognito_request::CognitoStructure;

/// The device key belongs to another device of the user already.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DeviceKeyExistsException")]
pub struct DeviceKeyExistsException {
    /// What the service says for people to read.
    #[doc_ref("MessageType")]
    pub message: Option<String>,
}
