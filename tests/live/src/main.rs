//! Sends every action that an emulator of Amazon Cognito implements, and compares what it answers
//! with what this project reads.
//!
//! ```sh
//! cognito-live NAME URL ACTIONS CODE
//! ```
//!
//! NAME is what the emulator is called, URL where it listens, ACTIONS a file with the targets of
//! the actions that it implements, one on a line, and CODE the confirmation code that it sends to
//! every user. `tests/live/run` starts the emulators, asks their sources for the targets, and runs
//! this.
//!
//! Each request is built by its type in `cognito-actions`, every constraint checked, and becomes
//! HTTP through `into_http`; its reply is read by `output`. An action counts as answered when the
//! status is 2xx and what was read, written again, is what the body says, in every member that the
//! action's definition has: `compare.rs`. The program fails unless all of ACTIONS are answered.

mod compare;
mod emulator;
mod fault;
mod scenario;
mod summary;

use std::error::Error;
use std::process::ExitCode;

use crate::emulator::Emulator;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("live: FAILED: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether everything was answered.
fn run() -> Result<bool, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, url, actions, code] = arguments.as_slice() else {
        return Err("usage: cognito-live NAME URL ACTIONS CODE".into());
    };
    let actions = std::fs::read_to_string(actions)?;
    let mut emulator = Emulator::new(url, &actions, code)?;
    let faults = scenario::play(&mut emulator);
    Ok(summary::print(name, &emulator, &faults))
}
