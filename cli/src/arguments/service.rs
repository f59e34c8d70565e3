//! Which of the two services is meant.

use clap::Arg;

pub(super) fn argument(help: &'static str) -> Arg {
    Arg::new("service")
        .long("service")
        .value_name("SERVICE")
        .value_parser(["user-pools", "identity-pools", "cognito-idp", "cognito-identity"])
        .help(help)
}
