use cognito_request::CognitoStructure;

use super::CustomEmailSenderLambdaVersionType;

/// The Lambda function that sends mail, and the form of its events.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomEmailLambdaVersionConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CustomEmailLambdaVersionConfigType")]
pub struct CustomEmailLambdaVersionConfigType {
    /// The form of the events that the function is given.
    #[required]
    pub lambda_version: CustomEmailSenderLambdaVersionType,
    /// The function, by its Amazon resource name.
    #[required]
    #[doc_ref("ArnType")]
    pub lambda_arn: String,
}
