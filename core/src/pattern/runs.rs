//! Runs: bytes that leave a state where it is, checked a block at a time.
//!
//! A run says which bytes those are: one range, perhaps with a bit set first so that both cases of
//! the letters fall in it, and some more ranges and single bytes. The loops below have no exit and
//! end in `fold`, which is what lets the compiler check 16 bytes with each instruction; with `all`
//! or `position` they take ten times as long.

/// How many bytes are checked at once.
pub(super) const BLOCK: usize = 64;

/// The bytes of a run: its kind; the bit, the low end and the length of the first range; the low end
/// and the length of three ranges; three single bytes.
const STRIDE: usize = 13;

/// What a run's kind is if no byte ends it.
const ENDLESS: u8 = 255;

/// The bytes that leave a state where it is.
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

    /// The first place from `at` on that is not known to belong to the run.
    pub(super) fn skip(self, bytes: &[u8], at: usize) -> usize {
        let rest = bytes.get(at..).unwrap_or(&[]);
        let at = at + self.blocks(rest);
        // What is left over is the end of a last block, of which the first part may have been seen.
        if bytes.len() - at < BLOCK
            && let Some(last) = bytes.last_chunk::<BLOCK>()
            && self.blocks(last) == BLOCK
        {
            return bytes.len();
        }
        at
    }

    /// How many bytes, in whole blocks from the first, belong to the run.
    fn blocks(self, bytes: &[u8]) -> usize {
        if bytes.len() < BLOCK {
            return 0;
        }
        let [kind, bit, low, length, l1, r1, l2, r2, l3, r3, s1, s2, s3] = self.0;
        let first = [bit, low, length];
        match kind {
            0 => blocks::<0>(bytes, first, [], []),
            1 => blocks::<1>(bytes, first, [[l1, r1]], [s1]),
            2 => blocks::<2>(bytes, first, [[l1, r1], [l2, r2]], [s1, s2]),
            _ => blocks::<3>(bytes, first, [[l1, r1], [l2, r2], [l3, r3]], [s1, s2, s3]),
        }
    }
}

/// How many bytes, in whole blocks from the first, are in one of the ranges or one of the singles.
///
/// Each test gives 0 for a member, so that the least of them is 0 for a member of any.
fn blocks<const N: usize>(
    bytes: &[u8],
    first: [u8; 3],
    ranges: [[u8; 2]; N],
    singles: [u8; N],
) -> usize {
    let [bit, low, length] = first;
    let mut done = 0;
    for block in bytes.as_chunks::<BLOCK>().0 {
        let strangers = block.iter().fold(0, |strangers, &byte| {
            let mut distance = (byte | bit).wrapping_sub(low).saturating_sub(length);
            for [low, length] in ranges {
                distance = distance.min(byte.wrapping_sub(low).saturating_sub(length));
            }
            for single in singles {
                distance = distance.min(byte ^ single);
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
