//! The validator: every constraint of a definition, over a view.
//!
//! A valid value is validated without allocating, but for a `HashMap`: its entries are put in order.

mod constraint;
mod render;

use alloc::string::String;
use alloc::sync::Arc;
use core::cell::Cell;

use self::render::{render, render_json};
use crate::definition::{Constraint, Constraints};
use crate::path::Path;
use crate::report::{Broken, Place, Report};
use crate::view::{ListView, MapView, Structure, View};
use crate::violation::{Limit, Seen, ViolationKind, Violations};

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
    constraints: Constraints,
    /// Its text, once it was asked for, unless something in it is sensitive.
    text: Cell<Option<Arc<String>>>,
    asked: Cell<bool>,
}

impl<'v> Around<'v> {
    fn new(view: View<'v>, constraints: Constraints) -> Around<'v> {
        Around { view, constraints, text: Cell::new(None), asked: Cell::new(false) }
    }

    /// Its text, unless something in it is sensitive.
    fn text(&self) -> Option<Arc<String>> {
        let text = if self.asked.replace(true) { self.text.take() } else { self.rendered() };
        self.text.set(text.clone());
        text
    }

    fn rendered(&self) -> Option<Arc<String>> {
        let mut text = String::new();
        let shown = !holds_sensitive(self.constraints) && render(self.view, &mut text);
        if shown { Some(Arc::new(text)) } else { None }
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
            // A member that is `null` is absent, whatever it holds.
            if property.required && matches!(value, View::Null | View::Json("null")) {
                let broken = Broken::of(ViolationKind::Required, Limit::None);
                self.report.add_below(&path.property(property, index), self.place, broken);
            }
            // The unknown members that are kept stand in the structure itself.
            if structure.definition.other == Some(index) {
                self.value(value, property.constraints, path, context);
                self.kept_twice(structure, value, path);
            } else {
                let path = path.property(property, index);
                self.value(value, property.constraints, &path, context);
            }
        }
    }

    /// Reports what is kept as an unknown member and is a property: it would be written twice, or
    /// read as the property.
    fn kept_twice(&mut self, structure: Structure<'_>, kept: View<'_>, path: &Path<'_>) {
        let View::Map(map) = kept else { return };
        map.entries(&mut |name, _| {
            if let Some((index, property)) = structure.definition.find(name, 0) {
                let broken = match structure.members.member(index) {
                    View::Absent => Broken::mismatch("an unknown member", "a property"),
                    _ => Broken::of(ViolationKind::DuplicateMember, Limit::None),
                };
                self.report.add_below(&path.property(property, index), self.place, broken);
            }
            true
        });
    }

    /// Checks a value of any kind.
    pub(crate) fn value(
        &mut self,
        view: View<'_>,
        constraints: Constraints,
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        let context =
            Context { sensitive: context.sensitive || constraints.sensitive(), ..context };
        match view {
            View::Enum(definition, text) if !definition.values.contains(&text) => {
                let limit = Limit::Values(definition.values);
                self.add(ViolationKind::Enum, limit, View::Str(text), path, context);
            }
            // It is text all the same, where the definition says no more than that.
            View::Enum(_, text) => {
                self.constraints(View::Str(text), 0, constraints, path, context);
            }
            View::List(list) => {
                let total = list.len();
                self.list(list, constraints, path, context, Holes { holes: &[], total });
            }
            View::Map(map) => self.map(map, constraints, path, context, map.len()),
            View::Structure(structure) if self.structures => {
                self.structure(structure, path, context.sensitive);
            }
            View::Structure(_) | View::Absent => {}
            view => self.constraints(view, 0, constraints, path, context),
        }
    }

    /// Checks a value by itself, without what it holds; `count` is how much it holds. What holds
    /// something sensitive is not printed as a whole.
    fn constraints(
        &mut self,
        view: View<'_>,
        count: usize,
        constraints: Constraints,
        path: &Path<'_>,
        context: Context<'_>,
    ) {
        for constraint in constraints.as_slice() {
            if let Some((kind, limit)) = constraint::broken(*constraint, view, count) {
                let sensitive = context.sensitive || holds_sensitive(constraints);
                let context = Context { sensitive, ..context };
                self.add(kind, limit, view, path, context);
            }
        }
    }

    /// Checks a list and its items.
    pub(crate) fn list(
        &mut self,
        list: &dyn ListView,
        constraints: Constraints,
        path: &Path<'_>,
        context: Context<'_>,
        holes: Holes<'_>,
    ) {
        let view = View::List(list);
        self.constraints(view, holes.total, constraints, path, context);
        let around = Around::new(view, constraints);
        let context = Context { around: Some(&around), ..context };
        let items = constraints.of_items();
        let mut holes = holes.holes;
        let mut place = 0;
        for index in 0..list.len() {
            while let [hole, others @ ..] = holes
                && *hole == place
            {
                holes = others;
                place += 1;
            }
            self.value(list.item(index), items, &path.item(place), context);
            place += 1;
        }
    }

    /// Checks a map, its keys and its values; `total` is how many entries it has in the input.
    pub(crate) fn map(
        &mut self,
        map: &dyn MapView,
        constraints: Constraints,
        path: &Path<'_>,
        context: Context<'_>,
        total: usize,
    ) {
        let view = View::Map(map);
        self.constraints(view, total, constraints, path, context);
        let around = Around::new(view, constraints);
        let context = Context { around: Some(&around), ..context };
        let (keys, values) = (constraints.of_keys(), constraints.of_values());
        map.entries(&mut |key, value| {
            self.value(View::Str(key), keys, &path.key_of(key, &constraints), context);
            self.value(value, values, &path.entry(key, &constraints), context);
            true
        });
    }

    /// Reports a broken constraint, with the value and what stands around it unless they are
    /// sensitive.
    #[cold]
    #[inline(never)]
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
            if let Some(around) = context.around {
                broken.around = around.text();
            }
            if let View::Blob(bytes) = view {
                broken.seen = Seen::Bytes(bytes.len());
            }
        }
        self.report.add_below(path, self.place, broken);
    }
}

/// The text of a list or map with these constraints, from its JSON text: that of one of which not
/// all could be read. None if something in it is sensitive, or may be a structure.
pub(crate) fn told(json: &str, constraints: Constraints) -> Option<Arc<String>> {
    let mut text = String::new();
    let shown = !holds_sensitive(constraints) && render_json(json, &mut text);
    if shown { Some(Arc::new(text)) } else { None }
}

/// Whether something that the value holds is sensitive, so that the whole is not printed.
fn holds_sensitive(constraints: Constraints) -> bool {
    for constraint in constraints.as_slice() {
        if let Constraint::Items(inner) | Constraint::Keys(inner) | Constraint::Values(inner) =
            constraint
            && (inner.sensitive() || holds_sensitive(*inner))
        {
            return true;
        }
    }
    false
}
