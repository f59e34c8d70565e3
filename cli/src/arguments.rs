//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

/// What is to be done.
pub(crate) enum Task {
    New(New),
    Check(Check),
    Diff(Diff),
    Import(Import),
}

/// `cargo cognito new`.
pub(crate) struct New {
    pub(crate) definition: OsString,
    pub(crate) service: Option<String>,
    pub(crate) into: Option<PathBuf>,
    pub(crate) out: Option<PathBuf>,
    pub(crate) force: bool,
    pub(crate) name: Option<String>,
    pub(crate) action: Option<String>,
    pub(crate) manifest_path: Option<PathBuf>,
}

/// `cargo cognito check`.
pub(crate) struct Check {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) json: bool,
}

/// `cargo cognito diff`.
pub(crate) struct Diff {
    pub(crate) old: PathBuf,
    pub(crate) new: PathBuf,
    pub(crate) breaking: bool,
    pub(crate) json: bool,
}

/// `cargo cognito import`.
pub(crate) struct Import {
    pub(crate) model: Option<PathBuf>,
    pub(crate) into: PathBuf,
}

/// Reads the command line. cargo passes on the word `cognito` that it found the program by.
pub(crate) fn read(arguments: impl Iterator<Item = OsString>) -> Result<Task, clap::Error> {
    let mut arguments: Vec<OsString> = arguments.collect();
    if arguments.get(1).is_some_and(|argument| argument == "cognito") {
        arguments.remove(1);
    }
    let mut matches = command().try_get_matches_from(arguments)?;
    Ok(match matches.remove_subcommand() {
        Some((name, mut matches)) if name == "new" => Task::New(New {
            definition: matches.remove_one("DEFINITION").unwrap_or_default(),
            service: matches.remove_one("service"),
            into: matches.remove_one("into"),
            out: matches.remove_one("out"),
            force: matches.get_flag("force"),
            name: matches.remove_one("name"),
            action: matches.remove_one("action"),
            manifest_path: matches.remove_one("manifest-path"),
        }),
        Some((name, mut matches)) if name == "check" => Task::Check(Check {
            files: matches.remove_many("FILE").into_iter().flatten().collect(),
            json: is_json(&matches),
        }),
        Some((name, mut matches)) if name == "import" => Task::Import(Import {
            model: matches.remove_one("model"),
            into: matches.remove_one("into").unwrap_or_default(),
        }),
        Some((_, mut matches)) => Task::Diff(Diff {
            old: matches.remove_one("OLD").unwrap_or_default(),
            new: matches.remove_one("NEW").unwrap_or_default(),
            breaking: matches.get_flag("breaking"),
            json: is_json(&matches),
        }),
        None => return Err(clap::Error::new(clap::error::ErrorKind::MissingSubcommand)),
    })
}

fn is_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").is_some_and(|format| format == "json")
}

fn command() -> Command {
    Command::new("cargo-cognito")
        .bin_name("cargo cognito")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Amazon Cognito requests from JSON Structure definitions")
        .long_about(ABOUT)
        .after_long_help(EXIT)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands([new(), check(), diff(), import()])
}

fn new() -> Command {
    Command::new("new")
        .about("Write the Rust source of a struct from a definition")
        .long_about(ABOUT_NEW)
        .after_long_help(AFTER_NEW)
        .args([
            Arg::new("DEFINITION")
                .required_unless_present("service")
                .value_parser(value_parser!(OsString))
                .help(
                    "definitions/sign-up.json, all.json#SignUpRequest or user-pools#SignUpRequest",
                ),
            Arg::new("service")
                .long("service")
                .value_name("SERVICE")
                .value_parser(["user-pools", "identity-pools"])
                .conflicts_with_all(["DEFINITION", "out", "name", "action", "manifest-path"])
                .requires("into")
                .help("Write every action of a service, each into a file of its own"),
            Arg::new("into")
                .long("into")
                .value_name("DIR")
                .value_parser(value_parser!(PathBuf))
                .requires("service")
                .help("The folder of the module that --service writes; files are overwritten"),
            Arg::new("out")
                .long("out")
                .short('o')
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("Write to this file, and not to standard output"),
            Arg::new("force")
                .long("force")
                .action(ArgAction::SetTrue)
                .requires("out")
                .help("Overwrite the file if it is there"),
            Arg::new("name")
                .long("name")
                .value_name("NAME")
                .help("Call the struct so [default: as the definition is called]"),
            Arg::new("action").long("action").value_name("ACTION").help(
                "Write the input of this action [default: the definition's, or its name less \
                 Request or Input]",
            ),
            Arg::new("manifest-path")
                .long("manifest-path")
                .value_name("PATH")
                .value_parser(value_parser!(PathBuf))
                .help(
                    "The Cargo.toml that the paths in #[doc_ref] are relative to [default: the \
                     nearest at or above FILE, or else the current folder]",
                ),
        ])
}

fn check() -> Command {
    Command::new("check")
        .about("Report what is wrong with definitions")
        .long_about(ABOUT_CHECK)
        .after_long_help(AFTER_CHECK)
        .args([
            Arg::new("FILE")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf))
                .help("A definition, or a folder: every .json in it and below it"),
            format(),
        ])
}

