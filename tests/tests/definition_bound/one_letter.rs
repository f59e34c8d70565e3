//! One letter of a definition changes, and a green build becomes one error at the field it concerns.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const DEFINITION: &str = r#"{
  "$schema": "https://json-structure.org/meta/validation/v0/#",
  "$id": "https://example.com/person",
  "name": "Person",
  "type": "object",
  "properties": {"Name": {"type": "string"}, "Age": {"type": "uint8"}},
  "required": ["Name"]
}"#;

const LIBRARY: &str = r#"//! A person.

use cognito_request::CognitoStructure;

/// A person.
#[derive(CognitoStructure)]
#[doc_ref("definitions/person.json")]
pub struct Person {
    /// The name.
    #[required]
    pub name: String,
    /// How old.
    pub age: Option<u8>,
}
"#;

/// A package in the folder for what tests write, which stands on this workspace's own.
fn package() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("one-letter");
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::create_dir_all(folder.join("definitions")).unwrap();
    let core = workspace.join("core");
    let manifest = format!(
        "[package]\nname = \"one-letter\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         cognito-request = {{ path = \"{}\", default-features = false, features = [\"definition-files\", \"derive\"] }}\n\n\
         [workspace]\n",
        core.display()
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    fs::write(folder.join("src/lib.rs"), LIBRARY).unwrap();
    folder
}

/// Compiles the package with this definition, and returns what the compiler says: nothing, where
/// all is well.
fn compiled(folder: &Path, definition: &str) -> String {
    fs::write(folder.join("definitions/person.json"), definition).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--color=never"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.success(), said.is_empty(), "{said}");
    said
}

#[test]
fn one_letter_is_one_error_at_the_field() {
    let folder = package();
    assert_eq!(compiled(&folder, DEFINITION), "");
    let said = compiled(&folder, &DEFINITION.replace("\"Age\"", "\"Ago\""));
    let expected = "error: `definitions/person.json` has no property `age`; did you mean `Ago`?\n       \
         call the field `ago`, or add `#[extra]` if the service has it and the definition does not yet\n  \
         --> src/lib.rs:13:9\n";
    assert!(said.starts_with(expected), "{said}");
    assert_eq!(said.matches("error:").count(), 2, "{said}");
    assert!(said.contains("due to 1 previous error"), "{said}");
    // The file is watched: nothing else has changed since.
    assert_eq!(compiled(&folder, DEFINITION), "");
    let said = compiled(&folder, &DEFINITION.replace("uint8", "uint16"));
    assert!(said.contains("--> src/lib.rs:13:21"), "{said}");
    assert!(said.contains("write `u16`"), "{said}");
}
