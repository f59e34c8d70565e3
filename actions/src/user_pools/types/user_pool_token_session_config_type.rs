use cognito_request::CognitoStructure;

/// How many sessions of tokens a user may have.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolTokenSessionConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UserPoolTokenSessionConfigType")]
pub struct UserPoolTokenSessionConfigType {
    /// How many sessions a user can have at once.
    #[required]
    #[doc_ref("MaxSessionsPerUserType")]
    pub max_per_user: i32,
}