fn diff() -> Command {
    let path = |name: &'static str, help: &'static str| {
        Arg::new(name).required(true).value_parser(value_parser!(PathBuf)).help(help)
    };
    Command::new("diff")
        .about("Tell what changed between two definitions")
        .long_about(ABOUT_DIFF)
        .after_long_help(AFTER_DIFF)
        .args([
            path("OLD", "A definition, or a folder of them"),
            path("NEW", "What has become of it"),
            Arg::new("breaking")
                .long("breaking")
                .action(ArgAction::SetTrue)
                .help("Exit with 1 for breaking changes only; the others are told all the same"),
            format(),
        ])
}

fn import() -> Command {
    let path = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).value_parser(value_parser!(PathBuf)).help(help)
    };
    Command::new("import")
        .about("Write the built-in definitions from the service model")
        .long_about(ABOUT_IMPORT)
        .after_long_help(AFTER_IMPORT)
        .args([
            path("model", "DIR", "Read this folder of botocore's data [default: fetched with pip]"),
            path("into", "DIR", "The folder of the definitions and of descriptions.txt")
                .default_value("structure/definitions"),
        ])
}

fn format() -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .value_parser(["human", "json"])
        .default_value("human")
        .help("Lines for people, or one JSON object a line")
}

const ABOUT: &str = "\
Amazon Cognito requests from JSON Structure definitions: writes structs that are held to a \
definition, checks definitions, and tells what changed between two.";

const EXIT: &str = "\
Exit status: 0 all is well; 1 there is something to look at; 2 the command could not be carried \
out (a wrong argument, a file that cannot be read or written). Each command's help says more.";

const ABOUT_NEW: &str = "\
Writes the Rust source of a struct, with the types that it needs, to standard output.

Every type is derived, bound to its definition with #[doc_ref], documented, and formatted as \
rustfmt leaves it. A property whose type is not defined anywhere is left out, with a comment, and \
the struct is then #[cognito(partial)].

DEFINITION is a file, of which the root type is taken, or one of its types behind a #. The other \
files of its folder are looked at for what it refers to.";

const AFTER_NEW: &str = "\
Examples:
  cargo cognito new definitions/sign-up.json
  cargo cognito new definitions/all.json#SignUpRequest --out src/sign_up.rs
  cargo cognito new definitions/identity-pool.json --action UpdateIdentityPool
  cargo cognito new --service user-pools --into src/user_pools

Exit status: 0 written; 1 the definition has errors, which are told, or is no structure and no \
enumeration; 2 the command could not be carried out.";

const ABOUT_CHECK: &str = "\
Reports what is wrong with JSON Structure documents: those of Core and Validation, and those of \
the dialect in which definitions of Amazon Cognito are published.

One line for each fault: file:line:column: error[code]: message (JSON pointer). A reference that \
leads nowhere is an error. A summary goes to standard error.";

const AFTER_CHECK: &str = "\
Examples:
  cargo cognito check definitions
  cargo cognito check --format json definitions/sign-up.json

With --format json the members of each object are file, line, column, severity, code, message and \
pointer.

Exit status: 0 no errors (there may be warnings); 1 errors; 2 the command could not be carried out.";

const ABOUT_DIFF: &str = "\
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

const AFTER_DIFF: &str = "\
Examples:
  cargo cognito diff old/sign-up.json new/sign-up.json
  cargo cognito diff --breaking definitions-1.0 definitions

With --format json the members of each object are file, line, column, kind, breaking, subject, \
constraint, old, new and pointer.

Exit status: 0 no changes (with --breaking: no breaking ones); 1 changes; 2 the command could not \
be carried out, or OLD or NEW is no JSON object.";

const ABOUT_IMPORT: &str = "\
Writes the definitions that are built into cognito-structure, one JSON Structure document for each \
service, from the service model in botocore's data (service-2.json and paginators-1.json).

Facts are taken over, and no sentence: the line that each action, type and property bears stands in \
descriptions.txt, beside the documents. This is for those who work on cognito-request itself.";

const AFTER_IMPORT: &str = "\
Examples:
  cargo cognito import
  cargo cognito import --model botocore/data

Without --model, the pinned version of botocore is installed with pip into a temporary folder.

Exit status: 0 both documents are as the model says; 1 descriptions are absent, say no more than \
their names, or describe nothing; 2 the command could not be carried out.";

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Result<Task, clap::Error> {
        read(words.iter().map(OsString::from))
    }

    #[test]
    fn the_command_is_consistent() {
        command().debug_assert();
    }

    #[test]
    fn the_word_that_cargo_passes_is_left_out() {
        for words in [&["x", "cognito", "check", "a"][..], &["x", "check", "a"]] {
            let Ok(Task::Check(check)) = read_words(words) else { panic!("{words:?}") };
            assert_eq!(check.files, [PathBuf::from("a")]);
            assert!(!check.json);
        }
    }

    #[test]
    fn force_is_of_a_file() {
        assert!(read_words(&["x", "new", "a.json", "--force"]).is_err());
        assert!(read_words(&["x", "new", "a.json", "--force", "--out", "b"]).is_ok());
    }
}
