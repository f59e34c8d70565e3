use cognito_request::CognitoStructure;

/// Whether devices are remembered, and what a remembered one spares the user.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DeviceConfigurationType")]
pub struct DeviceConfigurationType {
    /// Whether a second factor is asked for on new devices only.
    #[doc_ref("BooleanType")]
    pub challenge_required_on_new_device: Option<bool>,
    /// Whether devices are remembered only if the user agrees.
    #[doc_ref("BooleanType")]
    pub device_only_remembered_on_user_prompt: Option<bool>,
}
