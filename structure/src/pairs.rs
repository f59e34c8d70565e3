//! Lists of numbers, some of which are pairs.
//!
//! Threads, obligations, segments and rows of a table are all lists of `u64`, so that one kind of
//! list is compiled: a list costs as much as a small module, and this runs in every user's build.

/// Two numbers as one; pairs are in the order of their first numbers.
pub(crate) fn pair(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

pub(crate) fn first(pair: u64) -> u32 {
    (pair >> 32) as u32
}

pub(crate) fn second(pair: u64) -> u32 {
    (pair & 0xffff_ffff) as u32
}

/// A length or a place as a number. (The limits keep every list far shorter than 32 bits count.)
pub(crate) fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// A number as one byte; the limits let none be larger.
pub(crate) fn byte(of: usize) -> u8 {
    if of < 256 { number(of).to_le_bytes()[0] } else { u8::MAX }
}

/// A number as two bytes; likewise.
pub(crate) fn word(of: usize) -> u16 {
    let [low, high, ..] = number(of).to_le_bytes();
    if of < 65_536 { u16::from_le_bytes([low, high]) } else { u16::MAX }
}

/// Whether a list holds a number.
pub(crate) fn holds(list: &[u64], number: u64) -> bool {
    for &known in list {
        if known == number {
            return true;
        }
    }
    false
}

/// Sorts a list and takes out what is there twice. (The library's sort is many times as much code
/// to compile.)
pub(crate) fn sort(list: &mut Vec<u64>) {
    let mut gap = list.len() / 2;
    while gap > 0 {
        for at in gap..list.len() {
            let number = list[at];
            let mut at = at;
            while at >= gap && number < list[at - gap] {
                list[at] = list[at - gap];
                at -= gap;
            }
            list[at] = number;
        }
        gap = if gap == 2 { 1 } else { gap * 5 / 11 };
    }
    let mut kept = 0;
    for at in 0..list.len() {
        if kept == 0 || list[at] != list[kept - 1] {
            list[kept] = list[at];
            kept += 1;
        }
    }
    list.truncate(kept);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sorted_list_holds_each_number_once() {
        let mut list: Vec<u64> = (0..1000).map(|number| number * 7919 % 500).collect();
        sort(&mut list);
        assert_eq!(list, (0..500).collect::<Vec<u64>>());
    }

    #[test]
    fn a_pair_keeps_both_numbers() {
        let both = pair(7, u32::MAX);
        assert_eq!((first(both), second(both)), (7, u32::MAX));
        assert!(both < pair(8, 0));
    }
}
