//! Lines that are as long as a line may be, and longer.

use crate::definitions::document;
use crate::scratch::write;
use crate::sources::{Sources, formatted};

#[test]
fn lines_of_any_width_are_as_rustfmt_leaves_them() {
    let mut sources = Sources::new("widths");
    let types: Vec<String> = (1..=80).step_by(3).map(|length| "T".repeat(length) + "e").collect();
    let part = |name: &String| {
        format!(
            "\"{name}\": {{\"type\": \"object\", \"properties\": {{\"A\": {{\"type\": \"any\"}}}}}}"
        )
    };
    let definitions: Vec<String> = types.iter().map(part).collect();
    let mut properties = Vec::new();
    for (at, name) in types.iter().enumerate() {
        let reference = format!("{{\"type\": {{\"$ref\": \"#/definitions/{name}\"}}}}");
        let list = format!("{{\"type\": \"array\", \"items\": {reference}}}");
        let map = format!("{{\"type\": \"map\", \"values\": {list}}}");
        let deep = format!("{{\"type\": \"map\", \"values\": {map}}}");
        for (ty, letter) in [(&reference, 'a'), (&list, 'b'), (&map, 'c'), (&deep, 'd')] {
            for length in [1, 10, 20, 30, 31, 32, 33, 34, 40, 60] {
                let property = letter.to_string().repeat(length);
                properties.push(format!("\"{property}{at}\": {ty}"));
            }
        }
    }
    let text = document(
        "Widths",
        &format!(
            "\"type\": \"object\", \"properties\": {{{}}}, \"definitions\": {{{}}}",
            properties.join(",\n"),
            definitions.join(",\n")
        ),
    );
    write(&sources.folder, &[("widths.json", &text)]);
    assert!(sources.add("./widths.json", &[]).is_some());
    sources.check();
}

#[test]
fn attributes_of_any_width_are_as_rustfmt_leaves_them() {
    let mut sources = Sources::new("attributes");
    let text = document(
        "T",
        "\"type\": \"object\", \"properties\": {\"A\": {\"$ref\": \"#/components/schemas/B\"}}",
    );
    let mut files = Vec::new();
    for length in 1..=100 {
        let name = format!("{}.json", "f".repeat(length));
        write(&sources.folder, &[(&name, &text)]);
        let action = "A".repeat(length);
        let source = sources.add(&format!("./{name}"), &["--action", &action]).unwrap();
        assert!(source.contains(&format!("\"{name}\"")), "{source}");
        files.push(format!("src/{}_json.rs", "f".repeat(length)));
    }
    formatted(&sources.folder, &files);
}
