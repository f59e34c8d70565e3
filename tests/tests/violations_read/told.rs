//! What is told, as a line for each violation.

use cognito_request::{ReadError, Violation, Violations};

/// The violations of a reading that failed by them.
pub(crate) fn violations<T>(read: Result<T, ReadError>) -> Violations {
    match read {
        Ok(_) => panic!("nothing is wrong"),
        Err(ReadError::Violations(violations)) => violations,
        Err(error) => panic!("{error}"),
    }
}

/// For each violation its path and kind, as `/Name: type`.
pub(crate) fn kinds(violations: &Violations) -> Vec<String> {
    let line = |one: &Violation| format!("{}: {}", one.path(), one.kind().as_str());
    violations.iter().map(line).collect()
}

/// For each violation its path and where it starts, as `/Name 1:5`.
pub(crate) fn places(violations: &Violations) -> Vec<String> {
    let line = |one: &Violation| {
        let position = one.position().unwrap();
        format!("{} {}:{}", one.path(), position.line(), position.column())
    };
    violations.iter().map(line).collect()
}
