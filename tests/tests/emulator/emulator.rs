//! The smallest emulator of both services: it reads every request, tells what is wrong with it as
//! the service would, and answers nothing to one that is right.

use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;

use cognito_actions::DecodeError;
use cognito_actions::identity_pools::IdentityPoolsRequest;
use cognito_actions::user_pools::UserPoolsRequest;
use cognito_request::Service;
use tiny_http::{Header, Request, Response, Server};

/// An emulator on a port of its own, which ends when it is dropped.
pub(crate) struct Emulator {
    server: Arc<Server>,
    thread: Option<JoinHandle<()>>,
    pub(crate) address: SocketAddr,
}

impl Emulator {
    pub(crate) fn start() -> Emulator {
        let server = Arc::new(Server::http("127.0.0.1:0").unwrap());
        let address = server.server_addr().to_ip().unwrap();
        let serving = Arc::clone(&server);
        let thread = std::thread::spawn(move || {
            for request in serving.incoming_requests() {
                answer(request);
            }
        });
        Emulator { server, thread: Some(thread), address }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}

fn answer(mut request: Request) {
    let mut body = Vec::new();
    request.as_reader().read_to_end(&mut body).unwrap();
    let named = |header: &&Header| header.field.equiv("x-amz-target");
    let target = request.headers().iter().find(named).map_or("", |header| header.value.as_str());
    let reply = match decoded(target, &body) {
        Ok(()) => http::Response::new(b"{}".to_vec()),
        Err((service, error)) => {
            error.into_reply(service).with_request_id("the-request").into_http()
        }
    };
    let mut response = Response::from_data(reply.body().clone());
    response = response.with_status_code(reply.status().as_u16());
    for (name, value) in reply.headers() {
        response.add_header(Header::from_bytes(name.as_str(), value.as_bytes()).unwrap());
    }
    request.respond(response).unwrap();
}

/// Reads a request of whichever service.
fn decoded(target: &str, body: &[u8]) -> Result<(), (Service, DecodeError)> {
    match UserPoolsRequest::decode_validated(target, body) {
        Err(DecodeError::OtherService(service)) => {
            let read = IdentityPoolsRequest::decode_validated(target, body);
            read.map(drop).map_err(|error| (service, error))
        }
        read => read.map(drop).map_err(|error| (Service::UserPools, error)),
    }
}
