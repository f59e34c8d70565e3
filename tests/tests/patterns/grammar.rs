//! Patterns drawn at random from the grammar of a dialect.

use cognito_structure::pattern::Dialect;

use super::grammar_pieces::{
    ECMA_ATOMS, ECMA_CLASS, JAVA_ATOMS, JAVA_CLASS, LITERALS, QUANTIFIERS,
};
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
            8 => self.push(if self.java() {
                &["^", "$", "$", r"\A", r"\z", r"\Z"]
            } else {
                &["^", "$"]
            }),
            _ if depth == 0 => self.push(LITERALS),
            _ => self.group(depth - 1),
        }
    }

    fn group(&mut self, depth: usize) {
        let openings: &[&str] = match self.random.below(8) {
            0..=3 => &["(", "(?:"],
            4 if self.java() => {
                &["(?i:", "(?s:", "(?i)", "(?-i:", "(?is-s:", "(?<n>", "(?x)", "(?>", "(?s)"]
            }
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
