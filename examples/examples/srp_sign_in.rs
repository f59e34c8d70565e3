//! Signing in without sending the password, which is proven instead (SRP): the crate
//! `aws-cognito-srp` computes, and this library has the names and the secret hash.
//!
//! ```sh
//! cargo run --example srp_sign_in --features srp
//! ```
//!
//! prints both requests as `Debug` shows them, the second one for a challenge that was made up.
//! Nothing is sent. With a server that knows SRP, and a user of it, they are:
//!
//! ```sh
//! cargo run --example srp_sign_in --features srp -- --endpoint https://… --user-pool-id … \
//!     --client-id … --username …    # COGNITO_PASSWORD and COGNITO_CLIENT_SECRET in its environment
//! ```
//!
//! `cognito-local` does not know SRP. For the service itself `ureq` needs its feature `rustls`.

use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;

use aws_cognito_srp::{SrpClient, User};
use clap::{Arg, ArgMatches, Command};
use cognito_examples::send;
use cognito_request::auth::{AppClient, AuthParameters, ChallengeResponses, PasswordClaim, name};
use cognito_request::http::Endpoint;
use cognito_request::{CognitoRequest, CognitoStructure, Violations};

/// Begins to sign a user in.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#InitiateAuthRequest")]
#[cognito(output = SignInResponse, partial)]
struct InitiateAuthRequest {
    #[required]
    #[doc_ref("AuthFlowType")]
    auth_flow: String,
    #[required]
    client_id: String,
    #[doc_ref("AuthParametersType")]
    auth_parameters: Option<BTreeMap<String, String>>,
}

/// Answers a challenge.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#RespondToAuthChallengeRequest")]
#[cognito(output = SignInResponse, partial)]
struct RespondToAuthChallengeRequest {
    #[required]
    client_id: String,
    #[required]
    #[doc_ref("ChallengeNameType")]
    challenge_name: String,
    session: Option<String>,
    #[doc_ref("ChallengeResponsesType")]
    challenge_responses: Option<BTreeMap<String, String>>,
}

/// What both of them answer: tokens, or the challenge that comes first.
#[derive(CognitoStructure)]
#[doc_ref("user-pools#InitiateAuthResponse")]
#[cognito(partial)]
struct SignInResponse {
    #[doc_ref("ChallengeNameType")]
    challenge_name: Option<String>,
    session: Option<String>,
    challenge_parameters: Option<BTreeMap<String, String>>,
    authentication_result: Option<AuthenticationResult>,
}

#[derive(CognitoStructure)]
#[doc_ref("user-pools#AuthenticationResultType")]
#[cognito(partial)]
struct AuthenticationResult {
    access_token: Option<String>,
}

/// A sign-in: the app client, and what computes the proof.
struct SignIn {
    client: AppClient,
    srp: SrpClient<User>,
}

impl SignIn {
    fn from(arguments: &ArgMatches) -> SignIn {
        let text = |name| arguments.get_one::<String>(name).map_or("", String::as_str);
        let secret = arguments.get_one::<String>("client-secret").map(String::as_str);
        let user = User::new(text("user-pool-id"), text("username"), text("password"));
        SignIn {
            client: AppClient::new(text("client-id"), secret),
            // It is not given the secret: the hash is this library's matter.
            srp: SrpClient::new(user, text("client-id"), None),
        }
    }

    /// The first request: the user's name, and the public half of a number that was thrown.
    fn begin(&self) -> Result<InitiateAuthRequest, Violations> {
        let begun = self.srp.get_auth_parameters();
        let parameters = AuthParameters::user_srp(&self.client, &begun.username, &begun.a);
        InitiateAuthRequest::builder()
            .auth_flow(parameters.flow())
            .client_id(self.client.id())
            .auth_parameters(parameters)
            .build()
    }

    /// The second request: the proof, for the challenge that the first one was answered with.
    fn prove(
        &self,
        challenge: &BTreeMap<String, String>,
        session: Option<String>,
    ) -> Result<RespondToAuthChallengeRequest, Box<dyn Error>> {
        let of = |name: &str| {
            let value = challenge.get(name).map(String::as_str);
            value.ok_or_else(|| format!("the server's challenge has no {name}"))
        };
        // The name that the user has in the pool. From here on it is what everything is made of,
        // the secret hash too, whatever address the user typed.
        let user = of(name::USER_ID_FOR_SRP)?;
        let proof =
            self.srp.verify(of(name::SECRET_BLOCK)?, user, of(name::SALT)?, of(name::SRP_B)?)?;
        let claim = PasswordClaim {
            signature: &proof.password_claim_signature,
            secret_block: &proof.password_claim_secret_block,
            timestamp: &proof.timestamp,
        };
        let responses = ChallengeResponses::password_verifier(&self.client, user, &claim);
        Ok(RespondToAuthChallengeRequest::builder()
            .client_id(self.client.id())
            .challenge_name(responses.challenge())
            .maybe_session(session)
            .challenge_responses(responses)
            .build()?)
    }
}

fn main() -> ExitCode {
    match run(&arguments().get_matches()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &ArgMatches) -> Result<(), Box<dyn Error>> {
    let sign_in = SignIn::from(arguments);
    let request = sign_in.begin()?;
    let Some(endpoint) = arguments.get_one::<Endpoint>("endpoint") else {
        println!("{request:#?}");
        println!(
            "{:#?}",
            sign_in.prove(&made_up(), Some("a-session-that-was-made-up".to_owned()))?
        );
        println!("Not sent: there is no --endpoint.");
        return Ok(());
    };
    let begun = send(endpoint, request)?;
    let challenge = begun.challenge_parameters.unwrap_or_default();
    let reply = send(endpoint, sign_in.prove(&challenge, begun.session)?)?;
    match (reply.authentication_result.and_then(|result| result.access_token), reply.challenge_name)
    {
        (Some(_), _) => println!("signed in"),
        (None, Some(challenge)) => println!("the password is right; next is {challenge}"),
        (None, None) => return Err("the server signed nobody in and does not say why".into()),
    }
    Ok(())
}

/// A challenge as a server would send it, to show an answer with.
fn made_up() -> BTreeMap<String, String> {
    let parameters = [
        (name::USER_ID_FOR_SRP, "3f2b9a70-0000-4c1e-8f0e-000000000000"),
        (name::SALT, "9f86d081884c7d659a2feaa0c55ad015"),
        (name::SRP_B, "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
        (name::SECRET_BLOCK, "bWFkZSB1cA=="),
    ];
    parameters.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

fn arguments() -> Command {
    let option = |name, value, help| Arg::new(name).long(name).value_name(value).help(help);
    let secret =
        |name, variable, help| option(name, "TEXT", help).env(variable).hide_env_values(true);
    Command::new("srp_sign_in").about("Signs a user in by a proof of the password").args([
        option("endpoint", "URL", "Where to send the requests").value_parser(Endpoint::custom),
        option("user-pool-id", "ID", "The user pool").default_value("eu-north-1_example"),
        option("client-id", "ID", "An app client of it").default_value("1example23456789"),
        secret("client-secret", "COGNITO_CLIENT_SECRET", "The client's secret; never printed"),
        option("username", "NAME", "The user").default_value("ann@example.com"),
        secret("password", "COGNITO_PASSWORD", "The user's password; never printed")
            .default_value("Correct-Horse-7"),
    ])
}
