//! `(…)`: groups, inline flags, and looking around.

use crate::pattern::error::PatternError;
use crate::pattern::node::look;

use super::reader::{Flags, Piece, Reader};
use super::sequence::ascii;
use super::surrogate;
use super::width::{self, Study};

const FLAGS: &str = "an inline flag other than `i` and `s`";

/// What a group's opening says about it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    Group,
    Look {
        behind: bool,
        negative: bool,
    },
    /// `(?i)`: it changes the flags, and takes nothing.
    FlagsOnly,
}

impl Reader<'_> {
    /// A group with what repeats it; nothing for one that only sets flags.
    pub(super) fn group(&mut self) -> Result<Option<Piece>, PatternError> {
        let start = self.cursor;
        self.enter(start)?;
        let saved = self.flags;
        self.cursor += 1;
        let opening = self.opening(start)?;
        if opening == Opening::FlagsOnly {
            self.leave();
            return Ok(None);
        }
        let body_start = self.cursor;
        let body = self.alternatives()?;
        let piece = match opening {
            Opening::Look { behind, negative } => {
                let body = if behind { self.behind(body, body_start, start)? } else { body };
                Piece::assertion(look(behind, negative, body.node))
            }
            _ => body,
        };
        if !self.take(b')') {
            return Err(self.syntax("this `(` is not closed by a `)`", start));
        }
        self.flags = saved;
        self.leave();
        if opening == Opening::Group {
            return self.repeated_group(piece, start).map(Some);
        }
        self.repeated(piece, start).map(Some)
    }

    /// Reads what follows the `(`.
    fn opening(&mut self, start: usize) -> Result<Opening, PatternError> {
        if !self.take(b'?') {
            return Ok(Opening::Group);
        }
        let mark = if self.cursor < self.length { ascii(self.peek()) } else { 0 };
        match mark {
            b':' => {
                self.cursor += 1;
                Ok(Opening::Group)
            }
            b'=' | b'!' => {
                self.cursor += 1;
                Ok(Opening::Look { behind: false, negative: mark == b'!' })
            }
            b'>' => {
                self.cursor += 1;
                Err(self.unsupported("an atomic group", start))
            }
            b'<' => {
                self.cursor += 1;
                if self.take(b'=') {
                    return Ok(Opening::Look { behind: true, negative: false });
                }
                if self.take(b'!') {
                    return Ok(Opening::Look { behind: true, negative: true });
                }
                self.name(start)?;
                Ok(Opening::Group)
            }
            _ => self.inline_flags(start),
        }
    }

    fn name(&mut self, start: usize) -> Result<(), PatternError> {
        let text = "a group's name is a Latin letter, then letters and digits, then `>`";
        let mut name = String::new();
        while ascii(self.peek()).is_ascii_alphanumeric() {
            name.push(char::from(ascii(self.read())));
        }
        let letter_first = name.starts_with(|first: char| first.is_ascii_alphabetic());
        if !letter_first || !self.take(b'>') {
            return Err(self.syntax(text, start));
        }
        if self.names.contains(&name) {
            return Err(self.syntax("another group has this name already", start));
        }
        self.names.push(name);
        Ok(())
    }

    fn inline_flags(&mut self, start: usize) -> Result<Opening, PatternError> {
        let mut flags: Flags = self.flags;
        let mut on = true;
        loop {
            let flag = if self.cursor < self.length { ascii(self.peek()) } else { 0 };
            self.cursor += 1;
            match flag {
                b'i' => flags.ignore_case = on,
                b's' => flags.dot_all = on,
                b'-' if on => on = false,
                b'm' | b'd' | b'u' | b'c' | b'x' | b'U' => {
                    return Err(self.unsupported(FLAGS, start));
                }
                b')' => {
                    self.flags = flags;
                    return Ok(Opening::FlagsOnly);
                }
                b':' => {
                    self.flags = flags;
                    return Ok(Opening::Group);
                }
                _ => return Err(self.syntax("this group's kind is unknown", start)),
            }
        }
    }

    /// A look-behind's body, held to the widths at which the JDK tries it.
    fn behind(
        &mut self,
        body: Piece,
        body_start: usize,
        start: usize,
    ) -> Result<Piece, PatternError> {
        let study: Study = width::study(&body.ops);
        if !study.bounded {
            return Err(self.syntax("this look-behind has no obvious greatest width", start));
        }
        if study.max < 0 || study.min > 0xffff {
            return Err(self.unsupported("a look-behind of this width", start));
        }
        // The JDK counts code points if a supplementary one stands in the rest of the pattern.
        if self.supplementary_from(body_start) {
            return Ok(body);
        }
        let Some(node) = surrogate::by_units(&body.node, &mut self.sets) else {
            let what = "a look-behind of several widths over characters beyond U+FFFF";
            return Err(self.unsupported(what, start));
        };
        Ok(Piece { node, ..body })
    }
}
