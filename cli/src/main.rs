//! `cargo cognito`: structs written from definitions, definitions checked and compared, actions
//! listed and their requests validated.

#[cfg(feature = "actions")]
mod action;
mod arguments;
mod check;
mod diff;
#[cfg(feature = "actions")]
mod explain;
mod failure;
mod file;
mod import;
mod input;
mod json;
#[cfg(feature = "actions")]
mod list;
mod new;
mod output;
mod printable;
#[cfg(feature = "actions")]
mod standard_input;
#[cfg(feature = "actions")]
mod validate;

use std::process::ExitCode;

use crate::arguments::Task;

fn main() -> ExitCode {
    let done = match arguments::read(std::env::args_os()) {
        Ok(Task::New(order)) => new::run(&order),
        Ok(Task::Check(order)) => check::run(&order),
        Ok(Task::Diff(order)) => diff::run(&order),
        Ok(Task::Import(order)) => import::run(&order),
        #[cfg(feature = "actions")]
        Ok(Task::Explain(order)) => explain::run(&order),
        #[cfg(feature = "actions")]
        Ok(Task::List(order)) => list::run(&order),
        #[cfg(feature = "actions")]
        Ok(Task::Validate(order)) => validate::run(&order),
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
