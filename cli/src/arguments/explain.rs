//! The arguments of `cargo cognito explain`.

use clap::{Arg, ArgMatches, Command};

use super::{format, service};

/// `cargo cognito explain`.
pub(crate) struct Explain {
    /// The action that was asked for; without one, paths are only the service's.
    pub(crate) action: Option<String>,
    pub(crate) service: Option<String>,
    pub(crate) json: bool,
}

pub(super) fn read(mut matches: ArgMatches) -> Explain {
    Explain {
        action: matches.remove_one("ACTION"),
        json: format::is_json(&matches),
        service: matches.remove_one("service"),
    }
}

pub(super) fn command() -> Command {
    Command::new("explain")
        .about("Take apart the sentence with which a service refuses a request")
        .long_about(ABOUT)
        .after_long_help(AFTER)
        .args([
            Arg::new("ACTION").help("SignUp, or with its service user-pools#SignUp"),
            service::argument("The service of ACTION").requires("ACTION"),
            format::argument(),
        ])
}

const ABOUT: &str = "\
Takes apart the sentence with which a service refuses a request: reads it from standard input and \
writes a line for each violation in it, with its path and what it breaks. With ACTION, paths are \
those of the request: a JSON pointer, and the field of the struct.

The sentence may stand as tools print it, or in the JSON that the service answered. It may be cut \
off; what is not in the service's grammar is told as it stands.";

const AFTER: &str = "\
Examples:
  aws cognito-idp sign-up … 2>&1 | cargo cognito explain SignUp
  cargo cognito explain --format json < sentence.txt

With --format json the members of each object are at (the path in the service's words), kind, limit \
and constraint, value if the service tells it, and with ACTION path and field. kind and limit are \
left out where the words do not say.

Exit status: 0 the sentence was read; 1 it is none, or is cut off; 2 the command could not be \
carried out.";
