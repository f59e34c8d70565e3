//! What the program says, and where.

use std::io::{self, BufWriter, StdoutLock, Write};

use crate::failure::Failure;
use crate::printable::Printable;

/// Lines on standard output.
pub(crate) struct Lines {
    out: BufWriter<StdoutLock<'static>>,
    failed: Option<io::Error>,
}

impl Lines {
    pub(crate) fn new() -> Self {
        Self { out: BufWriter::new(io::stdout().lock()), failed: None }
    }

    pub(crate) fn line(&mut self, line: &str) {
        self.text(line);
        self.text("\n");
    }

    pub(crate) fn text(&mut self, text: &str) {
        if self.failed.is_none()
            && let Err(error) = self.out.write_all(text.as_bytes())
        {
            self.failed = Some(error);
        }
    }

    /// Gives what was written so far to whoever waits for it; false if nobody does any more.
    #[cfg(feature = "actions")]
    pub(crate) fn flush(&mut self) -> bool {
        if self.failed.is_none() {
            self.failed = self.out.flush().err();
        }
        self.failed.is_none()
    }

    /// Whether all was written. A reader that has gone away (`| head`) has had what it wanted.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        let flushed = self.out.flush();
        match self.failed.map_or(flushed, Err) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Failure::new(format!("standard output: {error}")))
            }
            _ => Ok(()),
        }
    }
}

/// A line on standard error; if there is none, nobody hears it.
pub(crate) fn note(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", Printable(line));
}
