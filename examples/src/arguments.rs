//! The command line of the programs that ask for a verification code.

use std::collections::BTreeMap;

use clap::{Arg, ArgAction, ArgMatches, Command};
use cognito_request::http::Endpoint;

use crate::key_value;

/// What the command line says. No `Debug`: it holds the access token.
pub struct Arguments {
    /// The server, if one is given: then there is an access token too.
    pub endpoint: Option<Endpoint>,
    /// The access token of the user.
    pub access_token: Option<String>,
    /// The attribute to verify.
    pub attribute: String,
    /// The `ClientMetadata`.
    pub metadata: Option<BTreeMap<String, String>>,
}

impl Arguments {
    /// Reads the command line, or says what is wrong with it and ends the program.
    #[must_use]
    pub fn of(name: &'static str, about: &'static str) -> Arguments {
        Arguments::from(&command(name).about(about).get_matches())
    }
}

impl From<&ArgMatches> for Arguments {
    fn from(arguments: &ArgMatches) -> Arguments {
        Arguments {
            endpoint: arguments.get_one("endpoint").cloned(),
            access_token: arguments.get_one("access-token").cloned(),
            attribute: arguments.get_one("attribute").cloned().unwrap_or_default(),
            metadata: arguments.get_many("metadata").map(|entries| entries.cloned().collect()),
        }
    }
}

fn command(name: &'static str) -> Command {
    Command::new(name).args([
        Arg::new("endpoint")
            .long("endpoint")
            .value_name("URL")
            .requires("access-token")
            .value_parser(Endpoint::custom)
            .help("Where to send the request: http://127.0.0.1:9229 [default: an endpoint of its own]"),
        Arg::new("access-token")
            .long("access-token")
            .value_name("TOKEN")
            .env("COGNITO_ACCESS_TOKEN")
            .hide_env_values(true)
            .help("The access token of the user; never printed"),
        Arg::new("attribute")
            .long("attribute")
            .value_name("NAME")
            .default_value("email")
            .help("The attribute to verify"),
        Arg::new("metadata")
            .long("metadata")
            .value_name("KEY=VALUE")
            .action(ArgAction::Append)
            .value_parser(key_value)
            .help("An entry of ClientMetadata; may be given again"),
    ])
}
