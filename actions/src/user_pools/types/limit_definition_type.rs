use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

use super::LimitClass;

/// Which request limit is meant.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LimitDefinitionType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#LimitDefinitionType")]
pub struct LimitDefinitionType {
    /// A kind of request limit.
    #[required]
    pub limit_class: LimitClass,
    /// What narrows the limit down: the category of actions.
    #[required]
    #[doc_ref("StringToStringMapType")]
    pub attributes: BTreeMap<String, String>,
}
