//! One sort for all that is sorted here. It is merge sort written out: the standard library's is
//! made for millions of items and costs each program that has it thousands of lines to compile.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// The numbers below `len` as `compare` orders them, equal ones in their own order.
pub(crate) fn order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order = Vec::with_capacity(len);
    for index in 0..len {
        order.push(index);
    }
    let mut sorted = 1;
    while sorted < len {
        let mut merged = Vec::with_capacity(len);
        let mut rest = order.as_slice();
        while !rest.is_empty() {
            let (left, others) = rest.split_at(sorted.min(rest.len()));
            let (right, others) = others.split_at(sorted.min(others.len()));
            merge((left, right), compare, &mut merged);
            rest = others;
        }
        order = merged;
        sorted *= 2;
    }
    order
}

fn merge(
    (mut left, mut right): (&[usize], &[usize]),
    compare: &dyn Fn(usize, usize) -> Ordering,
    merged: &mut Vec<usize>,
) {
    while let ([a, rest_left @ ..], [b, rest_right @ ..]) = (left, right) {
        if compare(*a, *b).is_le() {
            merged.push(*a);
            left = rest_left;
        } else {
            merged.push(*b);
            right = rest_right;
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
}

/// Sorts items by `compare`; equal ones keep their order.
pub(crate) fn sort<T>(items: &mut [T], compare: fn(&T, &T) -> Ordering) {
    let order = order(items.len(), &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    for place in 0..order.len() {
        // What stood at `from` was moved on by each exchange with a place before this one.
        let mut from = place;
        while let Some(next) = order.get(from) {
            from = *next;
            if from >= place {
                break;
            }
        }
        items.swap(place, from);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every order of pairs with equal keys, held against the standard library's stable sort.
    #[test]
    fn sorts_as_a_stable_sort_does() {
        for seed in 0..5_u64.pow(6) {
            let mut items: Vec<(u64, usize)> =
                (0..6).map(|place| (seed / 5_u64.pow(place) % 5, place as usize)).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort(&mut items, |a, b| a.0.cmp(&b.0));
            assert_eq!(items, expected);
        }
    }
}
