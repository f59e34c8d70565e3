//! Two folders of definitions.

use std::path::{Path, PathBuf};

use cognito_structure::definition::Definitions;
use cognito_structure::diff::{self, Change};
use cognito_structure::json::Json;

use super::open;
use crate::failure::Failure;
use crate::input::{Folders, files_below};

/// A document in a folder.
struct Document {
    /// Its path, from the folder on.
    path: PathBuf,
    service: Option<String>,
    name: String,
    definitions: Definitions,
}

/// The changes from one folder to another: documents are paired by their paths if these have the
/// same names in them, and else by names, so that a file may have moved.
pub(super) fn changes(old: &Path, new: &Path) -> Result<Vec<Change>, Failure> {
    let (mut old, mut new) = (documents(old)?, documents(new)?);
    let mut partners: Vec<Option<usize>> = vec![None; old.len()];
    for by_path in [true, false] {
        for (at, document) in old.iter().enumerate() {
            let fits = |index: usize, other: &Document| {
                !partners.contains(&Some(index))
                    && document.name == other.name
                    && document.service == other.service
                    && (!by_path || document.path == other.path)
            };
            let partner = (0..new.len()).find(|&index| fits(index, &new[index]));
            if partners[at].is_none() {
                partners[at] = partner;
            }
        }
    }
    let mut changes = Vec::new();
    for (document, partner) in old.iter_mut().zip(&partners) {
        let old = &mut document.definitions;
        changes.extend(match partner {
            Some(at) => diff::documents_alone(old, &mut new[*at].definitions),
            None => diff::removed(old),
        });
    }
    for (at, document) in new.iter_mut().enumerate() {
        if !partners.contains(&Some(at)) {
            changes.extend(diff::added(&mut document.definitions));
        }
    }
    Ok(changes)
}

fn documents(folder: &Path) -> Result<Vec<Document>, Failure> {
    let (mut documents, mut folders) = (Vec::new(), Folders::default());
    for file in files_below(folder)? {
        let definitions = open(&file, &mut folders)?;
        let root = definitions.annotation(definitions.document(), "name");
        documents.push(Document {
            path: file.strip_prefix(folder).unwrap_or(&file).to_owned(),
            service: definitions.service().map(str::to_owned),
            name: root.and_then(Json::text).unwrap_or("").to_owned(),
            definitions,
        });
    }
    Ok(documents)
}
