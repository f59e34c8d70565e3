//! The seed's request as the peers write it: serde, bon and garde.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

/// `TokenModelType`
pub static TOKEN: LazyLock<Regex> = LazyLock::new(|| whole(r"[A-Za-z0-9-_=.]+"));
/// `AttributeNameType`; as text in the attribute, garde's derive refuses it.
static ATTRIBUTE_NAME: LazyLock<Regex> = LazyLock::new(|| whole(r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"));

fn whole(pattern: &str) -> Regex {
    Regex::new(&format!("^(?:{pattern})$")).expect("a pattern")
}

#[derive(bon::Builder, garde::Validate, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "PascalCase")]
#[builder(on(String, into))]
pub struct GetUserAttributeVerificationCodeRequest {
    #[garde(pattern(TOKEN))]
    pub access_token: String,
    #[garde(length(chars, min = 1, max = 32), pattern(ATTRIBUTE_NAME))]
    pub attribute_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[garde(custom(values))]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// garde has no rule for what a map holds.
fn values(map: &Option<BTreeMap<String, String>>, (): &()) -> garde::Result {
    let too_long = |value: &String| value.chars().count() > 131_072;
    if map.iter().flat_map(BTreeMap::values).any(too_long) {
        return Err(garde::Error::new("value too long"));
    }
    Ok(())
}

/// One member with one pattern.
#[derive(garde::Validate)]
pub struct Token {
    #[garde(pattern(TOKEN))]
    pub token: String,
}
