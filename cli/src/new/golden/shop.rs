use std::collections::BTreeMap;

use cognito_request::{Blob, CognitoEnum, CognitoStructure, JsonText};

/// What a customer wants.
///
/// - One `Order`.
/// - See `SignUpRequest`.
#[derive(CognitoStructure)]
#[doc_ref("definitions/shop.json#Order")]
#[allow(clippy::struct_field_names, reason = "the names are the definition's")]
pub struct Order {
    /// The number, as text.
    #[required]
    pub order_id: String,
    /// `type`.
    #[required]
    pub r#type: Kind,
    /// `self`.
    pub self_: Option<bool>,
    /// `build`.
    pub build_: Option<bool>,
    /// Who orders.
    #[rename("userName")]
    #[doc_ref("Name")]
    pub user_name: Option<String>,
    /// `user-name`.
    #[rename("user-name")]
    pub user_name_2: Option<String>,
    /// `items`.
    #[required]
    pub items: Vec<Item>,
    /// `prices`.
    pub prices: Option<BTreeMap<String, Vec<f64>>>,
    /// `placed`.
    pub placed: Option<String>,
    /// `photo`.
    pub photo: Option<Blob>,
    /// `extra`.
    pub extra: Option<JsonText>,
    /// `either`.
    pub either: Option<JsonText>,
    /// `total`.
    pub total: Option<String>,
    /// `count`.
    pub count: Option<u8>,
    /// `big`.
    pub big: Option<String>,
    /// `huge`.
    pub huge: Option<String>,
    /// `small`.
    pub small: Option<f32>,
    /// Where it goes.
    pub address: Option<OrderAddress>,
}

/// `Kind`.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("definitions/shop.json#Kind")]
pub enum Kind {
    /// `GIFT`.
    Gift,
    /// `SELF`.
    #[rename("SELF")]
    SelfValue,
    /// `GiftCard`.
    #[rename("GiftCard")]
    GiftCard,
    /// No text.
    #[rename("")]
    Empty,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}

/// `Item`.
#[derive(CognitoStructure)]
#[doc_ref("definitions/shop.json#Item")]
pub struct Item {
    /// A name.
    #[doc_ref("Name")]
    pub title: Option<String>,
    /// `Bundle`.
    pub bundle: Option<Vec<Item>>,
    /// `Like`.
    pub like: Option<Box<Item>>,
    /// A name that the source uses for something else.
    pub of: Option<Box<OptionType>>,
}

/// Where it goes.
#[derive(CognitoStructure)]
#[doc_ref("definitions/shop.json#/definitions/Order/properties/address")]
pub struct OrderAddress {
    /// `Street`.
    #[required]
    pub street: String,
    /// `zip`.
    pub zip: Option<i32>,
    /// `Tags`.
    pub tags: Option<Vec<String>>,
    /// `Country`.
    pub country: Option<OrderAddressCountry>,
}

/// A name that the source uses for something else.
#[derive(CognitoStructure)]
#[doc_ref("definitions/shop.json#Option")]
pub struct OptionType {
    /// `Item`.
    pub item: Option<Box<Item>>,
}

/// `OrderAddressCountry`.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("definitions/shop.json#/definitions/Order/properties/address/properties/Country")]
pub enum OrderAddressCountry {
    /// `SE`.
    Se,
    /// `OTHER`.
    Other,
    /// `new-land`.
    #[rename("new-land")]
    NewLand,
    /// A value that the definition does not have.
    #[other]
    OtherValue(String),
}
