//! Runs: bytes that lead a state to one that they then never leave, checked a block at a time.
//!
//! A run says which bytes those are: one range, perhaps with a bit set first so that both cases of
//! the letters fall in it, some more ranges, less one byte in them, and some single bytes. The loop
//! over a block has no exit, which is what lets the compiler check 16 bytes with each instruction;
//! with `all` or `position` it takes ten times as long.

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
        let run = runs.get(number * STRIDE..)?.first_chunk()?;
        Some(Self(*run))
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
        let first = move |byte| beyond(byte | bit, low, length);
        let two = move |byte| first(byte).min(beyond(byte, l1, r1));
        let three = move |byte| two(byte).min(beyond(byte, l2, r2));
        let four = move |byte| three(byte).min(beyond(byte, l3, r3));
        match shape {
            0 => blocks(bytes, first),
            1 => blocks(bytes, move |byte| two(byte).min(byte ^ s1)),
            2 => blocks(bytes, move |byte| {
                let hole = if byte == hole { 255 } else { 0 };
                two(byte).min(byte ^ s1).min(byte ^ s2) | hole
            }),
            3 => blocks(bytes, move |byte| three(byte).min(byte ^ s1).min(byte ^ s2)),
            4 => blocks(bytes, move |byte| four(byte).min(byte ^ s1).min(byte ^ s2).min(byte ^ s3)),
            _ => blocks(bytes, move |byte| {
                four(byte).min(byte ^ s1).min(byte ^ s2).min(byte ^ s3).min(byte ^ s4)
            }),
        }
    }
}

/// How far a byte is beyond a range; 0 for one in it.
#[inline]
fn beyond(byte: u8, low: u8, length: u8) -> u8 {
    byte.wrapping_sub(low).saturating_sub(length)
}

/// How many bytes, in whole blocks from the first, belong to a run, of which `distance` is 0 for
/// those that do: the least of its tests, each of which is 0 for what passes it.
fn blocks(bytes: &[u8], distance: impl Fn(u8) -> u8) -> usize {
    let mut done = 0;
    for block in bytes.as_chunks::<BLOCK>().0 {
        let mut strangers = 0;
        for byte in block {
            strangers |= distance(*byte);
        }
        if strangers != 0 {
            break;
        }
        done += BLOCK;
    }
    done
}
