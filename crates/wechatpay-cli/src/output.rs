//! Standard output: data only, complete, and nobody has to read it to its end. Standard error: what
//! went wrong, and what to mind.

use std::io::{ErrorKind, Write};

use serde_json::{Value, json};

use crate::arguments::Global;
use crate::failure::{Failure, Result};
use crate::terminal::{self, Colour};

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

/// One line of JSON.
pub(crate) fn print_json(value: &Value) -> Result {
    print(format!("{}\n", terminal::json(&value.to_string())).as_bytes())
}

/// The same of something that goes on; whether anybody still reads.
pub(crate) fn json_goes_on(value: &Value) -> Result<bool> {
    goes_on(&terminal::json(&value.to_string()))
}

/// Writes one line of something that goes on; whether anybody still reads.
pub(crate) fn goes_on(line: &str) -> Result<bool> {
    match write(format!("{line}\n").as_bytes()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        result => result.map(|()| true).map_err(failed),
    }
}

/// What does not keep the command from its work, on standard error.
pub(crate) fn warn(global: &Global, text: &str) {
    if global.json {
        note_json(&json!({ "warning": text }));
    } else {
        let text = terminal::lines(text);
        note(&format!("{} {text}", global.colour().on_stderr().paint("1;33", "warning:")));
    }
}

/// The failure that ends the command, on standard error.
pub(crate) fn report(failure: &Failure, json: bool, colour: Colour) {
    if json {
        note_json(&failure.json());
    } else {
        let text = terminal::lines(&failure.to_string());
        note(&format!("{} {text}", colour.on_stderr().paint("1;31", "error:")));
    }
}

/// One line of JSON on standard error.
pub(crate) fn note_json(value: &Value) {
    note(&terminal::json(&value.to_string()));
}

/// One line on standard error; if nobody reads it, there is nothing to be done.
pub(crate) fn note(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

fn write(data: &[u8]) -> std::io::Result<()> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(data)?;
    stdout.flush()
}

fn failed(error: std::io::Error) -> Failure {
    Failure::failed(format!("cannot write to standard output: {error}"))
}
