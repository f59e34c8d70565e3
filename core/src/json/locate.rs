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
        let mut same = 1;
        while let Some(other) = rest.get(same)
            && other.offset == offset
        {
            same += 1;
        }
        let (group, others) = rest.split_at_mut(same);
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

/// How many steps the value that starts at the known place has.
fn depth(found: &Violation) -> usize {
    found.steps.len().saturating_sub(found.below)
}

/// Finds the places of violations inside of the list or map at `start`, of which `text` begins
/// with the text. They are sorted by rank.
fn inside(found: &mut [Violation], start: usize, text: &str) {
    let mut of_whole = 0;
    while let Some(violation) = found.get(of_whole)
        && violation.below == 0
    {
        of_whole += 1;
    }
    let (_, found) = found.split_at_mut(of_whole);
    let Some(first) = found.first() else { return };
    let (depth, mut index, mut left) = (depth(first), 0, found.len());
    // The text was read before, so it can be taken apart.
    let Ok(mut parts) = Parts::of(text) else { return };
    while left > 0
        && let Ok(Some(part)) = parts.next()
    {
        left -= place(wanted(found, depth, &part, index), depth, start, &part);
        index += 1;
    }
}

/// The violations of a part and of what is inside of it.
fn wanted<'f>(
    found: &'f mut [Violation],
    depth: usize,
    part: &Part<'_>,
    index: usize,
) -> &'f mut [Violation] {
    let start = up_to(found, depth, part, index, false);
    let end = up_to(found, depth, part, index, true);
    found.get_mut(start..end).unwrap_or(&mut [])
}

/// How many of the violations stand before a part, or before what is behind it if those `within` it
/// are counted too. What they are compared by does not change as they are placed.
fn up_to(found: &[Violation], depth: usize, part: &Part<'_>, index: usize, within: bool) -> usize {
    let (mut first, mut end) = (0, found.len());
    while first < end {
        let middle = first + (end - first) / 2;
        let order = match found.get(middle).and_then(|found| found.steps.get(depth)) {
            Some(Rank::Item(at)) => at.cmp(&index),
            Some(Rank::Key(key, ..)) => key.as_str().cmp(part.name.as_deref().unwrap_or("")),
            _ => Ordering::Less,
        };
        if order.is_lt() || (within && order.is_eq()) {
            first = middle + 1;
        } else {
            end = middle;
        }
    }
    first
}

/// Puts violations where the part stands, and those deeper inside where they stand in it. Answers
/// how many: none of a key that is given once more, since the map holds what came first.
fn place(found: &mut [Violation], at: usize, start: usize, part: &Part<'_>) -> usize {
    if !matches!(found, [first, ..] if depth(first) == at) {
        return 0;
    }
    for found in &mut *found {
        let of_key = matches!(found.steps.get(at), Some(Rank::Key(_, false, _)));
        found.offset = Some(start + if of_key { part.start } else { part.value_start });
        found.below -= 1;
    }
    inside(found, start + part.value_start, part.value);
    found.len()
}
