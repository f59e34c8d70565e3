use cognito_request::CognitoEnum;

/// Whose key the data of a user pool is encrypted with.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#EncryptionKeyType")]
pub enum EncryptionKeyType {
    /// `AWS_OWNED_KEY`.
    AwsOwnedKey,
    /// `CUSTOMER_MANAGED_KEY`.
    CustomerManagedKey,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
