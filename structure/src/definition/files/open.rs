//! Documents that are files (feature `tools`).

use std::path::Path;
use std::{fs, io};

use super::definitions::Definitions;
use super::folder::Folder;

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
        // Written as the folder writes it, so that a file that refers to itself is one file.
        let file = folder.path.join(path.file_name().unwrap_or_default());
        Ok(Self::with_siblings(&file.to_string_lossy(), &text, Box::new(folder)))
    }
}
