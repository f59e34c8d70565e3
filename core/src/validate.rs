//! The validator: every constraint of a definition, over a view.
//!
//! A valid value is validated without allocating, but for a `HashMap`: its entries are put in order.

use alloc::string::{String, ToString as _};
use alloc::sync::Arc;
use core::cell::OnceCell;
use core::cmp::Ordering;
use core::fmt::Write as _;

use crate::definition::{Bounds, Constraints, EnumDefinition, Number};
use crate::path::Path;
use crate::value::float;
use crate::value::integer::Integer;
use crate::view::{ListView, MapView, Structure, View};
use crate::violation::{Broken, Limit, Place, Report, ViolationKind, Violations};

/// Checks every constraint of a structure.
pub(crate) fn validate(structure: Structure<'_>) -> Result<(), Violations> {
    let mut report = Report::default();
    Checker { report: &mut report, place: None, structures: true }.structure(
        structure,
        &Path::ROOT,
        false,
    );
    report.finish("")
}

/// Checks values against constraints, and reports what is broken.
pub(crate) struct Checker<'r> {
    pub(crate) report: &'r mut Report,
    /// Where the value starts in the input that it was read from.
    pub(crate) place: Option<Place<'r>>,
    /// Whether structures are checked too. A reader has checked them already when it comes to
    /// the list or the map around them.
    pub(crate) structures: bool,
}

/// What stands around a value.
#[derive(Clone, Copy)]
pub(crate) struct Context<'c> {
    /// Whether anything around the value is sensitive, or the value itself.
    pub(crate) sensitive: bool,
    /// The list or map that holds the value.
    around: Option<&'c Around<'c>>,
}

impl Context<'_> {
    /// What stands around the value of a property, or of an entry that is looked at alone.
    pub(crate) const fn alone(sensitive: bool) -> Context<'static> {
        Context { sensitive, around: None }
    }
}

/// A list or a map, turned into text once if need be.
struct Around<'v> {
    view: View<'v>,
    text: OnceCell<Option<Arc<str>>>,
}

impl<'v> Around<'v> {
    fn new(view: View<'v>) -> Around<'v> {
        Around { view, text: OnceCell::new() }
    }

    fn text(&self) -> Option<Arc<str>> {
        let text = || {
            let mut text = String::new();
            render(self.view, &mut text).then(|| text.into())
        };
        self.text.get_or_init(text).clone()
    }
}

/// The items that a reader could not read, and how many there were with them: with these the
/// index in a list is that in the input.
#[derive(Clone, Copy)]
pub(crate) struct Holes<'h> {
    pub(crate) holes: &'h [usize],
    pub(crate) total: usize,
}

