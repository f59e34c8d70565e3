//! Standard input, whole or line by line, and no more of it than a memory can hold.

use std::io::{self, BufRead, BufReader, Read as _, StdinLock};

use crate::failure::Failure;

/// No body and no line is read further, in bytes. The services take far less.
const LONGEST: u64 = 64 << 20;

fn failure(error: &io::Error) -> Failure {
    Failure::new(format!("standard input: {error}"))
}

/// All of it.
pub(crate) fn whole() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(LONGEST + 1).read_to_end(&mut bytes).map_err(|e| failure(&e))?;
    if bytes.len() as u64 > LONGEST {
        return Err(Failure::new("standard input: a body may have 64 MiB"));
    }
    Ok(bytes)
}

/// Its lines.
pub(crate) struct Input {
    from: BufReader<StdinLock<'static>>,
    line: Vec<u8>,
}

/// A line, without its end.
pub(crate) enum Line<'i> {
    Whole(&'i [u8]),
    /// One that is longer than any is read.
    TooLong,
}

impl Input {
    pub(crate) fn new() -> Self {
        Self { from: BufReader::with_capacity(1 << 16, io::stdin().lock()), line: Vec::new() }
    }

    /// Whether the next line may have to be waited for.
    pub(crate) fn waits(&self) -> bool {
        !self.from.buffer().contains(&b'\n')
    }

    /// The next line, if there is one.
    pub(crate) fn next(&mut self) -> Result<Option<Line<'_>>, Failure> {
        self.line.clear();
        let mut limited = (&mut self.from).take(LONGEST + 1);
        limited.read_until(b'\n', &mut self.line).map_err(|e| failure(&e))?;
        if self.line.last() == Some(&b'\n') {
            self.line.pop();
            return Ok(Some(Line::Whole(&self.line)));
        }
        if self.line.len() as u64 > LONGEST {
            self.line = Vec::new();
            self.from.skip_until(b'\n').map_err(|e| failure(&e))?;
            return Ok(Some(Line::TooLong));
        }
        // The last line may have no end.
        Ok(if self.line.is_empty() { None } else { Some(Line::Whole(&self.line)) })
    }
}
