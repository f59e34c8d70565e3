//! The order in which a service lists the values of an enumeration.
//!
//! It is that of a Java hash set of 32 places: by the low bits of each value's hash, and within a
//! place the last of the model first. Every list that was recorded of Cognito agrees with it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::order::order;

/// The values in the service's order. Those given are in that of the model.
pub(super) fn ordered(values: &[&str]) -> Vec<String> {
    let mut reversed = Vec::new();
    for value in values.iter().rev() {
        reversed.push((hash(value) & 31, *value));
    }
    let place = |index: usize| reversed.get(index).map(|(place, _)| *place);
    let mut ordered = Vec::new();
    for index in order(reversed.len(), &|a, b| place(a).cmp(&place(b))) {
        ordered.extend(reversed.get(index).map(|(_, value)| String::from(*value)));
    }
    ordered
}

/// Java's `String.hashCode`.
fn hash(text: &str) -> u32 {
    text.encode_utf16().fold(0, |hash: u32, unit| hash.wrapping_mul(31).wrapping_add(unit.into()))
}

#[cfg(test)]
mod tests {
    use super::{hash, ordered};

    #[test]
    fn the_hash_is_that_of_java() {
        // Values of the Java documentation's formula, reckoned by hand and with a JDK.
        assert_eq!(hash(""), 0);
        assert_eq!(hash("OFF"), 78_159);
        assert_eq!(hash("hello"), 99_162_322);
        assert_eq!(hash("polygenelubricants"), 0x8000_0000);
        assert_eq!(hash("é"), 233);
        assert_eq!(hash("😀"), 0xd83d * 31 + 0xde00);
    }

    #[test]
    fn recorded_lists_are_in_this_order() {
        assert_eq!(ordered(&["OFF", "ON", "OPTIONAL"]), ["OPTIONAL", "OFF", "ON"]);
        assert_eq!(
            ordered(&["code", "implicit", "client_credentials"]),
            ["implicit", "client_credentials", "code"]
        );
        // Recorded in 2019 and 2020, before later values were added.
        let model = [
            "ADMIN_NO_SRP_AUTH",
            "CUSTOM_AUTH_FLOW_ONLY",
            "USER_PASSWORD_AUTH",
            "ALLOW_ADMIN_USER_PASSWORD_AUTH",
            "ALLOW_CUSTOM_AUTH",
            "ALLOW_USER_PASSWORD_AUTH",
            "ALLOW_USER_SRP_AUTH",
            "ALLOW_REFRESH_TOKEN_AUTH",
        ];
        let recorded = [
            "ALLOW_CUSTOM_AUTH",
            "ADMIN_NO_SRP_AUTH",
            "ALLOW_REFRESH_TOKEN_AUTH",
            "ALLOW_USER_PASSWORD_AUTH",
            "ALLOW_USER_SRP_AUTH",
            "CUSTOM_AUTH_FLOW_ONLY",
            "USER_PASSWORD_AUTH",
            "ALLOW_ADMIN_USER_PASSWORD_AUTH",
        ];
        assert_eq!(ordered(&model), recorded);
    }

    #[test]
    fn of_values_in_one_place_the_last_comes_first() {
        // "Aa" and "BB" have the same hash, which is the classic pair.
        assert_eq!(hash("Aa"), hash("BB"));
        assert_eq!(ordered(&["Aa", "BB", "Aa"]), ["Aa", "BB", "Aa"]);
        assert_eq!(ordered(&["Aa", "BB"]), ["BB", "Aa"]);
    }
}
