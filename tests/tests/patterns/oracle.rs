//! Another implementation of a dialect, in a process of its own.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// A pattern and strings to match it with.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) pattern: String,
    pub(crate) values: Vec<String>,
}

/// Which implementation.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Oracle {
    Jdk,
    Node,
}

impl Oracle {
    fn command(self) -> Command {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
        let (program, script) = match self {
            Self::Jdk => ("java", "jdk/Matches.java"),
            Self::Node => ("node", "node/matches.js"),
        };
        let mut command = Command::new(program);
        command.arg(tests.join(script));
        command
    }

    /// The answers to some lines, or nothing if the implementation is not installed.
    ///
    /// Its absence is a failure where `COGNITO_TESTS_REQUIRE=1` is set.
    pub(crate) fn lines(self, mut input: String) -> Option<Vec<String>> {
        input.push('\n');
        let mut command = self.command();
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let Ok(mut child) = child else {
            let required = std::env::var("COGNITO_TESTS_REQUIRE").is_ok_and(|value| value == "1");
            assert!(!required, "{self:?} is not installed, and COGNITO_TESTS_REQUIRE is set");
            println!("skipped: {self:?} is not installed");
            return None;
        };
        let mut stdin = child.stdin.take().unwrap();
        let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap().unwrap();
        assert!(output.status.success(), "{self:?} failed");
        let text = String::from_utf8(output.stdout).unwrap();
        Some(text.lines().map(str::to_owned).collect())
    }

    /// The answer to each case: "E", or a letter for each of its strings.
    pub(crate) fn answers(self, cases: &[Case]) -> Option<Vec<String>> {
        let mut input = String::new();
        for case in cases {
            word(&mut input, &case.pattern);
            for value in &case.values {
                input.push(' ');
                word(&mut input, value);
            }
            input.push('\n');
        }
        input.pop();
        let answers = self.lines(input)?;
        assert_eq!(answers.len(), cases.len());
        Some(answers)
    }
}

fn word(out: &mut String, text: &str) {
    out.push('-');
    for byte in text.bytes() {
        write!(out, "{byte:02x}").unwrap();
    }
}
