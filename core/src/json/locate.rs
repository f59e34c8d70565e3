//! Where an item or an entry stands in the text, if all that is known is where the list or the map
//! around it starts.
//!
//! A list is checked once it is whole, since a violation tells all of it. Keeping the place of
//! every item until then would cost each valid list; so a faulty one is taken apart once more.

use core::cmp::Ordering;

use super::parts::{Part, Parts};
use crate::order::sort;
use crate::path::{Rank, compare};
use crate::violation::Violation;

/// Finds the places of violations that only know that of the list or map around them.
pub(crate) fn locate(found: &mut [Violation], text: &str) {
    sort(found, by_place);
    let mut rest = found;
    while let Some(first) = rest.first() {
        let offset = first.offset;
        let (group, others) = split(rest, &|found| found.offset == offset);
        if let Some(start) = offset {
            inside(group, start, text.get(start..).unwrap_or(""));
        }
        rest = others;
    }
}

fn by_place(a: &Violation, b: &Violation) -> Ordering {
    let places = (a.offset, a.below > 0).cmp(&(b.offset, b.below > 0));
    if places.is_eq() { compare(&a.steps, &b.steps) } else { places }
}

/// The first violations, for which this holds, and the others.
fn split<'f>(
    found: &'f mut [Violation],
    is_first: &dyn Fn(&Violation) -> bool,
) -> (&'f mut [Violation], &'f mut [Violation]) {
    let (mut first, mut end) = (0, found.len());
    while first < end {
        let middle = first + (end - first) / 2;
        if found.get(middle).is_some_and(is_first) {
            first = middle + 1;
        } else {
            end = middle;
        }
    }
    found.split_at_mut(first)
}

/// The next step down to the value.
fn next(found: &Violation) -> Option<&Rank> {
    found.steps.get(found.steps.len().checked_sub(found.below)?)
}

/// Finds the places of violations inside of the list or map at `start`, of which `text` begins
/// with the text. They are sorted by rank.
fn inside(found: &mut [Violation], start: usize, text: &str) {
    let (_, found) = split(found, &|found| found.below == 0);
    if found.is_empty() {
        return;
    }
    let (mut index, mut left) = (0, found.len());
    // The text was read before, so it can be taken apart.
    let Ok(mut parts) = Parts::of(text) else { return };
    while left > 0
        && let Ok(Some(part)) = parts.next()
    {
        let here = wanted(found, &part, index);
        index += 1;
        left -= here.len();
        place(here, start, &part);
    }
}

/// The violations of a part and of what is inside of it.
fn wanted<'f>(found: &'f mut [Violation], part: &Part<'_>, index: usize) -> &'f mut [Violation] {
    let of_part = |found: &Violation| match next(found) {
        Some(Rank::Item(at)) => at.cmp(&index),
        Some(Rank::Key(key, ..)) => key.as_str().cmp(part.name.as_deref().unwrap_or("")),
        _ => Ordering::Less,
    };
    let (_, found) = split(found, &|found| of_part(found).is_lt());
    split(found, &|found| of_part(found).is_eq()).0
}

/// Puts violations where the part stands, and those deeper inside where they stand in it.
fn place(found: &mut [Violation], start: usize, part: &Part<'_>) {
    for found in &mut *found {
        let of_key = matches!(next(found), Some(Rank::Key(_, false, _)));
        found.offset = Some(start + if of_key { part.start } else { part.value_start });
        found.below -= 1;
    }
    inside(found, start + part.value_start, part.value);
}
