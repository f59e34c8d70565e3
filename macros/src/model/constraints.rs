//! What a value must satisfy: the field's own constraints and those of its definition, the stricter
//! of the two.

use std::rc::Rc;

use cognito_structure::pattern::{Compiled, Dialect};
use proc_macro2::Span;

use super::patterns;
use crate::attribute::bounds::Number;
use crate::attribute::constraint::{Constraints as Written, Inner};
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
pub(super) struct Both<'b> {
    name: &'b str,
    /// Where errors are told that have no place of their own.
    span: Span,
    ty: Option<&'b Type>,
    own: Option<&'b Written>,
    demands: Option<&'b Demands>,
    holds: Option<&'b Holds>,
}

impl<'b> Both<'b> {
    /// All that is said of a field.
    pub(super) fn of(field: &'b FieldInput<'_>, name: &'b str, ty: &'b Type) -> Both<'b> {
        let held = field.property.as_ref().map(|property| &property.held);
        let reference = field.attributes.doc_ref.definition.as_ref();
        Both {
            name,
            span: reference.map_or_else(|| field.ident.span(), syn::LitStr::span),
            ty: Some(ty),
            own: Some(&field.attributes.constraints),
            demands: held.map(|held| &held.demands),
            holds: held.map(|held| &held.holds),
        }
    }

    /// What is said of something inside of the value.
    fn inside(
        &self,
        ty: Option<&'b Type>,
        own: Option<&'b Option<Box<Inner>>>,
        held: Option<&'b Held>,
    ) -> Both<'b> {
        Both {
            name: self.name,
            span: self.span,
            ty,
            own: own.and_then(Option::as_deref).map(|inner| &inner.constraints),
            demands: held.map(|held| &held.demands),
            holds: held.map(|held| &held.holds),
        }
    }

    fn items(&self) -> Both<'b> {
        let held = match self.holds {
            Some(Holds::List(held)) => Some(&**held),
            _ => None,
        };
        let ty = match self.ty.map(|ty| &ty.shape) {
            Some(Shape::List(item)) => Some(&**item),
            _ => None,
        };
        self.inside(ty, self.own.map(|own| &own.items), held)
    }

    fn keys(&self) -> Both<'b> {
        let mut keys = self.inside(None, self.own.map(|own| &own.keys), None);
        if let Some(Holds::Map(demands, _)) = self.holds {
            keys.demands = Some(demands);
        }
        keys
    }

    fn values(&self) -> Both<'b> {
        let held = match self.holds {
            Some(Holds::Map(_, held)) => Some(&**held),
            _ => None,
        };
        let ty = match self.ty.map(|ty| &ty.shape) {
            Some(Shape::Map(_, value)) => Some(&**value),
            _ => None,
        };
        self.inside(ty, self.own.map(|own| &own.values), held)
    }

    fn is_nothing(&self) -> bool {
        self.own.is_none() && self.demands.is_none()
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
        if both.holds.is_none_or(|holds| matches!(holds, Holds::List(_))) {
            all.items = inner(&both.items(), errors);
        }
        if both.holds.is_none_or(|holds| matches!(holds, Holds::Map(..))) {
            all.keys = inner(&both.keys(), errors);
            all.values = inner(&both.values(), errors);
        }
        all
    }

    /// Takes on what a definition demands.
    fn demand(&mut self, demands: &Demands, both: &Both<'_>, errors: &mut Errors) {
        self.sensitive = demands.sensitive;
        // No value is shorter than that.
        self.length = (demands.min_length.filter(|least| *least > 0), demands.max_length);
        self.range = (demands.min, demands.max);
        self.multiple_of = demands.multiple_of;
        self.unique = demands.unique;
        self.one_of.clone_from(&demands.values);
        if let (Some(Holds::Integer(bits, signed)), Some(ty)) = (both.holds, both.ty)
            && limits::is_wider(ty, *bits, *signed)
        {
            let (least, greatest) = limits::natural(*bits, *signed);
            self.range.0 = self.range.0.or(Some(least));
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
            self.length.0 = length.min.or(self.length.0);
            self.length.1 = length.max.or(self.length.1);
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
    if both.is_nothing() {
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
