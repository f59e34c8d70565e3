//! The documents in the folder `shared` beside the workspace.

use std::fs;
use std::path::{Path, PathBuf};

use cognito_structure::definition::{Definitions, Dialect, FaultCode};

/// The files of a folder, in order; `None` where the folder is not there.
pub(crate) fn files(folder: &str) -> Option<Vec<PathBuf>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(folder);
    let Ok(entries) = fs::read_dir(path) else {
        println!("skipped: ../shared/{folder} is not there");
        return None;
    };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    Some(files)
}

/// What is wrong with each file of `invalid`: the first error, and its pointer.
const INVALID: [(&str, FaultCode, &str); 26] = [
    ("allof-not-array", FaultCode::KeywordType, "/allOf"),
    ("array-missing-items", FaultCode::MissingItems, ""),
    ("circular-ref-direct", FaultCode::CircularReference, "/definitions/recursive/type"),
    ("constraint-type-mismatch-minimum", FaultCode::NotApplicable, "/minimum"),
    ("constraint-type-mismatch-minlength", FaultCode::NotApplicable, "/minLength"),
    ("defs-not-object", FaultCode::KeywordType, "/definitions"),
    ("enum-duplicates", FaultCode::EnumDuplicate, "/enum/1"),
    ("enum-empty", FaultCode::EnumEmpty, "/enum"),
    ("enum-not-array", FaultCode::KeywordType, "/enum"),
    ("invalid-regex-pattern", FaultCode::InvalidPattern, "/pattern"),
    ("map-missing-values", FaultCode::MissingValues, ""),
    ("minimum-exceeds-maximum", FaultCode::ReversedBounds, "/maximum"),
    ("minitems-exceeds-maxitems", FaultCode::ReversedBounds, "/maxItems"),
    ("minitems-negative", FaultCode::InvalidCount, "/minItems"),
    ("minlength-exceeds-maxlength", FaultCode::ReversedBounds, "/maxLength"),
    ("minlength-negative", FaultCode::InvalidCount, "/minLength"),
    ("missing-type", FaultCode::MissingType, ""),
    ("multipleof-negative", FaultCode::MultipleOfNotPositive, "/multipleOf"),
    ("multipleof-zero", FaultCode::MultipleOfNotPositive, "/multipleOf"),
    ("properties-not-object", FaultCode::KeywordType, "/properties"),
    ("ref-undefined", FaultCode::UnresolvedReference, "/properties/value/type/$ref"),
    ("required-missing-property", FaultCode::UnknownRequired, "/required/1"),
    ("required-not-array", FaultCode::KeywordType, "/required"),
    ("tuple-missing-definition", FaultCode::MissingTuple, ""),
    ("tuple-missing-prefixitems", FaultCode::MissingTuple, ""),
    ("unknown-type", FaultCode::UnknownType, "/type"),
];

/// What else is wrong with these files, beyond the reason that their names say.
const BESIDES: [(&str, FaultCode); 5] = [
    ("allof-not-array", FaultCode::MissingProperties),
    ("defs-not-object", FaultCode::MissingProperties),
    ("missing-type", FaultCode::MissingName),
    ("tuple-missing-definition", FaultCode::MissingProperties),
    ("tuple-missing-prefixitems", FaultCode::MissingProperties),
];

#[test]
fn every_invalid_document_is_refused_for_its_own_reason() {
    let Some(files) = files("json-structure/invalid") else { return };
    assert_eq!(files.len(), INVALID.len());
    for (path, (name, code, pointer)) in files.iter().zip(INVALID) {
        assert!(path.ends_with(format!("{name}.struct.json")), "{}", path.display());
        let mut errors = Definitions::open(path).unwrap().check();
        errors.retain(|fault| {
            fault.is_error() && !BESIDES.contains(&(name, fault.code)) && fault.position.line > 0
        });
        let told: Vec<_> = errors.iter().map(|fault| (fault.code, &fault.pointer[..])).collect();
        assert_eq!(told, [(code, pointer)], "{name}");
    }
}

#[test]
fn every_valid_document_is_accepted() {
    let Some(files) = files("json-structure/valid") else { return };
    assert_eq!(files.len(), 12);
    for path in files {
        let mut definitions = Definitions::open(&path).unwrap();
        let faults = definitions.check();
        // The last one extends types that are not marked as abstract, which is told as a warning.
        let warned = path.ends_with("12-multiple-inheritance.struct.json");
        assert_eq!(faults.len(), if warned { 2 } else { 0 }, "{}", path.display());
        for fault in faults {
            assert_eq!(fault.code, FaultCode::ExtendsConcrete, "{}", path.display());
            assert!(!fault.is_error());
        }
        assert!(definitions.root().is_some());
    }
}

#[test]
fn every_published_document_is_read_and_six_references_lead_nowhere() {
    let Some(files) = files("published") else { return };
    assert_eq!(files.len(), 531);
    let mut unresolved = Vec::new();
    for path in files {
        let mut definitions = Definitions::open(&path).unwrap();
        assert_eq!(definitions.dialect(), Dialect::Published, "{}", path.display());
        let name = path.file_name().unwrap().to_str().unwrap();
        for fault in definitions.check() {
            assert_eq!(fault.code, FaultCode::UnresolvedReference, "{name}: {fault}");
            let property = fault.pointer.split('/').nth(2).unwrap().to_owned();
            unresolved.push((name.to_owned(), property));
        }
        assert!(definitions.root().is_some(), "{name}");
    }
    let unresolved: Vec<_> = unresolved.iter().map(|(file, name)| (&file[..], &name[..])).collect();
    assert_eq!(
        unresolved,
        [
            ("identity-pools-unprocessed-identity-id-structure.json", "ErrorCode"),
            (
                "user-pools-create-user-pool-client-request-structure.json",
                "PreventUserExistenceErrors"
            ),
            ("user-pools-risk-configuration-type-structure.json", "RiskExceptionConfiguration"),
            (
                "user-pools-set-risk-configuration-request-structure.json",
                "RiskExceptionConfiguration"
            ),
            (
                "user-pools-update-user-pool-client-request-structure.json",
                "PreventUserExistenceErrors"
            ),
            ("user-pools-user-pool-client-type-structure.json", "PreventUserExistenceErrors"),
        ]
    );
}
