//! Patterns drawn at random from the grammar of a dialect.

use cognito_structure::pattern::Dialect;

use super::random::Random;

/// Draws a pattern. One in eight is then damaged, so that what is refused is compared too.
pub(crate) fn draw(dialect: Dialect, random: &mut Random) -> String {
    let budget = 1 + random.below(12);
    let mut grammar = Grammar { dialect, random, budget, out: String::new() };
    grammar.alternatives(3);
    let mut out = grammar.out;
    if random.once_in(8) {
        let damage: Vec<char> = r"\[](){}^$|*+?-&,aAdDp01<>=!:.xuQE".chars().collect();
        out = super::values::mutate(&out, &damage, random);
    }
    out
}

struct Grammar<'r> {
    dialect: Dialect,
    random: &'r mut Random,
    /// How many more pieces may be drawn.
    budget: usize,
    out: String,
}

const LITERALS: &[&str] = &["a", "a", "b", "b", "c", "A", "K", "0", "1", "-", "_", " ", "é", "中", "😀"];

const JAVA_ATOMS: &[&str] = &[
    ".", ".", r"\w", r"\W", r"\d", r"\D", r"\s", r"\S", r"\h", r"\H", r"\v", r"\V", r"\n", r"\r",
    r"\t", r"\.", r"\-", r"\\", r"\x41", r"\x{61}", r"\x{1F600}", r"\u0061", r"\uD83D\uDE00",
    r"\0101", r"\012", r"\e", r"\a", r"\cA", r"\cj", r"\p{L}", r"\p{Lu}", r"\P{L}", r"\pL", r"\PN",
    r"\p{IsL}", r"\p{gc=Ll}", r"\p{Alpha}", r"\p{Punct}", r"\p{Space}", r"\p{XDigit}", r"\p{LC}",
    r"\p{IsAlphabetic}", r"\p{IsPunct}", r"\p{IsDigit}", r"\p{IsWhite_Space}", r"\p{javaLetter}",
    r"\p{javaWhitespace}", r"\p{LD}", r"\p{L1}", r"\p{all}", r"\p{ASCII}", r"\p{Graph}",
    r"\p{IsGraph}", r"\p{IsPrint}", r"\p{IsBlank}", r"\p{IsXDigit}", r"\p{IsAssigned}", r"\p{Cntrl}",
    r"\p{Lower}", r"\p{Upper}", r"\p{Lt}", r"\P{IsL}", r"\p{Zs}", r"\p{M}", r"\p{S}", r"\p{P}",
    r"\p{Print}", r"\p{Blank}", r"\p{Alnum}", r"\p{Digit}", r"\R", r"\R", r"\Qa.b\E", r"\Q*\E",
    r"\Q1\E", "]", "}", "&", "&&", r"\b", r"\1", r"\X", r"\N{DIGIT ONE}", "\n", r"\uD83D", r"\G",
    r"\p{Cs}", r"\p{Cn}", r"\p{C}", "\r", r"\p{IsLetter}", r"\p{Sc}", r"\p{InGreek}", r"\p{Foo}",
];

const ECMA_ATOMS: &[&str] = &[
    ".", ".", r"\w", r"\W", r"\d", r"\D", r"\s", r"\S", r"\n", r"\r", r"\t", r"\v", r"\f", r"\.",
    r"\/", r"\-", r"\\", r"\x41", r"\u0061", r"\u{61}", r"\u{1F600}", r"\uD83D\uDE00", r"\0",
    r"\00", r"\cA", r"\cj", r"\c1", r"\p{L}", r"\p{Lu}", r"\P{L}", r"\p{Letter}", r"\p{gc=Ll}",
    r"\p{General_Category=Uppercase_Letter}", r"\p{Any}", r"\p{ASCII}", r"\p{Assigned}", r"\pL",
    r"\p{punct}", r"\p{Zs}", r"\p{Script=Greek}", r"\p{Alphabetic}", r"\p{Foo}", r"\b", r"\B",
    r"\b", r"\B", r"\1", r"\a", r"\e", "]", "}", "{", "/", "&", "\n", r"\uD83D", r"\p{Cs}",
    r"\p{digit}", r"\p{cntrl}", r"\p{LC}", r"\p{M}", r"\p{S}", r"\p{gc=Foo}", r"\ud83d\u0061",
];

