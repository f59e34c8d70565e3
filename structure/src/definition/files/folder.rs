//! Siblings that are files in a folder.

use std::fs;
use std::path::{Path, PathBuf};

use super::siblings::{Sibling, Siblings};
use crate::json::root_name;

/// The `.json` files of a folder, found by the `name` of their roots.
///
/// The folder is listed, and the files looked at, when the first name is asked for. What cannot be
/// read is as good as not there.
///
/// ```
/// use cognito_structure::definition::{Folder, Siblings};
///
/// assert!(Folder::new("no/such/folder").find("Name").is_empty());
/// ```
#[cfg_attr(feature = "tools", derive(Debug))]
pub struct Folder {
    pub(super) path: PathBuf,
    listed: bool,
    /// The paths of the files, in order.
    files: Vec<String>,
    /// The name of each.
    names: Vec<String>,
}

impl Folder {
    /// The files of a folder.
    #[must_use]
    pub fn new(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref().to_owned();
        Self { path, listed: false, files: Vec::new(), names: Vec::new() }
    }

    fn list(&mut self) {
        self.listed = true;
        let here = self.path.as_os_str().is_empty();
        let folder = if here { Path::new(".") } else { &self.path };
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries {
            let Ok(entry) = entry else { continue };
            let path = self.path.join(entry.file_name());
            let file = path.to_string_lossy().into_owned();
            // What is no file, a pipe for one, may never end.
            if !file.as_bytes().ends_with(b".json") || !path.is_file() {
                continue;
            }
            let Ok(text) = fs::read_to_string(&path) else { continue };
            if let Some(name) = root_name(&text) {
                let mut at = self.files.len();
                while at > 0 && self.files[at - 1] > file {
                    at -= 1;
                }
                self.files.insert(at, file);
                self.names.insert(at, name);
            }
        }
    }
}

impl Siblings for Folder {
    fn find(&mut self, name: &str) -> Vec<Sibling> {
        if !self.listed {
            self.list();
        }
        let mut found = Vec::new();
        for at in 0..self.files.len() {
            if self.names[at] == name
                && let Ok(text) = fs::read_to_string(&self.files[at])
            {
                found.push(Sibling { file: self.files[at].clone(), text });
            }
        }
        found
    }
}
