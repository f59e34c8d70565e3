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
//! | 6 times 4 | how long each of these is: |
//! | | segments and categories of the alphabet; `next`, `states`, `runs` and nothing of a table, `sets`, `takes`, `starts`, `targets` of positions |

use super::alphabet::Alphabet;
use super::positions::Positions;
use super::table::Table;

/// What follows the classes of characters.
pub(super) enum Machine {
    /// One state at a time.
    Table(Table),
    /// A set of positions at a time.
    Positions(Positions),
}

/// The length of what stands between the classes and the parts.
const HEAD: usize = 28;

/// Takes the tables apart; nothing where they are too short to be ones.
#[inline]
pub(super) fn read(
    tables: &'static [u8],
    category: Option<fn(char) -> u8>,
) -> Option<(Alphabet, Machine)> {
    let (ascii, rest) = tables.split_first_chunk::<128>()?;
    let (head, mut rest) = rest.split_first_chunk::<HEAD>()?;
    let [kind, small, low, high, lengths @ ..] = head;
    let (lengths, _) = lengths.as_chunks::<4>();
    let mut parts: [&'static [u8]; 6] = [&[]; 6];
    for (part, length) in parts.iter_mut().zip(lengths) {
        (*part, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    }
    let [segments, categories, first, second, third, fourth] = parts;
    let machine = if *kind == 0 {
        let shape = (*small, u16::from_le_bytes([*low, *high]));
        Machine::Table(Table { shape, next: first, states: second, runs: third })
    } else {
        let shape = (*small, *low != 0);
        let (sets, takes, starts, targets) = (first, second, third, fourth);
        Machine::Positions(Positions { shape, sets, takes, starts, targets })
    };
    Some((Alphabet { ascii, segments, categories, category }, machine))
}
