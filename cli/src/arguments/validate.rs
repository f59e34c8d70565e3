//! The arguments of `cargo cognito validate`.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{format, service};

/// `cargo cognito validate`.
pub(crate) struct Validate {
    /// The action; without one, lines are read that name their own.
    pub(crate) action: Option<String>,
    pub(crate) service: Option<String>,
    pub(crate) json: bool,
    /// Whether the service's sentence is written.
    pub(crate) words: bool,
}

pub(super) fn read(mut matches: ArgMatches) -> Validate {
    Validate {
        action: matches.remove_one("ACTION"),
        json: format::is_json(&matches),
        words: matches.get_flag("words"),
        service: matches.remove_one("service"),
    }
}

pub(super) fn command() -> Command {
    Command::new("validate")
        .about("Say what is wrong with the body of a request")
        .long_about(ABOUT)
        .after_long_help(AFTER)
        .args([
            Arg::new("ACTION")
                .required_unless_present("jsonl")
                .help("SignUp, or with its service user-pools#SignUp"),
            service::argument("The service of ACTION").requires("ACTION"),
            Arg::new("jsonl")
                .long("jsonl")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["ACTION", "format"])
                .help("Read many bodies, each with its action, from lines of JSON"),
            Arg::new("words")
                .long("words")
                .action(ArgAction::SetTrue)
                .help("Say it as the service would, in one sentence"),
            format::argument(),
        ])
}

const ABOUT: &str = "\
Says what is wrong with the body of a request: reads it from standard input into the type of the \
action and checks every constraint. One line for each fault, of which none prints a value.

With --jsonl standard input has lines
  {\"id\": 1, \"service\": \"user-pools\", \"action\": \"SignUp\", \"body\": \"{\\\"ClientId\\\": …}\"}
and for each, in order, standard output gets
  {\"id\": 1, \"valid\": false, \"violations\": [{\"path\": \"/Username\", \"kind\": \"required\"}], \"body\": null}

service is user-pools or cognito-idp, identity-pools or cognito-identity. id is any JSON, written \
as it was. path is a JSON pointer; that of a map's key is the entry's with #key behind it. body is \
the request written again as JSON, or null where the text cannot be read into the type. Only the \
first 1000 violations are listed; omitted says how many more there were.

With --words it writes what the service would answer instead: one sentence, which tells the values \
that are not sensitive. With --jsonl each object has it as message, null where there is none: the \
body is valid, or is not JSON, of which the service says nothing.

A line that is no such object, or names no service or action, gets \"error\": why, and the lines \
behind it are read all the same.";

const AFTER: &str = "\
Examples:
  cargo cognito validate SignUp < body.json
  cargo cognito validate TagResource --service identity-pools --format json < body.json
  cargo cognito validate --words SignUp < body.json
  cargo cognito validate --jsonl < requests.jsonl

With --format json the members of each object are path, field, kind and message, and line and \
column if they are known; with --words they are code and message.

Exit status: 0 valid, or with --jsonl every line was one (valid or not); 1 not valid, or with \
--jsonl a line was none; 2 the command could not be carried out.";
