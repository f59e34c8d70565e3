//! `\p{…}`: categories, the POSIX classes, and the properties that categories decide.

use crate::pattern::category::{self, ALL, CASED, CC, CN, CS, L, LT, ND, P, Z, ZS};
use crate::pattern::error::Fault;
use crate::pattern::set::Set;
use crate::pattern::text::Parse;

use super::reader::Reader;

const UNKNOWN: &str = "a script, a block, or a property that categories do not decide";

impl Reader {
    /// The set of a property; the cursor is after the `p`.
    pub(super) fn property(&mut self, negated: bool, start: usize) -> Parse<Set> {
        let (key, name) = self.property_name(start)?;
        let set = match key {
            Some(key) => self.keyed(&key.to_lowercase(), &name, start)?,
            None => self.named(&name, start)?,
        };
        Ok(if negated { set.complement() } else { set })
    }

    fn property_name(&mut self, start: usize) -> Parse<(Option<String>, String)> {
        if self.text.at_end() {
            return Err(self.text.syntax("the name of a property must follow `\\p`", start));
        }
        if !self.text.take(b'{') {
            return Ok(self.text.key_and_value(self.text.cursor + 1));
        }
        let first = self.text.cursor;
        let end = self.text.find(b'}');
        let name = self.text.key_and_value(end);
        if !self.text.take(b'}') {
            return Err(self.text.syntax("this `\\p{` is not closed by a `}`", start));
        }
        if first == end {
            return Err(self.text.syntax("the name of this property is empty", start));
        }
        Ok(name)
    }

    fn keyed(&self, key: &str, value: &str, start: usize) -> Parse<Set> {
        match key {
            "gc" | "general_category" => match plain(value, self.flags.ignore_case) {
                Some(set) => Ok(set),
                None => Err(self.unknown(start)),
            },
            "sc" | "script" | "blk" | "block" => Err(self.text.unsupported(UNKNOWN, start)),
            _ => Err(self.unknown(start)),
        }
    }

    fn named(&self, name: &str, start: usize) -> Parse<Set> {
        let fold = self.flags.ignore_case;
        let (mut short, mut set) = (name, None);
        if let Some(behind) = name.strip_prefix("Is") {
            short = behind;
            set = named(&UNICODE, &short.to_uppercase(), fold);
        }
        if set.is_none() {
            set = plain(short, fold);
        }
        let others = name.starts_with("Is") || name.starts_with("In") || name.starts_with("java");
        match set {
            Some(set) => Ok(set),
            None if others => Err(self.text.unsupported(UNKNOWN, start)),
            None => Err(self.unknown(start)),
        }
    }

    fn unknown(&self, start: usize) -> Fault {
        self.text.syntax("there is no property of this name", start)
    }
}

/// `\p{…}` with no prefix, and what `gc=` takes.
fn plain(name: &str, fold: bool) -> Option<Set> {
    let Some(mask) = category::mask(name) else {
        return named(&JAVA, name, fold);
    };
    // Without regard to case, a category of cased letters is all three of them.
    let cased = fold && mask & !CASED == 0;
    Some(Set::of_categories(if cased { CASED } else { mask }))
}

/// A property's name, and its members: ranges, and categories.
type Property = (&'static str, &'static [(u32, u32)], u32);

/// The set of a name in a table, if its members are the same without regard to case.
fn named(table: &[Property], name: &str, fold: bool) -> Option<Set> {
    let name = match name {
        "Lower" | "Upper" if fold => "Alpha",
        "TITLECASE" | "javaTitleCase" if fold => return None,
        // Unlike Unicode's white space, without the no-break spaces.
        "javaWhitespace" => {
            let breaks = Set::of(&[(0xa0, 0xa0), (0x2007, 0x2007), (0x202f, 0x202f)], 0);
            let others = Set::of(&[(0x09, 0x0d), (0x1c, 0x1f)], 0);
            return Some(Set::of_categories(Z).intersection(&breaks.complement()).union(&others));
        }
        _ => name,
    };
    for (known, ranges, categories) in table {
        if *known == name {
            return Some(Set::of(ranges, *categories));
        }
    }
    None
}

/// The POSIX classes, and the JDK's own names where categories decide them.
const JAVA: [Property; 23] = [
    ("ASCII", &[(0, 0x7f)], 0),
    ("Alnum", &[(0x30, 0x39), (0x41, 0x5a), (0x61, 0x7a)], 0),
    ("Alpha", &[(0x41, 0x5a), (0x61, 0x7a)], 0),
    ("Blank", &[(0x09, 0x09), (0x20, 0x20)], 0),
    ("Cntrl", &[(0, 0x1f), (0x7f, 0x7f)], 0),
    ("Digit", &[(0x30, 0x39)], 0),
    ("Graph", &[(0x21, 0x7e)], 0),
    ("Lower", &[(0x61, 0x7a)], 0),
    ("Print", &[(0x20, 0x7e)], 0),
    ("Punct", &[(0x21, 0x2f), (0x3a, 0x40), (0x5b, 0x60), (0x7b, 0x7e)], 0),
    ("Space", &[(0x09, 0x0d), (0x20, 0x20)], 0),
    ("Upper", &[(0x41, 0x5a)], 0),
    ("XDigit", &[(0x30, 0x39), (0x41, 0x46), (0x61, 0x66)], 0),
    ("LD", &[], L | ND),
    ("L1", &[(0, 0xff)], 0),
    ("all", &[], ALL),
    ("javaLetterOrDigit", &[], L | ND),
    ("javaLetter", &[], L),
    ("javaDigit", &[], ND),
    ("javaDefined", &[], ALL & !CN),
    ("javaSpaceChar", &[], Z),
    ("javaISOControl", &[], CC),
    ("javaTitleCase", &[], LT),
];

/// `\p{Is…}`: Unicode's properties, in capitals, where categories decide them.
const UNICODE: [Property; 19] = [
    ("LETTER", &[], L),
    ("TITLECASE", &[], LT),
    ("WHITE_SPACE", &WHITE_SPACE, Z),
    ("WHITESPACE", &WHITE_SPACE, Z),
    ("SPACE", &WHITE_SPACE, Z),
    ("CONTROL", &[], CC),
    ("CNTRL", &[], CC),
    ("PUNCTUATION", &[], P),
    ("PUNCT", &[], P),
    ("HEX_DIGIT", &HEXADECIMAL, ND),
    ("HEXDIGIT", &HEXADECIMAL, ND),
    ("XDIGIT", &HEXADECIMAL, ND),
    ("ASSIGNED", &[], ALL & !CN),
    ("DIGIT", &[], ND),
    ("BLANK", &[(0x09, 0x09)], ZS),
    ("GRAPH", &[], ALL & !(Z | CC | CS | CN)),
    ("PRINT", &[], ALL & !(Z | CC | CS | CN) | ZS),
    ("JOIN_CONTROL", &JOIN_CONTROL, 0),
    ("JOINCONTROL", &JOIN_CONTROL, 0),
];

const WHITE_SPACE: [(u32, u32); 2] = [(0x09, 0x0d), (0x85, 0x85)];
const JOIN_CONTROL: [(u32, u32); 1] = [(0x200c, 0x200d)];
const HEXADECIMAL: [(u32, u32); 4] =
    [(0x41, 0x46), (0x61, 0x66), (0xff21, 0xff26), (0xff41, 0xff46)];
