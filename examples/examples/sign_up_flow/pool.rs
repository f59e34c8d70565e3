//! The user pool and its client.

use cognito_examples::send;
use cognito_request::http::Endpoint;
use cognito_request::{CognitoEnum, CognitoRequest, CognitoStructure};

/// Creates a user pool.
#[derive(CognitoRequest)]
#[cognito(output = CreateUserPoolResponse)]
struct CreateUserPoolRequest {
    #[required]
    #[length(1..=128)]
    #[pattern(r"[\w\s+=,.@-]+")]
    pool_name: String,
    /// Without it the service sends no codes.
    auto_verified_attributes: Option<Vec<VerifiedAttribute>>,
}

/// An attribute that the service can verify by a code.
#[derive(CognitoEnum)]
enum VerifiedAttribute {
    #[rename("phone_number")]
    PhoneNumber,
    #[rename("email")]
    Email,
}

#[derive(CognitoStructure)]
struct CreateUserPoolResponse {
    // The service's definition does not say that it must be there. This program cannot go on
    // without it, so it says so itself: a reply that lacks it is an error that names it.
    #[required]
    user_pool: UserPool,
}

#[derive(CognitoStructure)]
struct UserPool {
    #[required]
    #[length(1..=55)]
    #[pattern(r"[\w-]+_[0-9a-zA-Z]+")]
    id: String,
}

/// Creates a pool that verifies e-mail addresses, and returns its id.
pub(crate) fn create_pool(endpoint: &Endpoint) -> Result<String, Box<dyn std::error::Error>> {
    let request = CreateUserPoolRequest::builder()
        .pool_name("sign_up_flow")
        .auto_verified_attributes([VerifiedAttribute::Email])
        .build()?;
    Ok(send(endpoint, request)?.user_pool.id)
}

/// Creates an application's client in a user pool.
#[derive(CognitoRequest)]
#[cognito(output = CreateUserPoolClientResponse)]
struct CreateUserPoolClientRequest {
    #[required]
    #[length(1..=55)]
    #[pattern(r"[\w-]+_[0-9a-zA-Z]+")]
    user_pool_id: String,
    #[required]
    #[length(1..=128)]
    #[pattern(r"[\w\s+=,.@-]+")]
    client_name: String,
    explicit_auth_flows: Option<Vec<ExplicitAuthFlow>>,
}

/// A way to sign in that a client is allowed.
#[derive(CognitoEnum)]
enum ExplicitAuthFlow {
    AllowUserPasswordAuth,
    AllowRefreshTokenAuth,
}

#[derive(CognitoStructure)]
struct CreateUserPoolClientResponse {
    #[required]
    user_pool_client: UserPoolClient,
}

#[derive(CognitoStructure)]
struct UserPoolClient {
    #[required]
    #[length(1..=128)]
    #[pattern(r"[\w+]+")]
    #[sensitive]
    client_id: String,
}

/// Creates a client that may sign in with a password, and returns its id.
pub(crate) fn create_client(
    endpoint: &Endpoint,
    user_pool_id: &str,
) -> Result<String, Box<dyn std::error::Error>> {
    let request = CreateUserPoolClientRequest::builder()
        .user_pool_id(user_pool_id)
        .client_name("sign_up_flow")
        .explicit_auth_flows([
            ExplicitAuthFlow::AllowUserPasswordAuth,
            ExplicitAuthFlow::AllowRefreshTokenAuth,
        ])
        .build()?;
    Ok(send(endpoint, request)?.user_pool_client.client_id)
}
