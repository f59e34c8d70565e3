//! What `new` is asked for: a file, or one of its types.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

use cognito_structure::builtin;
use cognito_structure::definition::{Definitions, Fault, FaultCode, TypeId};

use crate::failure::Failure;
use crate::input::{Folders, Unread};

/// The services whose definitions are compiled in.
const SERVICES: [&str; 2] = ["user-pools", "identity-pools"];

/// What is asked for.
pub(super) enum Target {
    /// A file, and the name of a type in it.
    File(PathBuf, Option<String>),
    /// A type of a service.
    Service(&'static str, String),
}

impl Target {
    /// A `#` is part of the path only where there is such a file.
    pub(super) fn of(definition: &OsStr) -> Self {
        let path = PathBuf::from(definition);
        let Some((file, name)) = definition.to_str().and_then(|text| text.rsplit_once('#')) else {
            return Self::File(path, None);
        };
        if path.exists() {
            return Self::File(path, None);
        }
        match SERVICES.iter().find(|service| **service == file) {
            Some(service) => Self::Service(service, name.to_owned()),
            None => Self::File(PathBuf::from(file), Some(name.to_owned())),
        }
    }

    /// Reads the document.
    pub(super) fn open(&self) -> Result<Definitions, Unread> {
        match self {
            Self::File(path, _) => Folders::default().open(path),
            Self::Service(service, _) => match builtin::document(service) {
                Some(text) => Ok(Definitions::new(service, text)),
                None => Err(Unread::Failure(Failure::new(format!("{service}: not built in")))),
            },
        }
    }

    /// Finds the type.
    pub(super) fn find(&self, definitions: &mut Definitions) -> Result<TypeId, Fault> {
        let name = match self {
            Self::File(_, None) => {
                if let Some(root) = definitions.root() {
                    return Ok(root);
                }
                // A document of definitions only, and so the fault is that none is named.
                let mut fault = match definitions.look_up("") {
                    Ok(id) => return Ok(id),
                    Err(fault) => fault,
                };
                if let [first, ..] = &definitions.names()[..]
                    && fault.code == FaultCode::UnknownName
                {
                    let file = fault.file.clone();
                    fault.message = format!(
                        "the document is no type itself: name one of its types, as in `{file}#{first}`"
                    );
                }
                return Err(fault);
            }
            Self::File(_, Some(name)) | Self::Service(_, name) => name,
        };
        if name.starts_with('/') {
            return definitions.look_up(&format!("#{name}"));
        }
        definitions.look_up(name)
    }

    pub(super) fn service(&self) -> Option<&'static str> {
        match self {
            Self::File(..) => None,
            Self::Service(service, _) => Some(service),
        }
    }
}

/// The folder that the paths in the source are relative to: that of the manifest which is given, or
/// else of the nearest at or above the file that is written, or the current folder.
pub(super) fn root(
    manifest: Option<&Path>,
    out: Option<&Path>,
) -> Result<Option<PathBuf>, Failure> {
    if let Some(manifest) = manifest {
        if !manifest.exists() {
            return Err(Failure::new(format!("{}: there is no such file", manifest.display())));
        }
        let folder = if manifest.is_dir() { Some(manifest) } else { manifest.parent() };
        return Ok(folder.and_then(whole));
    }
    let Some(start) = whole(out.and_then(Path::parent).unwrap_or(Path::new(""))) else {
        return Ok(None);
    };
    Ok(start.ancestors().find(|folder| folder.join("Cargo.toml").is_file()).map(Path::to_owned))
}

/// A path from the root of the file system, with neither `.` nor `..` in it. Links are not
/// followed: a path through one is what the user has written.
fn whole(path: &Path) -> Option<PathBuf> {
    let path = std::env::current_dir().ok()?.join(path);
    let mut whole = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                whole.pop();
            }
            other => whole.push(other),
        }
    }
    Some(whole)
}

/// A path as `#[doc_ref]` has it: relative to the root if both are known, with `/` between its
/// parts.
pub(super) fn in_source(file: &str, root: Option<&Path>) -> String {
    let relative = root.and_then(|root| relative(&whole(Path::new(file))?, root));
    let path = relative.unwrap_or_else(|| PathBuf::from(file));
    let text = path.to_string_lossy();
    let text = if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() };
    // What does not look like a path would be a name.
    if text.contains(['/', '.']) { text } else { format!("./{text}") }
}

fn relative(path: &Path, root: &Path) -> Option<PathBuf> {
    let (path, root): (Vec<Component<'_>>, Vec<Component<'_>>) =
        (path.components().collect(), root.components().collect());
    let common = path.iter().zip(&root).take_while(|(one, other)| one == other).count();
    if common == 0 {
        return None;
    }
    let up = root[common..].iter().map(|_| Component::ParentDir);
    Some(up.chain(path[common..].iter().copied()).collect())
}
