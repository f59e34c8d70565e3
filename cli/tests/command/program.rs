//! One run of the program.

use std::path::Path;
use std::process::{Command, Output};

/// What came of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Runs the program in a folder.
    pub(crate) fn of(folder: &Path, arguments: &[&str]) -> Run {
        Run::from(command(folder, arguments).output().unwrap())
    }

    pub(crate) fn lines(&self) -> Vec<&str> {
        self.out.lines().collect()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Run {
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(!err.contains("panicked"), "{err}");
        let out = String::from_utf8(output.stdout).unwrap();
        Run { status: output.status.code(), out, err }
    }
}

pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-cognito"));
    command.current_dir(folder).args(arguments);
    command
}
