//! The main job: one Cognito request, declared, built, checked, written as JSON and sent.
//!
//! ```sh
//! cargo run --example verification_code
//! ```
//!
//! prints what validation says of a bad request, then a good one as JSON and as `Debug` shows it.
//! Nothing is sent. With a server to ask (`npx cognito-local`, say) and the access token of a
//! user who is signed in, it is:
//!
//! ```sh
//! cargo run --example verification_code -- --endpoint http://127.0.0.1:9229 --access-token …
//! ```
//!
//! The answer is printed. If it is an error, its status and body are, and the program fails.
//! `cargo run --example sign_up_flow` makes a user and an access token.

use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command};
use cognito_examples::{GetUserAttributeVerificationCodeResponse, key_value, send};
use cognito_request::{CognitoRequest, Violations};

/// Asks Cognito to send a verification code for one attribute of the signed-in user.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserAttributeVerificationCodeRequest")]
#[cognito(output = GetUserAttributeVerificationCodeResponse)]
pub struct GetUserAttributeVerificationCodeRequest {
    /// The access token of the user.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The attribute to verify.
    #[required]
    #[doc_ref("AttributeNameType")]
    pub attribute_name: String,
    /// What the user pool's own functions get to see.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// A token that no server ever issued, to show requests with.
const MADE_UP_TOKEN: &str = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.";

fn main() -> ExitCode {
    match run(&arguments().get_matches()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Command {
    Command::new("verification_code")
        .about("Builds a GetUserAttributeVerificationCode request, shows it, and sends it if told where to")
        .arg(
            Arg::new("endpoint")
                .long("endpoint")
                .value_name("URL")
                .requires("access-token")
                .help("Where to send the request: http://127.0.0.1:9229"),
        )
        .arg(
            Arg::new("access-token")
                .long("access-token")
                .value_name("TOKEN")
                .env("COGNITO_ACCESS_TOKEN")
                .hide_env_values(true)
                .help("The access token of the user; never printed"),
        )
        .arg(
            Arg::new("attribute")
                .long("attribute")
                .value_name("NAME")
                .default_value("email")
                .help("The attribute to verify"),
        )
        .arg(
            Arg::new("metadata")
                .long("metadata")
                .value_name("KEY=VALUE")
                .action(ArgAction::Append)
                .value_parser(key_value)
                .help("An entry of ClientMetadata; may be given again"),
        )
}

fn run(arguments: &ArgMatches) -> Result<(), Box<dyn Error>> {
    show_a_bad_request();
    // Shown with a token that opens nothing: JSON, unlike Debug, is the request as it is.
    show(&request(arguments, MADE_UP_TOKEN)?);

    let endpoint: Option<&String> = arguments.get_one("endpoint");
    let access_token: Option<&String> = arguments.get_one("access-token");
    let (Some(endpoint), Some(access_token)) = (endpoint, access_token) else {
        println!("Not sent: there is no --endpoint and --access-token.");
        return Ok(());
    };
    let reply = send(endpoint, &request(arguments, access_token)?)?;
    println!("Sent to {endpoint}, and the answer is: {reply:?}");
    Ok(())
}

/// The request that the arguments ask for, if it satisfies every constraint.
fn request(
    arguments: &ArgMatches,
    access_token: &str,
) -> Result<GetUserAttributeVerificationCodeRequest, Violations> {
    let attribute = arguments.get_one("attribute").map_or("", String::as_str);
    let metadata: Option<BTreeMap<String, String>> =
        arguments.get_many("metadata").map(|entries| entries.cloned().collect());
    GetUserAttributeVerificationCodeRequest::builder()
        .access_token(access_token)
        .attribute_name(attribute)
        .maybe_client_metadata(metadata)
        .build()
}

fn show_a_bad_request() {
    // Leaving out `.access_token(…)` or `.attribute_name(…)` would not even compile.
    let refused = GetUserAttributeVerificationCodeRequest::builder()
        .access_token("not a token: it has spaces")
        .attribute_name("")
        .client_metadata([("locale", "sv-SE")])
        .build();
    if let Err(violations) = refused {
        println!("A request that breaks constraints is not built:\n{violations}\n");
    }
}

fn show(request: &GetUserAttributeVerificationCodeRequest) {
    let action = GetUserAttributeVerificationCodeRequest::ACTION;
    println!("A good one, as JSON (the token is made up):\n{}\n", request.to_json());
    println!("As Debug shows it:\n{request:#?}\n");
    println!("On the wire it is a POST with X-Amz-Target: {}\n", action.target);
}
