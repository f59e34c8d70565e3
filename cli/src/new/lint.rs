//! Lints of clippy that an item breaks by the names that its definition has.

use super::model::{Attribute, Body, Field, Item, Member, Structure, Type};
use super::name::snake;

/// Fewer fields or variants are not looked at by clippy.
const FEW: usize = 3;

/// The attribute that allows what the item breaks, if anything. (Clippy does not look at items that
/// other crates can see; but who knows where this one will be.)
pub(super) fn allowed(item: &Item) -> Option<Attribute> {
    let mut lints = Vec::new();
    match &item.body {
        Body::Structure(structure) => {
            let fields = fields(structure);
            if repeats(&item.name, &fields) {
                lints.push("clippy::struct_field_names".to_owned());
            }
            let flag = |field: &&&Field| field.required && field.ty == Type::Plain("bool");
            if fields.iter().filter(flag).count() > 3 {
                lints.push("clippy::struct_excessive_bools".to_owned());
            }
        }
        Body::Enumeration(variants) => {
            let repeats = |name: &str| name.starts_with(&item.name) || name.ends_with(&item.name);
            let common = |word: fn(&str) -> String| {
                let first = variants.first().map(|variant| word(&variant.name));
                variants.iter().all(|variant| Some(word(&variant.name)) == first)
            };
            if variants.len() >= FEW
                && (variants.iter().any(|variant| repeats(&variant.name))
                    || common(first_word)
                    || common(last_word))
            {
                lints.push("clippy::enum_variant_names".to_owned());
            }
        }
    }
    if lints.is_empty() {
        return None;
    }
    lints.push("reason = \"the names are the definition's\"".to_owned());
    Some(Attribute { name: "allow", arguments: lints })
}

fn fields(structure: &Structure) -> Vec<&Field> {
    let mut fields = Vec::new();
    for member in &structure.members {
        if let Member::Field(field) = member {
            fields.push(field);
        }
    }
    fields
}

/// Whether all fields begin or end with one word, or one with the name of the structure.
fn repeats(structure: &str, fields: &[&Field]) -> bool {
    let names: Vec<&str> = fields.iter().map(|field| field.name.trim_start_matches("r#")).collect();
    let structure = snake(structure);
    let has = |name: &&str| {
        name.strip_prefix(&structure[..])
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
            || name.strip_suffix(&structure[..]).is_some_and(|rest| rest.ends_with('_'))
    };
    let first = |name: &str| name.split('_').next().map(str::to_owned);
    let last = |name: &str| name.rsplit('_').next().map(str::to_owned);
    let all = |word: &dyn Fn(&str) -> Option<String>| {
        names.iter().all(|name| word(name) == names.first().and_then(|first| word(first)))
    };
    names.len() >= FEW && (names.iter().any(has) || all(&first) || all(&last))
}

/// The first word of a name in `PascalCase`.
fn first_word(name: &str) -> String {
    snake(name).split('_').next().unwrap_or("").to_owned()
}

fn last_word(name: &str) -> String {
    snake(name).rsplit('_').next().unwrap_or("").to_owned()
}
