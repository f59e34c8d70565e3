//! What of the crate is compiled where it is used, and not with the crate.

use std::fs;
use std::path::Path;

/// The functions of a source that are compiled with the crate, since they are not `#[inline]`.
fn compiled(source: &str) -> Vec<&str> {
    let (mut found, mut inline) = (Vec::new(), false);
    for line in source.lines().map(str::trim) {
        if line.starts_with("#[inline") {
            inline = true;
        } else if line.starts_with("pub fn ") || line.starts_with("fn ") {
            if !inline {
                found.push(line);
            }
            inline = false;
        }
    }
    found
}

/// One function that has the requests of all actions in it brings the code of all of them into the
/// library, which is a tenth of the time that the whole crate takes.
#[test]
fn what_has_every_action_in_it_is_not_compiled_with_the_crate() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../actions/src");
    let any_request = fs::read_to_string(sources.join("any_request.rs")).unwrap();
    assert!(any_request.matches("pub fn ").count() > 5);
    assert_eq!(compiled(&any_request), [""; 0]);
    let dispatch = fs::read_to_string(sources.join("dispatch.rs")).unwrap();
    let (_, requests) = dispatch.split_once("macro_rules! requests").unwrap();
    assert!(requests.matches("fn ").count() > 5);
    assert_eq!(compiled(requests), [""; 0]);
    let http = fs::read_to_string(sources.join("http.rs")).unwrap();
    assert_eq!(compiled(&http), [""; 0]);
}

#[test]
fn a_function_without_the_attribute_is_found() {
    let source = "#[inline]\n#[must_use]\npub fn a() {}\n\npub fn b() {\n}";
    assert_eq!(compiled(source), ["pub fn b() {"]);
}
