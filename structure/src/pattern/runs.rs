//! Runs: the ASCII characters that lead a state to one that they then never leave, in a form that is
//! checked in blocks.
//!
//! The matcher checks many bytes at once against one range (after setting a bit, so that it may hold
//! both cases of the letters), some more ranges, less one byte in them, and some single bytes.

use super::category::span;
use super::compiled::place_of;
use super::determinize::{ACCEPTS, Table};
use crate::pairs::byte;

/// The bytes of one run.
const STRIDE: usize = 17;

/// A run that no byte ends, as its first byte.
const ENDLESS: u8 = 255;

/// The shapes that the matcher has code for, by number: ranges beside the first, bytes left out of
/// them, singles.
const SHAPES: [[usize; 3]; 6] = [[0, 0, 0], [1, 0, 1], [1, 1, 2], [2, 0, 2], [3, 0, 3], [3, 0, 4]];

/// The bytes of the states of a table, with the numbers of their runs (0 for none), and the runs from
/// number 1 on. `ascii` is the class of each character.
pub(crate) fn of(table: &Table, ascii: &[u8; 128]) -> (Vec<u8>, Vec<u8>) {
    let mut states = Vec::with_capacity(table.states.len());
    let mut runs = Vec::new();
    for state in 0..table.states.len() {
        let mut number = 0;
        if state > 0
            && let Some(run) = run(table, state, ascii)
        {
            number = byte(place_of(&run, &mut runs) + 1);
        }
        // The high bit of the byte is taken.
        states.push(table.states[state] | if number < ACCEPTS { number } else { 0 });
    }
    (states, runs)
}

fn run(table: &Table, state: usize, ascii: &[u8; 128]) -> Option<[u8; STRIDE]> {
    let row = table.row(state);
    let mut stays = true;
    for next in row {
        stays &= *next as usize == state;
    }
    if stays {
        let mut run = [0; STRIDE];
        run[0] = ENDLESS;
        return Some(run);
    }
    let target = target(row, state, ascii)?;
    let there = table.row(target as usize);
    let (mut members, mut bit) = (0, 1_u128);
    for &class in ascii {
        let class = usize::from(class);
        if row[class] == target && there[class] == target {
            members |= bit;
        }
        bit <<= 1;
    }
    if members.count_ones() < 2 {
        return None;
    }
    let mut run = Tests::of(members)?.written()?;
    [run[15], run[16], ..] = target.to_le_bytes();
    Some(run)
}

/// The state itself, if a character leaves it there; else the one where the most characters lead.
fn target(row: &[u32], state: usize, ascii: &[u8; 128]) -> Option<u32> {
    let (mut best, mut most) = (None, 0);
    for &next in row {
        let mut count = 0;
        for class in ascii {
            if row[usize::from(*class)] == next {
                count += 1;
            }
        }
        if next as usize == state && count > 0 {
            count += ascii.len();
        }
        if next != 0 && count > most {
            (best, most) = (Some(next), count);
        }
    }
    best
}

/// A range of characters, both ends included.
type Range = (u8, u8);

/// The tests that tell the members of a run.
struct Tests {
    bit: u8,
    first: Range,
    /// The ranges beside the first; no set of characters has more.
    ranges: [Range; 64],
    count: usize,
    hole: Option<u8>,
    singles: Vec<u8>,
}

impl Tests {
    fn of(members: u128) -> Option<Self> {
        // A range whose members are members with the bit 0x20 and without.
        let upper_half: u128 = span(0x20, 0x3f) | span(0x60, 0x7f);
        if let Some(folded) = widest(members & (members << 32) & upper_half) {
            let covered = span(folded.0, folded.1);
            let rest = members & !(covered | (covered >> 32));
            if count(rest) < count(members) {
                return Some(Self::with(0x20, folded, rest));
            }
        }
        let widest = widest(members)?;
        Some(Self::with(0, widest, members & !span(widest.0, widest.1)))
    }

    fn with(bit: u8, first: Range, mut rest: u128) -> Self {
        let (ranges, singles) = ([first; 64], Vec::new());
        let mut tests = Self { bit, first, ranges, count: 0, hole: None, singles };
        while let Some((low, high)) = lowest(rest) {
            rest &= !span(low, high);
            if low == high {
                tests.singles.push(low);
                continue;
            }
            let last = tests.count.saturating_sub(1);
            // Two ranges with one byte between them are one range less that byte.
            if tests.count > 0 && tests.hole.is_none() && tests.ranges[last].1 + 2 == low {
                tests.hole = Some(low - 1);
                tests.ranges[last].1 = high;
            } else {
                tests.add((low, high));
            }
        }
        tests
    }

    fn add(&mut self, range: Range) {
        self.ranges[self.count] = range;
        self.count += 1;
    }

    /// The tests as bytes: the shape, the bit, the first range as its low end and how far it goes,
    /// three ranges in that form, four singles, the byte left out; what is left over in the shape
    /// repeats a member.
    fn written(mut self) -> Option<[u8; STRIDE]> {
        let mut shape = self.shape();
        if shape.is_none() {
            self.fill_hole();
            shape = self.shape();
        }
        let (low, high) = self.first;
        let mut run = [low; STRIDE];
        run[0] = shape?;
        run[1] = self.bit;
        run[3] = high - low;
        for place in 0..3 {
            let (low, high) = if place < self.count { self.ranges[place] } else { (low, low) };
            run[4 + 2 * place] = low;
            run[5 + 2 * place] = high - low;
        }
        for place in 0..4 {
            run[10 + place] = if place < self.singles.len() { self.singles[place] } else { low };
        }
        // No member has the high bit.
        run[14] = self.hole.unwrap_or(0x80);
        Some(run)
    }

    /// Undoes what a byte left out made one range of.
    fn fill_hole(&mut self) {
        let Some(hole) = self.hole.take() else {
            return;
        };
        for at in 0..self.count {
            let (low, high) = self.ranges[at];
            if low < hole && hole < high {
                self.ranges[at] = (low, hole - 1);
                self.add((hole + 1, high));
            }
        }
    }

    /// The number of the first shape that is large enough; a single may be tested as a range.
    fn shape(&mut self) -> Option<u8> {
        let holes = usize::from(self.hole.is_some());
        let mut number = 0;
        while usize::from(number) < SHAPES.len() {
            let [ranges, left_out, singles] = SHAPES[usize::from(number)];
            let over = self.singles.len().saturating_sub(singles);
            if self.count + over <= ranges && holes <= left_out {
                while self.singles.len() > singles
                    && let Some(single) = self.singles.pop()
                {
                    self.add((single, single));
                }
                return Some(number);
            }
            number += 1;
        }
        None
    }
}

/// The lowest range of the members.
fn lowest(members: u128) -> Option<Range> {
    if members == 0 {
        return None;
    }
    let low = members.trailing_zeros();
    let after = low + (members >> low).trailing_ones();
    Some(((low & 0x7f) as u8, ((after - 1) & 0x7f) as u8))
}

/// The widest range of the members; of several, the last.
fn widest(mut members: u128) -> Option<Range> {
    let mut widest = None;
    let mut most = 0;
    while let Some((low, high)) = lowest(members) {
        members &= !span(low, high);
        if high - low >= most {
            (widest, most) = (Some((low, high)), high - low);
        }
    }
    widest
}

/// How many ranges the members are.
fn count(members: u128) -> u32 {
    (members & !(members << 1)).count_ones()
}
