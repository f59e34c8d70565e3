//! Constraints, and which of two is the stricter.

use super::change::ChangeKind;
use super::describe::json;
use super::found::Found;
use crate::definition::{Bounds, Decimal, Definitions, Limit, Place, TypeId};

/// One constraint of a type.
#[derive(Clone, PartialEq)]
struct Demand {
    keyword: String,
    value: String,
    sense: Sense,
}

/// In which sense one is stricter than another.
#[derive(Clone, PartialEq)]
enum Sense {
    /// The greater the stricter; and whether the number itself is outside.
    Least(Decimal, bool),
    /// The less the stricter.
    Greatest(Decimal, bool),
    /// Any factor of the number is less strict.
    Factor(Decimal),
    /// The more there are the less strict.
    OneOf(Vec<String>),
    /// It cannot be told: any other may be stricter.
    Unknown,
}

/// The sides of a comparison: the type, and the definition that it refers to under the same name, of
/// which the constraints are told elsewhere.
pub(super) struct Side<'d> {
    pub(super) definitions: &'d Definitions,
    pub(super) id: TypeId,
    pub(super) told: Option<TypeId>,
}

/// The changes of the constraints of a type.
pub(super) fn changes(old: &Side<'_>, new: &Side<'_>, subject: &str, place: Place) -> Vec<Found> {
    let (before, after) = (demands(old.definitions, old.id), demands(new.definitions, new.id));
    let told = |side: &Side<'_>| side.told.map(|id| demands(side.definitions, id));
    let (told_before, told_after) = (told(old), told(new));
    let mut keywords: Vec<&str> = Vec::new();
    for demand in before.iter().chain(&after) {
        if !keywords.contains(&&demand.keyword[..]) {
            keywords.push(&demand.keyword);
        }
    }
    let mut changes = Vec::new();
    for keyword in keywords {
        let (was, is) = (find(&before, keyword), find(&after, keyword));
        if was == is {
            continue;
        }
        if let (Some(told_before), Some(told_after)) = (&told_before, &told_after)
            && find(told_before, keyword) == was
            && find(told_after, keyword) == is
        {
            continue;
        }
        let value = |demand: Option<&Demand>| demand.map_or("", |demand| &demand.value).to_owned();
        changes.push(Found {
            kind: ChangeKind::Constraint,
            breaking: is_stricter(was, is),
            subject: subject.to_owned(),
            place,
            constraint: keyword.to_owned(),
            old: value(was),
            new: value(is),
        });
    }
    changes
}

fn find<'d>(demands: &'d [Demand], keyword: &str) -> Option<&'d Demand> {
    demands.iter().find(|demand| demand.keyword == keyword)
}

/// Whether a value that held before may not hold any more.
fn is_stricter(was: Option<&Demand>, is: Option<&Demand>) -> bool {
    let zero = Decimal::new("0");
    match (was.map(|demand| &demand.sense), is.map(|demand| &demand.sense)) {
        (_, None) => false,
        // At least none is no constraint of a number of things.
        (None, Some(Sense::Least(number, false))) => {
            let counts = is.is_some_and(|demand| demand.keyword != "minimum");
            !(counts && Some(number) == zero.as_ref())
        }
        (Some(Sense::Least(was, was_outside)), Some(Sense::Least(is, is_outside))) => {
            is > was || (is == was && *is_outside && !was_outside)
        }
        (Some(Sense::Greatest(was, was_outside)), Some(Sense::Greatest(is, is_outside))) => {
            is < was || (is == was && *is_outside && !was_outside)
        }
        (Some(Sense::Factor(was)), Some(Sense::Factor(is))) => {
            was.common_multiple(is).as_ref() != Some(was)
        }
        (Some(Sense::OneOf(were)), Some(Sense::OneOf(are))) => {
            !were.iter().all(|value| are.contains(value))
        }
        _ => true,
    }
}

/// What is demanded of the values of a type.
fn demands(definitions: &Definitions, id: TypeId) -> Vec<Demand> {
    let constraints = &definitions.get(id).constraints;
    let mut demands = Vec::new();
    bounds(&mut demands, ["minLength", "maxLength"], constraints.length);
    bounds(&mut demands, ["minItems", "maxItems"], constraints.items);
    bounds(&mut demands, ["minEntries", "maxEntries"], constraints.entries);
    bounds(&mut demands, ["minBytes", "maxBytes"], constraints.bytes);
    limit(&mut demands, "minimum", constraints.minimum.as_ref(), Sense::Least);
    limit(&mut demands, "maximum", constraints.maximum.as_ref(), Sense::Greatest);
    if let Some(number) = &constraints.multiple_of {
        let (keyword, sense) = ("multipleOf".to_owned(), Sense::Factor(number.clone()));
        demands.push(Demand { keyword, value: number.to_string(), sense });
    }
    if let Some(place) = constraints.values {
        let (keyword, values) = ("enum".to_owned(), definitions.json(place));
        let sense = Sense::OneOf(values.items().map(json).collect());
        demands.push(Demand { keyword, value: json(values), sense });
    }
    let mut unknown = |keyword: &str, value: String| {
        demands.push(Demand { keyword: keyword.to_owned(), value, sense: Sense::Unknown });
    };
    if !constraints.patterns.is_empty() {
        unknown("pattern", constraints.patterns.join(" and "));
    }
    if constraints.unique_items {
        unknown("uniqueItems", "true".to_owned());
    }
    if let Some(place) = constraints.constant {
        unknown("const", json(definitions.json(place)));
    }
    if let Some(format) = &constraints.format {
        unknown("format", format.clone());
    }
    for keyword in &constraints.others {
        unknown(keyword, annotation(definitions, id, keyword));
    }
    demands
}

fn bounds(demands: &mut Vec<Demand>, keywords: [&str; 2], bounds: Bounds) {
    let [least, greatest] = keywords;
    let limits = [(least, bounds.min, true), (greatest, bounds.max, false)];
    for (keyword, number, is_least) in limits {
        let Some(number) = number else { continue };
        let Some(decimal) = Decimal::new(&number.to_string()) else { continue };
        let sense = if is_least { Sense::Least } else { Sense::Greatest };
        let value = number.to_string();
        demands.push(Demand { keyword: keyword.to_owned(), value, sense: sense(decimal, false) });
    }
}

fn limit(
    demands: &mut Vec<Demand>,
    keyword: &str,
    limit: Option<&Limit>,
    sense: fn(Decimal, bool) -> Sense,
) {
    if let Some(limit) = limit {
        let value = if limit.exclusive {
            format!("{} (exclusive)", limit.value)
        } else {
            limit.value.to_string()
        };
        let sense = sense(limit.value.clone(), limit.exclusive);
        demands.push(Demand { keyword: keyword.to_owned(), value, sense });
    }
}

/// The value of a keyword of a type, or of what it refers to.
fn annotation(definitions: &Definitions, id: TypeId, keyword: &str) -> String {
    let mut at = Some(id);
    while let Some(id) = at {
        let this = definitions.get(id);
        if let Some(value) = definitions.annotation(this.place, keyword) {
            return json(value);
        }
        at = this.base;
    }
    String::new()
}
