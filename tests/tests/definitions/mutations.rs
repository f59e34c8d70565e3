//! Documents that have been damaged: none of them makes the library panic.

use std::fs;

use cognito_structure::definition::{Definitions, Kind};

use serde_json::Value;

use crate::shared::files;

const PIECES: [&str; 16] = [
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "-1",
    "\"type\"",
    "\"object\"",
    "\"$ref\"",
    "\"#/definitions/A\"",
    "{}",
    "\\u0000",
    "é",
];

const KEYWORDS: [&str; 14] = [
    "type",
    "$ref",
    "$extends",
    "properties",
    "items",
    "values",
    "required",
    "enum",
    "tuple",
    "choices",
    "allOf",
    "abstract",
    "keyNames",
    "cognito",
];

fn mutate(text: &str, random: &mut fastrand::Rng) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for _ in 0..random.usize(1..5) {
        let at = random.usize(0..=text.len());
        let end = (at + random.usize(0..12)).min(text.len());
        match random.u8(0..4) {
            0 => drop(text.drain(at..end)),
            1 => {
                let piece = PIECES[random.usize(0..PIECES.len())];
                text.splice(at..at, piece.chars());
            }
            2 => {
                let part: Vec<char> = text[at..end].to_vec();
                let to = random.usize(0..=text.len());
                text.splice(to..to, part);
            }
            _ => {
                let piece = PIECES[random.usize(0..PIECES.len())];
                text.splice(at..end, piece.chars());
            }
        }
    }
    text.into_iter().collect()
}

/// Every value in a document.
fn parts(value: &Value, all: &mut Vec<Value>) {
    all.push(value.clone());
    match value {
        Value::Array(items) => items.iter().for_each(|item| parts(item, all)),
        Value::Object(members) => members.values().for_each(|member| parts(member, all)),
        _ => {}
    }
}

/// Puts other values, now and then, in the place of a document's.
fn graft(value: &mut Value, all: &[Value], random: &mut fastrand::Rng) {
    if random.u8(0..30) == 0 {
        *value = all[random.usize(0..all.len())].clone();
        return;
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| graft(item, all, random)),
        Value::Object(members) => {
            members.values_mut().for_each(|member| graft(member, all, random));
            if random.u8(0..15) == 0 {
                let keyword = KEYWORDS[random.usize(0..KEYWORDS.len())];
                members.insert(keyword.to_owned(), all[random.usize(0..all.len())].clone());
            }
        }
        _ => {}
    }
}

/// Everything that can be asked of a document.
pub(crate) fn exercise(text: &str) {
    let mut definitions = Definitions::new("user-pools-a.json", text);
    for name in definitions.names() {
        if let Ok(id) = definitions.look_up(&name) {
            let _ = definitions.faults_of(id);
        }
    }
    if let Some(root) = definitions.root() {
        let this = definitions.get(root);
        let _ = definitions.pointer(this.place);
        let _ = definitions.position(this.place);
        let _ = definitions.annotation(this.place, "type");
        let _ = definitions.definition(root);
        if let Kind::Structure(structure) = definitions.kind(root) {
            for property in &structure.properties {
                let _ = definitions.kind(property.type_id);
            }
        }
    }
    for fault in definitions.check() {
        assert!(!fault.message.is_empty() && fault.position.line > 0 && fault.position.column > 0);
    }
}

/// The documents to damage, and how often.
fn documents() -> (Vec<String>, usize) {
    let mut texts = Vec::new();
    for folder in ["json-structure/valid", "json-structure/invalid", "published"] {
        for path in files(folder).unwrap_or_default() {
            texts.push(fs::read_to_string(path).unwrap());
        }
    }
    let rounds = std::env::var("COGNITO_ROUNDS").map_or(3000, |rounds| rounds.parse().unwrap());
    let rounds = if texts.is_empty() { 0 } else { rounds };
    (texts, rounds)
}

#[test]
fn a_document_of_the_wrong_parts_makes_nothing_panic() {
    let (mut texts, rounds) = documents();
    // Those of the specification; the published ones have few keywords.
    texts.truncate(60);
    let values: Vec<Value> = texts.iter().map(|text| serde_json::from_str(text).unwrap()).collect();
    let mut all = Vec::new();
    for value in &values {
        parts(value, &mut all);
    }
    let mut random = fastrand::Rng::with_seed(8);
    for _ in 0..rounds / 4 {
        let mut value = values[random.usize(0..values.len())].clone();
        graft(&mut value, &all, &mut random);
        exercise(&value.to_string());
    }
}

#[test]
fn a_damaged_document_makes_nothing_panic() {
    let (texts, rounds) = documents();
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..rounds {
        let text = &texts[random.usize(0..texts.len())];
        if text.len() < 6000 {
            exercise(&mutate(text, &mut random));
        }
    }
}
