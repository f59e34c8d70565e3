//! Names that JSON Structure permits (Core, section "Identifier Rules"):
//! `[A-Za-z_][A-Za-z0-9_]*`.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::definition::Property;

/// The name as an identifier: what no identifier has is an underscore.
#[inline]
pub(super) fn identifier(name: &str) -> String {
    let mut identifier = String::new();
    if !name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') {
        identifier.push('_');
    }
    for character in name.chars() {
        identifier.push(if character.is_ascii_alphanumeric() { character } else { '_' });
    }
    identifier
}

/// The first of `name`, `name_2`, `name_3`… that is free.
#[inline]
pub(super) fn first_free(name: &str, is_free: &dyn Fn(&str) -> bool) -> String {
    let mut free = String::from(name);
    let mut number = 2;
    while !is_free(&free) {
        free = format!("{name}_{number}");
        number += 1;
    }
    free
}

/// The keys of properties. A name that is an identifier is its own key.
#[inline]
pub(super) fn keys(properties: &[Property]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for property in properties {
        let mut key = identifier(property.name);
        if key != property.name {
            key = first_free(&key, &|key| {
                !properties.iter().any(|other| other.name == key)
                    && !keys.iter().any(|other| other == key)
            });
        }
        keys.push(key);
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::identifier;

    #[test]
    fn what_no_identifier_has_becomes_an_underscore() {
        let names = ["custom:tier", "CSS", "2nd", "", "é", "a b", "_x1"];
        let expected = ["custom_tier", "CSS", "_2nd", "_", "__", "a_b", "_x1"];
        assert_eq!(names.map(identifier), expected);
    }
}
