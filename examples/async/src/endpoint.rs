//! An endpoint that reads every action of both services, and does a few of them.

use axum::Router;
use axum::body::Body;
use cognito_actions::identity_pools::{GetIdInput, GetIdResponse, IdentityPoolsRequest};
use cognito_actions::user_pools::types::{
    AttributeType, CodeDeliveryDetailsType, DeliveryMediumType,
};
use cognito_actions::user_pools::{
    AdminAddUserToGroupRequest, GetUserAttributeVerificationCodeRequest,
    GetUserAttributeVerificationCodeResponse, GetUserRequest, GetUserResponse, UserPoolsRequest,
};
use cognito_actions::{AnyRequest, DecodeError};
use cognito_examples::KNOWN_TOKEN;
use cognito_request::http::{ErrorReply, OutputReply};
use cognito_request::{CognitoRequest, ErrorCode, Nothing};
use http::{Request, Response};
use uuid::Uuid;

use crate::received::received;

/// Answers whatever comes, at every path, as the services do: what is wrong with a request in their
/// own words. One user is signed in, whose access token is [`KNOWN_TOKEN`].
pub fn endpoint() -> Router {
    Router::new().fallback(|request: Request<Body>| async move {
        let id = Uuid::new_v4().to_string();
        let reply: Response<Vec<u8>> = match answer(request).await {
            Ok(reply) => reply.with_request_id(id).into_http(),
            Err(error) => error.with_request_id(id).into_http(),
        };
        reply.map(Body::from)
    })
}

async fn answer(request: Request<Body>) -> Result<OutputReply, ErrorReply> {
    let request = received(request).await?;
    match AnyRequest::from_http_validated(&request).map_err(DecodeError::into_reply)? {
        AnyRequest::UserPools(UserPoolsRequest::GetUser(request)) => user(&request),
        AnyRequest::UserPools(UserPoolsRequest::GetUserAttributeVerificationCode(request)) => {
            verification_code(*request)
        }
        AnyRequest::UserPools(UserPoolsRequest::AdminAddUserToGroup(_)) => {
            Ok(AdminAddUserToGroupRequest::reply(&Nothing))
        }
        AnyRequest::IdentityPools(IdentityPoolsRequest::GetId(request)) => Ok(id(&request)),
        // It reads them all, and does not pretend to do what it does not.
        _ => Err(ErrorReply::unknown_operation()),
    }
}

fn check_token(token: &str) -> Result<(), ErrorReply> {
    if token == KNOWN_TOKEN {
        return Ok(());
    }
    Err(ErrorReply::new(ErrorCode::NotAuthorizedException, "Invalid Access Token"))
}

fn user(request: &GetUserRequest) -> Result<OutputReply, ErrorReply> {
    check_token(&request.access_token)?;
    let email = AttributeType { name: "email".into(), value: Some("nobody@example.com".into()) };
    let output = GetUserResponse::builder().username("nobody").user_attributes([email]);
    Ok(GetUserRequest::reply(&output.build_unvalidated()))
}

fn verification_code(
    request: GetUserAttributeVerificationCodeRequest,
) -> Result<OutputReply, ErrorReply> {
    check_token(&request.access_token)?;
    let details = CodeDeliveryDetailsType {
        destination: Some("n***@e***".into()),
        delivery_medium: Some(DeliveryMediumType::Email),
        attribute_name: Some(request.attribute_name),
    };
    let output = GetUserAttributeVerificationCodeResponse { code_delivery_details: Some(details) };
    Ok(GetUserAttributeVerificationCodeRequest::reply(&output))
}

/// One identity for each pool, in the pool's region.
fn id(request: &GetIdInput) -> OutputReply {
    let region = request.identity_pool_id.split(':').next().unwrap_or_default();
    let identity = format!("{region}:00000000-0000-4000-8000-000000000000");
    GetIdInput::reply(&GetIdResponse { identity_id: Some(identity) })
}
