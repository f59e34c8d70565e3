//! The variants of an enumeration.

use super::describe::code;
use super::distinct::Distinct;
use super::model::Variant;
use super::name;

/// A variant for each value, and one for all others.
pub(super) fn variants(values: &[String]) -> Vec<Variant> {
    let (mut variants, mut names) = (Vec::new(), Distinct::but(&["Self"], "Value"));
    // An empty value has no variant: it is one of the others.
    for value in values.iter().filter(|value| !value.is_empty()) {
        let name = names.take(&name::pascal(value));
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
