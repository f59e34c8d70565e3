//! `(…)`: groups, inline flags, and looking around.

use crate::pattern::text::Parse;

use super::reader::{Flags, Piece, Reader};
use super::surrogate;

const FLAGS: &str = "an inline flag other than `i` and `s`";

/// What a group's opening says about it.
#[derive(Clone, Copy)]
enum Opening {
    Group,
    Look {
        behind: bool,
        negative: bool,
    },
    /// `(?i)`: it changes the flags, and takes nothing.
    FlagsOnly,
}

impl Reader {
    /// A group with what repeats it; nothing for one that only sets flags.
    pub(super) fn group(&mut self) -> Parse<Option<Piece>> {
        let start = self.text.cursor;
        self.text.enter(start)?;
        let saved = self.flags;
        self.text.cursor += 1;
        let opening = self.opening(start)?;
        if matches!(opening, Opening::FlagsOnly) {
            self.text.leave();
            return Ok(None);
        }
        let body_start = self.text.cursor;
        let body = self.alternatives()?;
        let piece = match opening {
            Opening::Look { behind, negative } => {
                let inner = if behind { self.behind(body, body_start, start)? } else { body.node };
                self.ops.truncate(body.ops);
                let node = self.text.tree.look(behind, negative, inner);
                self.assertion(node)
            }
            _ => body,
        };
        if !self.text.take(b')') {
            return Err(self.text.syntax("this `(` is not closed by a `)`", start));
        }
        self.flags = saved;
        self.text.leave();
        Ok(Some(match opening {
            Opening::Group => self.repeated_group(piece, start)?,
            _ => self.repeated(piece, start)?,
        }))
    }

    /// Reads what follows the `(`.
    fn opening(&mut self, start: usize) -> Parse<Opening> {
        if !self.text.take(b'?') {
            return Ok(Opening::Group);
        }
        let mark = self.text.letter();
        match mark {
            b':' => {
                self.text.cursor += 1;
                Ok(Opening::Group)
            }
            b'=' | b'!' => {
                self.text.cursor += 1;
                Ok(Opening::Look { behind: false, negative: mark == b'!' })
            }
            b'>' => {
                self.text.cursor += 1;
                Err(self.text.unsupported("an atomic group", start))
            }
            b'<' => {
                self.text.cursor += 1;
                if self.text.take(b'=') {
                    return Ok(Opening::Look { behind: true, negative: false });
                }
                if self.text.take(b'!') {
                    return Ok(Opening::Look { behind: true, negative: true });
                }
                self.name(start)?;
                Ok(Opening::Group)
            }
            _ => self.inline_flags(start),
        }
    }

    fn name(&mut self, start: usize) -> Parse<()> {
        let from = self.text.cursor;
        let letter_first = self.text.letter().is_ascii_alphabetic();
        while self.text.letter().is_ascii_alphanumeric() {
            self.text.cursor += 1;
        }
        let to = self.text.cursor;
        if !letter_first || !self.text.take(b'>') {
            let text = "a group's name is a Latin letter, then letters and digits, then `>`";
            return Err(self.text.syntax(text, start));
        }
        self.text.name(from, to, start)
    }

    fn inline_flags(&mut self, start: usize) -> Parse<Opening> {
        let mut flags: Flags = self.flags;
        let mut on = true;
        loop {
            let flag = self.text.letter();
            self.text.cursor += 1;
            match flag {
                b'i' => flags.ignore_case = on,
                b's' => flags.dot_all = on,
                b'-' if on => on = false,
                b'm' | b'd' | b'u' | b'c' | b'x' | b'U' => {
                    return Err(self.text.unsupported(FLAGS, start));
                }
                b')' => {
                    self.flags = flags;
                    return Ok(Opening::FlagsOnly);
                }
                b':' => {
                    self.flags = flags;
                    return Ok(Opening::Group);
                }
                _ => return Err(self.text.syntax("this group's kind is unknown", start)),
            }
        }
    }

    /// A look-behind's body, held to the widths at which the JDK tries it.
    fn behind(&mut self, body: Piece, body_start: usize, start: usize) -> Parse<u32> {
        let study = self.study(body.ops);
        if !study.bounded {
            let text = "this look-behind has no obvious greatest width";
            return Err(self.text.syntax(text, start));
        }
        if !study.is_exact() || study.min > 0xffff {
            return Err(self.text.unsupported("a look-behind of this width", start));
        }
        // The JDK counts code points if a supplementary one stands in the rest of the pattern.
        if self.text.supplementary_from(body_start) {
            return Ok(body.node);
        }
        let Some(node) = surrogate::by_units(&mut self.text.tree, body.node) else {
            let what = "a look-behind of several widths over characters beyond U+FFFF";
            return Err(self.text.unsupported(what, start));
        };
        Ok(node)
    }
}
