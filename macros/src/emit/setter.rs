//! The setters of a member: one if it is required, two if it is optional.
//!
//! Their tokens stand where the field does, so that errors are reported there. `self` and the
//! argument do not: in a field that came out of a `macro_rules!` macro, they would be others.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident};

use super::builder;
use super::member::Member;
use super::template::Template;
use crate::errors::Underlined as _;
use crate::item::attribute::Attribute;
use crate::model::{Field, Presence, Structure};

/// Writes the setters of a member.
pub(super) fn setters(member: &Member<'_>, model: &Structure<'_>, out: &mut Template) {
    let Member { field, ident, ty, .. } = member;
    // A type that turns out to be no `Option` is reported where it stands, and once.
    let place = match field.presence {
        Presence::Optional(None) => member.place(),
        _ => field.ident.ends(),
    };
    let (takes, set) = taken(member, out);
    let (returns, end) = match field.presence {
        Presence::Required => (
            format!("#builder<#arguments {}>", builder::states(model, &field.name)),
            "#builder { draft: #this.draft, state: __p::PhantomData }",
        ),
        Presence::Optional(_) | Presence::Other => (out.at(place, "Self"), "#this"),
    };
    let (docs, deprecated) = (docs(field, out), out.put(all(&field.deprecated)));
    let setter = format!(
        "{docs}
        {deprecated}
        #[inline]
        #vis fn {ident}(mut #this, #argument: {takes}) -> {returns} {{ {set} {end} }}"
    );
    let setter = out.at(place, &setter);
    out.text(&setter);
    if let Presence::Optional(_) = field.presence {
        let maybe: Ident = format_ident!("maybe_{}", field.name, span = field.ident.span());
        let maybe = out.put(&maybe);
        let doc = format!(" Sets `{}`, or leaves it out if there is none.", field.wire);
        let maybe = out.at(
            place,
            &format!(
                "#[doc = {doc:?}]
                {deprecated}
                #[inline]
                #vis fn {maybe}(mut #this, #argument: {ty}) -> Self {{
                    __p::put(&mut #this.draft.{ident}, #argument);
                    #this
                }}"
            ),
        );
        out.text(&maybe);
    }
}

/// What a setter takes, and the statement that puts it into the draft. It is a call, not an
/// assignment: what is dropped by an assignment, and on the way out of one, makes the function
/// several times larger.
fn taken(member: &Member<'_>, out: &mut Template) -> (String, String) {
    let value = &member.value;
    let place = member.option("option_mut", &format!("&mut #this.draft.{}", member.ident), out);
    if member.field.parameter {
        let put = out.at(member.place(), &format!("__p::put({place}, __p::Some(#argument));"));
        return (value.clone(), put);
    }
    // Whatever the type, an argument that it does not take is an error that shows this place.
    let takes = out.at(member.place(), &format!("impl __p::IntoProperty<{value}>"));
    let set = format!("__p::set({place}, #argument);");
    (takes, member.at(&set, set.clone(), out))
}

/// The documentation of a setter: the field's own, what the definition says, or the property's name
/// if there is neither, and the link. What is not the user's is one attribute: each costs the
/// compiler, and the link is half of the text.
fn docs(field: &Field<'_>, out: &mut Template) -> String {
    let docs = all(&field.docs);
    // The user's stands first, and apart. Where it is the definition's, it stands once.
    let mut text = String::from(if docs.is_empty() { "" } else { "\n\n" });
    match field.description.as_deref() {
        Some(description) if says(field, description) => text.clear(),
        Some(description) if !description.is_empty() => say(&mut text, description),
        _ if !docs.is_empty() => text.clear(),
        _ if matches!(field.presence, Presence::Other) => {
            text.push_str(" Sets the members that are no property.");
        }
        _ => text = format!(" Sets `{}`.", field.wire),
    }
    if let Some(link) = &field.link {
        for part in ["\n\n [Reference](", link, ")"] {
            text.push_str(part);
        }
    }
    let docs = out.put(docs);
    if text.is_empty() { docs.to_string() } else { format!("{docs} #[doc = {text:?}]") }
}

/// Whether the user's documentation is this text, white space apart.
fn says(field: &Field<'_>, description: &str) -> bool {
    let mut words = description.split_ascii_whitespace();
    for attribute in &field.docs {
        let Some(text) = attribute.text() else { return false };
        for word in text.split_ascii_whitespace() {
            if words.next() != Some(word) {
                return false;
            }
        }
    }
    !field.docs.is_empty() && words.next().is_none()
}

/// Appends a description as it stands in a doc comment: a space begins each line.
fn say(text: &mut String, description: &str) {
    let mut begins = true;
    for character in description.chars() {
        if begins && character != '\n' {
            text.push(' ');
        }
        begins = character == '\n';
        text.push(character);
    }
}

/// The attributes, one after another.
fn all(attributes: &[&Attribute]) -> TokenStream {
    let mut tokens = TokenStream::new();
    for attribute in attributes {
        attribute.to_tokens(&mut tokens);
    }
    tokens
}
