//! Sources, held to those in `golden/`. `GOLDEN=overwrite cargo test -p cargo-cognito` writes them
//! anew.

use std::fs;
use std::path::{Path, PathBuf};

use cognito_structure::definition::Definitions;

use super::plan::Wishes;
use super::refer::References;
use super::source;

/// The documents, each with what is wanted of it.
fn cases() -> [(&'static str, Wishes); 5] {
    let named = Wishes { name: Some("Thing".to_owned()), action: Some("PutThing".to_owned()) };
    [
        ("shop.json", Wishes::default()),
        ("identity-pools-tag-thing-input-structure.json", Wishes::default()),
        ("service.json", Wishes::default()),
        ("unheld.json", Wishes::default()),
        ("named.json", named),
    ]
}

fn golden(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/new/golden").join(file)
}

#[test]
fn sources_are_as_they_were() {
    for (file, wishes) in cases() {
        let mut definitions = Definitions::open(golden(file)).unwrap();
        let id = definitions.root().unwrap();
        let path = |_: &str| format!("definitions/{file}");
        let references = References::new(&definitions, &path, None);
        let text = source(&definitions, id, &references, &wishes).unwrap();
        let expected = golden(file).with_extension("rs");
        if std::env::var("GOLDEN").is_ok_and(|value| value == "overwrite") {
            fs::write(&expected, &text).unwrap();
        }
        assert_eq!(text, fs::read_to_string(&expected).unwrap(), "{file}");
    }
}

#[test]
fn what_is_no_struct_is_refused_with_its_name() {
    let cases = [
        (r#""type": "string""#, "`T` is no object and no enumeration"),
        (r#""type": "array", "items": {"type": "any"}"#, "`T` is no object and no enumeration"),
    ];
    for (body, expected) in cases {
        let text = format!(
            r#"{{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:t",
            "name": "T", {body}}}"#
        );
        let mut definitions = Definitions::new("t.json", &text);
        let id = definitions.root().unwrap();
        let path = |file: &str| file.to_owned();
        let references = References::new(&definitions, &path, None);
        let message = source(&definitions, id, &references, &Wishes::default()).unwrap_err();
        assert!(message.starts_with(expected), "{message}");
    }
}
