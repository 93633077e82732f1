//! Orders in a CSV file: UTF-8, with a header.

use std::fs::File;
use std::path::Path;

use csv::{ByteRecord, ReaderBuilder, Trim};

use super::Rows;
use crate::failure::{Failure, Result};

/// The byte order mark, which Excel writes at the beginning.
const BOM: &str = "\u{feff}";

pub(super) fn read(path: &Path, to: &mut Rows<'_>) -> Result {
    let shown = path.display();
    let failed = |error: csv::Error| Failure::failed(problem(path, &error));
    let file = File::open(path)
        .map_err(|error| Failure::failed(format!("cannot read `{shown}`: {error}")))?;
    let mut reader = ReaderBuilder::new().has_headers(false).trim(Trim::All).from_reader(file);
    let mut record = ByteRecord::new();
    let mut has_header = false;
    while reader.read_byte_record(&mut record).map_err(failed)? {
        let line = record.position().map_or(0, csv::Position::line);
        let mut cells = Vec::with_capacity(record.len());
        for cell in &record {
            let text = std::str::from_utf8(cell).map_err(|_| {
                Failure::failed(format!(
                    "`{shown}`, line {line}: it is not UTF-8; save it as CSV UTF-8"
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
        to.add(&|| format!("`{shown}`, line {line}"), &|place| {
            cells.get(place).copied().unwrap_or_default().to_owned()
        })?;
    }
    if !has_header {
        return Err(Failure::failed(format!(
            "`{shown}` is empty: its first line names the columns"
        )));
    }
    Ok(())
}

/// Adds the place to a failure.
fn at(failure: Failure, place: &str) -> Failure {
    match failure {
        Failure::Usage(text) => Failure::Usage(format!("`{place}`: {text}")),
        other => other,
    }
}

fn problem(path: &Path, error: &csv::Error) -> String {
    let path = path.display();
    match error.kind() {
        csv::ErrorKind::UnequalLengths { pos, expected_len, len } => {
            let line = pos.as_ref().map_or(0, csv::Position::line);
            format!("`{path}`, line {line}: it has {len} fields, the header has {expected_len}")
        }
        csv::ErrorKind::Io(error) => format!("cannot read `{path}`: {error}"),
        _ => format!("`{path}` is not CSV: {error}"),
    }
}