const JAVA_CLASS: &[&str] = &[
    "a", "b", "c", "a-c", "b-z", "A-Z", "0-9", "_", "-", ".", " ", "é", "中", "À-ÿ", "😀", "^", "&",
    "&&", "&&", r"\w", r"\d", r"\s", r"\S", r"\W", r"\p{L}", r"\P{Lu}", r"\p{Punct}", r"\\", r"\]",
    r"\-", r"\n", r"\x41", r"\x41-\x43", r"\v", r"\v-\x0f", r"\h", "[", "]", "{", "*", "$", "|", "(",
    r"\Qa-c\E", r"\t-\r", "--a", "+--", r"\w-a", "a-", "K-k", r"\uD83D\uDE00", "ſ", "ÿ", "Ā", "^a",
    r"\p{IsGraph}", "\n", r"\R", r"\A", r"\1", r"\0101", "~-😀", r"\uD800-\uDFFF", r"\H", r"\V",
];

const ECMA_CLASS: &[&str] = &[
    "a", "b", "c", "a-c", "b-z", "A-Z", "0-9", "_", "-", ".", " ", "é", "中", "À-ÿ", "😀", "^", "&",
    r"\w", r"\d", r"\s", r"\S", r"\W", r"\p{L}", r"\P{Lu}", r"\\", r"\]", r"\-", r"\n", r"\x41",
    r"\x41-\x43", r"\v", "[", "{", "*", "$", "|", "(", "--a", "+--", r"\w-a", "a-", "K-k", r"\b",
    r"\u{61}-\u{63}", r"\uD83D\uDE00", "~-😀", r"\B", r"\c1", r"\0", r"\1", r"\t-\r", "\n", r"\k",
];

const QUANTIFIERS: &[&str] = &[
    "?", "*", "+", "*", "+", "{2}", "{0,1}", "{1,2}", "{0,2}", "{2,}", "{0}", "{0,}", "{3}", "{1}",
    "??", "*?", "+?", "{1,2}?", "{0,1}?",
];

impl Grammar<'_> {
    fn java(&self) -> bool {
        self.dialect == Dialect::Java
    }

    fn push(&mut self, from: &[&str]) {
        let piece = self.random.pick(from);
        self.out.push_str(piece);
    }

    fn alternatives(&mut self, depth: usize) {
        self.sequence(depth);
        while self.random.once_in(4) {
            self.out.push('|');
            self.sequence(depth);
        }
    }

    fn sequence(&mut self, depth: usize) {
        let pieces = self.random.below(4);
        for _ in 0..pieces {
            if self.budget == 0 {
                return;
            }
            self.budget -= 1;
            self.piece(depth);
            if self.random.once_in(3) {
                self.push(QUANTIFIERS);
                if self.java() && self.random.once_in(60) {
                    self.out.push('+');
                }
            }
        }
    }

    fn piece(&mut self, depth: usize) {
        match self.random.below(12) {
            0..=3 => self.push(LITERALS),
            4 | 5 => self.push(if self.java() { JAVA_ATOMS } else { ECMA_ATOMS }),
            6 | 7 => self.class(2),
            8 => self.push(if self.java() { &["^", "$", "$", r"\A", r"\z", r"\Z"] } else { &["^", "$"] }),
            _ if depth == 0 => self.push(LITERALS),
            _ => self.group(depth - 1),
        }
    }

    fn group(&mut self, depth: usize) {
        let openings: &[&str] = match self.random.below(8) {
            0..=3 => &["(", "(?:"],
            4 if self.java() => &["(?i:", "(?s:", "(?i)", "(?-i:", "(?is-s:", "(?<n>", "(?x)", "(?>", "(?s)"],
            4 => &["(?<n>", "(?<_$>", "(?i:"],
            5 | 6 => &["(?=", "(?!"],
            _ => &["(?<=", "(?<!"],
        };
        let opening = self.random.pick(openings);
        self.out.push_str(opening);
        if opening.ends_with(')') {
            return;
        }
        self.alternatives(depth);
        self.out.push(')');
    }

    fn class(&mut self, depth: usize) {
        self.out.push('[');
        if self.random.once_in(4) {
            self.out.push('^');
        }
        for _ in 0..=self.random.below(4) {
            if self.java() && depth > 0 && self.random.once_in(6) {
                self.class(depth - 1);
            } else {
                self.push(if self.java() { JAVA_CLASS } else { ECMA_CLASS });
            }
        }
        self.out.push(']');
    }
}
