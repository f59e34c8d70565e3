//! The arguments of `cargo cognito import`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};

/// `cargo cognito import`.
pub(crate) struct Import {
    pub(crate) model: Option<PathBuf>,
    pub(crate) into: PathBuf,
}

pub(super) fn read(mut matches: ArgMatches) -> Import {
    Import {
        model: matches.remove_one("model"),
        into: matches.remove_one("into").unwrap_or_default(),
    }
}

pub(super) fn command() -> Command {
    let path = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).value_parser(value_parser!(PathBuf)).help(help)
    };
    Command::new("import")
        .about("Write the built-in definitions from the service model")
        .long_about(ABOUT)
        .after_long_help(AFTER)
        .args([
            path("model", "DIR", "Read this folder of botocore's data [default: fetched with pip]"),
            path("into", "DIR", "The folder of the definitions and of descriptions.txt")
                .default_value("structure/definitions"),
        ])
}

const ABOUT: &str = "\
Writes the definitions that are built into cognito-structure, one JSON Structure document for each \
service, from the service model in botocore's data (service-2.json and paginators-1.json).

Facts are taken over, and no sentence: the line that each action, type and property bears stands in \
descriptions.txt, beside the documents. This is for those who work on cognito-request itself.";

const AFTER: &str = "\
Examples:
  cargo cognito import
  cargo cognito import --model botocore/data

Without --model, the pinned version of botocore is installed with pip into a temporary folder.

Exit status: 0 both documents are as the model says; 1 descriptions are absent, say no more than \
their names, or describe nothing; 2 the command could not be carried out.";
