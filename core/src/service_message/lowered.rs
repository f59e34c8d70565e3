//! The name of a member in the service's words.

use alloc::string::String;

/// The wire name with its first letter in lower case: `accessToken`, and `cSS` for `CSS`.
pub(super) fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    let mut lowered = String::new();
    if let Some(first) = letters.next() {
        lowered.extend(first.to_lowercase());
        lowered.push_str(letters.as_str());
    }
    lowered
}
