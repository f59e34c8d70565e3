//! The setters of a member: one if it is required, two if it is optional.
//!
//! Their tokens stand where the field does, so that errors are reported there. `self` and the
//! argument do not: in a field that came out of a `macro_rules!` macro, they would be others.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};

use super::builder;
use super::template::{self, Holes};
use crate::item::attribute::Attribute;
use crate::model::{Field, Presence, Structure};

/// The setters of a field.
pub(super) fn setters(field: &Field<'_>, model: &Structure<'_>) -> TokenStream {
    let name = |name| Ident::new(name, Span::call_site());
    let (this, value) = (name("self"), name("value"));
    let (takes, set) = taken(field, &this, &value);
    let (vis, ident, ty) = (model.vis, field.ident, field.ty);
    // A type that turns out to be no `Option` is reported where it stands, and once.
    let span = match field.presence {
        Presence::Optional(None) => field.span(),
        _ => ident.span(),
    };
    let (returns, end) = match field.presence {
        Presence::Required => (builder::after(field, model), builder::again(model)),
        Presence::Optional(_) | Presence::Other => {
            (template::at(span, "Self", &[]), this.to_token_stream())
        }
    };
    let (docs, deprecated) = (docs(field, span), all(&field.deprecated));
    let mut holes: Vec<(&'static str, &dyn ToTokens)> = vec![
        ("docs", &docs),
        ("deprecated", &deprecated),
        ("vis", vis),
        ("ident", ident),
        ("this", &this),
        ("value", &value),
        ("takes", &takes),
        ("returns", &returns),
        ("set", &set),
        ("end", &end),
    ];
    let mut setters = template::at(span, SETTER, &holes);
    if let Presence::Optional(_) = field.presence {
        let maybe = format_ident!("maybe_{}", field.name, span = ident.span());
        let doc = format!(" Sets `{}`, or leaves it out if there is none.", field.wire);
        let own: [(&'static str, &dyn ToTokens); 3] =
            [("maybe", &maybe), ("doc", &doc), ("ty", ty)];
        holes.extend_from_slice(&own);
        setters.extend(template::at(span, MAYBE, &holes));
    }
    setters
}

const SETTER: &str = "
#docs
#deprecated
#[inline]
#vis fn #ident(mut #this, #value: #takes) -> #returns { #set #end }
";

const MAYBE: &str = "
#[doc = #doc]
#deprecated
#[inline]
#vis fn #maybe(mut #this, #value: #ty) -> Self {
    __p::put(&mut #this.draft.#ident, #value);
    #this
}
";

/// What a setter takes, and the statement that puts it into the draft. It is a call, not an
/// assignment: what is dropped by an assignment, and on the way out of one, makes the function
/// several times larger.
fn taken(field: &Field<'_>, this: &Ident, argument: &Ident) -> (TokenStream, TokenStream) {
    let (value, span, ident, ty) = (field.value_type(), field.span(), field.ident, field.ty);
    let mut place = template::of("&mut #this.draft.#ident", &[("this", this), ("ident", ident)]);
    if let Presence::Optional(None) = field.presence {
        let text = "<#ty as __p::OptionalMember>::option_mut(#place)";
        place = template::at(span, text, &[("ty", ty), ("place", &place)]);
    }
    let holes: &Holes<'_> = &[("place", &place), ("argument", argument), ("value", &value)];
    if field.parameter {
        let put = template::at(span, "__p::put(#place, __p::Some(#argument));", holes);
        return (value.to_token_stream(), put);
    }
    let takes = template::at(span, "impl __p::IntoProperty<#value>", holes);
    (takes, template::at(span, "__p::set(#place, #argument);", holes))
}

/// The documentation of a setter: the field's own, what the definition says, or the property's name
/// if there is neither, and the link. What is not the user's is one attribute: each costs the
/// compiler, and the link is half of the text.
fn docs(field: &Field<'_>, span: Span) -> TokenStream {
    let mut docs = all(&field.docs);
    // The user's stands first, and apart.
    let mut text = String::from(if docs.is_empty() { "" } else { "\n\n" });
    match field.description.as_deref() {
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
    if !text.is_empty() {
        docs.extend(template::at(span, "#[doc = #text]", &[("text", &text)]));
    }
    docs
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
