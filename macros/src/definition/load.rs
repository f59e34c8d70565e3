//! Definitions in the user's own files.

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};

use cognito_structure::definition::{Definitions, Fault, FaultCode, Folder, TypeId};

use super::builtin;
use super::facts::{self, Definition, Source};
use super::reference::Reference;
use crate::name::did_you_mean;

/// What came of a reference: the definition, or what is wrong with it, and the files that were read.
pub(super) struct Loaded {
    pub(super) definition: Result<Definition, String>,
    /// Their paths, as they stand in references or from the root.
    pub(super) files: Vec<String>,
}

/// A file that stands alone, as it was when it was read.
struct Kept {
    path: PathBuf,
    text: String,
    definitions: Definitions,
}

thread_local! {
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// The definition that a reference names by itself.
pub(super) fn load(reference: &Reference) -> Loaded {
    match reference {
        Reference::Service(service, name) => {
            let definition = builtin::definition(*service, name);
            Loaded { definition, files: Vec::new() }
        }
        Reference::File(file, inside) => match open(file) {
            Ok(mut kept) => {
                let whole = kept.path.to_string_lossy().into_owned();
                let root = whole.strip_suffix(file.as_str()).unwrap_or("");
                let definition = in_file(&mut kept.definitions, root, file, inside);
                let files = from_root(&kept.definitions, root);
                keep(kept);
                Loaded { definition, files }
            }
            Err(message) => Loaded { definition: Err(message), files: Vec::new() },
        },
        Reference::Name(_) | Reference::Unknown => {
            Loaded { definition: Err(String::new()), files: Vec::new() }
        }
    }
}

/// Rule `definition-file`: the file is there.
fn open(file: &str) -> Result<Kept, String> {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let path = root.join(file);
    let text = fs::read_to_string(&path).map_err(|error| {
        let near = beside(&path, file);
        format!("`{file}` cannot be read: {}{near}\nwrite its path from the folder of the crate's `Cargo.toml`", in_words(&error))
    })?;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    if let Some(kept) = kept(&path, &text) {
        return Ok(kept);
    }
    let folder = Folder::new(path.parent().unwrap_or(Path::new("")));
    let name = path.to_string_lossy();
    let definitions = Definitions::with_siblings(&name, &text, Box::new(folder));
    Ok(Kept { path, text, definitions })
}

/// The same on every system.
fn in_words(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::InvalidData => "it is no text in UTF-8".to_owned(),
        _ => error.to_string(),
    }
}

/// A file of nearly that name, as a question.
fn beside(path: &Path, file: &str) -> String {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return String::new();
    };
    let Ok(entries) = fs::read_dir(folder) else { return String::new() };
    let mut names = Vec::new();
    for entry in entries.flatten() {
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort_unstable();
    let mut candidates = Vec::new();
    for name in &names {
        candidates.push(name.as_str());
    }
    let name = name.to_string_lossy();
    match crate::name::nearest(&name, &candidates) {
        Some(near) => {
            let start = file.len().saturating_sub(name.len());
            format!("; did you mean `{}{near}`?", file.get(..start).unwrap_or(""))
        }
        None => String::new(),
    }
}

/// The file as it was read before, if it has not changed.
fn kept(path: &Path, text: &str) -> Option<Kept> {
    KEPT.with_borrow_mut(|all| {
        let at = all.iter().position(|kept| kept.path == path)?;
        let kept = all.swap_remove(at);
        (kept.text == text).then_some(kept)
    })
}

/// Keeps a file for the next derive. One with siblings is read anew: those may have changed.
fn keep(kept: Kept) {
    if kept.definitions.files().len() == 1 {
        KEPT.with_borrow_mut(|all| all.push(kept));
    }
}

/// The files that were read, by the path that the user writes where that is one.
fn from_root(definitions: &Definitions, root: &str) -> Vec<String> {
    let mut files = Vec::new();
    for file in definitions.files() {
        files.push(file.strip_prefix(root).unwrap_or(&file).to_owned());
    }
    files
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
    if let Some(message) = faulty(&definitions.faults_of(id), root, file) {
        return Err(message);
    }
    facts::definition(&Source { definitions, service: "", root }, id)
        .map_err(|what| unchecked(&what))
}

/// Rule `definition-uncheckable`: what a definition demands is checked, all of it.
pub(super) fn unchecked(what: &str) -> String {
    format!(
        "the definition demands something that cannot be checked: {what}\ntake it out of the definition, or write no `#[doc_ref]`"
    )
}

/// Rule `definition-syntax`: the file is JSON.
fn not_json(definitions: &mut Definitions, file: &str) -> Option<String> {
    let root = definitions.document();
    if definitions.json(root).kind() == cognito_structure::json::JsonKind::Object {
        return None;
    }
    for fault in definitions.check() {
        if matches!(fault.code, FaultCode::Syntax | FaultCode::Limit | FaultCode::RootNotObject) {
            let at = fault.position;
            return Some(format!(
                "`{file}` is no JSON object: {}\nlook at {file}:{}:{}",
                fault.message, at.line, at.column
            ));
        }
    }
    None
}

/// The type that the file itself is: rule `definition-root`.
fn root_type(definitions: &mut Definitions, file: &str) -> Result<TypeId, String> {
    definitions.root().ok_or_else(|| {
        let names = definitions.names();
        let mut all = Vec::new();
        for name in &names {
            all.push(name.as_str());
        }
        let all = crate::name::list(&all, ", ");
        format!("`{file}` has no type of its own\nwrite which one of it is meant, as in `{file}#Name`: it has {all}")
    })
}

/// Rule `definition-name`: the name is one of the document's.
pub(super) fn looked_up(
    definitions: &mut Definitions,
    name: &str,
    place: &str,
) -> Result<TypeId, String> {
    definitions.look_up(name).map_err(|_| {
        let names = definitions.names();
        let mut all = Vec::new();
        for name in &names {
            all.push(name.as_str());
        }
        let short = super::reference::last(name);
        let near = did_you_mean(short, &all);
        let meant = crate::name::nearest(short, &all).or(all.first().copied()).unwrap_or("Name");
        let instead = if near.is_empty() { "the name of one of its types, as in " } else { "" };
        format!("`{place}` defines no `{short}`{near}\nwrite {instead}`{place}#{meant}`")
    })
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
