//! Faults of bills.

use crate::error::{Delivery, Error, ErrorKind};

/// A fault of a bill: a text that continues "the bill". It does not quote fields, because they may be names or accounts.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    what: String,
    /// The number of the line, starting with 1.
    line: Option<u64>,
    /// Whether the file is not a bill at all.
    is_of_document: bool,
}

impl Fault {
    pub(super) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), line: None, is_of_document: false }
    }

    /// The fault of a file that is not a bill.
    pub(super) fn of_document(what: impl Into<String>) -> Self {
        Self { is_of_document: true, ..Self::new(what) }
    }

    pub(super) fn at(mut self, line: u64) -> Self {
        self.line.get_or_insert(line);
        self
    }

    /// The error of a file that need not be a bill.
    pub(crate) fn of_file(self, delivery: Delivery) -> Error {
        let text = format!("the file is incomplete or was changed: {}", self.what);
        Error::new(ErrorKind::File, delivery, text)
    }

    pub(crate) fn into_error(self, delivery: Delivery) -> Error {
        let Self { what, line, is_of_document } = self;
        if is_of_document {
            let text = format!("the file is not a bill: {what}");
            return Error::new(ErrorKind::File, delivery, text);
        }
        let line = line.map(|line| format!(" (line {line})")).unwrap_or_default();
        let text = format!("the bill is incomplete or was changed: {what}{line}");
        Error::new(ErrorKind::File, delivery, text)
    }
}
