//! Definitions in the user's own files.

use std::fs;
use std::path::Path;

use cognito_structure::definition::{Definitions, Dialect, Fault, FaultCode, Folder, TypeId};
use cognito_structure::json::without_mark;

use super::builtin::{unchecked, unknown};
use super::facts::{self, Definition, Source};
use crate::{memory, name};

/// The definition that a file is, or has inside, or what is wrong with it; and the files that were
/// read for it, by their paths as they stand in references or from the root.
pub(super) fn load(
    file: &str,
    inside: &str,
    files: &mut Vec<String>,
) -> Result<Definition, String> {
    let root = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let (path, root) = if Path::new(file).is_absolute() || root.is_empty() {
        (file.to_owned(), String::new())
    } else {
        (format!("{root}/{file}"), format!("{root}/"))
    };
    let mut definitions = open(&path, file)?;
    let definition = in_file(&mut definitions, &root, file, inside);
    let read = definitions.files();
    // One with siblings is read anew: those may have changed.
    if read.len() == 1 {
        memory::keep_document(definitions);
    }
    for file in &read {
        let file = file.strip_prefix(&root).unwrap_or(file);
        if !name::texts(files).contains(&file) {
            files.push(file.to_owned());
        }
    }
    definition
}

/// Rule `definition-file`: the file is there.
fn open(path: &str, file: &str) -> Result<Definitions, String> {
    // What is no file, a pipe for one, may never end.
    let there = Path::new(path).is_file();
    let read = if there { fs::read_to_string(path).ok() } else { None };
    let Some(text) = read else {
        let why = if there { "it is no text in UTF-8" } else { "there is no such file" };
        let from = "write its path from the folder of the crate's `Cargo.toml`";
        return Err(format!("`{file}` cannot be read: {why}\n{from}"));
    };
    let text = without_mark(&text);
    // As it was read before, if it has not changed.
    if let Some(kept) = memory::take_document(path)
        && kept.source() == text
    {
        return Ok(kept);
    }
    let folder = Path::new(path).parent().unwrap_or(Path::new(""));
    Ok(Definitions::with_siblings(path, text, Box::new(Folder::new(folder))))
}

fn in_file(
    definitions: &mut Definitions,
    root: &str,
    file: &str,
    inside: &str,
) -> Result<Definition, String> {
    if let Some(message) = not_json(definitions, file) {
        return Err(message);
    }
    let id = if inside.is_empty() {
        root_type(definitions, file)?
    } else if inside.starts_with('/') {
        looked_up(definitions, &format!("#{inside}"), file)?
    } else {
        looked_up(definitions, inside, file)?
    };
    let mut faults = definitions.faults_of(id);
    if definitions.dialect() == Dialect::Published {
        // What is not among its files is told of the property that is of it.
        faults.retain(|fault| fault.code != FaultCode::UnresolvedReference);
    }
    if let Some(message) = faulty(&faults, root, file) {
        return Err(message);
    }
    facts::definition(&Source { definitions, service: "", root }, id).map_err(unchecked)
}

/// Rule `definition-syntax`: the file is JSON.
fn not_json(definitions: &Definitions, file: &str) -> Option<String> {
    let fault = definitions.unreadable()?;
    let (message, at) = (fault.message, fault.position);
    let limit = fault.code == FaultCode::Limit;
    let what = if limit { "is too large or too deep" } else { "is no JSON object" };
    Some(format!("`{file}` {what}: {message}\nlook at {file}:{}:{}", at.line, at.column))
}

/// The type that the file itself is: rule `definition-root`.
fn root_type(definitions: &mut Definitions, file: &str) -> Result<TypeId, String> {
    if let Some(root) = definitions.root() {
        return Ok(root);
    }
    let names = definitions.names();
    if names.is_empty() {
        return Err(format!(
            "`{file}` is no JSON Structure: it has no type\nwrite one, as in `{{\"name\": \"Name\", \"type\": \"object\", \"properties\": {{…}}}}`"
        ));
    }
    let all = name::list(&name::texts(&names), ", ");
    let which = format!("write which one of it is meant, as in `{file}#Name`");
    Err(format!("`{file}` has no type of its own\n{which}: it has {all}"))
}

/// Rule `definition-name`: the name is one of the document's.
fn looked_up(definitions: &mut Definitions, wanted: &str, file: &str) -> Result<TypeId, String> {
    match definitions.look_up(wanted) {
        Ok(id) => Ok(id),
        Err(fault) if fault.code == FaultCode::AmbiguousName => {
            let message = fault.message.replace(&fault.file, file);
            Err(format!(
                "`{file}` does not say which `{wanted}` is meant: {message}\nwrite where it stands, as in `{file}#/definitions/Name`"
            ))
        }
        Err(_) => Err(unknown(&definitions.names(), wanted, file)),
    }
}

/// Rule `definition-faults`: the document is a JSON Structure, as far as the type reaches.
fn faulty(faults: &[Fault], root: &str, file: &str) -> Option<String> {
    let (mut list, mut count) = (String::new(), 0);
    for fault in faults {
        if fault.is_error() {
            count += 1;
            let name = fault.file.strip_prefix(root).unwrap_or(&fault.file);
            let (at, pointer) = (fault.position, &fault.pointer);
            let line = format!("\n{name}:{}:{} {pointer}: {}", at.line, at.column, fault.message);
            list.push_str(&line);
        }
    }
    let things = if count == 1 { "a fault" } else { "faults" };
    (count > 0).then(|| format!("`{file}` has {things}, so nothing can be held to it{list}"))
}
