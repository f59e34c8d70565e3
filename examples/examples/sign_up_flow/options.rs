//! The command line.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use cognito_examples::key_value;
use cognito_request::http::Endpoint;

/// What the command line says. No `Debug`: it holds the password.
pub(crate) struct Options {
    /// The server.
    pub(crate) endpoint: Endpoint,
    /// The code that the server gives out, whatever it is asked for.
    pub(crate) code: String,
    /// The name of the user to sign up, which is the user's e-mail address.
    pub(crate) username: String,
    /// The user's password.
    pub(crate) password: String,
    /// A pool that is there already.
    pub(crate) user_pool_id: Option<String>,
    /// A client that is there already.
    pub(crate) client_id: Option<String>,
    /// The `ClientMetadata` of each request that has it.
    pub(crate) client_metadata: Option<BTreeMap<String, String>>,
    /// Where to write the access token.
    pub(crate) save_access_token: Option<PathBuf>,
}

impl Options {
    /// Reads the command line, or says what is wrong with it and ends the program.
    pub(crate) fn from_arguments() -> Options {
        let arguments = command().get_matches();
        let Some(endpoint) = arguments.get_one("endpoint").cloned() else {
            command().error(ErrorKind::MissingRequiredArgument, "there is no --endpoint").exit()
        };
        Options {
            endpoint,
            code: text(&arguments, "code").unwrap_or_default(),
            username: text(&arguments, "username").unwrap_or_else(unused_address),
            password: text(&arguments, "password").unwrap_or_default(),
            user_pool_id: text(&arguments, "user-pool-id"),
            client_id: text(&arguments, "client-id"),
            client_metadata: arguments
                .get_many("client-metadata")
                .map(|entries| entries.cloned().collect()),
            save_access_token: arguments.get_one("save-access-token").cloned(),
        }
    }
}

fn command() -> Command {
    Command::new("sign_up_flow")
        .about("Signs a user up, in, and verifies the e-mail address, against cognito-local")
        .args([
            option("endpoint", "URL", "The server: http://127.0.0.1:9229")
                .required(true)
                .value_parser(Endpoint::custom),
            option("code", "CODE", "The code that the server gives out").default_value("4242"),
            option("username", "ADDRESS", "The user to sign up [default: one not used before]"),
            option("password", "PASSWORD", "The user's password; never printed")
                .env("COGNITO_PASSWORD")
                .hide_env_values(true)
                .default_value("Correct-Horse-7"),
            option("user-pool-id", "ID", "Use this pool, and create none"),
            option("client-id", "ID", "Use this client, and create neither it nor a pool"),
            option(
                "client-metadata",
                "KEY=VALUE",
                "An entry of ClientMetadata; may be given again",
            )
            .action(ArgAction::Append)
            .value_parser(key_value),
            option("save-access-token", "FILE", "Write the user's access token to this file")
                .value_parser(value_parser!(PathBuf)),
        ])
}

fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn text(arguments: &ArgMatches, name: &str) -> Option<String> {
    arguments.get_one::<String>(name).cloned()
}

/// An address that no earlier run has used: example.com is nobody's (RFC 2606).
fn unused_address() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("user-{}@example.com", now.as_nanos())
}
