//! The variants of an enumeration.

use super::describe::code;
use super::distinct::Distinct;
use super::model::Variant;
use super::name;

/// A variant for each value, and one for all others.
pub(super) fn variants(values: &[String]) -> Vec<Variant> {
    let (mut variants, mut names) = (Vec::new(), Distinct::variants_but(&["Self"]));
    for value in values {
        let wanted = if value.is_empty() { "Empty".to_owned() } else { name::pascal(value) };
        let name = names.take(&wanted);
        variants.push(Variant {
            documentation: format!("{}.", code(value)),
            rename: (name::screaming(&name) != *value).then(|| value.clone()),
            other: false,
            name,
        });
    }
    variants.push(Variant {
        documentation: "A value that the definition does not have.".to_owned(),
        rename: None,
        other: true,
        name: names.take("Other"),
    });
    variants
}
