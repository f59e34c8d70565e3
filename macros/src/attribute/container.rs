//! The attributes of a struct or an enum: `#[cognito(…)]` and `#[doc_ref("…")]`.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Ident, Lit, LitBool, LitStr, Token};

use super::doc_ref::DocRef;
use super::{in_parentheses, name_of, once};
use crate::errors::{Errors, Underlined};
use crate::item::attribute::Attribute;
use crate::item::tokens::Tokens;
use crate::item::types::Type;
use crate::name;

/// The attributes of a struct or an enum, as written.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) doc_ref: DocRef,
    pub(crate) action: Option<LitStr>,
    pub(crate) service: Option<LitStr>,
    pub(crate) output: Option<Type>,
    pub(crate) unsigned: Option<Span>,
    pub(crate) partial: Option<Span>,
    pub(crate) deny_unknown: Option<Span>,
    pub(crate) debug: Option<LitBool>,
    pub(crate) krate: Option<Tokens>,
}

/// What can stand in `#[cognito(…)]`.
const KEYS: [&str; 8] =
    ["action", "service", "output", "unsigned", "partial", "deny_unknown", "debug", "crate"];

impl Container {
    /// Reads the attributes of a struct or an enum: rule `field-attribute-on-container`.
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Errors) -> Container {
        let mut container = Container::default();
        for attribute in attributes {
            match name_of(attribute).as_deref() {
                None => {}
                Some("doc_ref") => container.doc_ref.read(attribute, errors),
                Some("cognito") => {
                    let mut inside = Errors::default();
                    let parser = |input: ParseStream<'_>| container.read_keys(input, &mut inside);
                    in_parentheses(attribute, "action = \"SignUp\"", parser, errors);
                    errors.append(inside);
                }
                Some(name) => errors.at(
                    attribute,
                    format_args!(
                        "`#[{name}]` belongs on a field\nmove it to the field it is about"
                    ),
                ),
            }
        }
        container
    }

    /// Reads what stands in `#[cognito(…)]`: rules `keys-form`, `unknown-key`.
    fn read_keys(&mut self, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        while !input.is_empty() {
            let key = input.call(Ident::parse_any).map_err(|error| keys_form(error.span()))?;
            let name = key.unraw().to_string();
            if !KEYS.contains(&name.as_str()) {
                let near = name::did_you_mean(&name, &KEYS);
                let all = name::list(&KEYS, ", ");
                let message = format!("`#[cognito]` has no `{name}`{near}\nit has {all}");
                return Err(syn::Error::new(key.span(), message));
            }
            self.read_key(&name, &key, input, errors)?;
            if !input.is_empty() {
                input.parse::<Token![,]>().map_err(|error| keys_form(error.span()))?;
            }
        }
        Ok(())
    }

    fn read_key(
        &mut self,
        name: &str,
        key: &Ident,
        input: ParseStream<'_>,
        errors: &mut Errors,
    ) -> syn::Result<()> {
        let at = (key as &dyn Underlined, name);
        match name {
            "action" => once(&mut self.action, Some(value(input, key)?), at, errors),
            "service" => once(&mut self.service, Some(value(input, key)?), at, errors),
            "output" => once(&mut self.output, Some(output(input, key)?), at, errors),
            "crate" => once(&mut self.krate, Some(path(input, key)?), at, errors),
            "debug" => once(&mut self.debug, Some(value(input, key)?), at, errors),
            "unsigned" => once(&mut self.unsigned, Some(flag(input, key)?), at, errors),
            "partial" => once(&mut self.partial, Some(flag(input, key)?), at, errors),
            _ => once(&mut self.deny_unknown, Some(flag(input, key)?), at, errors),
        }
        Ok(())
    }
}

fn keys_form(span: Span) -> syn::Error {
    let message = "not a list of keys\nwrite them as in `action = \"SignUp\", unsigned`";
    syn::Error::new(span, message)
}

/// Takes the `=` behind a key: rule `key-value`.
fn equals(input: ParseStream<'_>, key: &Ident) -> syn::Result<()> {
    input.parse::<Token![=]>().map_err(|_| another_form(key, key.span()))?;
    Ok(())
}

fn another_form(key: &Ident, span: Span) -> syn::Error {
    let example = match key.unraw().to_string().as_str() {
        "action" => "action = \"SignUp\"",
        "service" => "service = \"user-pools\"",
        "debug" => "debug = false",
        "output" => "output = SignUpResponse",
        _ => {
            let message = "`crate` takes the path of the crate\nwrite `crate = some::path`";
            return syn::Error::new(span, message);
        }
    };
    let message = format!("`{key}` takes a value of another form\nwrite `{example}`");
    syn::Error::new(span, message)
}

/// What follows `key =`.
fn value<T: syn::parse::Parse>(input: ParseStream<'_>, key: &Ident) -> syn::Result<T> {
    equals(input, key)?;
    input.parse().map_err(|error| another_form(key, error.span()))
}

/// The type that follows `output =`: the tokens up to a comma outside of angle brackets. No
/// compiler has parsed it, so it ends too where a name follows another.
fn output(input: ParseStream<'_>, key: &Ident) -> syn::Result<Type> {
    equals(input, key)?;
    let start = input.span();
    let (mut tokens, mut depth, mut after_name) = (Vec::new(), 0_usize, false);
    while !input.is_empty() && (depth > 0 || !input.peek(Token![,])) {
        if input.peek(Lit) || depth == 0 && after_name && input.peek(Ident) {
            break;
        }
        after_name = input.peek(Ident);
        if input.peek(Token![<]) {
            depth += 1;
        } else if input.peek(Token![>]) {
            depth = depth.saturating_sub(1);
        }
        tokens.push(input.parse()?);
    }
    if tokens.is_empty() || depth > 0 {
        return Err(another_form(key, start));
    }
    Ok(Type::new(tokens))
}

/// The path that follows `crate =`, which may start with a keyword.
fn path(input: ParseStream<'_>, key: &Ident) -> syn::Result<Tokens> {
    equals(input, key)?;
    let mut path = Tokens::default();
    loop {
        if input.peek(Token![::]) {
            path.0.push(input.parse()?);
            path.0.push(input.parse()?);
        } else if !path.0.is_empty() {
            return Ok(path);
        }
        let name = input.call(Ident::parse_any);
        path.0.push(name.map_err(|error| another_form(key, error.span()))?.into());
    }
}

/// A key that stands alone: rule `flag-value`.
fn flag(input: ParseStream<'_>, key: &Ident) -> syn::Result<Span> {
    if input.peek(Token![=]) {
        let message = format!("`{key}` takes no value\nwrite `{key}`, or leave it out");
        return Err(syn::Error::new(key.span(), message));
    }
    Ok(key.span())
}
