//! Standard output contains only data, and its reader may close it early. Standard error contains
//! failures and warnings.

use std::io::{ErrorKind, Write};

use serde_json::{Value, json};

use crate::arguments::Global;
use crate::failure::{Failure, Result};
use crate::language::{Text, cause, either, say};
use crate::terminal::{self, Colour};

/// Writes and flushes. A closed reader, `| head` for instance, is not a failure.
pub(crate) fn print(data: &[u8]) -> Result {
    match write(data) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(failed),
    }
}

/// Writes and flushes. A closed reader is a failure.
pub(crate) fn tell(data: &[u8]) -> Result {
    write(data).map_err(failed)
}

/// One line of JSON.
pub(crate) fn print_json(value: &Value) -> Result {
    print(format!("{}\n", terminal::json(&value.to_string())).as_bytes())
}

/// Prints one line of a continuous JSON output. Returns `false` if the reader has closed it.
pub(crate) fn json_goes_on(value: &Value) -> Result<bool> {
    goes_on(&terminal::json(&value.to_string()))
}

/// Prints one line of a continuous output. Returns `false` if the reader has closed it.
pub(crate) fn goes_on(line: &str) -> Result<bool> {
    match write(format!("{line}\n").as_bytes()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        result => result.map(|()| true).map_err(failed),
    }
}

/// A warning on standard error. The command continues.
pub(crate) fn warn(global: &Global, text: impl Into<Text>) {
    let text = text.into();
    if global.json {
        note_json(&json!({ "warning": text.english() }));
    } else {
        let label = either(text.language(), "警告：", "warning: ");
        let text = terminal::lines(text.for_user());
        note(&format!("{}{text}", global.colour().on_stderr().paint("1;33", label)));
    }
}

/// The failure that ends the command, on standard error.
pub(crate) fn report(failure: &Failure, json: bool, colour: Colour) {
    if json {
        note_json(&failure.json());
    } else {
        let label = either(failure.language(), "错误：", "error: ");
        let text = terminal::lines(&failure.to_string());
        note(&format!("{}{text}", colour.on_stderr().paint("1;31", label)));
    }
}

/// One line of JSON on standard error.
pub(crate) fn note_json(value: &Value) {
    note(&terminal::json(&value.to_string()));
}

/// Prints one line on standard error. A write error is ignored, because it cannot be reported.
pub(crate) fn note(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

fn write(data: &[u8]) -> std::io::Result<()> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(data)?;
    stdout.flush()
}

fn failed(error: std::io::Error) -> Failure {
    Failure::failed(say(
        format!("无法写入标准输出：{}", cause(&error)),
        format!("cannot write to standard output: {error}"),
    ))
}
