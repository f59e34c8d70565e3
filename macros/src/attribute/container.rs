//! The attributes of a struct or an enum: `#[cognito(…)]` and `#[doc_ref("…")]`.

use proc_macro2::{Ident, Span, TokenTree};
use syn::ext::IdentExt as _;
use syn::{LitBool, LitStr};

use super::doc_ref::DocRef;
use super::inside::Inside;
use super::{in_parentheses, name_of, once};
use crate::errors::{Errors, Underlined, Wrong};
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
                    let parser = |input: &mut Inside| container.read_keys(input, &mut inside);
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

    /// Reads what stands in `#[cognito(…)]`: rules `keys-form`, `unknown-key`. What is wrong with a
    /// key is told, and the next one is read.
    fn read_keys(&mut self, input: &mut Inside, errors: &mut Errors) -> Result<(), Wrong> {
        while !input.is_empty() {
            let Some(key) = input.word() else { return Err(keys_form(input.span())) };
            let name = key.unraw().to_string();
            let read = if KEYS.contains(&name.as_str()) {
                self.read_key(&name, &key, input, errors)
            } else {
                let near = name::did_you_mean(&name, &KEYS);
                let all = name::list(&KEYS, ", ");
                let message = format!("`#[cognito]` has no `{name}`{near}\nit has {all}");
                Err(Wrong::at(key.span(), message))
            };
            if errors.keep(read).is_none() {
                while !input.is_empty() && !input.is(',') {
                    input.take();
                }
            }
            if !input.is_empty() && input.skip(",").is_none() {
                return Err(keys_form(input.span()));
            }
        }
        Ok(())
    }

    fn read_key(
        &mut self,
        name: &str,
        key: &Ident,
        input: &mut Inside,
        errors: &mut Errors,
    ) -> Result<(), Wrong> {
        let at = (key as &dyn Underlined, name);
        match name {
            "action" => once(&mut self.action, Some(string(input, key)?), at, errors),
            "service" => once(&mut self.service, Some(string(input, key)?), at, errors),
            "output" => once(&mut self.output, Some(output(input, key)?), at, errors),
            "crate" => once(&mut self.krate, Some(path(input, key)?), at, errors),
            "debug" => once(&mut self.debug, Some(boolean(input, key)?), at, errors),
            "unsigned" => once(&mut self.unsigned, Some(flag(input, key)?), at, errors),
            "partial" => once(&mut self.partial, Some(flag(input, key)?), at, errors),
            _ => once(&mut self.deny_unknown, Some(flag(input, key)?), at, errors),
        }
        Ok(())
    }
}

fn keys_form(span: Span) -> Wrong {
    let message = "not a list of keys\nwrite them as in `action = \"SignUp\", unsigned`";
    Wrong::at(span, message)
}

/// Takes the `=` behind a key: rule `key-value`.
fn equals(input: &mut Inside, key: &Ident) -> Result<(), Wrong> {
    match input.skip("=") {
        Some(_) => Ok(()),
        None => Err(another_form(key, key.span())),
    }
}

fn another_form(key: &Ident, span: Span) -> Wrong {
    let example = match key.unraw().to_string().as_str() {
        "action" => "action = \"SignUp\"",
        "service" => "service = \"user-pools\"",
        "debug" => "debug = false",
        "output" => "output = SignUpResponse",
        _ => {
            let message = "`crate` takes the path of the crate\nwrite `crate = some::path`";
            return Wrong::at(span, message);
        }
    };
    let message = format!("`{key}` takes a value of another form\nwrite `{example}`");
    Wrong::at(span, message)
}

/// The string that follows `key =`.
fn string(input: &mut Inside, key: &Ident) -> Result<LitStr, Wrong> {
    equals(input, key)?;
    input.string().ok_or_else(|| another_form(key, input.span()))
}

/// The `true` or `false` that follows `key =`.
fn boolean(input: &mut Inside, key: &Ident) -> Result<LitBool, Wrong> {
    equals(input, key)?;
    input.boolean().ok_or_else(|| another_form(key, input.span()))
}

/// The type that follows `output =`: the tokens up to a comma outside of angle brackets. No
/// compiler has parsed it, so it ends too where a name follows another.
fn output(input: &mut Inside, key: &Ident) -> Result<Type, Wrong> {
    equals(input, key)?;
    let start = input.span();
    let (mut tokens, mut depth, mut after_name) = (Vec::new(), 0_usize, false);
    while let Some(token) = input.peek() {
        let name = is_name(token);
        if input.is('0') || depth == 0 && (input.is(',') || after_name && name) {
            break;
        }
        after_name = name;
        if input.is('<') {
            depth += 1;
        } else if input.is('>') {
            depth = depth.saturating_sub(1);
        }
        tokens.extend(input.take());
    }
    if tokens.is_empty() || depth > 0 {
        return Err(another_form(key, start));
    }
    Ok(Type::new(tokens))
}

/// Whether a token is a name, and none of the keywords that stand in types.
fn is_name(token: &TokenTree) -> bool {
    const KEYWORDS: [&str; 14] = [
        "Self", "as", "const", "crate", "dyn", "extern", "fn", "for", "impl", "mut", "self",
        "super", "unsafe", "where",
    ];
    matches!(token, TokenTree::Ident(name) if !KEYWORDS.contains(&name.to_string().as_str()))
}

/// The path that follows `crate =`, which may start with a keyword.
fn path(input: &mut Inside, key: &Ident) -> Result<Tokens, Wrong> {
    equals(input, key)?;
    let mut path = Tokens::default();
    loop {
        if input.is_punctuation("::") {
            path.0.extend(input.take());
            path.0.extend(input.take());
        } else if !path.0.is_empty() {
            return Ok(path);
        }
        let Some(name) = input.word() else { return Err(another_form(key, input.span())) };
        path.0.push(TokenTree::Ident(name));
    }
}

/// A key that stands alone: rule `flag-value`.
fn flag(input: &mut Inside, key: &Ident) -> Result<Span, Wrong> {
    if input.is('=') {
        let message = format!("`{key}` takes no value\nwrite `{key}`, or leave it out");
        return Err(Wrong::at(key.span(), message));
    }
    Ok(key.span())
}
