//! Structs held to the documents that the same structs gave: all that the structs say is said there,
//! so that these say nothing but their types, and give the same documents again.

mod every_type;
mod everything;
mod loan;
mod shapes;

use serde_json::Value;

/// The document without the references to where the struct has it from.
fn unreferred(document: &str) -> Value {
    let mut document = serde_json::from_str(document).unwrap();
    unrefer(&mut document);
    document
}

fn unrefer(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if let Some(Value::Object(note)) = members.get_mut("cognito") {
                note.remove("docRef");
                if note.is_empty() {
                    members.remove("cognito");
                }
            }
            members.values_mut().for_each(unrefer);
        }
        Value::Array(items) => items.iter_mut().for_each(unrefer),
        _ => {}
    }
}

/// Whether two documents say the same.
fn same(document: &str, golden: &str) {
    assert_eq!(unreferred(document), unreferred(golden));
}
