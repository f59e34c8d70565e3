//! Any HTTP client will do: this one, `minreq`, knows nothing of the `http` crate, and is handed
//! method, URL, headers and body one by one.
//!
//! ```sh
//! cargo run --example any_client
//! ```
//!
//! asks an endpoint of its own for a verification code; with `--endpoint` and `--access-token` it
//! asks another.

use std::error::Error;
use std::io::Read;
use std::process::ExitCode;

use cognito_examples::{Arguments, GetUserAttributeVerificationCodeRequest, Server};
use cognito_request::CognitoRequest;
use cognito_request::http::LARGEST_REPLY;
use http::header::CONTENT_LENGTH;

fn main() -> ExitCode {
    match run(&Arguments::of("any_client", "Asks for a verification code through minreq")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let server = Server::of(arguments)?;
    let request = GetUserAttributeVerificationCodeRequest::builder()
        .access_token(server.access_token())
        .attribute_name(&arguments.attribute)
        .maybe_client_metadata(arguments.metadata.clone())
        .build()?;
    let reply = exchange(request.into_http(server.endpoint()))?;
    let output = GetUserAttributeVerificationCodeRequest::output(reply)?;
    println!("Sent to {}, and the answer is: {output:?}", server.url());
    Ok(())
}

fn exchange(request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, Box<dyn Error>> {
    let (parts, body) = request.into_parts();
    let mut sent = minreq::Request::new(minreq::Method::Post, parts.uri.to_string())
        .with_timeout(30)
        .with_body(body);
    // The client writes the length of the body itself, and a server refuses two.
    for (name, value) in parts.headers.iter().filter(|(name, _)| **name != CONTENT_LENGTH) {
        sent = sent.with_header(name.as_str(), value.to_str()?);
    }
    let mut reply = sent.send_lazy()?;
    let mut response = http::Response::builder().status(reply.status_code);
    for (name, value) in &reply.headers {
        response = response.header(name, value);
    }
    let mut body = Vec::new();
    // A byte more, so that one that is too long is seen to be.
    reply.by_ref().take(LARGEST_REPLY as u64 + 1).read_to_end(&mut body)?;
    Ok(response.body(body)?)
}
