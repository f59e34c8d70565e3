use std::fs;

use crate::definitions::{document, person};
use crate::program::Run;
use crate::scratch::{scratch, write};

const PROPERTY: &str = "\"Given\": {\"type\": \"string\"}";

const SOURCE: &str = "\
use cognito_request::CognitoStructure;

/// `Person`.
#[derive(CognitoStructure)]
#[doc_ref(\"person.json\")]
pub struct Person {
    /// `Given`.
    pub given: Option<String>,
}
";

#[test]
fn the_source_goes_to_standard_output() {
    let folder = scratch("new-stdout");
    write(&folder, &[("person.json", &person(PROPERTY)), ("Cargo.toml", "")]);
    let run = Run::of(&folder, &["cognito", "new", "person.json"]);
    assert_eq!((run.status, &run.out[..], &run.err[..]), (Some(0), SOURCE, ""));
}

#[test]
fn a_file_is_overwritten_only_by_force() {
    let folder = scratch("new-out");
    write(&folder, &[("person.json", &person(PROPERTY)), ("Cargo.toml", "")]);
    let out = folder.join("person.rs");
    let run = |arguments: &[&str]| Run::of(&folder, &[&["new", "person.json"], arguments].concat());
    assert_eq!(run(&["--out", "person.rs"]).status, Some(0));
    assert_eq!(fs::read_to_string(&out).unwrap(), SOURCE);

    fs::write(&out, "mine").unwrap();
    let refused = run(&["--out", "person.rs"]);
    assert_eq!(refused.status, Some(2));
    assert_eq!(refused.err, "error: person.rs: is there already; --force overwrites it\n");
    assert_eq!(fs::read_to_string(&out).unwrap(), "mine");

    assert_eq!(run(&["--out", "person.rs", "--force"]).status, Some(0));
    assert_eq!(fs::read_to_string(&out).unwrap(), SOURCE);
    // No draft is left behind.
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 3);
}

#[cfg(unix)]
#[test]
fn what_is_there_keeps_its_permissions_and_only_a_file_is_overwritten() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let folder = scratch("new-kept");
    write(&folder, &[("person.json", &person(PROPERTY)), ("Cargo.toml", ""), ("mine.rs", "mine")]);
    let run = |out| Run::of(&folder, &["new", "person.json", "--out", out, "--force"]);
    let mine = folder.join("mine.rs");
    fs::set_permissions(&mine, fs::Permissions::from_mode(0o600)).unwrap();
    symlink("mine.rs", folder.join("link.rs")).unwrap();
    assert_eq!(run("link.rs").status, Some(0));
    assert_eq!(fs::read_to_string(&mine).unwrap(), SOURCE);
    assert_eq!(fs::metadata(&mine).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(folder.join("link.rs").is_symlink());

    symlink("absent.rs", folder.join("nowhere.rs")).unwrap();
    assert_eq!(run("nowhere.rs").status, Some(2));
    let pipe = std::process::Command::new("mkfifo").arg(folder.join("pipe")).status();
    if pipe.is_ok_and(|status| status.success()) {
        let refused = run("pipe");
        assert_eq!(
            (refused.status, &refused.err[..]),
            (Some(2), "error: pipe: not a regular file\n")
        );
    }
    assert_eq!(Run::of(&folder, &["new", "person.json", "--into", "x"]).status, Some(2));
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let folder = scratch("new-nowhere");
    write(&folder, &[("person.json", &person(PROPERTY))]);
    for (out, expected) in [("absent/x.rs", "error: absent/x.rs: "), (".", "error: .: a folder")] {
        let run = Run::of(&folder, &["new", "person.json", "--out", out, "--force"]);
        assert_eq!(run.status, Some(2), "{out}");
        assert!(run.err.starts_with(expected), "{run:?}");
    }
}

