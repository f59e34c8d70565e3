//! One run of the program.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

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

    /// The same with something on standard input.
    pub(crate) fn fed(folder: &Path, arguments: &[&str], input: &[u8]) -> Run {
        let mut command = command(folder, arguments);
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = piped.spawn().unwrap();
        let (mut stdin, input) = (child.stdin.take().unwrap(), input.to_owned());
        // Beside the reading: the program answers before it has read all. It may refuse to read.
        let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Run::from(output)
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
