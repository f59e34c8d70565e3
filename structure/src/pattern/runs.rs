//! Runs: the ASCII characters that leave a state where it is, in a form that is checked in blocks.
//!
//! The matcher checks 64 bytes at once against one range (after setting a bit, so that it may hold
//! both cases of the letters), up to three more ranges and up to three single bytes.

use super::category::span;
use super::determinize::Table;

/// The bytes of one run.
pub(crate) const STRIDE: usize = 13;

/// A run that no byte ends, as its first byte.
const ENDLESS: u8 = 255;

/// The most ranges, and the most singles, of a run.
const MOST: usize = 3;

/// The runs of a table.
#[derive(Debug)]
pub(crate) struct Runs {
    /// For each state, the number of its run; 0 for none.
    pub(crate) numbers: Vec<u8>,
    /// The runs from number 1 on.
    pub(crate) bytes: Vec<u8>,
}

/// Finds the runs of a table. `ascii` is the class of each character.
pub(crate) fn of(table: &Table, ascii: &[u8; 128]) -> Runs {
    let mut runs = Runs { numbers: vec![0], bytes: Vec::new() };
    for state in 1..table.states() {
        let row = table.row(state);
        let number = match run(state, row, ascii) {
            Some(run) => runs.number(run),
            None => 0,
        };
        runs.numbers.push(number);
    }
    runs
}

impl Runs {
    fn number(&mut self, run: [u8; STRIDE]) -> u8 {
        let known = self.bytes.chunks_exact(STRIDE).position(|known| known == run);
        let number = known.unwrap_or_else(|| {
            self.bytes.extend(run);
            self.bytes.len() / STRIDE - 1
        });
        // The high bit of a state's byte says whether it accepts.
        u8::try_from(number + 1).ok().filter(|number| *number < 128).unwrap_or(0)
    }
}

fn run(state: usize, row: &[u32], ascii: &[u8; 128]) -> Option<[u8; STRIDE]> {
    let stays = |class: usize| row.get(class).is_some_and(|next| *next as usize == state);
    if (0..row.len()).all(stays) {
        let mut run = [0; STRIDE];
        run[0] = ENDLESS;
        return Some(run);
    }
    let mut members: u128 = 0;
    for (byte, class) in ascii.iter().enumerate() {
        if stays(usize::from(*class)) {
            members |= 1 << byte;
        }
    }
    if members == 0 {
        return None;
    }
    let plain = ranges(members, members);
    let folded = folded(members);
    let split = folded.map(|(low, high)| {
        let covered = span(low, high) | (span(low, high) >> 32);
        ranges(members, members & !covered)
    });
    match (folded, split) {
        (Some((low, high)), Some(rest)) if rest.len() + 1 < plain.len() => {
            written(0x20, (low, high), &rest)
        }
        _ => {
            let widest = plain.iter().max_by_key(|range| range.1 - range.0).copied()?;
            let rest: Vec<(u8, u8)> = plain.into_iter().filter(|range| *range != widest).collect();
            written(0, widest, &rest)
        }
    }
}

/// The ranges of the members, those that hold one of `needed`.
fn ranges(members: u128, needed: u128) -> Vec<(u8, u8)> {
    let mut out = Vec::new();
    let mut low: u8 = 0;
    while low < 128 {
        let rest = members >> low;
        if rest == 0 {
            break;
        }
        low += u8::try_from(rest.trailing_zeros()).unwrap_or(0);
        let ones = (members >> low).trailing_ones();
        let high = low + u8::try_from(ones).unwrap_or(1) - 1;
        if span(low, high) & needed != 0 {
            out.push((low, high));
        }
        low = high + 1;
    }
    out
}

/// The widest range whose members are members with the bit 0x20 and without.
fn folded(members: u128) -> Option<(u8, u8)> {
    let upper_half: u128 = span(0x20, 0x3f) | span(0x60, 0x7f);
    let both = members & (members << 32) & upper_half;
    ranges(both, both).into_iter().max_by_key(|range| range.1 - range.0)
}

/// A run as bytes: how many ranges and singles, the bit, the first range as its low end and how far
/// it goes, three ranges in that form, three singles. What is left over repeats a member.
fn written(bit: u8, first: (u8, u8), rest: &[(u8, u8)]) -> Option<[u8; STRIDE]> {
    let (mut ranges, mut singles) = (Vec::new(), Vec::new());
    for range in rest {
        if range.0 == range.1 && singles.len() < MOST {
            singles.push(range.0);
        } else {
            ranges.push(*range);
        }
    }
    if ranges.len() > MOST {
        return None;
    }
    let size = ranges.len().max(singles.len());
    ranges.resize(MOST, (first.0, first.0));
    singles.resize(MOST, first.0);
    let mut run = [0; STRIDE];
    run[0] = u8::try_from(size).ok()?;
    run[1] = bit;
    run[2] = first.0;
    run[3] = first.1 - first.0;
    for (place, range) in ranges.iter().enumerate() {
        run[4 + 2 * place] = range.0;
        run[5 + 2 * place] = range.1 - range.0;
    }
    run[10..].copy_from_slice(&singles);
    Some(run)
}
