use cognito_request::{CognitoStructure, Timestamp};

/// A secret of an app client, of which the value is shown only when it is made.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientSecretDescriptorType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ClientSecretDescriptorType")]
#[allow(clippy::struct_field_names, reason = "the names are the definition's")]
pub struct ClientSecretDescriptorType {
    /// The id of one of an app client's secrets.
    #[doc_ref("ClientSecretIdType")]
    pub client_secret_id: Option<String>,
    /// The secret itself, shown when it is made.
    #[doc_ref("ClientSecretType")]
    pub client_secret_value: Option<String>,
    /// When the secret was made.
    #[doc_ref("DateType")]
    pub client_secret_create_date: Option<Timestamp>,
}
