use cognito_request::CognitoEnum;

/// The format of an image file.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#AssetExtensionType")]
pub enum AssetExtensionType {
    /// `ICO`.
    Ico,
    /// `JPEG`.
    Jpeg,
    /// `PNG`.
    Png,
    /// `SVG`.
    Svg,
    /// `WEBP`.
    Webp,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
