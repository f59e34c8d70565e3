//! Runs: the ASCII characters that lead a state to one that they then never leave, in a form that is
//! checked in blocks.
//!
//! The matcher checks many bytes at once against one range (after setting a bit, so that it may hold
//! both cases of the letters), some more ranges, less one byte in them, and some single bytes.

use super::category::span;
use super::determinize::Table;

/// The bytes of one run.
const STRIDE: usize = 17;

/// A run that no byte ends, as its first byte.
const ENDLESS: u8 = 255;

/// The shapes that the matcher has code for, by number: ranges beside the first, bytes left out of
/// them, singles.
const SHAPES: [(usize, usize, usize); 6] =
    [(0, 0, 0), (1, 0, 1), (1, 1, 2), (2, 0, 2), (3, 0, 3), (3, 0, 4)];

/// The runs of a table.
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
        let number = match run(table, state, ascii) {
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

fn run(table: &Table, state: usize, ascii: &[u8; 128]) -> Option<[u8; STRIDE]> {
    let row = table.row(state);
    let stays = |class: usize| row.get(class).is_some_and(|next| *next as usize == state);
    if (0..row.len()).all(stays) {
        let mut run = [0; STRIDE];
        run[0] = ENDLESS;
        return Some(run);
    }
    let target = target(row, state, ascii)?;
    let there = table.row(target as usize);
    let mut members: u128 = 0;
    for (byte, class) in ascii.iter().enumerate() {
        let class = usize::from(*class);
        if row.get(class) == Some(&target) && there.get(class) == Some(&target) {
            members |= 1 << byte;
        }
    }
    if members.count_ones() < 2 {
        return None;
    }
    let mut run = Tests::of(members)?.written()?;
    let [low, high, ..] = target.to_le_bytes();
    (run[15], run[16]) = (low, high);
    Some(run)
}

/// The state itself, if a character leaves it there; else the one where the most characters lead.
fn target(row: &[u32], state: usize, ascii: &[u8; 128]) -> Option<u32> {
    let mut best = (0, None);
    for next in row.iter().copied().filter(|next| *next != 0) {
        let leads = |class: &&u8| row.get(usize::from(**class)) == Some(&next);
        let mut count = ascii.iter().filter(leads).count();
        if next as usize == state && count > 0 {
            count += ascii.len();
        }
        if count > best.0 {
            best = (count, Some(next));
        }
    }
    best.1
}

/// The tests that tell the members of a run.
struct Tests {
    bit: u8,
    first: (u8, u8),
    ranges: Vec<(u8, u8)>,
    hole: Option<u8>,
    singles: Vec<u8>,
}

impl Tests {
    fn of(members: u128) -> Option<Self> {
        let plain = ranges(members);
        if let Some((low, high)) = folded(members) {
            let covered = span(low, high) | (span(low, high) >> 32);
            let rest = ranges(members & !covered);
            if rest.len() < plain.len() {
                return Some(Self::with(0x20, (low, high), rest));
            }
        }
        let widest = plain.iter().max_by_key(|range| range.1 - range.0).copied()?;
        let rest = plain.into_iter().filter(|range| *range != widest).collect();
        Some(Self::with(0, widest, rest))
    }

    fn with(bit: u8, first: (u8, u8), rest: Vec<(u8, u8)>) -> Self {
        let (mut ranges, mut singles) = (Vec::new(), Vec::new());
        let mut hole = None;
        for range in rest {
            if range.0 == range.1 {
                singles.push(range.0);
                continue;
            }
            match ranges.last_mut() {
                // Two ranges with one byte between them are one range less that byte.
                Some((_, end)) if hole.is_none() && *end + 2 == range.0 => {
                    hole = Some(*end + 1);
                    *end = range.1;
                }
                _ => ranges.push(range),
            }
        }
        Self { bit, first, ranges, hole, singles }
    }

    /// The tests as bytes: the shape, the bit, the first range as its low end and how far it goes,
    /// three ranges in that form, four singles, the byte left out; what is left over in the shape
    /// repeats a member.
    fn written(mut self) -> Option<[u8; STRIDE]> {
        let shape = self.shape().or_else(|| {
            self.fill_hole();
            self.shape()
        })?;
        self.ranges.resize(3, (self.first.0, self.first.0));
        self.singles.resize(4, self.first.0);
        let mut run = [0; STRIDE];
        run[0] = shape;
        run[1] = self.bit;
        run[2] = self.first.0;
        run[3] = self.first.1 - self.first.0;
        for (place, range) in self.ranges.iter().enumerate() {
            run[4 + 2 * place] = range.0;
            run[5 + 2 * place] = range.1 - range.0;
        }
        run[10..14].copy_from_slice(&self.singles);
        // No member has the high bit.
        run[14] = self.hole.unwrap_or(0x80);
        Some(run)
    }

    /// Undoes what a byte left out made one range of.
    fn fill_hole(&mut self) {
        let Some(hole) = self.hole.take() else {
            return;
        };
        if let Some(range) = self.ranges.iter_mut().find(|range| range.0 < hole && hole < range.1) {
            let after = (hole + 1, range.1);
            range.1 = hole - 1;
            self.ranges.push(after);
        }
    }

    /// The number of the first shape that is large enough; a single may be tested as a range.
    fn shape(&mut self) -> Option<u8> {
        let holes = usize::from(self.hole.is_some());
        for (number, shape) in SHAPES.iter().enumerate() {
            let spare = shape.0.checked_sub(self.ranges.len());
            let over = self.singles.len().saturating_sub(shape.2);
            if spare.is_some_and(|spare| spare >= over) && shape.1 >= holes {
                for _ in 0..over {
                    self.ranges.extend(self.singles.pop().map(|single| (single, single)));
                }
                return u8::try_from(number).ok();
            }
        }
        None
    }
}

/// The ranges of the members.
fn ranges(members: u128) -> Vec<(u8, u8)> {
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
        out.push((low, high));
        low = high + 1;
    }
    out
}

/// The widest range whose members are members with the bit 0x20 and without.
fn folded(members: u128) -> Option<(u8, u8)> {
    let upper_half: u128 = span(0x20, 0x3f) | span(0x60, 0x7f);
    let both = members & (members << 32) & upper_half;
    ranges(both).into_iter().max_by_key(|range| range.1 - range.0)
}