impl Checker<'_> {
    /// Checks the members of a structure; all of them are sensitive if the structure is.
    fn structure(&mut self, structure: Structure<'_>, path: &Path<'_>, sensitive: bool) {
        let context = Context::alone(sensitive);
        for (index, property) in structure.definition.properties.iter().enumerate() {
            let value = structure.members.member(index);
            // The unknown members that are kept stand in the structure itself.
            if structure.definition.other == Some(index) {
                self.value(value, property.constraints, path, context);
            } else {
                let path = path.property(property, index);
                self.value(value, property.constraints, &path, context);
            }
        }
    }

    /// Checks a value of any kind.
    pub(crate) fn value(
        &mut self,
        view: View<'_>,
        constraints: &Constraints,
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        let context = Context { sensitive: context.sensitive || constraints.sensitive, ..context };
        match view {
            View::Str(text) => self.text(text, constraints, path, context),
            View::Enum(definition, text) => self.enumeration(definition, text, path, context),
            View::Int(number) => self.integer(number, &constraints.range, path, context),
            View::Single(number) => self.single(number, &constraints.range, path, context),
            View::Double(number) => self.double(number, &constraints.range, path, context),
            View::Blob(bytes) => self.count(
                bytes.len(),
                (ViolationKind::MinBytes, ViolationKind::MaxBytes),
                (view, constraints),
                path,
                context,
            ),
            View::List(list) => {
                let total = list.len();
                self.list(list, constraints, path, context, Holes { holes: &[], total });
            }
            View::Map(map) => {
                self.map(map, constraints, path, context, map.len());
            }
            View::Structure(structure) if self.structures => {
                self.structure(structure, path, context.sensitive);
            }
            View::Absent
            | View::Null
            | View::Bool(_)
            | View::Timestamp(_)
            | View::Json(_)
            | View::Structure(_) => {}
        }
    }

    fn text(
        &mut self,
        text: &str,
        constraints: &Constraints,
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        let Bounds { min, max } = constraints.length;
        if let Some(max) = max
            && longer_than(text, max)
        {
            self.add(ViolationKind::MaxLength, Limit::Count(max), View::Str(text), path, context);
        }
        if let Some(min) = min
            && shorter_than(text, min)
        {
            self.add(ViolationKind::MinLength, Limit::Count(min), View::Str(text), path, context);
        }
        if let Some(pattern) = constraints.pattern
            && !pattern.matches(text)
        {
            let limit = Limit::Pattern(pattern.source());
            self.add(ViolationKind::Pattern, limit, View::Str(text), path, context);
        }
    }

    fn enumeration(
        &mut self,
        definition: &'static EnumDefinition,
        text: &str,
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        if !definition.values.contains(&text) {
            let limit = Limit::Values(definition.values);
            self.add(ViolationKind::Enum, limit, View::Str(text), path, context);
        }
    }

    fn integer(
        &mut self,
        number: Integer,
        range: &Bounds<Number>,
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        let against = |bound| match bound {
            Number::Integer(bound) => Some(number.compare(bound)),
            Number::Float(bound) => number.to_f64().partial_cmp(&bound),
        };
        self.range(View::Int(number), range, against, path, context);
    }

    /// A bound with a fraction is taken as the nearest 32-bit number, so that `0.1` is within
    /// `..=0.1`.
    fn single(
        &mut self,
        number: f32,
        range: &Bounds<Number>,
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        #[expect(clippy::cast_precision_loss, reason = "the number is floating-point itself")]
        #[expect(clippy::cast_possible_truncation, reason = "the nearest is what is asked for")]
        let against = |bound| match bound {
            Number::Integer(bound) => f64::from(number).partial_cmp(&(bound as f64)),
            Number::Float(bound) => number.partial_cmp(&(bound as f32)),
        };
        self.range(View::Single(number), range, against, path, context);
    }

    fn double(
        &mut self,
        number: f64,
        range: &Bounds<Number>,
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        #[expect(clippy::cast_precision_loss, reason = "the number is floating-point itself")]
        let against = |bound| match bound {
            Number::Integer(bound) => number.partial_cmp(&(bound as f64)),
            Number::Float(bound) => number.partial_cmp(&bound),
        };
        self.range(View::Double(number), range, against, path, context);
    }

    /// What compares with no bound (`NaN`) is within none.
    fn range(
        &mut self,
        view: View<'_>,
        range: &Bounds<Number>,
        against: impl Fn(Number) -> Option<Ordering>,
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        if let Some(max) = range.max
            && !matches!(against(max), Some(Ordering::Less | Ordering::Equal))
        {
            self.add(ViolationKind::MaxValue, Limit::Number(max), view, path, context);
        }
        if let Some(min) = range.min
            && !matches!(against(min), Some(Ordering::Greater | Ordering::Equal))
        {
            self.add(ViolationKind::MinValue, Limit::Number(min), view, path, context);
        }
    }

    /// Checks how many bytes, items or entries there are; `kinds` are those for too few and too
    /// many.
    fn count(
        &mut self,
        count: usize,
        kinds: (ViolationKind, ViolationKind),
        (view, constraints): (View<'_>, &Constraints),
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        let Bounds { min, max } = constraints.length;
        let context =
            Context { sensitive: context.sensitive || holds_sensitive(constraints), ..context };
        if let Some(max) = max
            && count > max
        {
            self.add(kinds.1, Limit::Count(max), view, path, context);
        }
        if let Some(min) = min
            && count < min
        {
            self.add(kinds.0, Limit::Count(min), view, path, context);
        }
    }

    /// Checks a list and its items.
    pub(crate) fn list(
        &mut self,
        list: &dyn ListView,
        constraints: &Constraints,
        path: &Path<'_>,
        context: Context<'_>,
        holes: Holes<'_>,
    ) {
        let view = View::List(list);
        let kinds = (ViolationKind::MinItems, ViolationKind::MaxItems);
        let hidden = holds_sensitive(constraints);
        self.count(holes.total, kinds, (view, constraints), path, context);
        let around = Around::new(view);
        let context = Context { around: (!hidden).then_some(&around), ..context };
        let mut holes = holes.holes.iter().peekable();
        let mut place = 0;
        for index in 0..list.len() {
            while holes.next_if_eq(&&place).is_some() {
                place += 1;
            }
            self.value(list.item(index), constraints.of_items(), &path.item(place), context);
            place += 1;
        }
    }

    /// Checks a map, its keys and its values; `total` is how many entries it has in the input.
    pub(crate) fn map(
        &mut self,
        map: &dyn MapView,
        constraints: &Constraints,
        path: &Path<'_>,
        context: Context<'_>,
        total: usize,
    ) {
        let view = View::Map(map);
        let kinds = (ViolationKind::MinEntries, ViolationKind::MaxEntries);
        let hidden = holds_sensitive(constraints);
        self.count(total, kinds, (view, constraints), path, context);
        let around = Around::new(view);
        let context = Context { around: (!hidden).then_some(&around), ..context };
        map.entries(&mut |key, value| {
            let keys = constraints.of_keys();
            self.value(View::Str(key), keys, &path.key_of(key, keys), context);
            self.value(value, constraints.of_values(), &path.entry(key, keys), context);
            true
        });
    }

    /// Reports a broken constraint, with the value and what stands around it unless they are
    /// sensitive.
    fn add(
        &mut self,
        kind: ViolationKind,
        limit: Limit,
        view: View<'_>,
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        let mut broken = Broken::of(kind, limit);
        if !context.sensitive && !self.report.is_full() {
            let mut text = String::new();
            if render(view, &mut text) {
                broken.value = Some(text);
            }
            broken.around = context.around.and_then(Around::text);
        }
        self.report.add_below(path, self.place, broken);
    }
}

