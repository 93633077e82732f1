//! The paging of an operation: its description in the catalogue, and the values in an answer.

/// The members of the request for the start and the size of a page.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Paging {
    /// The index of an item, counted from 0.
    Offset { member: &'static str, size: Option<&'static str> },
    /// The number of a page; the first page has the number `first`.
    Page { member: &'static str, size: Option<&'static str>, first: i64 },
    /// The cursor from the answer before.
    Cursor { member: &'static str },
}

/// The paging values in an answer.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    pub count: usize,
    /// The number of items on all pages.
    pub total: Option<i64>,
    pub next: Option<&'a str>,
}
