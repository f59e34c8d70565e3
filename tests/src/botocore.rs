//! The scripts that ask botocore.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a script writes, or nothing where botocore is not installed.
///
/// # Panics
///
/// The script fails, or botocore is absent and `COGNITO_TESTS_REQUIRE=1` is set.
#[must_use]
pub fn run(script: &str, arguments: &[&str], input: String) -> Option<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("botocore").join(script);
    let mut command = Command::new("python3");
    command.arg("-B").arg(script).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let Ok(mut child) = command.spawn() else {
        return absent("python3 is not installed");
    };
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        // It may have left without reading, where a package is absent.
        drop(stdin.write_all(input.as_bytes()));
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    if output.status.code() == Some(3) {
        return absent(text.trim());
    }
    assert!(output.status.success(), "the script failed");
    Some(text)
}

fn absent(why: &str) -> Option<String> {
    let required = std::env::var("COGNITO_TESTS_REQUIRE").is_ok_and(|value| value == "1");
    assert!(!required, "{why} (tests/botocore/install), and COGNITO_TESTS_REQUIRE is set");
    println!("skipped: {why}");
    None
}
