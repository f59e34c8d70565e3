//! Whether a person or a program reads what is written.

use clap::{Arg, ArgMatches};

pub(super) fn argument() -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .value_parser(["human", "json"])
        .default_value("human")
        .help("Lines for people, or one JSON object a line")
}

pub(super) fn is_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").is_some_and(|format| format == "json")
}
