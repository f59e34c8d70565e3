use cognito_request::{CognitoStructure, Timestamp};

/// The logo and the CSS of classic sign-in pages.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UICustomizationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UICustomizationType")]
pub struct UICustomizationType {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// The id of an app client of the user pool.
    #[doc_ref("ClientIdType")]
    pub client_id: Option<String>,
    /// Where the logo is served.
    #[doc_ref("ImageUrlType")]
    pub image_url: Option<String>,
    /// A style sheet for classic sign-in pages.
    #[doc_ref("CSSType")]
    pub css: Option<String>,
    /// The version of a style sheet, a time in text.
    #[doc_ref("CSSVersionType")]
    pub css_version: Option<String>,
    /// When it was last changed.
    #[doc_ref("DateType")]
    pub last_modified_date: Option<Timestamp>,
    /// When it was made.
    #[doc_ref("DateType")]
    pub creation_date: Option<Timestamp>,
}
