//! What the async example programs share: a client, an endpoint that knows every action, and a
//! gateway before such an endpoint.

mod client;
mod endpoint;
mod gateway;
mod received;
mod run;
mod serve;

pub use client::Client;
pub use endpoint::endpoint;
pub use gateway::gateway;
pub use run::run;
pub use serve::{listen, serve};
