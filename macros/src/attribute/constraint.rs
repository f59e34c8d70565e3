//! Constraints of a field's own: `#[length(…)]`, `#[pattern("…")]`, `#[range(…)]`, `#[sensitive]`,
//! and the same for what a list or a map holds: `#[items(…)]`, `#[keys(…)]`, `#[values(…)]`.

use proc_macro2::Span;
use syn::LitStr;
use syn::ext::IdentExt as _;

use super::bounds::{self, Bounds};
use super::inside::Inside;
use super::{in_parentheses, nothing, once};
use crate::errors::{Errors, Underlined, Wrong};
use crate::item::attribute::Attribute;
use crate::name;

/// The constraints as written.
#[derive(Default)]
pub(crate) struct Constraints {
    pub(crate) length: Option<Bounds>,
    pub(crate) pattern: Option<LitStr>,
    pub(crate) range: Option<Bounds>,
    pub(crate) sensitive: Option<Span>,
    pub(crate) items: Option<Box<Inner>>,
    pub(crate) keys: Option<Box<Inner>>,
    pub(crate) values: Option<Box<Inner>>,
    /// How many lists and maps stand around what these are of.
    depth: u32,
}

/// Lists and maps may not stand deeper in one another.
const DEEPEST: u32 = 64;

/// The constraints of what a list or a map holds.
pub(crate) struct Inner {
    pub(crate) span: Span,
    pub(crate) constraints: Constraints,
}

/// The constraints that stand in the parentheses of `#[items(…)]`, `#[keys(…)]`, `#[values(…)]`.
const WITHIN: [&str; 7] = ["length", "pattern", "range", "sensitive", "items", "keys", "values"];

impl Constraints {
    /// Reads the attribute of this name, if it is a constraint's.
    pub(crate) fn read(&mut self, name: &str, attribute: &Attribute, errors: &mut Errors) -> bool {
        let at = (attribute as &dyn Underlined, name);
        match name {
            "length" => {
                let bounds = in_parentheses(attribute, BOUNDS, bounds::lengths, errors);
                once(&mut self.length, bounds, at, errors);
            }
            "range" => {
                let bounds = in_parentheses(attribute, BOUNDS, bounds::numbers, errors);
                once(&mut self.range, bounds, at, errors);
            }
            "pattern" => {
                let pattern = super::string(attribute, name, errors);
                once(&mut self.pattern, pattern, at, errors);
            }
            "sensitive" => {
                nothing(attribute, name, errors);
                let span = Some(attribute.span());
                once(&mut self.sensitive, span, at, errors);
            }
            "items" | "keys" | "values" => {
                let inner = in_parentheses(attribute, INNER, within, errors);
                let (span, depth) = (attribute.span(), self.depth + 1);
                let inner =
                    inner.and_then(|within| Inner::read((span, depth), name, within, errors));
                once(self.inner(name), inner.map(Box::new), at, errors);
            }
            _ => return false,
        }
        true
    }

    fn inner(&mut self, name: &str) -> &mut Option<Box<Inner>> {
        match name {
            "items" => &mut self.items,
            "keys" => &mut self.keys,
            _ => &mut self.values,
        }
    }
}

/// What stands in the parentheses of `#[length(…)]` and `#[range(…)]`, as an example.
const BOUNDS: &str = "1..=32";

/// What stands in those of `#[items(…)]`, `#[keys(…)]`, `#[values(…)]`.
const INNER: &str = "length(1..=32)";

/// What stands in the parentheses of `#[items(…)]`: each constraint's name and its own
/// parentheses: rule `inner-form`.
fn within(input: &mut Inside) -> Result<Vec<Attribute>, Wrong> {
    let mut all = Vec::new();
    while !input.is_empty() {
        let Some(name) = input.word() else { return Err(inner_form(input.span())) };
        all.push(Attribute::nested(name, input.parentheses()));
        if !input.is_empty() && input.skip(",").is_none() {
            return Err(inner_form(input.span()));
        }
    }
    Ok(all)
}

fn inner_form(span: Span) -> Wrong {
    let message = "not a list of constraints\nwrite them as in `length(1..=32), pattern(\"…\")`";
    Wrong::at(span, message)
}

impl Inner {
    /// Reads the constraints of what a list or a map holds, which stand so deep: rules
    /// `constraint-depth`, `unknown-constraint`, `empty-constraint`.
    fn read(
        (span, depth): (Span, u32),
        outer: &str,
        within: Vec<Attribute>,
        errors: &mut Errors,
    ) -> Option<Inner> {
        if depth > DEEPEST {
            let message = "stands too deep\nlists and maps may stand in one another";
            errors.span(span, format_args!("`#[{outer}]` {message} {DEEPEST} deep"));
            return None;
        }
        if within.is_empty() {
            let message = "says nothing\nwrite what each must satisfy, as in";
            errors.span(span, format_args!("`#[{outer}]` {message} `#[{outer}(length(1..=32))]`"));
            return None;
        }
        let mut constraints = Constraints { depth, ..Constraints::default() };
        for attribute in within {
            let Some(ident) = &attribute.name else { continue };
            let name = ident.unraw().to_string();
            if !WITHIN.contains(&name.as_str()) {
                let near = name::did_you_mean(&name, &WITHIN);
                let all = name::list(&WITHIN, ", ");
                errors.at(
                    ident,
                    format_args!("no constraint is called `{name}`{near}\nthere are {all}"),
                );
                continue;
            }
            // Each is read as the attribute of the same name, so there is one grammar for both.
            constraints.read(&name, &attribute, errors);
        }
        Some(Inner { span, constraints })
    }
}
