//! `cargo cognito check`: what is wrong with definitions.

mod report;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cognito_structure::definition::Fault;

use crate::arguments::Check;
use crate::failure::Failure;
use crate::input::{Folders, Unread, files_below};
use crate::output::{Lines, note};

pub(crate) use report::{line, with_pointer};

/// How many of what there was.
#[derive(Default)]
struct Count {
    files: usize,
    errors: usize,
    warnings: usize,
    /// Files and folders that could not be read.
    failures: usize,
}

/// Checks each file; the status is 1 if there are errors.
pub(crate) fn run(order: &Check) -> Result<u8, Failure> {
    let mut count = Count::default();
    let (mut folders, mut lines) = (Folders::default(), Lines::new());
    for path in files(&order.files, &mut count) {
        count.files += 1;
        for fault in faults(&path, &mut folders, &mut count) {
            if fault.is_error() {
                count.errors += 1;
            } else {
                count.warnings += 1;
            }
            let line = if order.json { report::json_line(&fault) } else { report::line(&fault) };
            lines.line(&line);
        }
    }
    lines.finish()?;
    note(&summary(&count));
    Ok(match count {
        Count { failures: 1.., .. } => 2,
        Count { errors: 1.., .. } => 1,
        _ => 0,
    })
}

/// The files that are meant, each once.
fn files(paths: &[PathBuf], count: &mut Count) -> Vec<PathBuf> {
    let (mut files, mut known) = (Vec::new(), BTreeSet::new());
    for path in paths {
        let mut found = vec![path.clone()];
        if path.is_dir() {
            found = files_below(path).unwrap_or_else(|failure| {
                count.failures += 1;
                note(&format!("error: {failure}"));
                Vec::new()
            });
        }
        for file in found {
            if known.insert(file.clone()) {
                files.push(file);
            }
        }
    }
    files
}

fn faults(path: &Path, folders: &mut Folders, count: &mut Count) -> Vec<Fault> {
    match folders.open(path) {
        Ok(mut definitions) => definitions.check(),
        Err(Unread::Fault(fault)) => vec![fault],
        Err(Unread::Failure(failure)) => {
            count.failures += 1;
            note(&format!("error: {failure}"));
            Vec::new()
        }
    }
}

fn summary(count: &Count) -> String {
    let many = |number: usize, what: &str| {
        format!("{number} {what}{}", if number == 1 { "" } else { "s" })
    };
    format!(
        "{}: {}, {}",
        many(count.files, "file"),
        many(count.errors, "error"),
        many(count.warnings, "warning")
    )
}
