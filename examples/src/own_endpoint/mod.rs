//! An endpoint on this machine, which knows one action and one user.

mod answer;
mod exchange;

use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;

pub use self::answer::KNOWN_TOKEN;

/// An endpoint on this machine, on a port that the system chooses, until it is dropped.
pub struct OwnEndpoint {
    server: Arc<tiny_http::Server>,
    thread: Option<JoinHandle<()>>,
    url: String,
}

impl OwnEndpoint {
    /// Starts it.
    ///
    /// # Errors
    ///
    /// No port of this machine can be listened to.
    pub fn start() -> io::Result<OwnEndpoint> {
        let server = Arc::new(tiny_http::Server::http("127.0.0.1:0").map_err(io::Error::other)?);
        let url = format!("http://{}", server.server_addr());
        let serving = Arc::clone(&server);
        let thread = std::thread::spawn(move || {
            for request in serving.incoming_requests() {
                // Whoever asked and left without the answer is no reason to end.
                drop(exchange::answer(request));
            }
        });
        Ok(OwnEndpoint { server, thread: Some(thread), url })
    }

    /// Where it listens: `http://127.0.0.1:` and the port.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for OwnEndpoint {
    fn drop(&mut self) {
        self.server.unblock();
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}
