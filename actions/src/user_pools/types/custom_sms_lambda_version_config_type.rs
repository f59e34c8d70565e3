use cognito_request::CognitoStructure;

use super::CustomSMSSenderLambdaVersionType;

/// The Lambda function that sends text messages, and the form of its events.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomSMSLambdaVersionConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CustomSMSLambdaVersionConfigType")]
pub struct CustomSMSLambdaVersionConfigType {
    /// The form of the events that the function is given.
    #[required]
    pub lambda_version: CustomSMSSenderLambdaVersionType,
    /// The function, by its Amazon resource name.
    #[required]
    #[doc_ref("ArnType")]
    pub lambda_arn: String,
}
