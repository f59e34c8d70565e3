//! The smallest emulator of both services: it reads every request, tells what is wrong with it as
//! the service would, and answers nothing to one that is right.

use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::JoinHandle;

use cognito_actions::AnyRequest;
use cognito_request::Nothing;
use cognito_request::http::OutputReply;
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
    let mut call = http::Request::builder().method(request.method().as_str());
    for Header { field, value } in request.headers() {
        call = call.header(field.as_str().as_str(), value.as_str());
    }
    let reply = match AnyRequest::from_http_validated(&call.body(body).unwrap()) {
        Ok(_) => OutputReply::new(&Nothing).with_request_id("the-request").into_http(),
        Err(error) => error.into_reply().with_request_id("the-request").into_http(),
    };
    let mut response = Response::from_data(reply.body().clone());
    response = response.with_status_code(reply.status().as_u16());
    for (name, value) in reply.headers() {
        response.add_header(Header::from_bytes(name.as_str(), value.as_bytes()).unwrap());
    }
    request.respond(response).unwrap();
}
