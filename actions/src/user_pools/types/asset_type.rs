use cognito_request::{Blob, CognitoStructure};

use super::{AssetCategoryType, AssetExtensionType, ColorSchemeModeType};

/// An image of a style of sign-in pages.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssetType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AssetType")]
pub struct AssetType {
    /// The image's place on the pages.
    #[required]
    pub category: AssetCategoryType,
    /// Whether the image is for bright pages, dark ones, or both.
    #[required]
    pub color_mode: ColorSchemeModeType,
    /// The format of the image.
    #[required]
    pub extension: AssetExtensionType,
    /// The image file; it or an id is given.
    #[doc_ref("AssetBytesType")]
    pub bytes: Option<Blob>,
    /// An image of an earlier style, in place of the file.
    #[doc_ref("ResourceIdType")]
    pub resource_id: Option<String>,
}
