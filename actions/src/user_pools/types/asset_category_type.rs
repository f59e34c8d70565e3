use cognito_request::CognitoEnum;

/// The place of an image on the sign-in pages.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#AssetCategoryType")]
pub enum AssetCategoryType {
    /// `FAVICON_ICO`.
    FaviconIco,
    /// `FAVICON_SVG`.
    FaviconSvg,
    /// `EMAIL_GRAPHIC`.
    EmailGraphic,
    /// `SMS_GRAPHIC`.
    SmsGraphic,
    /// `AUTH_APP_GRAPHIC`.
    AuthAppGraphic,
    /// `PASSWORD_GRAPHIC`.
    PasswordGraphic,
    /// `PASSKEY_GRAPHIC`.
    PasskeyGraphic,
    /// `PAGE_HEADER_LOGO`.
    PageHeaderLogo,
    /// `PAGE_HEADER_BACKGROUND`.
    PageHeaderBackground,
    /// `PAGE_FOOTER_LOGO`.
    PageFooterLogo,
    /// `PAGE_FOOTER_BACKGROUND`.
    PageFooterBackground,
    /// `PAGE_BACKGROUND`.
    PageBackground,
    /// `FORM_BACKGROUND`.
    FormBackground,
    /// `FORM_LOGO`.
    FormLogo,
    /// `IDP_BUTTON_ICON`.
    IdpButtonIcon,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
