//! The definition: one table of constant data.

use super::constraints::constraints;
use super::member::Member;
use super::template::Template;
use crate::model::{Presence, Structure};

/// The constant of `impl CognitoStructure`.
pub(crate) fn definition(model: &Structure<'_>, members: &[Member<'_>], out: &mut Template) {
    let name = syn::ext::IdentExt::unraw(model.ident).to_string();
    let doc_ref = option(model.doc_ref.as_deref());
    out.write(format_args!(
        "const DEFINITION: &'static __p::Definition = &__p::Definition {{
            name: {name:?},
            doc_ref: {doc_ref},
            properties: &["
    ));
    for member in members {
        property(member, out);
    }
    let other = model.other();
    let other = other.map_or("__p::None".to_owned(), |index| format!("__p::Some({index}usize)"));
    out.write(format_args!("], deny_unknown: {}, other: {other} }};", model.deny_unknown));
}

fn property(member: &Member<'_>, out: &mut Template) {
    let (field, value) = (member.field, &member.value);
    let kind = member.at(format!("<{value} as __p::Value>::KIND"), out);
    let plain = !field.wire.chars().any(|c| c < ' ' || c == '"' || c == '\\');
    out.write(format_args!(
        "__p::Property {{
            name: {:?},
            plain: {plain},
            field: {:?},
            doc_ref: {},
            kind: {kind},
            required: {},
            extra: {},
            constraints: {},
        }},",
        field.wire,
        field.name,
        option(field.doc_ref.as_deref()),
        matches!(field.presence, Presence::Required),
        field.extra,
        constraints(&field.constraints),
    ));
}

/// The expression of an `Option` of text.
pub(super) fn option(text: Option<&str>) -> String {
    text.map_or("__p::None".to_owned(), |text| format!("__p::Some({text:?})"))
}
