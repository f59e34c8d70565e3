//! An endpoint of both services on this machine, for clients in any language. It reads every action
//! and answers what is wrong with it in the services' own words; a few actions it does.
//!
//! ```sh
//! cargo run --example endpoint -- --listen 127.0.0.1:9229
//! aws cognito-idp get-user --access-token "a b" --endpoint-url http://127.0.0.1:9229
//! ```
//!
//! It prints where it listens, and runs until it is interrupted.

use std::error::Error;
use std::net::SocketAddr;
use std::process::ExitCode;

use clap::{Arg, Command, value_parser};
use cognito_async_examples::{endpoint, listen, run, serve};
use cognito_request::Service;

fn main() -> ExitCode {
    run(answer())
}

async fn answer() -> Result<(), Box<dyn Error>> {
    let listen_to = Arg::new("listen")
        .long("listen")
        .value_name("ADDRESS")
        .default_value("127.0.0.1:0")
        .value_parser(value_parser!(SocketAddr))
        .help("Where to listen; port 0 is one that the system chooses");
    let arguments = Command::new("endpoint")
        .about("Answers requests of both services on this machine")
        .arg(listen_to)
        .get_matches();
    let address: SocketAddr = *arguments.get_one("listen").ok_or("there is no --listen")?;
    let (listener, url) = listen(address).await?;
    println!("The endpoint listens at {}", url.url(Service::UserPools));
    Ok(serve(listener, endpoint()).await?)
}
