//! An HTTP server, `axum`, on this machine.

use std::io;
use std::net::SocketAddr;

use axum::Router;
use cognito_request::http::Endpoint;
use tokio::net::TcpListener;

/// Listens to an address: port 0 is one that the system chooses. Requests wait until
/// [`serve`] is called.
///
/// # Errors
///
/// The address cannot be listened to.
pub async fn listen(address: SocketAddr) -> io::Result<(TcpListener, Endpoint)> {
    let listener = TcpListener::bind(address).await?;
    let url = format!("http://{}", listener.local_addr()?);
    Ok((listener, Endpoint::custom(&url).map_err(io::Error::other)?))
}

/// Answers requests until it is dropped.
///
/// # Errors
///
/// The server could not go on.
pub async fn serve(listener: TcpListener, answers: Router) -> io::Result<()> {
    axum::serve(listener, answers).await
}
