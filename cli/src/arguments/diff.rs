//! The arguments of `cargo cognito diff`.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::format;

/// `cargo cognito diff`.
pub(crate) struct Diff {
    pub(crate) old: PathBuf,
    pub(crate) new: PathBuf,
    pub(crate) breaking: bool,
    pub(crate) json: bool,
}

pub(super) fn read(mut matches: ArgMatches) -> Diff {
    Diff {
        old: matches.remove_one("OLD").unwrap_or_default(),
        new: matches.remove_one("NEW").unwrap_or_default(),
        breaking: matches.get_flag("breaking"),
        json: format::is_json(&matches),
    }
}

pub(super) fn command() -> Command {
    let path = |name: &'static str, help: &'static str| {
        Arg::new(name).required(true).value_parser(value_parser!(PathBuf)).help(help)
    };
    Command::new("diff")
        .about("Tell what changed between two definitions")
        .long_about(ABOUT)
        .after_long_help(AFTER)
        .args([
            path("OLD", "A definition, or a folder of them"),
            path("NEW", "What has become of it"),
            Arg::new("breaking")
                .long("breaking")
                .action(ArgAction::SetTrue)
                .help("Exit with 1 for breaking changes only; the others are told all the same"),
            format::argument(),
        ])
}

const ABOUT: &str = "\
Tells what changed from one definition to another, or from one folder of them to another. Types \
are paired by their names, properties by their names on the wire. Of two files, the types that \
they refer to are compared too.

One line for each change: file:line:column: breaking[kind]: what changed: old → new (JSON \
pointer); change[kind] where requests that were valid remain so. The place is in NEW, for what is \
removed in OLD.

Kinds: added, removed, newly-required, no-longer-required, retyped, renamed (the type of a \
property has another name), constraint, enum-value-added, enum-value-removed, sensitive, \
no-longer-sensitive, additional (what other members there may be). Breaking are: removed, \
newly-required, an added property that is required, a stricter constraint, a type that does not \
hold all that the old one did, a lost value of an enumeration.";

const AFTER: &str = "\
Examples:
  cargo cognito diff old/sign-up.json new/sign-up.json
  cargo cognito diff --breaking definitions-1.0 definitions

With --format json the members of each object are file, line, column, kind, breaking, subject, \
constraint, old, new and pointer.

Exit status: 0 no changes (with --breaking: no breaking ones); 1 changes; 2 the command could not \
be carried out, or OLD or NEW is no JSON object.";
