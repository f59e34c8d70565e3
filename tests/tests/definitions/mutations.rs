//! Documents that have been damaged: none of them makes the library panic.

use std::fs;

use cognito_structure::definition::{Definitions, Kind};

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

#[test]
fn a_damaged_document_makes_nothing_panic() {
    let mut texts = Vec::new();
    for folder in ["json-structure/valid", "json-structure/invalid", "published"] {
        for path in files(folder).unwrap_or_default() {
            texts.push(fs::read_to_string(path).unwrap());
        }
    }
    let rounds = std::env::var("COGNITO_ROUNDS").map_or(3000, |rounds| rounds.parse().unwrap());
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..if texts.is_empty() { 0 } else { rounds } {
        let text = &texts[random.usize(0..texts.len())];
        if text.len() < 6000 {
            exercise(&mutate(text, &mut random));
        }
    }
}
