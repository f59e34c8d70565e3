//! A request with the whole of its body.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use cognito_request::ErrorCode;
use cognito_request::http::{CallError, ErrorReply, LARGEST_REQUEST};
use http::Request;

/// How long a client may take to send a body.
const PATIENCE: Duration = Duration::from_secs(30);

/// Reads the body, if it is not too long and does not take too long.
pub(crate) async fn received(request: Request<Body>) -> Result<Request<Vec<u8>>, ErrorReply> {
    let (parts, body) = request.into_parts();
    let late = |_| {
        let code = ErrorCode::from("RequestTimeoutException");
        ErrorReply::new(code, "The request was not sent in time")
    };
    let body = tokio::time::timeout(PATIENCE, to_bytes(body, LARGEST_REQUEST)).await;
    // The other fault that there can be is of the connection: nobody will read the reply then.
    let body =
        body.map_err(late)?.map_err(|_| CallError::TooLarge { length: LARGEST_REQUEST + 1 })?;
    Ok(Request::from_parts(parts, body.into()))
}
