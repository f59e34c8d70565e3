use cognito_request::CognitoStructure;

use super::TimeUnitsType;

/// The units in which lifetimes of tokens are told.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#TokenValidityUnitsType")]
#[allow(clippy::struct_field_names, reason = "the names are the definition's")]
pub struct TokenValidityUnitsType {
    /// The unit for access tokens; hours by default.
    pub access_token: Option<TimeUnitsType>,
    /// The unit for ID tokens; hours by default.
    pub id_token: Option<TimeUnitsType>,
    /// The unit for refresh tokens; days by default.
    pub refresh_token: Option<TimeUnitsType>,
}
