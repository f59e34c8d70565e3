//! The arguments of `cargo cognito check`.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};

use super::format;

/// `cargo cognito check`.
pub(crate) struct Check {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) json: bool,
}

pub(super) fn read(mut matches: ArgMatches) -> Check {
    Check {
        files: matches.remove_many("FILE").into_iter().flatten().collect(),
        json: format::is_json(&matches),
    }
}

pub(super) fn command() -> Command {
    Command::new("check")
        .about("Report what is wrong with definitions")
        .long_about(ABOUT)
        .after_long_help(AFTER)
        .args([
            Arg::new("FILE")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf))
                .help("A definition, or a folder: every .json in it and below it"),
            format::argument(),
        ])
}

const ABOUT: &str = "\
Reports what is wrong with JSON Structure documents: those of Core and Validation, and those of \
the dialect in which definitions of Amazon Cognito are published.

One line for each fault: file:line:column: error[code]: message (JSON pointer). A reference that \
leads nowhere is an error. A summary goes to standard error.";

const AFTER: &str = "\
Examples:
  cargo cognito check definitions
  cargo cognito check --format json definitions/sign-up.json

With --format json the members of each object are file, line, column, severity, code, message and \
pointer.

Exit status: 0 no errors (there may be warnings); 1 errors; 2 the command could not be carried out.";
