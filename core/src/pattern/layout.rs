//! How the tables of a pattern lie in one run of bytes, as `Compiled::tables` of `cognito-structure`
//! writes them.
//!
//! One literal, since each costs the compiler more than its bytes do. Numbers have their little end
//! first.
//!
//! | bytes | what |
//! |---|---|
//! | 128 | the class of each ASCII character |
//! | 1 | 0: a [`Table`]; 1: [`Positions`] |
//! | 1 | of a table how many classes there are, of positions how many words a set has |
//! | 2 | of a table the first state, of positions whether the empty string matches |
//! | 7 times 4 | where each of the parts starts, and where the last one ends |
//! | | the parts: `segments` and `categories` of the alphabet; `next`, `states`, `runs` and nothing of a table, or `sets`, `takes`, `starts`, `targets` of positions |

use super::alphabet::Alphabet;
use super::positions::Positions;
use super::table::Table;

/// Where the places of the parts stand.
const PLACES: usize = 132;

/// Whether the whole of `value` matches; nothing where the tables are too short to be ones.
// No automaton leaves this function: to hand it on costs as much as to match a short value.
#[inline]
pub(super) fn matches(
    tables: &'static [u8],
    category: Option<fn(char) -> u8>,
    value: &str,
) -> Option<bool> {
    let (ascii, rest) = tables.split_first_chunk::<128>()?;
    let [kind, small, low, high] = rest.first_chunk::<4>()?;
    let part = |number| part(tables, number);
    let alphabet = &Alphabet { ascii, tables, category };
    if *kind == 0 {
        let shape = (*small, u16::from_le_bytes([*low, *high]));
        let table = Table { shape, next: part(2), states: part(3), runs: part(4) };
        return Some(table.matches(alphabet, value));
    }
    let shape = (*small, *low != 0);
    let (sets, takes, starts, targets) = (part(2), part(3), part(4), part(5));
    Some(Positions { shape, sets, takes, starts, targets }.matches(alphabet, value))
}

/// A part by its number.
#[inline]
pub(super) fn part(tables: &'static [u8], number: usize) -> &'static [u8] {
    let place = |number: usize| {
        let place = tables.get(PLACES + 4 * number..)?.first_chunk()?;
        Some(u32::from_le_bytes(*place) as usize)
    };
    let (Some(from), Some(to)) = (place(number), place(number + 1)) else { return &[] };
    tables.get(from..to).unwrap_or(&[])
}
