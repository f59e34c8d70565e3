//! Lists of pairs of numbers.

/// Sorts pairs, in place. (The library's sort is many times as much code to compile.)
pub(crate) fn sort(pairs: &mut [(u32, u32)]) {
    let mut gap = pairs.len() / 2;
    while gap > 0 {
        for at in gap..pairs.len() {
            let mut at = at;
            while at >= gap && pairs[at] < pairs[at - gap] {
                pairs.swap(at, at - gap);
                at -= gap;
            }
        }
        gap = if gap == 2 { 1 } else { gap * 5 / 11 };
    }
}

/// Pairs as one list.
pub(crate) fn flat(pairs: &[(u32, u32)]) -> Vec<u32> {
    let mut list = Vec::with_capacity(2 * pairs.len());
    for pair in pairs {
        list.push(pair.0);
        list.push(pair.1);
    }
    list
}

/// The pairs of one list.
pub(crate) fn pairs(list: &[u32]) -> Vec<(u32, u32)> {
    list.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}
