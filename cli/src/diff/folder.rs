//! Two folders of definitions.

use std::collections::BTreeMap;
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
    let (mut changes, mut paired) = (Vec::new(), vec![false; new.len()]);
    let partners = partners(&old, &new);
    for (document, partner) in old.iter_mut().zip(partners) {
        let old = &mut document.definitions;
        changes.extend(match partner {
            Some(at) => {
                paired[at] = true;
                diff::documents_alone(old, &mut new[at].definitions)
            }
            None => diff::removed(old),
        });
    }
    for (document, paired) in new.iter_mut().zip(paired) {
        if !paired {
            changes.extend(diff::added(&mut document.definitions));
        }
    }
    Ok(changes)
}

/// For each old document the new one that it has become.
fn partners(old: &[Document], new: &[Document]) -> Vec<Option<usize>> {
    let (mut by_path, mut by_name) = (BTreeMap::new(), BTreeMap::<_, Vec<usize>>::new());
    for (at, document) in new.iter().enumerate() {
        by_path.insert((&document.path, document.key()), at);
    }
    let mut partners = Vec::new();
    for document in old {
        partners.push(by_path.remove(&(&document.path, document.key())));
    }
    for ((_, key), at) in by_path {
        by_name.entry(key).or_default().push(at);
    }
    for (document, partner) in old.iter().zip(&mut partners) {
        if partner.is_none() {
            *partner = by_name.get_mut(&document.key()).and_then(Vec::pop);
        }
    }
    partners
}

impl Document {
    /// What makes it the same document, wherever it is.
    fn key(&self) -> (Option<&str>, &str) {
        (self.service.as_deref(), &self.name)
    }
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
