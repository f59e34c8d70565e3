//! Definitions in the user's own files.

use std::fs;
use std::path::Path;

use cognito_structure::definition::{Definitions, Dialect, Fault, FaultCode, Folder, TypeId};

use super::builtin;
use super::facts::{self, Definition, Source};
use super::reference::Reference;
use crate::memory::{self, File};
use crate::name;

/// The definition that a reference names by itself, or what is wrong with it; and the files that
/// were read for it, by their paths as they stand in references or from the root.
pub(super) fn load(reference: &Reference, files: &mut Vec<String>) -> Result<Definition, String> {
    match reference {
        Reference::Service(service, name) => builtin::definition(*service, name),
        Reference::File(file, inside) => {
            let root = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
            let (path, root) = if Path::new(file).is_absolute() || root.is_empty() {
                (file.clone(), String::new())
            } else {
                (format!("{root}/{file}"), format!("{root}/"))
            };
            let mut open = open(&path, file)?;
            let definition = in_file(&mut open.definitions, &root, file, inside);
            let read = open.definitions.files();
            // One with siblings is read anew: those may have changed.
            if read.len() == 1 {
                let mut memory = memory::take();
                memory.files.push(open);
                memory::put_back(memory);
            }
            for file in &read {
                let file = file.strip_prefix(&root).unwrap_or(file);
                if !name::texts(files).contains(&file) {
                    files.push(file.to_owned());
                }
            }
            definition
        }
        Reference::Name(_) | Reference::Unknown => Err(String::new()),
    }
}

/// Rule `definition-file`: the file is there.
fn open(path: &str, file: &str) -> Result<File, String> {
    let Ok(text) = fs::read_to_string(path) else {
        let there = Path::new(path).is_file();
        let why = if there { "it is no text in UTF-8" } else { "there is no such file" };
        let from = "write its path from the folder of the crate's `Cargo.toml`";
        return Err(format!("`{file}` cannot be read: {why}\n{from}"));
    };
    let text = match text.strip_prefix('\u{feff}') {
        Some(behind) => behind.to_owned(),
        None => text,
    };
    if let Some(kept) = kept(path, &text) {
        return Ok(kept);
    }
    let folder = Path::new(path).parent().unwrap_or(Path::new(""));
    let definitions = Definitions::with_siblings(path, &text, Box::new(Folder::new(folder)));
    Ok(File { path: path.to_owned(), text, definitions })
}

/// The file as it was read before, if it has not changed.
fn kept(path: &str, text: &str) -> Option<File> {
    let mut memory = memory::take();
    let mut at = 0;
    while memory.files.get(at).is_some_and(|file| file.path != path) {
        at += 1;
    }
    let mut kept = None;
    if at < memory.files.len() {
        let file = memory.files.remove(at);
        if file.text == text {
            kept = Some(file);
        }
    }
    memory::put_back(memory);
    kept
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

/// Rule `definition-uncheckable`: what a definition demands is checked, all of it.
#[expect(clippy::needless_pass_by_value, reason = "it takes an error's place")]
pub(super) fn unchecked(what: String) -> String {
    format!(
        "the definition demands something that cannot be checked: {what}\ntake it out of the definition, or write no `#[doc_ref]`"
    )
}

/// Rule `definition-syntax`: the file is JSON.
fn not_json(definitions: &Definitions, file: &str) -> Option<String> {
    let fault = definitions.unreadable()?;
    let (message, at) = (fault.message, fault.position);
    Some(format!("`{file}` is no JSON object: {message}\nlook at {file}:{}:{}", at.line, at.column))
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
pub(super) fn looked_up(
    definitions: &mut Definitions,
    wanted: &str,
    place: &str,
) -> Result<TypeId, String> {
    if let Ok(id) = definitions.look_up(wanted) {
        return Ok(id);
    }
    let names = definitions.names();
    let (all, short) = (name::texts(&names), super::reference::last(wanted));
    let near = name::did_you_mean(short, &all);
    let instead = if near.is_empty() { "the name of one of its types, as in " } else { "" };
    let first = all.first().copied().unwrap_or("Name");
    let meant = name::nearest(short, &all).unwrap_or(first);
    Err(format!("`{place}` defines no `{short}`{near}\nwrite {instead}`{place}#{meant}`"))
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
