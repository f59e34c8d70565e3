use cognito_request::{CognitoStructure, Timestamp};

use super::{LambdaConfigType, StatusType};

/// A user pool, in short.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolDescriptionType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserPoolDescriptionType")]
pub struct UserPoolDescriptionType {
    /// The user pool, by its id.
    #[doc_ref("UserPoolIdType")]
    pub id: Option<String>,
    /// What the user pool is called by people.
    #[doc_ref("UserPoolNameType")]
    pub name: Option<String>,
    /// The functions that the user pool calls.
    pub lambda_config: Option<LambdaConfigType>,
    /// Not used any more.
    pub status: Option<StatusType>,
    /// When it was last changed.
    #[doc_ref("DateType")]
    pub last_modified_date: Option<Timestamp>,
    /// When it was made.
    #[doc_ref("DateType")]
    pub creation_date: Option<Timestamp>,
    /// The regions that the user pool has copies in.
    #[doc_ref("ReplicaRegionsType")]
    pub replica_regions: Option<Vec<String>>,
}
