//! The document of the seed beside the published files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::seed::GetUserAttributeVerificationCodeRequest;
use cognito_request::CognitoStructure;
use serde_json::{Value, json};

/// The types of the user pools' files by name; `None` where the folder is not there.
fn published() -> Option<BTreeMap<String, Value>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/published");
    let mut types = BTreeMap::new();
    for entry in fs::read_dir(folder).ok()? {
        let path = entry.unwrap().path();
        if path.file_name().unwrap().to_str().unwrap().starts_with("user-pools-") {
            let text = fs::read_to_string(&path).unwrap();
            let document: Value = serde_json::from_str(&text).unwrap();
            types.insert(document["name"].as_str().unwrap().to_owned(), document);
        }
    }
    Some(types)
}

/// The last segment of a reference.
fn last(reference: &Value) -> &str {
    reference.as_str().unwrap().rsplit('/').next().unwrap()
}

/// The facts of a schema that both dialects tell in one way.
fn common(schema: &Value, kind: &str, sensitive: bool, values: &Value) -> Value {
    let mut facts = json!({"type": kind, "sensitive": sensitive, "values": values});
    for key in ["maxLength", "pattern"] {
        facts[key] = schema[key].clone();
    }
    // A least length of nothing is none.
    facts["minLength"] = json!(schema["minLength"].as_u64().unwrap_or(0));
    facts
}

/// The facts of a published type.
fn facts_published(schema: &Value, types: &BTreeMap<String, Value>) -> Value {
    let sensitive = schema["format"] == "password";
    match &schema["additionalProperties"]["$ref"] {
        Value::Null => common(schema, schema["type"].as_str().unwrap(), sensitive, &Value::Null),
        values => {
            let values = facts_published(&types[last(values)], types);
            common(schema, "map", sensitive, &values)
        }
    }
}

/// The facts of a schema in a document of ours.
fn facts_ours(schema: &Value, document: &Value) -> Value {
    if let Some(reference) = schema["type"].get("$ref") {
        return facts_ours(&document["definitions"][last(reference)], document);
    }
    let values = match &schema["values"] {
        Value::Null => Value::Null,
        values => facts_ours(values, document),
    };
    let kind = schema["type"].as_str().unwrap();
    common(schema, kind, schema["cognito"]["sensitive"] == true, &values)
}

/// The facts of the properties of a structure by name.
fn properties(structure: &Value, facts: impl Fn(&Value) -> Value) -> BTreeMap<String, Value> {
    let properties = structure["properties"].as_object().unwrap();
    properties.iter().map(|(name, property)| (name.clone(), facts(property))).collect()
}

#[test]
fn the_document_of_the_seed_says_what_the_published_files_say() {
    let Some(types) = published() else {
        println!("skipped: ../shared/published is not there");
        return;
    };
    let text = GetUserAttributeVerificationCodeRequest::DEFINITION.to_json_structure();
    let document: Value = serde_json::from_str(&text).unwrap();
    let theirs = &types["GetUserAttributeVerificationCodeRequest"];
    assert_eq!(document["name"], theirs["name"]);
    assert_eq!(document["type"], theirs["type"]);
    assert_eq!(document["required"], theirs["required"]);
    let of_theirs = properties(theirs, |property| {
        let name = last(&property["allOf"][0]["$ref"]);
        json!({"name": name, "facts": facts_published(&types[name], &types)})
    });
    let of_ours = properties(
        &document,
        |property| json!({"name": last(&property["type"]["$ref"]), "facts": facts_ours(property, &document)}),
    );
    assert_eq!(of_theirs.len(), 3);
    assert_eq!(of_ours, of_theirs);
}
