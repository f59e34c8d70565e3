//! A module for a whole service: a file for each action, and for each type that actions share.

mod actions;
mod files;
mod module;
mod plan;
mod requests;
mod uses;

use std::fs;
use std::path::Path;

use cognito_structure::builtin;
use cognito_structure::definition::Definitions;

use super::refer::References;
use crate::failure::Failure;
use crate::file;
use crate::output::note;

/// Writes the module of a service into a folder; the status is 1 if the definitions do not allow it,
/// or if the folder has sources of other types.
pub(super) fn run(service: &str, into: &Path) -> Result<u8, Failure> {
    let Some(text) = builtin::document(service) else {
        return Err(Failure::new(format!("{service}: not built in")));
    };
    let mut definitions = Definitions::new(service, text);
    let actions = actions::find(&mut definitions);
    let path = |file: &str| file.to_owned();
    let references = References::new(&definitions, &path, Some(service));
    let plan = match plan::plan(&definitions, &references, &actions) {
        Ok(plan) => plan,
        Err(message) => {
            note(&format!("{service}: error: {message}"));
            return Ok(1);
        }
    };
    let files = files::files(service, &plan);
    for (path, text) in &files {
        let path = into.join(path);
        // A file that is as it should be keeps its date, and nothing is built anew.
        if fs::read_to_string(&path).ok().as_deref() != Some(text) {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| Failure::of_file(folder, &error))?;
            }
            file::write(&path, text, true)?;
        }
    }
    let mut status = 0;
    for folder in ["", "errors", "types"] {
        for other in others(&into.join(folder), folder, &files)? {
            note(&format!("{other}: of no action or type of {service}; delete it"));
            status = 1;
        }
    }
    Ok(status)
}

/// The sources in a folder that are none of these files.
fn others(folder: &Path, name: &str, files: &[(String, String)]) -> Result<Vec<String>, Failure> {
    let failure = |error| Failure::of_file(folder, &error);
    let mut others = Vec::new();
    for entry in fs::read_dir(folder).map_err(failure)? {
        let path = entry.map_err(failure)?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let known = if name.is_empty() { file } else { format!("{name}/{file}") };
        let source = path.extension().is_some_and(|extension| extension == "rs");
        if source && !files.iter().any(|(file, _)| *file == known) {
            others.push(path.display().to_string());
        }
    }
    others.sort();
    Ok(others)
}
