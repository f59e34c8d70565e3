"""A program with one request, the seed's, for the clean build with all dependencies."""

OURS_MAIN = """
use std::collections::BTreeMap;
use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(service = "user-pools")]
pub struct GetUserAttributeVerificationCodeRequest {
    #[required]
    #[sensitive]
    #[pattern("[A-Za-z0-9-_=.]+")]
    pub access_token: String,
    #[required]
    #[length(1..=32)]
    pub attribute_name: String,
    #[values(length(0..=131072))]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

fn main() {
    let request = GetUserAttributeVerificationCodeRequest::builder()
        .access_token("eyJ.x.y")
        .attribute_name("email")
        .client_metadata([("locale", "sv-SE")])
        .build()
        .expect("a valid request");
    println!("{}", TO_JSON);
}
"""

SERDE_MAIN = """
use std::collections::BTreeMap;

#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetUserAttributeVerificationCodeRequest {
    pub access_token: String,
    pub attribute_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

fn main() {
    let request = GetUserAttributeVerificationCodeRequest {
        access_token: "eyJ.x.y".to_owned(),
        attribute_name: "email".to_owned(),
        client_metadata: Some(BTreeMap::from([("locale".to_owned(), "sv-SE".to_owned())])),
    };
    println!("{}", serde_json::to_string(&request).expect("JSON"));
}
"""

PEERS_MAIN = """
use std::collections::BTreeMap;
use garde::Validate;

#[derive(serde::Serialize, serde::Deserialize, bon::Builder, garde::Validate)]
#[serde(rename_all = "PascalCase")]
#[builder(on(String, into))]
pub struct GetUserAttributeVerificationCodeRequest {
    #[garde(pattern("^(?:[A-Za-z0-9-_=.]+)$"))]
    pub access_token: String,
    #[garde(length(chars, min = 1, max = 32))]
    pub attribute_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[garde(custom(values))]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

fn values(map: &Option<BTreeMap<String, String>>, _: &()) -> garde::Result {
    let too_long = |value: &String| value.chars().count() > 131_072;
    if map.iter().flat_map(BTreeMap::values).any(too_long) {
        return Err(garde::Error::new("value too long"));
    }
    Ok(())
}

fn main() {
    let request = GetUserAttributeVerificationCodeRequest::builder()
        .access_token("eyJ.x.y")
        .attribute_name("email")
        .client_metadata(BTreeMap::from([("locale".to_owned(), "sv-SE".to_owned())]))
        .build();
    request.validate().expect("a valid request");
    println!("{}", serde_json::to_string(&request).expect("JSON"));
}
"""

EXPECTED = '{"AccessToken":"eyJ.x.y","AttributeName":"email","ClientMetadata":{"locale":"sv-SE"}}\n'

SERDE = {"serde": '{ version = "1", features = ["derive"] }', "serde_json": '"1"'}
BARE = {"cognito-request": '{ path = "@core@", default-features = false, features = ["std", "derive"] }'}
OWN_WRITER = OURS_MAIN.replace("TO_JSON", "request.to_json()")
THROUGH_SERDE_JSON = OURS_MAIN.replace("TO_JSON", 'serde_json::to_string(&request).expect("JSON")')

# label: (dependencies, main.rs)
PROGRAMS = {
    "ours, without serde": (BARE, OWN_WRITER),
    "ours, with serde": ({"cognito-request": '{ path = "@core@" }'}, OWN_WRITER),
    "ours, with serde and serde_json": (
        {"cognito-request": '{ path = "@core@" }', "serde_json": '"1"'},
        THROUGH_SERDE_JSON,
    ),
    "serde": (SERDE, SERDE_MAIN),
    "peers": (
        SERDE | {"bon": '"3"', "garde": '{ version = "0.23", features = ["derive", "regex"] }'},
        PEERS_MAIN,
    ),
}
