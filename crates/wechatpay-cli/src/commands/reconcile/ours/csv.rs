//! Orders in a CSV file: UTF-8, with a header.

use std::fs::File;
use std::path::Path;

use csv::{ByteRecord, ReaderBuilder, Trim};

use super::Rows;
use crate::failure::{Failure, Result};
use crate::language::{Text, cause, say};

/// The byte order mark, which Excel writes at the beginning.
const BOM: &str = "\u{feff}";

pub(super) fn read(path: &Path, to: &mut Rows<'_>) -> Result {
    let shown = path.display();
    let failed = |error: csv::Error| Failure::failed(problem(path, &error));
    let file = File::open(path).map_err(|error| Failure::failed(cannot_read(path, &error)))?;
    let mut reader = ReaderBuilder::new().has_headers(false).trim(Trim::All).from_reader(file);
    let mut record = ByteRecord::new();
    let mut has_header = false;
    while reader.read_byte_record(&mut record).map_err(failed)? {
        let line = record.position().map_or(0, csv::Position::line);
        let mut cells = Vec::with_capacity(record.len());
        for cell in &record {
            let text = std::str::from_utf8(cell).map_err(|_| {
                Failure::failed(say(
                    format!("`{shown}` 第 {line} 行不是 UTF-8 编码；请另存为 CSV UTF-8"),
                    format!("`{shown}`, line {line}: it is not UTF-8; save it as CSV UTF-8"),
                ))
            })?;
            cells.push(text);
        }
        if !has_header {
            if let Some(first) = cells.first_mut() {
                *first = first.strip_prefix(BOM).unwrap_or(first);
            }
            to.begin(&cells).map_err(|failure| at(failure, &shown.to_string()))?;
            has_header = true;
            continue;
        }
        let at = || say(format!("`{shown}` 第 {line} 行"), format!("`{shown}`, line {line}"));
        to.add(&at, &|place| cells.get(place).copied().unwrap_or_default().to_owned())?;
    }
    if !has_header {
        return Err(Failure::failed(say(
            format!("`{shown}` 是空的：首行应为列名"),
            format!("`{shown}` is empty: its first line names the columns"),
        )));
    }
    Ok(())
}

/// Adds the place to a failure.
fn at(failure: Failure, place: &str) -> Failure {
    match failure {
        Failure::Usage(text) => Failure::Usage(text.within(format!("`{place}`"))),
        other => other,
    }
}

fn cannot_read(path: &Path, error: &std::io::Error) -> Text {
    let path = path.display();
    say(format!("无法读取 `{path}`：{}", cause(error)), format!("cannot read `{path}`: {error}"))
}

fn problem(path: &Path, error: &csv::Error) -> Text {
    let shown = path.display();
    match error.kind() {
        csv::ErrorKind::UnequalLengths { pos, expected_len, len } => {
            let line = pos.as_ref().map_or(0, csv::Position::line);
            say(
                format!("`{shown}` 第 {line} 行有 {len} 列，表头有 {expected_len} 列"),
                format!(
                    "`{shown}`, line {line}: it has {len} fields, the header has {expected_len}"
                ),
            )
        }
        csv::ErrorKind::Io(error) => cannot_read(path, error),
        _ => say(format!("`{shown}` 不是 CSV 文件"), format!("`{shown}` is not CSV: {error}")),
    }
}
