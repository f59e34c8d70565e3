//! The main job: one Cognito request, declared, built, checked, written as JSON and sent.
//!
//! ```sh
//! cargo run --example verification_code
//! ```
//!
//! prints what validation says of a bad request, then a good one as JSON and as `Debug` shows it,
//! sends that to an endpoint of its own on this machine, and prints the answer. With a server to ask
//! (`npx cognito-local`, say) and the access token of a user who is signed in, it is:
//!
//! ```sh
//! cargo run --example verification_code -- --endpoint http://127.0.0.1:9229 --access-token …
//! ```
//!
//! If the answer is an error, its status, code and message are printed, and the program fails.
//! `cargo run --example sign_up_flow` makes a user and an access token.

use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;

use cognito_examples::{
    Arguments, GetUserAttributeVerificationCodeResponse, KNOWN_TOKEN, Server, send,
};
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

fn main() -> ExitCode {
    let arguments = Arguments::of(
        "verification_code",
        "Builds a GetUserAttributeVerificationCode request, shows it, and sends it",
    );
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    show_a_bad_request();
    // Shown with a token that opens nothing: JSON, unlike Debug, is the request as it is.
    show(&request(arguments, KNOWN_TOKEN)?);

    let server = Server::of(arguments)?;
    let reply = send(server.endpoint(), request(arguments, server.access_token())?)?;
    println!("Sent to {}, and the answer is: {reply:?}", server.url());
    Ok(())
}

/// The request that the arguments ask for, if it satisfies every constraint.
fn request(
    arguments: &Arguments,
    access_token: &str,
) -> Result<GetUserAttributeVerificationCodeRequest, Violations> {
    GetUserAttributeVerificationCodeRequest::builder()
        .access_token(access_token)
        .attribute_name(&arguments.attribute)
        .maybe_client_metadata(arguments.metadata.clone())
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
