//! Sources for the published files.

use std::fs;
use std::path::{Path, PathBuf};

use crate::definitions::published;
use crate::sources::Sources;

/// How many of the files are structures or enumerations.
const SOURCES: usize = 350;
/// How many of those are requests.
const REQUESTS: usize = 126;

#[test]
fn every_published_request_becomes_a_source_that_compiles() {
    let Some(published) = published() else { return };
    let (mut sources, mut requests) = (Sources::new("published"), 0);
    for definition in files(&published) {
        let definition = definition.to_str().unwrap();
        let pool = definition.ends_with("/identity-pools-identity-pool-structure.json");
        let more: &[&str] = if pool { &["--action", "UpdateIdentityPool"] } else { &[] };
        if let Some(source) = sources.add(definition, more) {
            requests += usize::from(source.contains("#[derive(CognitoRequest)]"));
            // A structure that is written where it is used is the only one of which something
            // cannot be checked, and what uses it is held all the same.
            for unheld in source.split("Not held to").skip(1) {
                let place = unheld.split(':').next().unwrap();
                assert!(place.contains("#/properties/"), "{source}");
            }
        }
    }
    assert_eq!((sources.count(), requests), (SOURCES, REQUESTS));
    sources.check();
}

#[test]
fn the_valid_documents_of_the_specification_become_sources_that_compile() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/json-structure/valid");
    if !folder.is_dir() {
        println!("skipped: ../shared/json-structure is not there");
        return;
    }
    let mut sources = Sources::new("specification");
    for (at, definition) in files(&folder.canonicalize().unwrap()).iter().enumerate() {
        // Their names begin with digits, as no module's can.
        let copy = format!("d{at}.json");
        fs::copy(definition, sources.folder.join(&copy)).unwrap();
        assert!(sources.add(&format!("./{copy}"), &[]).is_some(), "{}", definition.display());
    }
    assert!(sources.count() > 0);
    sources.check();
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}
