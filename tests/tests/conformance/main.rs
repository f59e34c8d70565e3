//! Every action, held to the service model and to botocore, which no one here wrote.

mod dispatch;
mod identity_pools;
mod replies;
mod requests;
mod user_pools;
