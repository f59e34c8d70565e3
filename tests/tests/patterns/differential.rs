//! Against the implementations that define the dialects: the JDK, and a JavaScript engine.

use cognito_request::__private::{Pattern, general_category};
use cognito_structure::pattern::{CATEGORIES, Dialect, PatternErrorKind, compile};

use super::grammar;
use super::matcher;
use super::oracle::{Case, Oracle};
use super::random::{Random, setting};
use super::values;

/// What the patterns of one batch are answered.
#[derive(Debug, Default)]
struct Tally {
    compared: usize,
    matched: usize,
    refused: usize,
    unsupported: usize,
    too_large: usize,
    undecided: usize,
    differences: Vec<String>,
}

/// How we answer a case, in the letters of the oracle.
fn ours(case: &Case, dialect: Dialect) -> Result<Pattern, PatternErrorKind> {
    compile(&case.pattern, dialect).map(matcher::pattern).map_err(|error| error.kind())
}

impl Tally {
    fn case(&mut self, case: &Case, answer: &str, dialect: Dialect) {
        let pattern = match ours(case, dialect) {
            Ok(pattern) => pattern,
            Err(PatternErrorKind::Syntax(text)) => {
                self.refused += 1;
                if answer != "E" {
                    self.differences
                        .push(format!("{:?}: refused ({text}), not by it", case.pattern));
                }
                return;
            }
            Err(PatternErrorKind::TooLarge(_)) => {
                self.too_large += 1;
                return;
            }
            Err(_) => {
                self.unsupported += 1;
                return;
            }
        };
        if answer == "E" {
            self.differences.push(format!("{:?}: accepted, but not by it", case.pattern));
            return;
        }
        for (value, theirs) in case.values.iter().zip(answer.chars()) {
            self.value(case, (value, theirs), pattern.matches(value));
        }
        if let Some(alone) = matcher::positions(&case.pattern, dialect) {
            for value in &case.values {
                if alone.matches(value) != pattern.matches(value) {
                    let what = format!("{:?} {value:?}: the two forms differ", case.pattern);
                    self.differences.push(what);
                }
            }
        }
    }

    fn value(&mut self, case: &Case, (value, theirs): (&str, char), matches: bool) {
        match theirs {
            'U' | 'T' => self.undecided += 1,
            _ if (theirs == '1') == matches => {
                self.compared += 1;
                self.matched += usize::from(matches);
            }
            _ => self
                .differences
                .push(format!("{:?} {value:?}: it says {theirs}, we say {matches}", case.pattern)),
        }
    }

    fn finish(self, what: &str) {
        println!(
            "{what}: {} strings compared, {} of them matched; patterns refused {}, unsupported {}, too large {}; \
             undecided strings {}",
            self.compared,
            self.matched,
            self.refused,
            self.unsupported,
            self.too_large,
            self.undecided
        );
        let count = self.differences.len();
        let shown = self.differences.into_iter().take(40).collect::<Vec<_>>().join("\n");
        assert_eq!(count, 0, "{shown}");
    }
}

fn compare(cases: &[Case], oracle: Oracle, dialect: Dialect, what: &str) {
    let Some(answers) = oracle.answers(cases) else {
        return;
    };
    let mut tally = Tally::default();
    for (case, answer) in cases.iter().zip(&answers) {
        tally.case(case, answer, dialect);
    }
    tally.finish(what);
}

fn drawn(dialect: Dialect, count: u64) -> Vec<Case> {
    let seed = setting("COGNITO_TESTS_SEED", 1);
    let mut cases = Vec::new();
    for number in 0..count {
        let mut random = Random::new(seed << 32 | number);
        let pattern = grammar::draw(dialect, &mut random);
        let pool = values::pool(&pattern, &mut random);
        let mut strings = vec![String::new()];
        if let Ok(compiled) = compile(&pattern, dialect) {
            for _ in 0..8 {
                strings.push(values::walk(&compiled, &pool, &mut random, 8));
            }
        }
        for _ in 0..8 {
            strings.push(values::any(&pool, &mut random, 4));
        }
        // Node backtracks without end in a long string; the JDK is stopped.
        if number % 16 == 0
            && dialect == Dialect::Java
            && let Ok(compiled) = compile(&pattern, dialect)
        {
            strings.push(values::walk(&compiled, &pool, &mut random, 200));
        }
        cases.push(Case { pattern, values: strings });
    }
    cases
}

fn of_the_model() -> Vec<Case> {
    let count = setting("COGNITO_TESTS_MODEL_STRINGS", 600);
    let mut random = Random::new(setting("COGNITO_TESTS_SEED", 1));
    let mut cases = Vec::new();
    for pattern in super::model::patterns() {
        let compiled = compile(pattern, Dialect::Java).unwrap();
        let mut strings = vec![String::new()];
        for character in values::EDGES {
            strings.push(character.to_string());
            strings.push(values::mutate(
                &character.to_string(),
                &['a', '\n', '{', '#'],
                &mut random,
            ));
        }
        for _ in 0..count {
            let pool = values::pool(pattern, &mut random);
            strings.push(values::walk(&compiled, values::EDGES, &mut random, 60));
            strings.push(values::walk(&compiled, &pool, &mut random, 200));
            strings.push(values::any(values::EDGES, &mut random, 5));
        }
        cases.push(Case { pattern: pattern.to_owned(), values: strings });
    }
    cases
}

#[test]
fn every_pattern_of_the_model_matches_what_the_jdk_matches() {
    compare(&of_the_model(), Oracle::Jdk, Dialect::Java, "model");
}

#[test]
fn drawn_java_patterns_match_what_the_jdk_matches() {
    let cases = drawn(Dialect::Java, setting("COGNITO_TESTS_PATTERNS", 8000));
    compare(&cases, Oracle::Jdk, Dialect::Java, "java");
}

#[test]
fn drawn_ecma_patterns_match_what_node_matches() {
    let cases = drawn(Dialect::Ecma, setting("COGNITO_TESTS_PATTERNS", 8000) / 2);
    compare(&cases, Oracle::Node, Dialect::Ecma, "ecma");
}

/// The JDK's numbers of the categories, in our order.
const JDK: [u8; 30] = [
    1, 2, 3, 4, 5, 6, 8, 7, 9, 10, 11, 23, 20, 21, 22, 29, 30, 24, 25, 26, 27, 28, 12, 13, 14, 15,
    16, 19, 18, 0,
];

/// Code points whose category has changed since the JDK's Unicode 13.
const CHANGED: [char; 2] = ['\u{1734}', '\u{1171e}'];

#[test]
fn categories_are_those_of_the_jdk_for_all_that_it_knows() {
    let Some(lines) = Oracle::Jdk.lines("categories".to_owned()) else {
        return;
    };
    assert_eq!(CATEGORIES.len(), JDK.len());
    let mut differ = Vec::new();
    for (code, letter) in (0..).zip(lines[0].bytes()) {
        let theirs = JDK.iter().position(|number| *number + 64 == letter).unwrap();
        if let Some(character) = char::from_u32(code)
            && CATEGORIES[theirs] != "Cn"
            && usize::from(general_category(character)) != theirs
        {
            differ.push(character);
        }
    }
    assert_eq!(differ, CHANGED);
}
