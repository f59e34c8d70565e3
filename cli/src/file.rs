//! Files that are written.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Writes a file as a whole or not at all: under another name in its folder, and then moved to its
/// place. What is there is overwritten only if that is wanted.
pub(crate) fn write(path: &Path, text: &str, force: bool) -> Result<(), Failure> {
    let failure = |error: io::Error| Failure::of_file(path, &error);
    if path.is_dir() {
        return Err(Failure::new(format!("{}: a folder, and no file", path.display())));
    }
    // A link stays a link, to the new text, and a file keeps its permissions.
    let (mut place, mut permissions) = (path.to_owned(), None);
    if force && exists(path) {
        place = path.canonicalize().map_err(failure)?;
        let there = place.metadata().map_err(failure)?;
        if !there.is_file() {
            return Err(Failure::new(format!("{}: not a regular file", path.display())));
        }
        permissions = Some(there.permissions());
    }
    let (draft, mut file) = draft(&place).map_err(failure)?;
    let kept = permissions.map_or(Ok(()), |permissions| file.set_permissions(permissions));
    let written =
        kept.and_then(|()| file.write_all(text.as_bytes())).and_then(|()| file.sync_all());
    let placed = written.map_err(failure).and_then(|()| {
        if force {
            return fs::rename(&draft, &place).map_err(failure);
        }
        // A second name is refused where there is a file, and a rename would replace it.
        let named = match fs::hard_link(&draft, &place) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !exists(&place) => {
                return fs::rename(&draft, &place).map_err(failure);
            }
            named => named,
        };
        named.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => {
                let path = path.display();
                Failure::new(format!("{path}: is there already; --force overwrites it"))
            }
            _ => failure(error),
        })
    });
    // Gone already, if it was renamed.
    let _ = fs::remove_file(&draft);
    placed
}

/// Whether there is anything of that name, a link that leads nowhere included.
fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// A new file beside the one to be written.
fn draft(place: &Path) -> io::Result<(PathBuf, fs::File)> {
    let name = place.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut number = std::process::id();
    loop {
        let mut draft = std::ffi::OsString::from(".");
        draft.push(name);
        draft.push(format!(".{number}"));
        let draft = place.with_file_name(draft);
        match OpenOptions::new().write(true).create_new(true).open(&draft) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                number = number.wrapping_add(1);
            }
            opened => return Ok((draft, opened?)),
        }
    }
}
