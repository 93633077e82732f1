//! Parses the lines of a bill: pieces come in, rows go out. It ends without an error only if hash and summary are
//! right.

use std::sync::Arc;

use super::columns::Columns;
use super::document::Document;
use super::fault::Fault;
use super::intake::{Expected, Intake};
use super::row::{Fields, Row, split};
use super::totals::{Summary, Totals};

/// The maximum length of a line, in bytes. Lines of the platform have less than 2 KiB.
const LONGEST_LINE: usize = 1 << 20;

/// The result of a step.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// There is a row.
    Row,
    /// More bytes are needed.
    More,
    /// Everything was read and verified.
    End,
}

/// The position in the bill.
enum State {
    Header,
    /// The file is not a bill, but may be an error of the platform.
    Document(Document),
    Rows,
    /// The summary's header was read.
    SummaryRow(Box<Columns>),
    AfterSummary,
    Checked,
    Broken(Fault),
}

/// Parses a bill that arrives in pieces of any size.
pub(crate) struct Parser {
    /// The column that the bill must have; its amounts are checked to be whole.
    key: Option<&'static str>,
    intake: Intake,
    is_all: bool,
    /// The bytes of the unfinished line.
    raw: Vec<u8>,
    /// The number of these bytes that were searched for the end of the line.
    searched: usize,
    /// Complete lines.
    text: String,
    /// The position in `text`.
    at: usize,
    line: std::ops::Range<usize>,
    /// The line with added backticks. Empty if none was missing.
    completed: String,
    starts: Vec<u32>,
    state: State,
    columns: Arc<Columns>,
    totals: Totals,
    summary: Option<Summary>,
    lines: u64,
}

impl Parser {
    pub(crate) fn new(key: Option<&'static str>) -> Self {
        let columns = Columns::none();
        Self {
            key,
            intake: Intake::new(),
            is_all: false,
            raw: Vec::new(),
            searched: 0,
            text: String::new(),
            at: 0,
            line: 0..0,
            completed: String::new(),
            starts: Vec::new(),
            state: State::Header,
            totals: Totals::of(&columns),
            columns: Arc::new(columns),
            summary: None,
            lines: 0,
        }
    }

    pub(crate) fn expect(&mut self, expected: Expected) {
        self.intake.expect(expected);
    }

