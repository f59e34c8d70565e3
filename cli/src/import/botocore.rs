//! The service model, as the Python package `botocore` has it.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;

/// The version that the built-in definitions are of.
pub(super) const VERSION: &str = "1.44.5";

/// botocore's data: a folder of services, each with a folder of versions of its model.
pub(super) struct Data {
    folder: PathBuf,
    /// The folder that it was installed into, and that goes with it.
    installed: Option<PathBuf>,
}

impl Data {
    /// The data in a folder, or else that of the pinned version, installed with pip.
    pub(super) fn open(folder: Option<&Path>) -> Result<Self, Failure> {
        if let Some(folder) = folder {
            return Ok(Self { folder: folder.to_owned(), installed: None });
        }
        let place = std::env::temp_dir().join(format!("cognito-import-{}", std::process::id()));
        let data = Self { folder: place.join("botocore/data"), installed: Some(place.clone()) };
        let package = format!("botocore=={VERSION}");
        let words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"];
        let mut command = Command::new("python3");
        command.args(words).args(["--root-user-action", "ignore"]);
        output(command.arg("--target").arg(&place).arg(&package), "pip")?;
        Ok(data)
    }

    /// A file of a service's newest model, which may be compressed.
    pub(super) fn text(&self, service: &str, file: &str) -> Result<String, Failure> {
        let folder = newest(&self.folder.join(service))?;
        let path = folder.join(file);
        let bytes = if path.is_file() {
            fs::read(&path).map_err(|error| Failure::of_file(&path, &error))?
        } else {
            unpacked(&folder.join(format!("{file}.gz")))?
        };
        String::from_utf8(bytes).map_err(|_| Failure::new(format!("{}: not UTF-8", path.display())))
    }
}

impl Drop for Data {
    fn drop(&mut self) {
        if let Some(place) = &self.installed {
            // What is left in the folder for temporary files is nobody's harm.
            let _ = fs::remove_dir_all(place);
        }
    }
}

/// The last of the versions of a model, which are called by their dates.
fn newest(service: &Path) -> Result<PathBuf, Failure> {
    let failure = |error| Failure::of_file(service, &error);
    let mut versions = Vec::new();
    for entry in fs::read_dir(service).map_err(failure)? {
        versions.push(entry.map_err(failure)?.path());
    }
    let none = || Failure::new(format!("{}: no version of a model", service.display()));
    versions.into_iter().filter(|path| path.is_dir()).max().ok_or_else(none)
}

/// The bytes of a gzip file. Python is there wherever pip is.
fn unpacked(path: &Path) -> Result<Vec<u8>, Failure> {
    const PROGRAM: &str =
        "import gzip, sys; sys.stdout.buffer.write(gzip.open(sys.argv[1]).read())";
    if !path.is_file() {
        return Err(Failure::new(format!("{}: there is no such file", path.display())));
    }
    let arguments = [OsStr::new("-c"), OsStr::new(PROGRAM), path.as_os_str()];
    output(Command::new("python3").args(arguments), "python3")
}

/// What a program writes to its standard output.
fn output(command: &mut Command, called: &str) -> Result<Vec<u8>, Failure> {
    let told = command.output().map_err(|error| Failure::new(format!("{called}: {error}")))?;
    if told.status.success() {
        return Ok(told.stdout);
    }
    let why = String::from_utf8_lossy(&told.stderr);
    Err(Failure::new(format!("{called}: {}", why.trim())))
}
