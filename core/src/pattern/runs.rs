//! Runs: bytes that lead a state to one that they then never leave, checked a block at a time.
//!
//! A run says which bytes those are: one range, perhaps with a bit set first so that both cases of
//! the letters fall in it, some more ranges, less one byte in them, and some single bytes. The loops
//! below have no exit and end in `fold`, which is what lets the compiler check 16 bytes with each
//! instruction; with `all` or `position` they take ten times as long.

/// How many bytes are checked at once.
pub(super) const BLOCK: usize = 64;

/// From how many bytes on a block is faster than going one by one.
pub(super) const WORTH: usize = 32;

/// The bytes of a run: its shape; the bit, the low end and the length of the first range; the low
/// end and the length of three ranges; four single bytes; the byte left out; the state, little end
/// first.
const STRIDE: usize = 17;

/// What a run's shape is if no byte ends it.
const ENDLESS: u8 = 255;

/// The bytes that lead to a state and leave it there.
#[derive(Clone, Copy)]
pub(super) struct Run([u8; STRIDE]);

impl Run {
    /// The run of a number; none for 0.
    pub(super) fn of(runs: &'static [u8], number: u8) -> Option<Self> {
        let number = usize::from(number).checked_sub(1)?;
        runs.as_chunks::<STRIDE>().0.get(number).map(|run| Self(*run))
    }

    /// Whether every value stays for good.
    pub(super) fn is_endless(self) -> bool {
        self.0[0] == ENDLESS
    }

    /// Where the run leads.
    pub(super) fn state(self) -> usize {
        let [.., low, high] = self.0;
        usize::from(u16::from_le_bytes([low, high]))
    }

    /// How many bytes from the first are known to belong to the run: whole blocks, or all of them.
    pub(super) fn length(self, bytes: &[u8]) -> usize {
        let whole = self.blocks(bytes);
        let rest = bytes.get(whole..).unwrap_or(&[]);
        if rest.len() >= BLOCK || rest.len() < WORTH {
            return whole;
        }
        // What is no block is made one with a byte that belongs to the run.
        let mut block = [self.0[2]; BLOCK];
        if let Some(part) = block.get_mut(..rest.len()) {
            part.copy_from_slice(rest);
        }
        if self.blocks(&block) == BLOCK { bytes.len() } else { whole }
    }

    /// How many bytes, in whole blocks from the first, belong to the run.
    fn blocks(self, bytes: &[u8]) -> usize {
        let [shape, bit, low, length, l1, r1, l2, r2, l3, r3, s1, s2, s3, s4, hole, _, _] = self.0;
        let first = [bit, low, length];
        let [one, two, three] = [[l1, r1], [l2, r2], [l3, r3]];
        match shape {
            0 => blocks(bytes, first, [], [], []),
            1 => blocks(bytes, first, [one], [], [s1]),
            2 => blocks(bytes, first, [one], [hole], [s1, s2]),
            3 => blocks(bytes, first, [one, two], [], [s1, s2]),
            4 => blocks(bytes, first, [one, two, three], [], [s1, s2, s3]),
            _ => blocks(bytes, first, [one, two, three], [], [s1, s2, s3, s4]),
        }
    }
}

/// How many bytes, in whole blocks from the first, are in one of the ranges or one of the singles,
/// and none of the holes.
///
/// Each test gives 0 for a member, so that the least of them is 0 for a member of any.
fn blocks<const R: usize, const H: usize, const S: usize>(
    bytes: &[u8],
    first: [u8; 3],
    ranges: [[u8; 2]; R],
    holes: [u8; H],
    singles: [u8; S],
) -> usize {
    let [bit, low, length] = first;
    let mut done = 0;
    for block in bytes.as_chunks::<BLOCK>().0 {
        let strangers = block.iter().fold(0, |strangers, &byte| {
            let mut distance = (byte | bit).wrapping_sub(low).saturating_sub(length);
            for &[low, length] in &ranges {
                distance = distance.min(byte.wrapping_sub(low).saturating_sub(length));
            }
            for &single in &singles {
                distance = distance.min(byte ^ single);
            }
            for &hole in &holes {
                distance |= if byte == hole { 255 } else { 0 };
            }
            strangers | distance
        });
        if strangers != 0 {
            break;
        }
        done += BLOCK;
    }
    done
}
