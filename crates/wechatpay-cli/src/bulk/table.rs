//! The CSV file: its columns, and the request of each row.

use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

use serde_json::{Value, json};

use super::operation::Operation;
use super::place::Place;
use crate::arguments::{Pair, Rows};
use crate::failure::{Failure, Result};
use crate::language::{Text, cause, say};

/// The maximum number of listed faults.
const LISTED: usize = 20;

/// A CSV file whose header has been read.
pub(crate) struct Table {
    reader: csv::Reader<Box<dyn Read>>,
    columns: Vec<String>,
}

/// A row whose form is correct.
#[derive(Debug)]
pub(crate) struct Row {
    /// The line number in the file.
    pub(crate) line: u64,
    pub(crate) number: String,
    pub(crate) request: Value,
}

/// The faults of rows, with their line numbers.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<(u64, Text)>);

impl Faults {
    pub(crate) fn add(&mut self, line: u64, text: Text) {
        self.0.push((line, text));
    }

    /// All faults in one error.
    pub(crate) fn result(mut self) -> Result {
        self.0.sort_by(|(a, one), (b, other)| (a, one.english()).cmp(&(b, other.english())));
        if self.0.is_empty() { Ok(()) } else { Err(self.failure()) }
    }

    /// In Chinese if all faults are: those of the library are in English.
    fn failure(self) -> Failure {
        let count = self.0.len();
        let more = count.saturating_sub(LISTED);
        let head = say(
            format!("{count} 行有误，没有发送任何请求"),
            format!("{count} rows are wrong, and nothing was sent"),
        );
        let lines = self.0.into_iter().take(LISTED).map(|(line, text)| {
            say(format!("\n  第 {line} 行："), format!("\n  line {line}: ")).then(text)
        });
        let rest = match more {
            0 => say("", ""),
            more => say(format!("\n  另有 {more} 行"), format!("\n  and {more} more")),
        };
        Failure::usage(lines.fold(head, Text::then).then(rest))
    }
}

impl Table {
    pub(crate) fn open(file: &Path) -> Result<Self> {
        let source: Box<dyn Read> = if file == Path::new("-") {
            Box::new(std::io::stdin())
        } else {
            let fail = |error| {
                Failure::usage(say(
                    format!("无法读取 `{}`：{}", file.display(), cause(&error)),
                    format!("cannot read `{}`: {error}", file.display()),
                ))
            };
            Box::new(std::fs::File::open(file).map_err(fail)?)
        };
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(source);
        let columns = reader.headers().map_err(|error| wrong(&error))?;
        let columns: Vec<String> = columns.iter().map(str::to_owned).collect();
        if columns.iter().all(String::is_empty) {
            return Err(Failure::usage(say(
                "文件是空的：首行应为参数名",
                "the file is empty: its first line names the members",
            )));
        }
        Ok(Self { reader, columns })
    }

    pub(crate) fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The requests of all rows.
    pub(crate) fn rows(
        mut self,
        operation: &Operation,
        arguments: &Rows,
        common: &[(Place, Value)],
    ) -> Result<Vec<Row>> {
        let places = self.places(operation, &arguments.map)?;
        apart(&places, operation, &arguments.set)?;
        let (mut rows, mut faults) = (Vec::new(), Faults::default());
        let mut seen: HashMap<String, u64> = HashMap::new();
        for record in self.reader.records() {
            let record = record.map_err(|error| wrong(&error))?;
            let line = record.position().map_or(0, csv::Position::line);
            if record.iter().all(str::is_empty) {
                continue;
            }
            let request = request(&places, &record, common)
                .and_then(|request| complete(operation, &places, &record, request));
            let request = match request {
                Ok(request) => request,
                Err(fault) => {
                    faults.add(line, fault);
                    continue;
                }
            };
            let number = request.get(operation.number()).and_then(Value::as_str);
            let Some(number) = number.map(str::to_owned) else {
                faults.add(line, missing(operation.number()));
                continue;
            };
            match seen.insert(number.clone(), line) {
                Some(before) => {
                    let text = say(
                        format!("`{number}` 也在第 {before} 行"),
                        format!("`{number}` stands in line {before}, too"),
                    );
                    faults.add(line, text);
                }
                None => rows.push(Row { line, number, request }),
            }
        }
        faults.result()?;
        if rows.is_empty() {
            return Err(Failure::usage(say("文件中没有数据行", "the file has no rows")));
        }
        Ok(rows)
    }

