//! Siblings that are files in a folder.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::definitions::Definitions;
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
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// The files, and the name of each; none before the folder has been listed.
    files: Option<Vec<(String, String)>>,
}

impl Folder {
    /// The files of a folder.
    #[must_use]
    pub fn new(path: impl AsRef<Path>) -> Self {
        Self { path: path.as_ref().to_owned(), files: None }
    }

    fn list(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        let here = self.path.as_os_str().is_empty();
        let folder = if here { Path::new(".") } else { &self.path };
        let Ok(entries) = fs::read_dir(folder) else { return files };
        for entry in entries.flatten() {
            let path = self.path.join(entry.file_name());
            if path.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            let Ok(text) = fs::read_to_string(&path) else { continue };
            if let (Some(name), _) = root_name(text) {
                files.push((path.to_string_lossy().into_owned(), name));
            }
        }
        files.sort();
        files
    }
}

impl Definitions {
    /// Reads a file, with the other files of its folder as its siblings.
    ///
    /// # Errors
    ///
    /// Those of reading the file; what is wrong with its text is a fault.
    ///
    /// ```
    /// use cognito_structure::definition::Definitions;
    ///
    /// assert!(Definitions::open("no/such/file.json").is_err());
    /// ```
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let text = fs::read_to_string(path)?;
        let folder = Folder::new(path.parent().unwrap_or(Path::new("")));
        Ok(Self::with_siblings(&path.to_string_lossy(), &text, Box::new(folder)))
    }
}

impl Siblings for Folder {
    fn find(&mut self, name: &str) -> Vec<Sibling> {
        if self.files.is_none() {
            self.files = Some(self.list());
        }
        let mut found = Vec::new();
        for (file, other) in self.files.iter().flatten() {
            if other == name
                && let Ok(text) = fs::read_to_string(file)
            {
                found.push(Sibling { file: file.clone(), text });
            }
        }
        found
    }
}