    /// Takes a piece.
    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        self.intake.feed(bytes, &mut self.raw);
    }

    /// Calls `fill` to append a piece to a vector: uncompressed bytes without copying them. An empty piece is the
    /// end.
    pub(super) fn fill<E>(
        &mut self,
        fill: impl FnOnce(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        if self.intake.is_plain() {
            let before = self.raw.len();
            fill(&mut self.raw)?;
            let piece = self.raw.get(before..).unwrap_or_default();
            self.is_all |= piece.is_empty();
            self.intake.put(piece);
        } else {
            let mut piece = Vec::new();
            fill(&mut piece)?;
            self.is_all |= piece.is_empty();
            self.intake.feed(&piece, &mut self.raw);
        }
        Ok(())
    }

    /// Ends the input.
    pub(crate) fn end(&mut self) {
        self.is_all = true;
    }

    /// Ends parsing because of an error outside of the bill.
    pub(crate) fn give_up(&mut self) {
        self.state = State::Broken(Fault::new("an earlier read of it failed"));
    }

    /// Parses the next row. After a fault, all further steps fail.
    pub(crate) fn step(&mut self) -> Result<Step, Fault> {
        if let State::Broken(fault) = &self.state {
            return Err(fault.clone());
        }
        let step = self.advance().map_err(|fault| fault.at(self.lines));
        if let Err(fault) = &step {
            self.state = State::Broken(fault.clone());
        }
        step
    }

    /// The row of the last step.
    pub(crate) fn row(&self) -> Row<'_> {
        Row { columns: &self.columns, fields: self.fields(), amounts: self.totals.amounts() }
    }

    /// The columns. They are known once the first row was read.
    pub(crate) fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The summary. It is known once everything was verified.
    pub(crate) fn summary(&self) -> Option<&Summary> {
        self.summary.as_ref().filter(|_| matches!(self.state, State::Checked))
    }

    fn fields(&self) -> Fields<'_> {
        let line = match self.completed.as_str() {
            "" => self.text.get(self.line.clone()).unwrap_or_default(),
            completed => completed,
        };
        Fields { line, starts: &self.starts }
    }

    /// Finds the fields of the line and returns their number. `expected` is the number
    /// of columns.
    fn split(&mut self, expected: usize) -> usize {
        self.completed.clear();
        let line = self.text.get(self.line.clone()).unwrap_or_default();
        let count = split(line, &mut self.starts);
        if count == expected || !self.columns.may_lack_backticks() {
            return count;
        }
        self.completed = completed(line);
        split(&self.completed, &mut self.starts)
    }

    /// Whether a line is a row and not a header.
    fn is_row(&self, line: &str) -> bool {
        let is_bare = || line.starts_with(|first: char| first.is_ascii_digit());
        line.starts_with('`') || self.columns.may_lack_backticks() && is_bare()
    }

    fn advance(&mut self) -> Result<Step, Fault> {
        loop {
            if matches!(self.state, State::Checked) {
                return Ok(Step::End);
            }
            if !self.next_line() {
                if self.refill()? {
                    continue;
                }
                if !self.is_all {
                    return Ok(Step::More);
                }
                self.finish()?;
                return Ok(Step::End);
            }
            self.lines += 1;
            let line = self.text.get(self.line.clone()).unwrap_or_default();
            match &self.state {
                State::Rows if self.is_row(line) => {
                    self.read_row()?;
                    return Ok(Step::Row);
                }
                State::Header => self.read_header()?,
                State::Document(_) => self.read_document()?,
                State::Rows => self.state = State::SummaryRow(Box::new(header(line)?)),
                State::SummaryRow(_) => self.read_summary()?,
                State::AfterSummary if line.trim().is_empty() => {}
                State::AfterSummary => {
                    return Err(Fault::new("it has more lines after its summary"));
                }
                State::Checked | State::Broken(_) => {}
            }
        }
    }

    /// Goes to the next line of `text`, without its end.
    fn next_line(&mut self) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if rest.is_empty() {
            return false;
        }
        let length = memchr::memchr(b'\n', rest);
        let end = self.at + length.unwrap_or(rest.len());
        let line = self.at..end;
        self.at = end + usize::from(length.is_some());
        let returns =
            self.text.as_bytes().get(line.clone()).is_some_and(|line| line.ends_with(b"\r"));
        self.line = line.start..line.end - usize::from(returns);
        true
    }

    /// Moves whole lines into `text`, after its content was used. `false` if there are none.
    fn refill(&mut self) -> Result<bool, Fault> {
        loop {
            let unsearched = self.raw.get(self.searched..).unwrap_or_default();
            if let Some(last) = memchr::memrchr(b'\n', unsearched) {
                return self.take_lines(self.searched + last + 1).map(|()| true);
            }
            self.searched = self.raw.len();
            if self.raw.len() > LONGEST_LINE {
                return Err(Fault::new("it has a line longer than 1 MiB"));
            }
            if !self.intake.unpack(self.is_all, &mut self.raw)? {
                break;
            }
        }
        // The last line may have no line end.
        if self.is_all && !self.raw.is_empty() {
            return self.take_lines(self.raw.len()).map(|()| true);
        }
        Ok(false)
    }

    /// Moves the first bytes of `raw` into `text`.
    fn take_lines(&mut self, length: usize) -> Result<(), Fault> {
        let mut rest = std::mem::take(&mut self.text).into_bytes();
        rest.clear();
        rest.extend_from_slice(self.raw.get(length..).unwrap_or_default());
        self.raw.truncate(length);
        let lines = std::mem::replace(&mut self.raw, rest);
        self.text = String::from_utf8(lines).map_err(|_| Fault::new("it is not UTF-8"))?;
        self.at = 0;
        self.searched = self.raw.len();
        Ok(())
    }

    fn read_header(&mut self) -> Result<(), Fault> {
        let line = self.text.get(self.line.clone()).unwrap_or_default();
        let line = line.strip_prefix('\u{feff}').unwrap_or(line);
        if Document::begins(line) {
            self.state = State::Document(Document::default());
            return self.read_document();
        }
        let columns = header(line)?;
        if let Some(key) = self.key
            && columns.place_of(key).is_none()
        {
            return Err(Fault::new(format!(
                "it has no column `{key}`: it is a bill of another kind"
            )));
        }
        self.totals = Totals::of(&columns);
        self.columns = Arc::new(columns);
        self.state = State::Rows;
        Ok(())
    }

    fn read_document(&mut self) -> Result<(), Fault> {
        let line = self.text.get(self.line.clone()).unwrap_or_default();
        match &mut self.state {
            State::Document(document) => document.add(line),
            _ => Ok(()),
        }
    }

    fn read_row(&mut self) -> Result<(), Fault> {
        let count = self.split(self.columns.count());
        if count != self.columns.count() {
            return Err(miscounted(count, &self.columns));
        }
        // Not `fields()`, because the totals are borrowed mutably.
        let line = match self.completed.as_str() {
            "" => self.text.get(self.line.clone()).unwrap_or_default(),
            completed => completed,
        };
        self.totals.add(&self.columns, Fields { line, starts: &self.starts })
    }

    fn read_summary(&mut self) -> Result<(), Fault> {
        let state = std::mem::replace(&mut self.state, State::AfterSummary);
        let State::SummaryRow(names) = state else { return Ok(()) };
        let line = self.text.get(self.line.clone()).unwrap_or_default();
        if !self.is_row(line) {
            return Err(Fault::new("the header of its summary is not followed by a row"));
        }
        let count = self.split(names.count());
        if count != names.count() {
            return Err(miscounted(count, &names));
        }
        let summary = Summary::new(&names, self.fields(), self.totals.rows());
        self.totals.check(&self.columns, &summary, self.key.is_some())?;
        self.summary = Some(summary);
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Fault> {
        match &self.state {
            State::Document(document) => return Err(document.fault()),
            State::Header => return Err(Fault::new("it is empty")),
            State::Rows => return Err(Fault::new("it ends without a summary")),
            State::SummaryRow(_) => {
                return Err(Fault::new("it ends after the header of its summary"));
            }
            State::AfterSummary | State::Checked | State::Broken(_) => {}
        }
        self.intake.finish()?;
        self.state = State::Checked;
        Ok(())
    }
}

fn header(line: &str) -> Result<Columns, Fault> {
    if line.starts_with('`') || line.trim().is_empty() {
        return Err(Fault::new("it has a row or an empty line instead of a header"));
    }
    Columns::of(line)
}

/// Adds a backtick before every field that lacks one. Each comma ends a field, because the platform escapes commas in
/// texts (`docs/protocol.md` §5).
fn completed(line: &str) -> String {
    let mut completed = String::with_capacity(line.len() + 16);
    for (place, field) in line.split(',').enumerate() {
        completed.push_str(if place == 0 { "`" } else { ",`" });
        completed.push_str(field.strip_prefix('`').unwrap_or(field));
    }
    completed
}

fn miscounted(count: usize, columns: &Columns) -> Fault {
    Fault::new(format!(
        "it has a row of {count} fields, but the header has {} columns",
        columns.count()
    ))
}
