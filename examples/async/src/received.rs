//! A request with the whole of its body.

use std::time::Duration;

use axum::body::Body;
use cognito_request::ErrorCode;
use cognito_request::http::{CallError, ErrorReply, LARGEST_REQUEST};
use http::Request;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

/// How long a client may take to send a body.
const PATIENCE: Duration = Duration::from_secs(30);

/// Reads the body, if it is not too long and does not take too long.
pub(crate) async fn received(request: Request<Body>) -> Result<Request<Vec<u8>>, ErrorReply> {
    let (parts, body) = request.into_parts();
    let body = Limited::new(body, LARGEST_REQUEST).collect();
    let Ok(body) = tokio::time::timeout(PATIENCE, body).await else {
        let code = ErrorCode::from("RequestTimeoutException");
        return Err(ErrorReply::new(code, "The request was not sent in time"));
    };
    match body {
        Ok(body) => Ok(Request::from_parts(parts, body.to_bytes().into())),
        Err(error) if error.is::<LengthLimitError>() => {
            Err(CallError::TooLarge { length: LARGEST_REQUEST + 1 }.into_reply())
        }
        Err(_) => {
            let code = ErrorCode::from("SerializationException");
            Err(ErrorReply::new(code, "The request's body ends too early"))
        }
    }
}
