use std::fs;

use crate::definitions::{document, person};
use crate::program::Run;
use crate::scratch::{scratch, write};

/// Runs every command over a file; none may panic, and each says which file it is.
fn every_command(name: &str, bytes: &[u8]) -> Vec<Run> {
    let folder = scratch(name);
    write(&folder, &[("good.json", &person("\"A\": {\"type\": \"string\"}"))]);
    fs::write(folder.join("odd.json"), bytes).unwrap();
    let commands: [&[&str]; 5] = [
        &["check", "odd.json"],
        &["check", "--format", "json", "odd.json"],
        &["new", "odd.json"],
        &["diff", "odd.json", "good.json"],
        &["diff", "good.json", "odd.json"],
    ];
    commands.iter().map(|arguments| Run::of(&folder, arguments)).collect()
}

#[test]
fn what_is_no_document_is_told_by_every_command() {
    let mut deep = "[".repeat(100_000);
    deep.push('1');
    let mut long = vec![b' '; (4 << 20) + 1];
    long.push(b'1');
    let cases: [(&str, &[u8], &str); 6] = [
        ("hostile-empty", b"", "odd.json:1:1: error[syntax]"),
        (
            "hostile-utf8",
            b"{\n\"a\": \"\xff\"}",
            "odd.json:2:7: error[syntax]: the text is not UTF-8",
        ),
        ("hostile-deep", deep.as_bytes(), "error[limit]"),
        ("hostile-long", &long, "odd.json:1:1: error[limit]: a document may have 4 MiB"),
        ("hostile-null", b"null", "odd.json:1:1: error[root-not-object]"),
        ("hostile-nul", b"\0", "odd.json:1:1: error[syntax]"),
    ];
    for (name, bytes, expected) in cases {
        for run in every_command(name, bytes) {
            assert!(matches!(run.status, Some(1 | 2)), "{name}: {run:?}");
            let told = format!("{}{}", run.out, run.err);
            assert!(
                told.contains(expected) || told.starts_with("{\"file\":\"odd.json\""),
                "{told}"
            );
        }
    }
}

#[test]
fn no_file_commands_the_terminal() {
    let name = "\\u001b[31m\\u202e\\n";
    let text = document(
        "T",
        &format!(
            "\"type\": \"object\", \"properties\": {{\"{name}\": {{\"type\": \"{name}\"}}}}, \
             \"required\": [\"{name}{name}\"]"
        ),
    );
    for run in every_command("hostile-terminal", text.as_bytes()) {
        let told = format!("{}{}", run.out, run.err);
        assert!(!told.contains(['\u{1b}', '\u{202e}']), "{told:?}");
    }
}

#[test]
fn odd_names_make_a_source_all_the_same() {
    let property = |name: &str| format!("\"{name}\": {{\"type\": \"string\"}}");
    let names = ["", "é", "\\u0000", "*/ //", "\\\"", "a\\nb", "r#type", "\\u202e", "_", "__"];
    let properties: Vec<String> = names.iter().map(|name| property(name)).collect();
    // The published dialect has no rule for names.
    let text = document(
        "\\u202eodd\\nname",
        &format!(
            "\"description\": \"\\u202e \\u0007 ``` */ \\n /// x\", \"x\": {{\"$ref\": \
             \"#/components/schemas/X\"}}, \"type\": \"object\", \"properties\": {{{}}}",
            properties.join(",")
        ),
    );
    let folder = scratch("hostile-names");
    write(&folder, &[("odd.json", &text), ("rustfmt.toml", "")]);
    let run = Run::of(&folder, &["new", "odd.json", "--out", "odd.rs"]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let source = fs::read_to_string(folder.join("odd.rs")).unwrap();
    assert_eq!(source.matches("    pub member").count(), 8, "{source}");
    assert!(!source.contains('\u{202e}'), "{source}");
    crate::published::formatted(&folder, &["odd.rs".to_owned()]);
}

#[test]
fn large_documents_take_little_time() {
    let count = 20_000;
    let properties: Vec<String> = (0..count)
        .map(|number| {
            format!("\"a{number}\": {{\"type\": \"object\", \"properties\": {{\"b\": {{\"type\": \"any\"}}}}}}")
        })
        .collect();
    let text = person(&properties.join(",\n"));
    let start = std::time::Instant::now();
    for run in every_command("hostile-large", text.as_bytes()) {
        assert!(matches!(run.status, Some(0 | 1)), "{}", run.err);
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
