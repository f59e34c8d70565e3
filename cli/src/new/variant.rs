//! The variants of an enumeration.

use super::describe::code;
use super::model::Variant;
use super::name;

/// A variant for each value, and one for all others.
pub(super) fn variants(values: &[String]) -> Vec<Variant> {
    let mut variants: Vec<Variant> = Vec::new();
    // An empty value has no variant: it is one of the others.
    for value in values.iter().filter(|value| !value.is_empty()) {
        let taken = |name: &str| name == "Self" || variants.iter().any(|other| other.name == name);
        let mut name = name::pascal(value);
        while taken(&name) {
            name.push_str("Value");
        }
        variants.push(Variant {
            documentation: format!("{}.", code(value)),
            rename: (name::screaming(&name) != *value).then(|| value.clone()),
            other: false,
            name,
        });
    }
    let mut name = "Other".to_owned();
    while variants.iter().any(|other| other.name == name) {
        name.push_str("Value");
    }
    let documentation = "A value that the definition does not have.".to_owned();
    variants.push(Variant { documentation, rename: None, other: true, name });
    variants
}
