//! Sources for the definitions that are built in, and for those of the specification.

use cognito_structure::builtin;
use cognito_structure::definition::Definitions;

use crate::program::Run;
use crate::scratch::{scratch, write};
use crate::sources::Sources;

#[test]
fn every_built_in_type_becomes_a_source_that_compiles() {
    let mut sources = Sources::new("built-in");
    for service in ["user-pools", "identity-pools"] {
        let text = builtin::document(service).unwrap();
        for name in Definitions::new(service, text).names() {
            let definition = format!("{service}#{name}");
            if let Some(source) = sources.add(&definition, &[]) {
                assert!(source.contains(&format!("#[doc_ref(\"{definition}\")]")), "{source}");
            }
        }
    }
    assert!(sources.count() > 0);
    sources.check();
}

#[test]
fn a_name_that_is_not_built_in_is_refused_with_a_near_one() {
    let run = Run::of(&scratch("built-in-name"), &["new", "user-pools#SignUpReqest"]);
    assert_eq!(run.status, Some(1));
    assert!(run.err.contains("did you mean `SignUpRequest`?"), "{run:?}");
}

/// The golden documents of the sources' own tests, which have what the published ones lack.
#[test]
fn documents_of_all_kinds_become_sources_that_compile() {
    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/src/new/golden");
    let mut sources = Sources::new("golden");
    let files = ["shop", "service", "identity-pools-tag-thing-input-structure"];
    for file in files {
        assert!(sources.add(&format!("{golden}/{file}.json"), &[]).is_some());
    }
    let named = ["--name", "Thing", "--action", "PutThing"];
    assert!(sources.add(&format!("{golden}/named.json"), &named).is_some());

    let odd = crate::hostile::odd_names();
    write(&sources.folder, &[("odd.json", &odd)]);
    assert!(sources.add("./odd.json", &[]).is_some());
    sources.check();
}
