//! The arguments of `cargo cognito list`.

use clap::{Arg, ArgMatches, Command};

use super::{format, service};

/// `cargo cognito list`.
pub(crate) struct List {
    pub(crate) pattern: Option<String>,
    pub(crate) service: Option<String>,
    pub(crate) json: bool,
}

pub(super) fn read(mut matches: ArgMatches) -> List {
    List {
        pattern: matches.remove_one("PATTERN"),
        json: format::is_json(&matches),
        service: matches.remove_one("service"),
    }
}

pub(super) fn command() -> Command {
    Command::new("list")
        .about("List the actions with their required members")
        .long_about(ABOUT)
        .after_long_help(AFTER)
        .args([
            Arg::new("PATTERN").help("A part of an action's name, or a name with * and ? in it"),
            service::argument("Only the actions of this service"),
            format::argument(),
        ])
}

const ABOUT: &str = "\
Lists the actions of both services: a line for each, with its name, its service and the members \
that a request must have, by their names on the wire. The lines are in the order of the names; a \
name that both services have stands twice.

PATTERN is a part of the name, or with * (any text) and ? (any character) the whole name; case \
makes no difference.";

const AFTER: &str = "\
Examples:
  cargo cognito list
  cargo cognito list mfa
  cargo cognito list 'Admin*User' --service user-pools

With --format json the members of each object are action, service, required, optional, unsigned \
and link.

Exit status: 0 listed; 1 there is no such action; 2 the command could not be carried out.";
