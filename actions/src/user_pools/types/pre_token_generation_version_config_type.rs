use cognito_request::CognitoStructure;

use super::PreTokenGenerationLambdaVersionType;

/// The Lambda function that changes tokens, and the form of its events.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PreTokenGenerationVersionConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#PreTokenGenerationVersionConfigType")]
pub struct PreTokenGenerationVersionConfigType {
    /// The form of the events that the function is given.
    #[required]
    pub lambda_version: PreTokenGenerationLambdaVersionType,
    /// The function, by its Amazon resource name.
    #[required]
    #[doc_ref("ArnType")]
    pub lambda_arn: String,
}
