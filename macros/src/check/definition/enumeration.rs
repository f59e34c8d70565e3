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
        let alike = alike(&wire, values);
        if variant.attributes.rename.is_none()
            && let [first, _, ..] = alike[..]
        {
            let name = &variant.variant.ident;
            let list = crate::name::list(&alike, " or ");
            let message =
                format!("`{name}` may be {list}\nwrite which, as in `#[rename({first:?})]`");
            errors.at(variant.named_at(), message);
            continue;
        }
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
    let mut taken = Vec::new();
    for variant in &input.variants {
        taken.push(variant.variant.ident.to_string());
    }
    let (mut lines, mut count) = (String::new(), 0);
    for value in values {
        if !has.contains(value) {
            count += 1;
            lines.push_str(&line(value, values, &mut taken));
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

/// The values that a name may be.
fn alike<'v>(name: &str, values: &'v [String]) -> Vec<&'v str> {
    let folded = crate::definition::fold(name);
    let mut alike = crate::name::texts(values);
    alike.retain(|value| crate::definition::fold(value) == folded);
    alike
}

/// The variant of a value, as it is written, with a name that is not taken.
fn line(value: &str, values: &[String], taken: &mut Vec<String>) -> String {
    let wanted = crate::name::variant(value);
    let (mut variant, mut number) = (wanted.clone(), 2);
    while taken.contains(&variant) {
        variant = format!("{wanted}{number}");
        number += 1;
    }
    taken.push(variant.clone());
    if alike(&variant, values) == [value] {
        format!("\n    {variant},")
    } else {
        format!("\n    #[rename({value:?})] {variant},")
    }
}