#[test]
fn the_path_in_the_source_is_relative_to_the_crate() {
    let folder = scratch("new-paths");
    let text = person(PROPERTY);
    let files = [
        ("Cargo.toml", ""),
        ("member/Cargo.toml", ""),
        ("member/src/lib.rs", ""),
        ("member/definitions/person.json", &text[..]),
        ("shared/person.json", &text),
    ];
    write(&folder, &files);
    let path = |start: &str, arguments: &[&str]| {
        let run = Run::of(&folder.join(start), arguments);
        let line = run.out.lines().find(|line| line.starts_with("#[doc_ref"));
        line.unwrap_or_else(|| panic!("{run:?}")).to_owned()
    };
    let cases: [(&str, &[&str], &str); 5] = [
        ("", &["new", "shared/person.json"], "shared/person.json"),
        ("member/src", &["new", "../definitions/person.json"], "definitions/person.json"),
        ("member", &["new", "../shared/./person.json"], "../shared/person.json"),
        (
            "",
            &["new", "shared/person.json", "--manifest-path", "member/Cargo.toml"],
            "../shared/person.json",
        ),
        ("", &["new", "shared/person.json", "--manifest-path", "member"], "../shared/person.json"),
    ];
    for (start, arguments, expected) in cases {
        assert_eq!(path(start, arguments), format!("#[doc_ref(\"{expected}\")]"), "{arguments:?}");
    }
    let out = ["new", "member/definitions/person.json", "--out", "member/src/person.rs"];
    assert_eq!(Run::of(&folder, &out).status, Some(0));
    let written = fs::read_to_string(folder.join("member/src/person.rs")).unwrap();
    assert!(written.contains("#[doc_ref(\"definitions/person.json\")]"), "{written}");
}

#[test]
fn one_type_of_a_file_is_named_behind_a_hash() {
    let folder = scratch("new-named");
    let text = document(
        "All",
        "\"definitions\": {\"GetThingRequest\": {\"type\": \"object\", \"properties\": {\"A\": \
         {\"type\": \"string\"}}}, \"Ns\": {\"Inner\": {\"type\": \"object\", \"properties\": \
         {\"A\": {\"type\": \"string\"}}}}}",
    );
    write(
        &folder,
        &[("all.json", &text), ("Cargo.toml", ""), ("odd#name.json", &person(PROPERTY))],
    );
    let source = |definition: &str| Run::of(&folder, &["new", definition]).out;
    let request = source("all.json#GetThingRequest");
    assert!(
        request.contains("#[derive(CognitoRequest)]\n#[doc_ref(\"all.json#GetThingRequest\")]")
    );
    assert_eq!(source("all.json#/definitions/GetThingRequest"), request);
    assert!(source("all.json#Ns/Inner").contains("#[doc_ref(\"all.json#Ns/Inner\")]"));
    let run = Run::of(&folder, &["new", "odd#name.json"]);
    assert_eq!(run.status, Some(2));
    assert!(run.err.starts_with("error: odd#name.json: in a `#[doc_ref]` its `#` "), "{run:?}");

    let run = Run::of(&folder, &["new", "all.json#GetThingReqest"]);
    assert_eq!(run.status, Some(1));
    assert!(run.err.contains("did you mean `GetThingRequest`?"), "{run:?}");
    let run = Run::of(&folder, &["new", "all.json"]);
    assert_eq!(run.status, Some(1));
    assert!(run.err.contains("all.json"), "{run:?}");
}

#[test]
fn what_the_derive_would_refuse_is_refused() {
    let folder = scratch("new-refused");
    let reference = |required: &str| {
        document(
            "Person",
            &format!(
                "\"type\": \"object\", \"properties\": {{\"A\": {{\"$ref\": \
                 \"#/components/schemas/Absent\"}}}}, \"required\": [{required}]"
            ),
        )
    };
    let files = [
        ("text.json", &document("Text", "\"type\": \"string\"")[..]),
        ("values.json", &document("Values", "\"type\": \"string\", \"enum\": [\"A\"]")),
        ("faulty.json", &person("\"A\": {\"type\": \"sting\"}")),
        ("optional.json", &reference("")),
        ("required.json", &reference("\"A\"")),
    ];
    write(&folder, &files);
    let cases = [
        ("text.json", "text.json: error: `Text` is no object and no enumeration of strings"),
        ("values.json", "values.json: error: `Values` is an enumeration, and so no action's input"),
        ("faulty.json", "faulty.json:5:48: error[unknown-type]: "),
        (
            "required.json",
            "required.json: error: `Person` requires `A`, but its type `Absent` is not defined",
        ),
    ];
    for (file, expected) in cases {
        let run = Run::of(&folder, &["new", file, "--out", "x.rs", "--action", "Act"]);
        assert_eq!(run.status, Some(1), "{run:?}");
        assert!(run.err.starts_with(expected), "{run:?}");
        assert!(!folder.join("x.rs").exists());
    }
    let run = Run::of(&folder, &["new", "optional.json"]);
    assert_eq!(run.status, Some(0));
    assert!(run.out.contains("#[cognito(partial)]"), "{run:?}");
    assert!(run.out.contains("// `A` is left out: its type `Absent` is not defined."), "{run:?}");
}
