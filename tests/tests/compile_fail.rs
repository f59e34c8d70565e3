//! What must not compile, and what the compiler says of it.
//!
//! `TRYBUILD=overwrite cargo test -p cognito-tests --test compile_fail` writes the `.stderr` files
//! anew. The first line of each case names the rule that it proves: one that a doc comment of the
//! derives names, or one of [`OF_THE_COMPILER`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_case_fails_as_its_stderr_says() {
    lay_out_definitions();
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}

/// Puts the definition files of the cases where their paths lead: to the folder of the package that
/// the cases are compiled in.
fn lay_out_definitions() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let package = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for path in files(&root.join("ui/definition")) {
        if path.extension().is_some_and(|extension| extension == "json") {
            let copy = package.join(path.strip_prefix(root).unwrap());
            fs::create_dir_all(copy.parent().unwrap()).unwrap();
            fs::copy(path, copy).unwrap();
        }
    }
}

/// What no function of the derives checks: the compiler proves it, by the traits and the types of
/// generated code, or of itself.
const OF_THE_COMPILER: [&str; 52] = [
    // Required members, by the builder's type state.
    "missing-required",
    "missing-required-all",
    // What an alias stands for, by `Value`, `OptionalMember` and the kinds.
    "entries-by-alias",
    "inner-by-alias",
    "items-by-alias",
    "key-by-alias",
    "length-by-alias",
    "option-inside-by-alias",
    "optional-plain-by-alias",
    "other-map-around",
    "other-string-by-alias",
    "pattern-by-alias",
    "range-by-alias",
    "required-option-by-alias",
    // What a definition has, by the kinds and `HeldTo`.
    "definition-held",
    "definition-kind-by-alias",
    "definition-list-by-alias",
    "definition-map-by-alias",
    "definition-narrow-by-alias",
    // Types that hold no property, by `Value` and `Fill`.
    "holds-no-property",
    "holds-no-property-argument",
    "holds-no-property-inside",
    "newtype-inner",
    "output-type",
    "request-wanted",
    // What a setter takes, by `IntoProperty`.
    "builder-unused",
    "setter-item",
    "setter-maybe",
    "setter-option",
    "setter-pair",
    "setter-unknown",
    "setter-value",
    "setter-width",
    // What pages, by `PagedRequest`, `HoldsToken` and the kinds.
    "paging-bound",
    "paging-none",
    "paging-output",
    "paging-token-left-out",
    "paging-token-type",
    // What is borrowed, by lifetimes.
    "borrowed-json",
    "borrowed-owned",
    "borrowed-value",
    // Of the compiler itself.
    "crate-path",
    "debug-twice",
    "derive-first",
    "lifetime-left-out",
    "serialize-twice",
    "type-not-imported",
    "unknown-attribute",
    // That one mistake is one error, and every mistake is told.
    "stubs",
    "enum-stubs",
    "generic-stubs",
    "every-error-at-once",
];

/// One compile-fail case.
struct Case {
    path: PathBuf,
    rule: String,
    /// The first line of the first error.
    message: String,
}

fn cases() -> Vec<Case> {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let sources = files(&ui).into_iter().filter(|path| path.extension().is_some_and(|e| e == "rs"));
    sources
        .map(|path| {
            let source = fs::read_to_string(&path).unwrap();
            let first = source.lines().next().unwrap_or_default();
            let rule = first.strip_prefix("//! rule: ");
            let rule = rule.unwrap_or_else(|| panic!("{}: names no rule", path.display()));
            let stderr = fs::read_to_string(path.with_extension("stderr")).unwrap();
            let message = stderr.lines().next().unwrap_or_default().to_owned();
            Case { rule: rule.to_owned(), message, path }
        })
        .collect()
}

/// Every file under a folder, in the order of the paths.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    let inside = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    entries.into_iter().flat_map(inside).collect()
}

/// The rules that doc comments of the derives name: "Rule `a`", "rules `b`, `c`".
fn rules() -> BTreeSet<String> {
    let macros = Path::new(env!("CARGO_MANIFEST_DIR")).join("../macros/src");
    let mut rules = BTreeSet::new();
    for path in files(&macros) {
        let source = fs::read_to_string(path).unwrap();
        let docs: Vec<&str> =
            source.lines().filter_map(|line| line.trim().strip_prefix("///")).collect();
        let text = docs.join(" ").replace("  ", " ");
        for list in ["ule `", "ules `"].iter().flat_map(|start| text.split(start).skip(1)) {
            named(list, &mut rules);
        }
    }
    rules
}

/// The names at the start of a text that begins within the backticks of the first.
fn named(list: &str, rules: &mut BTreeSet<String>) {
    let mut rest = Some(list);
    while let Some((name, after)) = rest.and_then(|list| list.split_once('`')) {
        rules.insert(name.to_owned());
        rest = after.strip_prefix(", `").or_else(|| after.strip_prefix(" and `"));
    }
}

#[test]
fn every_rule_has_a_case() {
    let proven: BTreeSet<String> = cases().into_iter().map(|case| case.rule).collect();
    let rules = rules();
    assert!(rules.len() >= 50, "{rules:?}");
    let without: Vec<&String> = rules.difference(&proven).collect();
    assert!(without.is_empty(), "no case proves {without:?}");
    let unproven = OF_THE_COMPILER.iter().find(|rule| !proven.contains(**rule));
    assert_eq!(unproven, None, "no case proves it");
}

#[test]
fn every_case_names_a_rule_that_there_is() {
    let rules = rules();
    for case in cases() {
        let known = rules.contains(&case.rule) || OF_THE_COMPILER.contains(&case.rule.as_str());
        assert!(known, "{}: no rule is called `{}`", case.path.display(), case.rule);
    }
}

#[test]
fn no_two_cases_prove_one_rule_with_one_message() {
    let mut seen = BTreeMap::new();
    for case in cases() {
        let path = case.path.display().to_string();
        if let Some(first) = seen.insert((case.rule, case.message), path.clone()) {
            panic!("{first} and {path} are one too many");
        }
    }
}

#[test]
fn an_error_of_the_derives_says_what_to_write_instead() {
    for case in cases() {
        let stderr = fs::read_to_string(case.path.with_extension("stderr")).unwrap();
        // The compiler's own errors have a code, and speak for themselves.
        if rules().contains(&case.rule) {
            let second = stderr.lines().nth(1).unwrap_or_default();
            let advice = second.starts_with("       ") && !second.trim().is_empty();
            assert!(advice, "{}: {stderr}", case.path.display());
            assert!(!stderr.contains("derive macro `Cognito"), "{}: {stderr}", case.path.display());
        }
    }
}
