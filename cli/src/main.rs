//! `cargo cognito`: structs written from definitions, and definitions checked and compared.

mod arguments;
mod check;
mod diff;
mod failure;
mod file;
mod import;
mod input;
mod json;
mod new;
mod output;
mod printable;

use std::process::ExitCode;

use crate::arguments::Task;

fn main() -> ExitCode {
    let done = match arguments::read(std::env::args_os()) {
        Ok(Task::New(order)) => new::run(&order),
        Ok(Task::Check(order)) => check::run(&order),
        Ok(Task::Diff(order)) => diff::run(&order),
        Ok(Task::Import(order)) => import::run(&order),
        Err(error) => {
            // Help that nobody reads any more is no failure.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    match done {
        Ok(status) => ExitCode::from(status),
        Err(failure) => {
            output::note(&format!("error: {failure}"));
            ExitCode::from(2)
        }
    }
}
