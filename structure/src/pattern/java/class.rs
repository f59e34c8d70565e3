//! `[…]`: classes within classes, `&&`, and where a `-` makes a range.
//!
//! The JDK collects the single characters up to U+00FF of a class in one bit set, and what it has
//! put together so far may hold that very bit set, so that a character named later joins what was
//! intersected earlier: `[a&&[b]&d]` matches `d`. [`Members`] keeps both answers for each code
//! point, with it in the bit set and without, until the class is complete.

use crate::pattern::set::Set;
use crate::pattern::text::{Escape, Parse};

use super::escape::Place;
use super::reader::Reader;

const ONE_SIDED: &str = "a `&&` with nothing after it, at which the JDK fails when it matches,";

/// A set that depends on what the bit set will hold.
#[derive(Clone)]
struct Members {
    /// The members among the code points outside the bit set.
    outside: Set,
    /// The members among the code points in it.
    inside: Set,
}

impl Members {
    fn bits() -> Self {
        Self { outside: Set::empty(), inside: Set::all() }
    }

    fn fixed(set: Set) -> Self {
        Self { outside: set.clone(), inside: set }
    }

    fn union(&self, other: &Self) -> Self {
        Self {
            outside: self.outside.union(&other.outside),
            inside: self.inside.union(&other.inside),
        }
    }

    fn intersection(&self, other: &Self) -> Self {
        Self {
            outside: self.outside.intersection(&other.outside),
            inside: self.inside.intersection(&other.inside),
        }
    }
}

/// A class being read.
struct Class {
    so_far: Members,
    /// Whether anything is part of `so_far`.
    any: bool,
    /// The last part, if it was not a character of the bit set.
    last: Option<Members>,
    bits: Set,
    /// Whether a character of the bit set is not yet part of `so_far`.
    pending: bool,
}

impl Class {
    fn new() -> Self {
        let (so_far, bits) = (Members::fixed(Set::empty()), Set::empty());
        Self { so_far, any: false, last: None, bits, pending: false }
    }

    fn add(&mut self, set: Set) {
        let part = Members::fixed(set);
        self.so_far = self.so_far.union(&part);
        self.any = true;
        self.last = Some(part);
    }

    /// Makes the pending characters part of what there is.
    fn settle(&mut self) {
        if self.pending {
            let bits = Members::bits();
            self.so_far = self.so_far.union(&bits);
            if !self.any {
                self.last = Some(bits);
            }
            (self.any, self.pending) = (true, false);
        }
    }

    fn complete(mut self) -> Set {
        self.settle();
        let inside = self.so_far.inside.intersection(&self.bits);
        self.so_far.outside.intersection(&self.bits.complement()).union(&inside)
    }
}

impl Reader {
    /// A class. `bracketed`: the cursor is at its `[`, and its `]` is taken; if not, it is the rest
    /// of one after `&&`, and its `]` is left.
    pub(super) fn class(&mut self, bracketed: bool) -> Parse<Set> {
        let start = self.text.cursor;
        self.text.enter(start)?;
        if bracketed {
            self.text.cursor += 1;
        }
        let negated = bracketed && self.text.take(b'^');
        let mut class = Class::new();
        loop {
            if self.text.at_end() {
                return Err(self.text.syntax("this class is not closed by a `]`", start));
            }
            if self.text.is(self.text.cursor, b'[') {
                let nested = self.class(true)?;
                class.add(nested);
            } else if self.text.is(self.text.cursor, b'&')
                && self.text.is(self.text.cursor + 1, b'&')
            {
                self.intersect(&mut class)?;
            } else if self.text.is(self.text.cursor, b']') && (class.any || class.pending) {
                break;
            } else {
                self.class_part(&mut class)?;
            }
        }
        if bracketed {
            self.text.cursor += 1;
        }
        self.text.leave();
        let set = class.complete();
        Ok(if negated { set.complement() } else { set })
    }

    /// `&&` and all that it is read together with.
    fn intersect(&mut self, class: &mut Class) -> Parse<()> {
        let start = self.text.cursor;
        self.text.cursor += 2;
        let (mut right, mut any) = (Set::empty(), false);
        while !self.text.is(self.text.cursor, b']') && !self.text.is(self.text.cursor, b'&') {
            let bracketed = self.text.is(self.text.cursor, b'[');
            right = right.union(&self.class(bracketed)?);
            any = true;
        }
        class.settle();
        if any {
            class.last = Some(Members::fixed(right));
        }
        match &class.last {
            Some(last) if class.any => class.so_far = class.so_far.intersection(last),
            Some(last) => class.so_far = last.clone(),
            None if class.any => return Err(self.text.unsupported(ONE_SIDED, start)),
            None => {
                let text = "nothing stands on either side of this `&&`";
                return Err(self.text.syntax(text, start));
            }
        }
        class.any = true;
        Ok(())
    }

    /// One character, range, or escape.
    fn class_part(&mut self, class: &mut Class) -> Parse<()> {
        let start = self.text.cursor;
        let code = if self.text.is(start, b'\\') {
            // `\pL` is seen before the JDK looks for a range.
            let property = self.text.is(start + 1, b'p') || self.text.is(start + 1, b'P');
            let range = !property && self.text.is(start + 2, b'-');
            match self.escape(if range { Place::InRange } else { Place::InClass })? {
                Escape::Set(set) => {
                    class.add(set);
                    return Ok(());
                }
                Escape::Code(code) => code,
            }
        } else {
            self.text.read()
        };
        let ends_here =
            self.text.is(self.text.cursor + 1, b'[') || self.text.is(self.text.cursor + 1, b']');
        if !self.text.is(self.text.cursor, b'-') || ends_here {
            self.class_character(class, code);
            return Ok(());
        }
        self.text.cursor += 1;
        let end = self.range_end(start)?;
        if end < code {
            return Err(self.text.syntax("this range's ends are in the wrong order", start));
        }
        class.add(self.folded(Set::range(code, end)));
        Ok(())
    }

    fn class_character(&self, class: &mut Class, code: u32) {
        let set = self.literal(code);
        if code < 256 {
            class.bits = class.bits.union(&set);
            class.pending = true;
            class.last = None;
        } else {
            class.add(set);
        }
    }

    fn range_end(&mut self, start: usize) -> Parse<u32> {
        if self.text.at_end() {
            return Err(self.text.syntax("this class is not closed by a `]`", start));
        }
        if !self.text.is(self.text.cursor, b'\\') {
            return Ok(self.text.read());
        }
        match self.escape(Place::InRange)? {
            Escape::Code(code) => Ok(code),
            Escape::Set(_) => {
                Err(self.text.syntax("a range must end with one character, not with a set", start))
            }
        }
    }
}
