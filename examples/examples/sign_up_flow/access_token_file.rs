//! Handing the access token to another program.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

/// Writes the token to a file; a new file is made for its owner's eyes only, where the system
/// has such a thing.
pub(crate) fn save(file: &Path, access_token: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(access_token.as_bytes())
}
