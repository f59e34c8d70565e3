//! What stands where the user's own files are read, without the feature `definition-files`.

use super::facts::Definition;

/// That the feature is off which files need. (A test of this crate proves it: the compile-fail cases
/// are compiled with the feature.)
pub(super) fn load(file: &str, _: &str, _: &mut Vec<String>) -> Result<Definition, String> {
    let off = "the feature `definition-files` of `cognito-request` is off";
    let instead = "a built-in definition, as in `user-pools#SignUpRequest`";
    Err(format!(
        "`{file}` is a definition file, and {off}\nturn it on in `Cargo.toml`, or name {instead}"
    ))
}