    /// The member for each column. An unknown column is an error.
    fn places(&self, operation: &Operation, map: &[Pair]) -> Result<Vec<Place>> {
        let unknown = map.iter().find(|pair| !self.columns.contains(&pair.name));
        if let Some(pair) = unknown {
            return Err(Failure::usage(say(
                format!("--map：文件中没有列 `{}`", pair.name),
                format!("--map: the file has no column `{}`", pair.name),
            )));
        }
        let places = self.columns.iter().map(|column| {
            let mapped = map.iter().find(|pair| pair.name == *column);
            let name = mapped.map_or(column.as_str(), |pair| &pair.value);
            operation.column(name).map_err(|error| {
                let column = column.escape_debug().to_string();
                let hint = say(
                    format!("；请用 `--map {column}=MEMBER` 指定"),
                    format!("; `--map {column}=MEMBER` says which one it is"),
                );
                let text = say(format!("列 `{column}`："), format!("the column `{column}`: "));
                Failure::usage(text.then(error).then(hint))
            })
        });
        places.collect()
    }
}

/// Refuses a column that would overwrite another column, or a part of a `--set` value.
fn apart(columns: &[Place], operation: &Operation, set: &[Pair]) -> Result {
    for (at, place) in columns.iter().enumerate() {
        for other in columns.iter().take(at) {
            if place.is_same(other) {
                return Err(Failure::usage(say(
                    format!("有两列都是 `{}`", place.path()),
                    format!("two columns are `{}`", place.path()),
                )));
            }
            for (whole, part) in [(place, other), (other, place)] {
                if whole.holds(part) {
                    let (whole, part) = (whole.path(), part.path());
                    return Err(Failure::usage(say(
                        format!("列 `{part}` 是列 `{whole}` 的一部分：只能使用其中一个"),
                        format!("column `{part}` is part of column `{whole}`: use one of them"),
                    )));
                }
            }
        }
    }
    let set: Vec<Place> = set.iter().filter_map(|pair| operation.column(&pair.name).ok()).collect();
    for (at, place) in set.iter().enumerate() {
        // A cell takes precedence over `--set` of the same member.
        let mut others = columns.iter().chain(set.iter().take(at));
        if let Some(other) = others.find(|other| place.holds(other) || other.holds(place)) {
            let (path, other) = (place.path(), other.path());
            return Err(Failure::usage(say(
                format!("--set {path}：`{other}` 指同一参数"),
                format!("--set {path}: `{other}` is about the same member"),
            )));
        }
    }
    Ok(())
}

/// The request, unless an empty cell has removed a required member.
fn complete(
    operation: &Operation,
    places: &[Place],
    record: &csv::StringRecord,
    request: Value,
) -> std::result::Result<Value, Text> {
    for (place, _) in places.iter().zip(record).filter(|(_, cell)| cell.is_empty()) {
        if let Some(member) = operation.lacks(place, &request) {
            return Err(missing(&member));
        }
    }
    Ok(request)
}

fn request(
    places: &[Place],
    record: &csv::StringRecord,
    common: &[(Place, Value)],
) -> std::result::Result<Value, Text> {
    let mut request = json!({});
    for (place, value) in common {
        place.set(&mut request, value.clone())?;
    }
    for (place, cell) in places.iter().zip(record).filter(|(_, cell)| !cell.is_empty()) {
        place.set(&mut request, place.value(cell)?)?;
    }
    for (place, value) in common {
        // A cell with a whole object has replaced the values of its parts.
        if !place.is_in(&request) {
            place.set(&mut request, value.clone())?;
        }
    }
    if has_gap(&request) {
        return Err(say(
            "数组不连续：前面元素的列是空的",
            "a list has a gap: the columns of its items are empty",
        ));
    }
    Ok(request)
}

fn missing(member: &str) -> Text {
    say(format!("缺少 `{member}`"), format!("`{member}` is missing"))
}

fn has_gap(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.iter().any(has_gap),
        Value::Object(object) => object.values().any(has_gap),
        _ => false,
    }
}

fn wrong(error: &csv::Error) -> Failure {
    let line = error.position().map_or(0, csv::Position::line);
    Failure::usage(say(
        format!("文件不是 UTF-8 编码的 CSV（第 {line} 行）"),
        format!("the file is not CSV in UTF-8: {error}"),
    ))
}
