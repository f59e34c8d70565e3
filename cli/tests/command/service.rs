//! `cargo cognito new --service`: the sources of `actions/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::program::Run;
use crate::scratch::{scratch, write};

/// The sources below a folder, by their paths in it.
fn sources(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for part in ["", "errors", "types"] {
        for entry in fs::read_dir(folder.join(part)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

#[test]
fn the_actions_are_as_the_definitions_say() {
    let actions = Path::new(env!("CARGO_MANIFEST_DIR")).join("../actions/src");
    for (service, module) in [("user-pools", "user_pools"), ("identity-pools", "identity_pools")] {
        let folder = scratch(&format!("service-{service}"));
        let run = Run::of(&folder, &["new", "--service", service, "--into", "it"]);
        assert_eq!((run.status, &run.err[..]), (Some(0), ""));
        let (written, kept) = (sources(&folder.join("it")), sources(&actions.join(module)));
        assert!(written.keys().eq(kept.keys()), "cargo cognito new --service {service} --into …");
        for (name, text) in written {
            assert_eq!(text, kept[&name], "{module}/{name}");
            assert!(text.lines().count() <= 600, "{name}");
        }
    }
}

#[test]
fn sources_of_no_action_are_told() {
    let folder = scratch("service-others");
    write(&folder, &[("it/buy_pool.rs", ""), ("it/types/thing.rs", ""), ("it/notes.txt", "")]);
    let run = Run::of(&folder, &["new", "--service", "identity-pools", "--into", "it"]);
    assert_eq!(run.status, Some(1));
    assert!(run.err.contains("it/buy_pool.rs: of no action"), "{run:?}");
    assert!(run.err.contains("it/types/thing.rs: of no action"), "{run:?}");
    assert!(!run.err.contains("notes"), "{run:?}");
}
