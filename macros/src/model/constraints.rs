//! What a value must satisfy: the field's own constraints and those of its definition, the stricter
//! of the two.

use std::rc::Rc;

use cognito_structure::pattern::{Compiled, Dialect};
use proc_macro2::Span;

use super::patterns;
use crate::attribute::bounds::Number;
use crate::attribute::constraint::Constraints as Written;
use crate::check::definition::limits;
use crate::definition::{Demands, Held, Holds};
use crate::errors::Errors;
use crate::input::FieldInput;
use crate::item::types::Type;
use crate::shape::Shape;

/// The constraints of a value, patterns compiled.
#[derive(Default)]
pub(crate) struct Constraints {
    pub(crate) sensitive: bool,
    pub(crate) length: (Option<u64>, Option<u64>),
    pub(crate) patterns: Vec<Rc<Compiled>>,
    pub(crate) one_of: Vec<String>,
    pub(crate) range: (Option<Number>, Option<Number>),
    pub(crate) multiple_of: Option<Number>,
    pub(crate) unique: bool,
    pub(crate) items: Option<Box<Constraints>>,
    pub(crate) keys: Option<Box<Constraints>>,
    pub(crate) values: Option<Box<Constraints>>,
}

/// A value with all that is said of it.
#[derive(Clone, Copy)]
pub(super) struct Both<'b> {
    name: &'b str,
    /// Where errors are told that have no place of their own.
    span: Span,
    ty: Option<&'b Type>,
    own: Option<&'b Written>,
    demands: Option<&'b Demands>,
    holds: Option<&'b Holds>,
}

/// What is inside of a value.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Items,
    Keys,
    Values,
}

impl<'b> Both<'b> {
    /// All that is said of a field.
    pub(super) fn of(field: &'b FieldInput<'_>, name: &'b str, ty: &'b Type) -> Both<'b> {
        let span = match &field.attributes.doc_ref.definition {
            Some(reference) => reference.span(),
            None => field.ident.span(),
        };
        let own = Some(&field.attributes.constraints);
        let mut both = Both { name, span, ty: Some(ty), own, demands: None, holds: None };
        if let Some(property) = &field.property {
            both.hold(&property.held);
        }
        both
    }

    fn hold(&mut self, held: &'b Held) {
        self.demands = Some(&held.demands);
        self.holds = Some(&held.holds);
    }

    /// What is said of something inside of the value.
    fn inside(&self, part: Part) -> Both<'b> {
        let mut inside = Both { ty: None, own: None, demands: None, holds: None, ..*self };
        match (self.holds, part) {
            (Some(Holds::List(held)), Part::Items) | (Some(Holds::Map(_, held)), Part::Values) => {
                inside.hold(held);
            }
            (Some(Holds::Map(demands, _)), Part::Keys) => inside.demands = Some(demands),
            _ => {}
        }
        if let Some(Type { shape: Shape::List(ty) | Shape::Map(_, ty), .. }) = self.ty
            && part != Part::Keys
        {
            inside.ty = Some(ty);
        }
        if let Some(own) = self.own {
            let own = match part {
                Part::Items => &own.items,
                Part::Keys => &own.keys,
                Part::Values => &own.values,
            };
            if let Some(own) = own {
                inside.own = Some(&own.constraints);
            }
        }
        inside
    }
}

impl Constraints {
    /// The stricter of what is said.
    pub(super) fn of(both: &Both<'_>, errors: &mut Errors) -> Constraints {
        let mut all = Constraints::default();
        if let Some(demands) = both.demands {
            all.demand(demands, both, errors);
        }
        if let Some(own) = both.own {
            all.add(own, both, errors);
        }
        all.items = inner(&both.inside(Part::Items), errors);
        all.keys = inner(&both.inside(Part::Keys), errors);
        all.values = inner(&both.inside(Part::Values), errors);
        all
    }

    /// Takes on what a definition demands.
    fn demand(&mut self, demands: &Demands, both: &Both<'_>, errors: &mut Errors) {
        self.sensitive = demands.sensitive;
        // No value is shorter than that.
        self.length = (demands.min_length, demands.max_length);
        if self.length.0 == Some(0) {
            self.length.0 = None;
        }
        self.range = (demands.min, demands.max);
        self.multiple_of = demands.multiple_of;
        self.unique = demands.unique;
        self.one_of.clone_from(&demands.values);
        if let (Some(holds), Some(ty)) = (both.holds, both.ty) {
            let (least, greatest) = limits::natural(holds, ty);
            self.range.0 = self.range.0.or(least);
            self.range.1 = self.range.1.or(greatest);
        }
        for (pattern, dialect) in &demands.patterns {
            match patterns::compiled(pattern, *dialect) {
                Ok(compiled) => self.patterns.push(compiled),
                Err(error) => not_compiled(both, pattern, &error, errors),
            }
        }
    }

    /// Takes on the field's own: rule `pattern`: a pattern that cannot be compiled is an error,
    /// never a check left out.
    fn add(&mut self, own: &Written, both: &Both<'_>, errors: &mut Errors) {
        self.sensitive |= own.sensitive.is_some();
        if let Some(length) = &own.length {
            self.length.0 = length.min.and_then(Number::length).or(self.length.0);
            self.length.1 = length.max.and_then(Number::length).or(self.length.1);
        }
        if let Some(range) = &own.range {
            self.range.0 = range.min.or(self.range.0);
            self.range.1 = range.max.or(self.range.1);
        }
        let Some(literal) = &own.pattern else { return };
        let source = literal.value();
        for compiled in &self.patterns {
            if compiled.source == source {
                return;
            }
        }
        match patterns::compiled(&source, Dialect::Java) {
            Ok(compiled) => self.patterns.push(compiled),
            Err(error) => {
                let (name, dialect) = (both.name, "is one of Java's, for the whole value");
                errors.at(literal, format_args!("{error}\nthe pattern of `{name}` {dialect}"));
            }
        }
    }

    /// Whether nothing is demanded.
    pub(crate) fn is_empty(&self) -> bool {
        let Constraints { sensitive, length, patterns, one_of, range, .. } = self;
        let none = (length.0, length.1, range.0, range.1);
        !sensitive
            && matches!(none, (None, None, None, None))
            && patterns.is_empty()
            && one_of.is_empty()
            && self.multiple_of.is_none()
            && !self.unique
            && self.items.is_none()
            && self.keys.is_none()
            && self.values.is_none()
    }
}

fn inner(both: &Both<'_>, errors: &mut Errors) -> Option<Box<Constraints>> {
    if both.own.is_none() && both.demands.is_none() {
        return None;
    }
    let constraints = Constraints::of(both, errors);
    (!constraints.is_empty()).then(|| Box::new(constraints))
}

/// Rule `definition-pattern`: a pattern of a definition can be compiled.
fn not_compiled(
    both: &Both<'_>,
    pattern: &str,
    error: &cognito_structure::pattern::PatternError,
    errors: &mut Errors,
) {
    let name = both.name;
    errors.span(both.span, format_args!("the definition of `{name}` has the pattern `{pattern}`, which cannot be compiled: {error}\nwrite it otherwise in the definition"));
}
