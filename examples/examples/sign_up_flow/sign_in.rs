//! Signing in with a password.

use std::collections::BTreeMap;
use std::error::Error;

use cognito_examples::send;
use cognito_request::auth::{AppClient, AuthParameters};
use cognito_request::{CognitoRequest, CognitoStructure};

use crate::options::Options;

/// Begins to sign a user in.
#[derive(CognitoRequest)]
#[doc_ref("user-pools#InitiateAuthRequest")]
#[cognito(output = InitiateAuthResponse, partial)]
struct InitiateAuthRequest {
    #[required]
    #[doc_ref("AuthFlowType")]
    auth_flow: String,
    #[required]
    #[doc_ref("ClientIdType")]
    client_id: String,
    // The password is one of them.
    #[doc_ref("AuthParametersType")]
    auth_parameters: Option<BTreeMap<String, String>>,
    #[doc_ref("ClientMetadataType")]
    client_metadata: Option<BTreeMap<String, String>>,
}

#[derive(CognitoStructure)]
#[doc_ref("user-pools#InitiateAuthResponse")]
#[cognito(partial)]
struct InitiateAuthResponse {
    /// What the user must do first; then there is no result yet.
    #[doc_ref("ChallengeNameType")]
    challenge_name: Option<String>,
    authentication_result: Option<AuthenticationResult>,
}

#[derive(CognitoStructure)]
#[doc_ref("user-pools#AuthenticationResultType")]
#[cognito(partial)]
struct AuthenticationResult {
    #[doc_ref("TokenModelType")]
    access_token: Option<String>,
}

/// Signs the user in, and returns the access token.
pub(crate) fn sign_in(options: &Options, client_id: &str) -> Result<String, Box<dyn Error>> {
    // The emulator's clients have no secret. One that has is given here, and its hash is sent too.
    let client = AppClient::new(client_id, None);
    let parameters = AuthParameters::user_password(&client, &options.username, &options.password);
    let request = InitiateAuthRequest::builder()
        .auth_flow(parameters.flow())
        .client_id(client.id())
        .auth_parameters(parameters)
        .maybe_client_metadata(options.client_metadata.clone())
        .build()?;
    let reply = send(&options.endpoint, request)?;
    match (reply.authentication_result.and_then(|result| result.access_token), reply.challenge_name)
    {
        (Some(token), _) => Ok(token),
        (None, Some(challenge)) => Err(format!("the server asks for {challenge} first").into()),
        (None, None) => Err("the server signed nobody in and does not say why".into()),
    }
}
