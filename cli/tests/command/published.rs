//! Sources for the published files, compiled.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::definitions::published;
use crate::program::Run;
use crate::scratch::{scratch, write};

/// How many of the files are structures or enumerations, by one of their own.
const SOURCES: usize = 350;
/// How many of those are requests.
const REQUESTS: usize = 126;

#[test]
fn every_published_request_becomes_a_source_that_compiles() {
    let Some(published) = published() else { return };
    let folder = scratch("published");
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core").canonicalize().unwrap();
    let manifest = format!(
        "[package]\nname = \"sources\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ncognito-request = {{ path = {core:?} }}\n"
    );
    // The modules are private, so that clippy looks at all that is in them.
    let lints = "#![deny(warnings, missing_docs, clippy::pedantic)]\n#![allow(dead_code)]\n";
    write(&folder, &[("Cargo.toml", &manifest[..]), ("rustfmt.toml", ""), ("src/lib.rs", "")]);

    let (mut sources, mut requests) = (Vec::new(), 0);
    let mut modules = format!("//! Sources.\n{lints}\n");
    for definition in files(&published) {
        let file = definition.file_name().unwrap().to_str().unwrap();
        let module = file.trim_end_matches("-structure.json").replace('-', "_");
        let out = format!("src/{module}.rs");
        let mut arguments = vec!["new", definition.to_str().unwrap(), "--out", &out];
        if file == "identity-pools-identity-pool-structure.json" {
            arguments.extend(["--action", "UpdateIdentityPool"]);
        }
        let run = Run::of(&folder, &arguments);
        if run.status == Some(1) {
            assert!(run.err.contains("no object and no enumeration"), "{run:?}");
            continue;
        }
        assert_eq!(run.status, Some(0), "{run:?}");
        let source = fs::read_to_string(folder.join(&out)).unwrap();
        requests += usize::from(source.contains("#[derive(CognitoRequest)]"));
        modules.extend(["mod ", &module, ";\n"]);
        sources.push(out);
    }
    assert_eq!((sources.len(), requests), (SOURCES, REQUESTS));
    formatted(&folder, &sources);
    write(&folder, &[("src/lib.rs", &modules)]);
    compiled(&folder);
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Asserts that rustfmt, left to itself, would change nothing.
pub(crate) fn formatted(folder: &Path, sources: &[String]) {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.current_dir(folder).args(["--check", "--edition", "2024", "--config-path", "."]);
    let output = rustfmt.args(sources).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

/// Asserts that a crate compiles, with no warning of rustc or clippy.
fn compiled(folder: &Path) {
    // The versions that this workspace is tested with, which are there already.
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("published-target");
    let cargo = env::var_os("CARGO").unwrap_or("cargo".into());
    let output = Command::new(cargo)
        .current_dir(folder)
        .args(["clippy", "--quiet", "--offline"])
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
