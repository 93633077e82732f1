//! The error codes that an operation may return: its own codes, and those common to all operations
//! of its protocol.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;
use wechatpay_catalogue::table;

use super::operation::Operation;

/// A documented error code.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct DocumentedError {
    pub(crate) code: String,
    pub(crate) status: u16,
    /// Its cause, in Chinese.
    pub(crate) message: String,
}

/// The error codes of all operations.
#[derive(Debug, Default, Deserialize)]
struct Common {
    v3: Vec<DocumentedError>,
    v2: Vec<DocumentedError>,
    /// Each code with its alternative spellings on the platform.
    spellings: HashMap<String, Vec<String>>,
}

impl Operation {
    /// The documentation of an error code for this operation, or else for all operations.
    pub(crate) fn error(&self, code: &str) -> Option<&DocumentedError> {
        let of_all = || usual_error(code, self.v2);
        self.errors.iter().flatten().find(|error| error.code == code).or_else(of_all)
    }

    /// Same as [`error`](Self::error), for any spelling of the code. The spelling of this operation
    /// comes first: most operations say `NO_AUTH`, merchant coupons say `NOAUTH`.
    pub(crate) fn error_meaning(&self, code: &str) -> Option<&DocumentedError> {
        let own = self.errors.iter().flatten();
        let other = || own.clone().find(|error| is_same(&error.code, code));
        let exact = own.clone().find(|error| error.code == code);
        let of_all = || common_errors(self.v2).iter().find(|error| is_same(&error.code, code));
        exact.or_else(other).or_else(|| usual_error(code, self.v2)).or_else(of_all)
    }
}

/// The codes of an operation, its own first, without duplicates. Without an operation, the common
/// codes of v3.
pub(crate) fn documented_errors(operation: Option<&Operation>) -> Vec<&DocumentedError> {
    let own = operation.and_then(|operation| operation.errors.as_deref()).unwrap_or_default();
    let of_all = common_errors(operation.is_some_and(|operation| operation.v2));
    let mut all: Vec<&DocumentedError> = Vec::new();
    for error in own.iter().chain(of_all) {
        if !all.iter().any(|known| known.code == error.code) {
            all.push(error);
        }
    }
    all
}

/// The common documentation of an error code for all operations of v3, or of v2.
pub(crate) fn usual_error(code: &str, v2: bool) -> Option<&'static DocumentedError> {
    common_errors(v2).iter().find(|error| error.code == code)
}

fn common_errors(v2: bool) -> &'static [DocumentedError] {
    if v2 { &common().v2 } else { &common().v3 }
}

fn common() -> &'static Common {
    static COMMON: OnceLock<Common> = OnceLock::new();
    COMMON.get_or_init(|| serde_json::from_str(table::common_errors()).unwrap_or_default())
}

/// Whether two codes are spellings of the same code.
fn is_same(one: &str, other: &str) -> bool {
    let mut all = common().spellings.iter();
    all.any(|(first, others)| {
        let has = |code: &str| first == code || others.iter().any(|other| other == code);
        has(one) && has(other)
    })
}
