//! Standard output: data only, complete, and nobody has to read it to its end.

use std::io::{ErrorKind, Write};

use crate::failure::{Failure, Result};

/// Writes at once. A reader that has gone, `| head` for instance, is no failure.
pub(crate) fn print(data: &[u8]) -> Result {
    match write(data) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(failed),
    }
}

/// Writes at once, to a reader that has to be there.
pub(crate) fn tell(data: &[u8]) -> Result {
    write(data).map_err(failed)
}

fn write(data: &[u8]) -> std::io::Result<()> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(data)?;
    stdout.flush()
}

fn failed(error: std::io::Error) -> Failure {
    Failure::failed(format!("cannot write to standard output: {error}"))
}
