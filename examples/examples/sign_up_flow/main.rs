//! A user's whole way, from an empty server to a verified e-mail address, against cognito-local.
//!
//! ```sh
//! npx cognito-local &    # HOST=127.0.0.1 PORT=9229 CODE=4242 in its environment
//! cargo run --example sign_up_flow -- --endpoint http://127.0.0.1:9229
//! ```
//!
//! It creates a user pool and a client, signs a user up, confirms the user, signs the user in,
//! asks for the verification code of the e-mail address, verifies it, reads the user back, and
//! fails unless the address is then verified. It prints a line for each step; the last one is
//! `email_verified: true`. Tokens and passwords are not printed; `--save-access-token FILE` writes
//! the access token to a file, for `cargo run --example verification_code`.
//!
//! Each request is a derived struct with only the members that are needed here, and each reply is
//! read into another one: `pool.rs`, `sign_up.rs`, `sign_in.rs`, `verification.rs`, `user.rs`.

mod access_token_file;
mod options;
mod pool;
mod sign_in;
mod sign_up;
mod user;
mod verification;

use std::error::Error;
use std::process::ExitCode;

use crate::options::Options;

fn main() -> ExitCode {
    match run(&Options::from_arguments()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let client_id = client(options)?;

    let delivery = sign_up::sign_up(options, &client_id)?;
    println!("signed up; {delivery}");
    sign_up::confirm(options, &client_id)?;
    println!("confirmed");

    let access_token = sign_in::sign_in(options, &client_id)?;
    println!("signed in");
    if let Some(file) = &options.save_access_token {
        access_token_file::save(file, &access_token)?;
        println!("access token saved in {}", file.display());
    }

    let delivery = verification::ask_for_code(options, &access_token)?;
    println!("asked for the verification code; {delivery}");
    verification::verify(options, &access_token)?;

    if !user::email_is_verified(options, &access_token)? {
        return Err("the server took the code, but the e-mail address is not verified".into());
    }
    println!("email_verified: true");
    Ok(())
}

/// The client to sign up with: the given one, or a new one in the given pool or a new pool.
fn client(options: &Options) -> Result<String, Box<dyn Error>> {
    if let Some(client_id) = &options.client_id {
        return Ok(client_id.clone());
    }
    let user_pool_id = match &options.user_pool_id {
        Some(user_pool_id) => user_pool_id.clone(),
        None => pool::create_pool(&options.endpoint)?,
    };
    println!("user pool: {user_pool_id}");
    let client_id = pool::create_client(&options.endpoint, &user_pool_id)?;
    println!("client: created");
    Ok(client_id)
}
