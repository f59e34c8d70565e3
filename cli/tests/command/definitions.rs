//! Documents to test with.

/// A document of the specification, with these members.
pub(crate) fn document(name: &str, members: &str) -> String {
    format!(
        "{{\n\"$schema\": \"https://json-structure.org/meta/validation/v0/#\",\n\
         \"$id\": \"urn:example:{name}\",\n\"name\": \"{name}\",\n{members}\n}}\n"
    )
}

/// A structure with one property.
pub(crate) fn person(property: &str) -> String {
    document("Person", &format!("\"type\": \"object\", \"properties\": {{{property}}}"))
}

/// The folder of the published documents; `None`, and a line that says so, where it is not there.
pub(crate) fn published() -> Option<std::path::PathBuf> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/published");
    if folder.is_dir() {
        return Some(folder.canonicalize().unwrap());
    }
    println!("skipped: ../shared/published is not there");
    None
}