/// Whether something that the value holds is sensitive, so that the whole is not printed.
fn holds_sensitive(constraints: &Constraints) -> bool {
    [constraints.items, constraints.keys, constraints.values]
        .into_iter()
        .flatten()
        .any(|inner| inner.sensitive || holds_sensitive(inner))
}

/// Whether a text has more than so many characters. No character takes less than a byte, so most
/// texts need not be counted.
fn longer_than(text: &str, max: u64) -> bool {
    let max = usize::try_from(max).unwrap_or(usize::MAX);
    text.len() > max && text.chars().count() > max
}

/// Whether a text has fewer than so many characters. No character takes more than four bytes.
fn shorter_than(text: &str, min: u64) -> bool {
    let min = usize::try_from(min).unwrap_or(usize::MAX);
    text.len() < min || (text.len().div_ceil(4) < min && text.chars().count() < min)
}

/// Appends a value as text: a list as `[a, b]`, a map as `{k=v}`. Answers whether it could:
/// structures, and what holds them, have no text, since members of them may be sensitive.
fn render(view: View<'_>, out: &mut String) -> bool {
    match view {
        View::Str(text) | View::Enum(_, text) | View::Json(text) => out.push_str(text),
        View::Bool(value) => out.push_str(if value { "true" } else { "false" }),
        View::Int(number) => out.push_str(&number.to_string()),
        View::Single(number) => match float::name_of(number.into()) {
            Some(name) => out.push_str(name),
            // Writing to a string cannot fail.
            None => drop(write!(out, "{number:?}")),
        },
        View::Double(number) => match float::name_of(number) {
            Some(name) => out.push_str(name),
            None => drop(write!(out, "{number:?}")),
        },
        View::Timestamp(moment) => out.push_str(&moment.to_string()),
        View::Null => out.push_str("null"),
        View::List(list) => return render_list(list, out),
        View::Map(map) => return render_map(map, out),
        View::Absent | View::Blob(_) | View::Structure(_) => return false,
    }
    true
}

fn render_list(list: &dyn ListView, out: &mut String) -> bool {
    out.push('[');
    for index in 0..list.len() {
        if index > 0 {
            out.push_str(", ");
        }
        if !render(list.item(index), out) {
            return false;
        }
    }
    out.push(']');
    true
}

fn render_map(map: &dyn MapView, out: &mut String) -> bool {
    out.push('{');
    let (mut first, mut whole) = (true, true);
    map.entries(&mut |key, value| {
        if !core::mem::take(&mut first) {
            out.push_str(", ");
        }
        out.push_str(key);
        out.push('=');
        whole = render(value, out);
        whole
    });
    out.push('}');
    whole
}
