//! What a server of one action does: find the action by the target, check the request, answer.

use cognito_request::http::{Call, ErrorReply, OutputReply};
use cognito_request::{CognitoRequest, ErrorCode};
use http::Request;

use crate::{
    CodeDeliveryDetails, DeliveryMedium, GetUserAttributeVerificationCodeRequest,
    GetUserAttributeVerificationCodeResponse,
};

/// The access token of the one user that there is. No service ever issued it.
pub const KNOWN_TOKEN: &str = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ.";

/// The reply to a request of whatever action, or why there is none.
pub(super) fn answer(request: &Request<Vec<u8>>) -> Result<OutputReply, ErrorReply> {
    let call = Call::of(request)?;
    if call.target() == GetUserAttributeVerificationCodeRequest::ACTION.target {
        return verification_code(call.body());
    }
    Err(ErrorReply::unknown_operation())
}

fn verification_code(body: &[u8]) -> Result<OutputReply, ErrorReply> {
    let service = GetUserAttributeVerificationCodeRequest::ACTION.service;
    let request = GetUserAttributeVerificationCodeRequest::from_json_validated(body)
        .map_err(|error| ErrorReply::of(&error, service))?;
    if request.access_token != KNOWN_TOKEN {
        return Err(ErrorReply::new(ErrorCode::NotAuthorizedException, "Invalid Access Token"));
    }
    let (destination, medium) = match request.attribute_name.as_str() {
        "phone_number" => ("+*******1234", DeliveryMedium::Sms),
        _ => ("n***@e***", DeliveryMedium::Email),
    };
    let details = CodeDeliveryDetails {
        destination: Some(destination.into()),
        delivery_medium: Some(medium),
        attribute_name: Some(request.attribute_name),
    };
    let output = GetUserAttributeVerificationCodeResponse { code_delivery_details: Some(details) };
    Ok(GetUserAttributeVerificationCodeRequest::reply(&output))
}
