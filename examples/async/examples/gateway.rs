//! A gateway before a server that checks little, such as cognito-local: requests that break a
//! constraint do not reach the server, and are answered as the service answers them.
//!
//! ```sh
//! cargo run --example gateway
//! ```
//!
//! starts a server of its own and itself before it, sends one good and one bad request through, and
//! prints both answers. Before another server it runs until it is interrupted:
//!
//! ```sh
//! cargo run --example gateway -- --upstream http://127.0.0.1:9229 --listen 127.0.0.1:9230
//! ```

use std::error::Error;
use std::net::SocketAddr;
use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command, value_parser};
use cognito_actions::user_pools::GetUserRequest;
use cognito_async_examples::{Client, endpoint, gateway, listen, run, serve};
use cognito_examples::KNOWN_TOKEN;
use cognito_request::Service;
use cognito_request::http::Endpoint;

fn main() -> ExitCode {
    let arguments = arguments().get_matches();
    run(check(&arguments))
}

fn arguments() -> Command {
    Command::new("gateway").about("Checks requests before it passes them on").args([
        Arg::new("upstream")
            .long("upstream")
            .value_name("URL")
            .value_parser(Endpoint::custom)
            .help("Where valid requests go: http://127.0.0.1:9229 [default: a server of its own]"),
        Arg::new("listen")
            .long("listen")
            .value_name("ADDRESS")
            .default_value("127.0.0.1:0")
            .value_parser(value_parser!(SocketAddr))
            .help("Where to listen; port 0 is one that the system chooses"),
    ])
}

async fn check(arguments: &ArgMatches) -> Result<(), Box<dyn Error>> {
    let client = Client::new()?;
    let address: SocketAddr = *arguments.get_one("listen").ok_or("there is no --listen")?;
    let (listener, url) = listen(address).await?;
    println!("The gateway listens at {}", url.url(Service::UserPools));
    if let Some(upstream) = arguments.get_one::<Endpoint>("upstream") {
        return Ok(serve(listener, gateway(client, upstream.clone())).await?);
    }
    let (behind, upstream) = listen(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
    println!("The server behind it listens at {}\n", upstream.url(Service::UserPools));
    // Both end with the program.
    tokio::spawn(serve(behind, endpoint()));
    tokio::spawn(serve(listener, gateway(client.clone(), upstream)));
    show(&client, &url).await
}

/// Sends a good request and a bad one.
async fn show(client: &Client, gateway: &Endpoint) -> Result<(), Box<dyn Error>> {
    let good = GetUserRequest::builder().access_token(KNOWN_TOKEN).build()?;
    let output = client.send(gateway, good).await?;
    println!("A good request is passed on, and the answer is: {output:?}\n");

    let bad = GetUserRequest { access_token: "not a token: it has spaces".into() };
    match client.send(gateway, bad).await {
        Ok(output) => Err(format!("the bad request was answered: {output:?}").into()),
        Err(error) => {
            println!("A bad one is not, and the answer is: {error}");
            Ok(())
        }
    }
}
