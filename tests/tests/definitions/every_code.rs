//! That no code is without a document that provokes it.

use cognito_structure::definition::{FaultCode, Severity};

const TABLES: [&str; 12] = [
    include_str!("bounds.rs"),
    include_str!("dialects.rs"),
    include_str!("document.rs"),
    include_str!("extends.rs"),
    include_str!("hostile.rs"),
    include_str!("keywords.rs"),
    include_str!("look_up.rs"),
    include_str!("names.rs"),
    include_str!("references.rs"),
    include_str!("siblings.rs"),
    include_str!("types.rs"),
    include_str!("values.rs"),
];

#[test]
fn every_code_is_provoked_by_some_document() {
    for code in FaultCode::ALL {
        let named = format!("Code::{code:?}");
        assert!(TABLES.iter().any(|table| table.contains(&named)), "{code:?}");
    }
}

#[test]
fn codes_are_words_in_kebab_case_and_no_two_are_one() {
    let mut texts: Vec<_> = FaultCode::ALL.iter().map(|code| code.as_str()).collect();
    for text in &texts {
        assert!(text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{text}");
    }
    texts.sort_unstable();
    texts.dedup();
    assert_eq!(texts.len(), FaultCode::ALL.len());
    let warnings: Vec<_> = FaultCode::ALL
        .iter()
        .filter(|code| code.severity() == Severity::Warning)
        .map(|code| code.as_str())
        .collect();
    assert_eq!(
        warnings,
        [
            "extends-concrete",
            "unknown-value",
            "not-enabled",
            "unknown-extension",
            "not-imported",
            "misspelled"
        ]
    );
}
