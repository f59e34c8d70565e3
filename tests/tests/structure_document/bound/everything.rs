//! The structure with something of everything, and the seed.

use std::collections::BTreeMap;

use cognito_request::{
    Blob, CognitoEnum, CognitoRequest, CognitoStructure, JsonText, Timestamp, Violations,
};

use super::same;

#[derive(CognitoEnum)]
#[doc_ref("tests/structure_document/golden/everything.json#Medium")]
enum Medium {
    Sms,
    Email,
    #[rename("a \"quoted\" \\ one\n")]
    Quoted,
}

#[derive(CognitoStructure)]
#[doc_ref("tests/structure_document/golden/everything.json#Attribute")]
struct Attribute {
    #[required]
    #[rename("custom:tier")]
    tier: String,
    #[rename("custom_tier")]
    legal: Option<String>,
    #[rename("custom-tier")]
    dashed: Option<String>,
    medium: Option<Medium>,
}

#[derive(CognitoStructure)]
#[doc_ref("tests/structure_document/golden/everything.json#Empty")]
struct Empty {}

#[derive(CognitoStructure)]
#[doc_ref("tests/structure_document/golden/everything.json")]
struct Everything {
    #[required]
    flag: bool,
    small: Option<u8>,
    usual: Option<i32>,
    #[required]
    long: i64,
    unsigned_long: Option<u64>,
    longest: Option<u128>,
    single: Option<f32>,
    double: Option<f64>,
    #[required]
    moment: Timestamp,
    bytes: Option<Blob>,
    list: Option<Vec<String>>,
    map: Option<BTreeMap<String, i8>>,
    document: Option<JsonText>,
    medium: Option<Medium>,
    attributes: Option<Vec<Attribute>>,
    token: Option<String>,
    linked: Option<String>,
    empty: Option<Empty>,
    #[other]
    other: BTreeMap<String, String>,
}

#[derive(CognitoRequest)]
#[doc_ref("tests/structure_document/golden/seed.json")]
struct GetUserAttributeVerificationCodeRequest {
    #[required]
    #[doc_ref("TokenModelType")]
    access_token: String,
    #[required]
    #[doc_ref("AttributeNameType")]
    attribute_name: String,
    #[doc_ref("ClientMetadataType")]
    client_metadata: Option<BTreeMap<String, String>>,
}

#[test]
fn a_structure_with_everything_satisfies_its_own_document() {
    let document = Everything::DEFINITION.to_json_structure();
    same(&document, include_str!("../golden/everything.json"));
    let value = crate::everything::everything().to_json();
    assert_eq!(Everything::from_json_validated(&value).unwrap().to_json(), value);
}

#[test]
fn the_seed_satisfies_its_own_document() {
    let document = GetUserAttributeVerificationCodeRequest::DEFINITION.to_json_structure();
    same(&document, include_str!("../golden/seed.json"));
}

fn other(members: &[(&str, &str)]) -> Result<Everything, Violations> {
    let moment = Timestamp::new(1, 0).unwrap();
    Everything::builder().flag(true).long(1).moment(moment).other(members.iter().copied()).build()
}

#[test]
fn members_that_are_no_properties_are_held_to_the_document() {
    assert!(other(&[("Key", "value")]).is_ok());
    let long = "x".repeat(2049);
    assert!(other(&[("Key", long.as_str())]).is_err());
    assert!(other(&[(&long[..129], "value")]).is_err());
    let many: Vec<String> = (0..10).map(|number| number.to_string()).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|key| (key.as_str(), "value")).collect();
    assert!(other(&many).is_err() && other(&many[1..]).is_ok());
}
