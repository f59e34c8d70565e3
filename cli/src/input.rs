//! Definitions in files.

use std::cell::RefCell;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use cognito_structure::definition::{Definitions, Fault, FaultCode, Folder, Siblings as _};
use cognito_structure::json::Position;

use crate::failure::Failure;

/// No file is read further, in bytes: longer documents are not read by the library either.
const LONGEST: u64 = 4 << 20;

/// Why there is no document.
pub(crate) enum Unread {
    /// The system does not give the file.
    Failure(Failure),
    /// The file's bytes are no document's.
    Fault(Fault),
}

/// The folders of the files that are read, each listed once.
#[derive(Default)]
pub(crate) struct Folders {
    known: Vec<(PathBuf, Rc<RefCell<Folder>>)>,
}

impl Folders {
    /// Reads a file; the others of its folder are its siblings.
    pub(crate) fn open(&mut self, path: &Path) -> Result<Definitions, Unread> {
        let text = text(path)?;
        let folder = self.folder(path.parent().unwrap_or(Path::new("")));
        let siblings = move |name: &str| folder.borrow_mut().find(name);
        Ok(Definitions::with_siblings(&path.to_string_lossy(), &text, Box::new(siblings)))
    }

    fn folder(&mut self, path: &Path) -> Rc<RefCell<Folder>> {
        if let Some((_, folder)) = self.known.iter().find(|(known, _)| known == path) {
            return Rc::clone(folder);
        }
        let folder = Rc::new(RefCell::new(Folder::new(path)));
        self.known.push((path.to_owned(), Rc::clone(&folder)));
        folder
    }
}

fn text(path: &Path) -> Result<String, Unread> {
    let failure = |error| Unread::Failure(Failure::of_file(path, &error));
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failure)?;
    file.take(LONGEST + 1).read_to_end(&mut bytes).map_err(failure)?;
    let fault = |code, position, message: &str| {
        Unread::Fault(Fault {
            code,
            file: path.to_string_lossy().into_owned(),
            pointer: String::new(),
            position,
            message: message.to_owned(),
        })
    };
    if bytes.len() as u64 > LONGEST {
        let start = Position { line: 1, column: 1 };
        return Err(fault(FaultCode::Limit, start, "a document may have 4 MiB"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..good]);
        let line = before.split('\n').count();
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
        let position = Position { line: number(line), column: number(column) };
        fault(FaultCode::Syntax, position, "the text is not UTF-8 from here on")
    })
}

/// The `.json` files in a folder and in the folders below it, in the order of their paths. Links to
/// folders are not followed: they may lead in a circle.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let (mut files, mut folders) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = folders.pop() {
        let failure = |error| Failure::of_file(&folder, &error);
        for entry in std::fs::read_dir(&folder).map_err(failure)? {
            let entry = entry.map_err(failure)?;
            let path = entry.path();
            if entry.file_type().map_err(failure)?.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                // A link that leads nowhere is a file that cannot be read; a pipe is none.
                let found = std::fs::metadata(&path);
                if found.map_err(|error| Failure::of_file(&path, &error))?.is_file() {
                    files.push(path);
                }
            }
        }
    }
    files.sort();
    Ok(files)
}
