//! A crate of sources.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::program::Run;
use crate::scratch::{scratch, write};

/// A crate with a module for each source.
pub(crate) struct Sources {
    pub(crate) folder: PathBuf,
    modules: Vec<String>,
}

impl Sources {
    pub(crate) fn new(name: &str) -> Sources {
        let folder = scratch(name);
        let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core").canonicalize().unwrap();
        let manifest = format!(
            "[package]\nname = \"sources\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n[dependencies]\ncognito-request = {{ path = {:?} }}\n",
            core.to_str().unwrap()
        );
        let files = [("Cargo.toml", &manifest[..]), ("rustfmt.toml", ""), ("src/lib.rs", "")];
        write(&folder, &files);
        Sources { folder, modules: Vec::new() }
    }

    /// Writes the source for a definition into a module; it is returned if there is one.
    pub(crate) fn add(&mut self, definition: &str, more: &[&str]) -> Option<String> {
        let stem = definition.rsplit('/').next()?.trim_end_matches("-structure.json");
        let module = stem.replace(['-', '#', '.'], "_");
        let out = format!("src/{module}.rs");
        let arguments = [&["new", definition, "--out", &out], more].concat();
        let run = Run::of(&self.folder, &arguments);
        if run.status == Some(1) {
            assert!(run.err.contains("no object and no enumeration"), "{run:?}");
            return None;
        }
        assert_eq!(run.status, Some(0), "{run:?}");
        self.modules.push(module);
        Some(fs::read_to_string(self.folder.join(out)).unwrap())
    }

    pub(crate) fn count(&self) -> usize {
        self.modules.len()
    }

    /// Asserts that rustfmt would change nothing, and that all compiles without a warning of rustc
    /// or clippy.
    pub(crate) fn check(&self) {
        let files: Vec<String> =
            self.modules.iter().map(|module| format!("src/{module}.rs")).collect();
        formatted(&self.folder, &files);
        // The modules are private, so that clippy looks at all that is in them.
        let mut lib = "//! Sources.\n#![deny(warnings, missing_docs, clippy::pedantic)]\n\
                       #![allow(dead_code, non_snake_case)]\n\n"
            .to_owned();
        for module in &self.modules {
            lib.extend(["mod ", module, ";\n"]);
        }
        write(&self.folder, &[("src/lib.rs", &lib)]);
        self.compile();
    }

    fn compile(&self) {
        // The versions that this workspace is tested with, which are there already.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, self.folder.join("Cargo.lock")).unwrap();
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sources-target");
        let cargo = env::var_os("CARGO").unwrap_or("cargo".into());
        let output = Command::new(cargo)
            .current_dir(&self.folder)
            .args(["clippy", "--quiet", "--offline"])
            .env("CARGO_TARGET_DIR", target)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

/// Asserts that rustfmt, left to itself, would change nothing.
pub(crate) fn formatted(folder: &Path, sources: &[String]) {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.current_dir(folder).args(["--check", "--edition", "2024", "--config-path", "."]);
    let output = rustfmt.args(sources).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}
