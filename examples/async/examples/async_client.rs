//! The same through an async client, `reqwest`.
//!
//! ```sh
//! cargo run --example async_client
//! ```
//!
//! asks an endpoint of its own for a verification code; with `--endpoint` and `--access-token` it
//! asks another.

use std::error::Error;
use std::process::ExitCode;

use cognito_async_examples::{Client, run};
use cognito_examples::{Arguments, GetUserAttributeVerificationCodeRequest, Server};

fn main() -> ExitCode {
    let arguments = Arguments::of("async_client", "Asks for a verification code through reqwest");
    run(ask(&arguments))
}

async fn ask(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let server = Server::of(arguments)?;
    let request = GetUserAttributeVerificationCodeRequest::builder()
        .access_token(server.access_token())
        .attribute_name(&arguments.attribute)
        .maybe_client_metadata(arguments.metadata.clone())
        .build()?;
    let output = Client::new()?.send(server.endpoint(), request).await?;
    println!("Sent to {}, and the answer is: {output:?}", server.url());
    Ok(())
}
