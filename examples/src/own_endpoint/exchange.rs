//! Between the HTTP server's types and those of the `http` crate.

use std::io::{self, Read as _};

use cognito_request::http::{ErrorReply, LARGEST_REQUEST};
use tiny_http::Header;

/// Answers a request, with an id for it as the service has.
pub(super) fn answer(mut request: tiny_http::Request) -> io::Result<()> {
    let received = received(&mut request)?;
    let id = uuid::Uuid::new_v4().to_string();
    let reply = match received.map(|received| super::answer::answer(&received)) {
        Some(Ok(reply)) => reply.with_request_id(id).into_http(),
        Some(Err(error)) => error.with_request_id(id).into_http(),
        None => ErrorReply::unknown_operation().with_request_id(id).into_http(),
    };
    let (parts, body) = reply.into_parts();
    let mut response = tiny_http::Response::from_data(body);
    response = response.with_status_code(parts.status.as_u16());
    for (name, value) in &parts.headers {
        if let Ok(header) = Header::from_bytes(name.as_str(), value.as_bytes()) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// The request as it came, and no more of its body than is needed to see that it is too long.
/// `None` for one whose method or headers are none.
fn received(request: &mut tiny_http::Request) -> io::Result<Option<http::Request<Vec<u8>>>> {
    let mut body = Vec::new();
    request.as_reader().take(LARGEST_REQUEST as u64 + 1).read_to_end(&mut body)?;
    let mut received = http::Request::builder().method(request.method().as_str());
    for header in request.headers() {
        received = received.header(header.field.as_str().as_str(), header.value.as_str());
    }
    Ok(received.body(body).ok())
}
