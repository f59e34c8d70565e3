use cognito_request::CognitoStructure;

/// What passwords must be like.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#PasswordPolicyType")]
pub struct PasswordPolicyType {
    /// How many characters a password must have.
    #[doc_ref("PasswordPolicyMinLengthType")]
    pub minimum_length: Option<i32>,
    /// Whether a capital letter is needed.
    #[doc_ref("BooleanType")]
    pub require_uppercase: Option<bool>,
    /// Whether a small letter is needed.
    #[doc_ref("BooleanType")]
    pub require_lowercase: Option<bool>,
    /// Whether a digit is needed.
    #[doc_ref("BooleanType")]
    pub require_numbers: Option<bool>,
    /// Whether a special character is needed.
    #[doc_ref("BooleanType")]
    pub require_symbols: Option<bool>,
    /// How many of the last passwords may not be used again.
    #[doc_ref("PasswordHistorySizeType")]
    pub password_history_size: Option<i32>,
    /// How many days an invitation's password is good for.
    #[doc_ref("TemporaryPasswordValidityDaysType")]
    pub temporary_password_validity_days: Option<i32>,
}
