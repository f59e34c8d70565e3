//! `\p{…}`: categories, the POSIX classes, and the properties that categories decide.

use crate::pattern::category::{self, ALL, CASED, CC, CN, CS, L, ND, P, Z, ZS};
use crate::pattern::error::PatternError;
use crate::pattern::set::Set;

use super::reader::Reader;

const UNKNOWN: &str = "a script, a block, or a property that categories do not decide";

impl Reader<'_> {
    /// The set of a property; the cursor is after the `p`.
    pub(super) fn property(&mut self, negated: bool, start: usize) -> Result<Set, PatternError> {
        let name = self.property_name(start)?;
        let set = match name.split_once('=') {
            Some((key, value)) => self.keyed(&key.to_lowercase(), value, start)?,
            None => self.named(&name, start)?,
        };
        Ok(if negated { set.complement() } else { set })
    }

    fn property_name(&mut self, start: usize) -> Result<String, PatternError> {
        if self.cursor >= self.length {
            return Err(self.syntax("the name of a property must follow `\\p`", start));
        }
        if !self.take(b'{') {
            let letter = self.read();
            return Ok(char::from_u32(letter).map(String::from).unwrap_or_default());
        }
        let mut name = String::new();
        while !self.is(self.cursor, b'}') {
            if self.cursor >= self.length {
                return Err(self.syntax("this `\\p{` is not closed by a `}`", start));
            }
            name.extend(char::from_u32(self.read()));
        }
        self.cursor += 1;
        if name.is_empty() {
            return Err(self.syntax("the name of this property is empty", start));
        }
        Ok(name)
    }

    fn keyed(&self, key: &str, value: &str, start: usize) -> Result<Set, PatternError> {
        match key {
            "gc" | "general_category" => {
                plain(value, self.flags.ignore_case).ok_or_else(|| self.unknown(start))
            }
            "sc" | "script" | "blk" | "block" => Err(self.unsupported(UNKNOWN, start)),
            _ => Err(self.unknown(start)),
        }
    }

    fn named(&self, name: &str, start: usize) -> Result<Set, PatternError> {
        let fold = self.flags.ignore_case;
        let set = if let Some(short) = name.strip_prefix("Is") {
            unicode(&short.to_uppercase(), fold).or_else(|| plain(short, fold))
        } else if name.starts_with("In") {
            None
        } else {
            plain(name, fold)
        };
        let carried = !(name.starts_with("Is") || name.starts_with("In") || by_method(name));
        set.ok_or_else(
            || {
                if carried { self.unknown(start) } else { self.unsupported(UNKNOWN, start) }
            },
        )
    }

    fn unknown(&self, start: usize) -> PatternError {
        self.syntax("there is no property of this name", start)
    }
}

fn by_method(name: &str) -> bool {
    name.starts_with("java")
}

/// `\p{…}` with no prefix, and what `gc=` takes.
fn plain(name: &str, fold: bool) -> Option<Set> {
    if let Some(mut mask) = category::mask(name) {
        // Without regard to case, a category of cased letters is all three of them.
        if fold && mask & !CASED == 0 {
            mask = CASED;
        }
        return Some(Set::of_categories(mask));
    }
    posix(name, fold).or_else(|| java(name, fold))
}

fn posix(name: &str, fold: bool) -> Option<Set> {
    use category::span;
    let upper = span(b'A', b'Z');
    let lower = span(b'a', b'z');
    let digit = span(b'0', b'9');
    let graph = span(b'!', b'~');
    let space = span(b' ', b' ');
    let ascii = match name {
        "ASCII" => u128::MAX,
        "Alnum" => upper | lower | digit,
        "Blank" => space | span(b'\t', b'\t'),
        "Cntrl" => span(0, 31) | span(127, 127),
        "Digit" => digit,
        "Graph" => graph,
        "Lower" if !fold => lower,
        "Upper" if !fold => upper,
        "Alpha" | "Lower" | "Upper" => upper | lower,
        "Print" => graph | space,
        "Punct" => graph & !(upper | lower | digit),
        "Space" => space | span(b'\t', b'\r'),
        "XDigit" => digit | span(b'A', b'F') | span(b'a', b'f'),
        _ => return None,
    };
    Some(Set::of_ascii(ascii))
}

/// The JDK's own names, where categories decide them.
fn java(name: &str, fold: bool) -> Option<Set> {
    Some(match name {
        "LD" | "javaLetterOrDigit" => Set::of_categories(L | ND),
        "L1" => Set::range(0, 0xff),
        "all" => Set::all(),
        "javaLetter" => Set::of_categories(L),
        "javaDigit" => Set::of_categories(ND),
        "javaDefined" => Set::of_categories(ALL & !CN),
        "javaSpaceChar" => Set::of_categories(Z),
        "javaISOControl" => Set::of_categories(CC),
        "javaTitleCase" if !fold => Set::of_categories(category::LT),
        "javaWhitespace" => Set::of_categories(Z)
            .intersection(&Set::ranges(&NO_BREAK).complement())
            .union(&Set::ranges(&[(0x09, 0x0d), (0x1c, 0x1f)])),
        _ => return None,
    })
}

const NO_BREAK: [(u32, u32); 3] = [(0xa0, 0xa0), (0x2007, 0x2007), (0x202f, 0x202f)];

/// `\p{Is…}`: Unicode's properties, in capitals, where categories decide them.
fn unicode(name: &str, fold: bool) -> Option<Set> {
    let white_space = || Set::of_categories(Z).union(&Set::ranges(&[(0x09, 0x0d), (0x85, 0x85)]));
    Some(match name {
        "LETTER" => Set::of_categories(L),
        "TITLECASE" if !fold => Set::of_categories(category::LT),
        "WHITE_SPACE" | "WHITESPACE" | "SPACE" => white_space(),
        "CONTROL" | "CNTRL" => Set::of_categories(CC),
        "PUNCTUATION" | "PUNCT" => Set::of_categories(P),
        "HEX_DIGIT" | "HEXDIGIT" | "XDIGIT" => {
            Set::of_categories(ND).union(&Set::ranges(&HEXADECIMAL))
        }
        "ASSIGNED" => Set::of_categories(ALL & !CN),
        "DIGIT" => Set::of_categories(ND),
        "BLANK" => Set::of_categories(ZS).union(&Set::one(0x09)),
        "GRAPH" => Set::of_categories(ALL & !(Z | CC | CS | CN)),
        "PRINT" => Set::of_categories(ALL & !(Z | CC | CS | CN) | ZS),
        "JOIN_CONTROL" | "JOINCONTROL" => Set::range(0x200c, 0x200d),
        _ => return None,
    })
}

const HEXADECIMAL: [(u32, u32); 4] =
    [(0x41, 0x46), (0x61, 0x66), (0xff21, 0xff26), (0xff41, 0xff46)];
