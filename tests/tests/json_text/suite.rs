//! The public JSON parsing suite, in the folder `shared` beside the workspace.

use std::fs;
use std::path::Path;

use cognito_request::{CognitoStructure, JsonText, ReadError, json};
use serde_json::Value;

use crate::suite_choices::{CHOICES, Choice};

/// A structure with a document, and without any other member.
#[derive(CognitoStructure)]
struct Holder {
    document: Option<JsonText>,
    tree: Option<Value>,
}

/// The files of the suite by name; `None` where the folder is not there.
fn files() -> Option<Vec<(String, Vec<u8>)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/json-parsing");
    let mut files: Vec<_> = fs::read_dir(folder)
        .ok()?
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    Some(files)
}

/// The text as the value of a member.
fn as_member(name: &str, text: &[u8]) -> Vec<u8> {
    let mut whole = format!("{{\"{name}\": ").into_bytes();
    whole.extend_from_slice(text);
    whole.extend_from_slice(b"}");
    whole
}

fn choice<T>(read: Result<T, ReadError>) -> Choice {
    match read {
        Ok(_) => Choice::Accepted,
        Err(ReadError::Syntax(error)) => Choice::Syntax(error.reason()),
        Err(ReadError::Violations(violations)) => {
            Choice::Violation(violations.as_slice()[0].kind())
        }
        Err(other) => panic!("{other}"),
    }
}

/// What comes of a text in every place in which any JSON can stand: as text, as a tree, in a
/// member that is no property, as text in a member, as a tree in a member.
fn choices(text: &[u8]) -> [Choice; 5] {
    let read = |name| choice(Holder::from_json(&as_member(name, text)));
    [
        choice(json::read::<JsonText>(text)),
        choice(json::read::<Value>(text)),
        read("Unknown"),
        read("Document"),
        read("Tree"),
    ]
}

#[test]
fn the_public_suite_is_accepted_and_refused_as_its_names_say() {
    let Some(files) = files() else {
        println!("skipped: ../shared/json-parsing is not there");
        return;
    };
    let (mut accepted, mut refused, mut chosen) = (0, 0, 0);
    for (name, text) in files {
        let choices = choices(&text);
        if name.starts_with("y_") {
            assert_eq!(choices, [Choice::Accepted; 5], "{name}");
            accepted += 1;
        } else if name.starts_with("n_") {
            for choice in choices {
                assert!(matches!(choice, Choice::Syntax(_)), "{name}: {choice:?}");
            }
            refused += 1;
        } else {
            let [text, tree, unknown, text_member, tree_member] = choices;
            let written = CHOICES.iter().find(|(choice, ..)| *choice == name);
            assert_eq!(written, Some(&(name.as_str(), text, tree)), "{name}");
            if !matches!(text, Choice::Syntax(_)) {
                assert_eq!([unknown, text_member, tree_member], [text, text, tree], "{name}");
            }
            chosen += 1;
        }
    }
    assert!(accepted > 60 && refused > 120, "the suite is whole");
    assert_eq!(chosen, CHOICES.len(), "every choice is of a file");
    println!("{accepted} accepted, {refused} refused, {chosen} by choice");
}
