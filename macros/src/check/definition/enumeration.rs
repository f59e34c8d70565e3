//! Rules about an enumeration that is held to a definition.

use crate::definition::{Definition, Holds, near};
use crate::errors::Errors;
use crate::input::EnumInput;

/// The definition of an enumeration, and its values.
fn values<'i>(input: &'i EnumInput<'_>) -> Option<(&'i Definition, &'i [String])> {
    let definition = input.bound.definition.as_ref()?;
    match &definition.held.holds {
        Holds::Enum(values) => Some((definition, values)),
        _ => None,
    }
}

/// Rule `definition-no-value`: a variant is a value of the definition.
pub(crate) fn only_values(input: &EnumInput<'_>, errors: &mut Errors) {
    let Some((definition, values)) = self::values(input) else { return };
    let names = crate::name::texts(values);
    for variant in &input.variants {
        let Some(wire) = variant.wire() else { continue };
        if values.contains(&wire) {
            continue;
        }
        let of = &definition.held.reference;
        let (question, instead) = match near(&wire, &names) {
            Some(near) => {
                (format!("; did you mean `{near}`?"), format!("write `#[rename({near:?})]`"))
            }
            None => (String::new(), "leave the variant out".to_owned()),
        };
        let message = format!("`{of}` has no value `{wire}`{question}\n{instead}");
        errors.at(variant.named_at(), message);
    }
}

/// Rule `definition-values-missing`: an enumeration has a variant for every value.
pub(crate) fn every_value(input: &EnumInput<'_>, errors: &mut Errors) {
    let Some((definition, values)) = self::values(input) else { return };
    let names = crate::name::texts(values);
    let mut has = Vec::new();
    for variant in &input.variants {
        if let Some(wire) = variant.wire() {
            // One that is misspelled is told where it stands.
            let meant = if values.contains(&wire) { None } else { near(&wire, &names) };
            has.push(meant.unwrap_or(wire));
        }
    }
    let (mut lines, mut count) = (String::new(), 0);
    for value in values {
        if !has.contains(value) {
            count += 1;
            lines.push_str(&line(value));
        }
    }
    if count > 0 && !input.variants.is_empty() {
        let of = &definition.held.reference;
        let mut what = "a value".to_owned();
        if count > 1 {
            what = format!("{count} values");
        }
        errors.span(
            input.item.ident.span(),
            format_args!("`{of}` has {what} for which there is no variant\nwrite{lines}"),
        );
    }
}

/// The variant of a value, as it is written.
fn line(value: &str) -> String {
    let variant = crate::name::variant(value);
    if crate::definition::fold(&variant) == crate::definition::fold(value) {
        format!("\n    {variant},")
    } else {
        format!("\n    #[rename({value:?})] {variant},")
    }
}
