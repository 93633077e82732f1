//! How the answers of an operation go on: what the catalogue says of it, and what an answer says.

/// Where a page begins, and how long it is, in the request.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub enum Paging {
    /// At an item, counted from 0.
    Offset { member: &'static str, size: Option<&'static str> },
    /// At a number of pages, of which the first has the number `first`.
    Page { member: &'static str, size: Option<&'static str>, first: i64 },
    /// Where the answer before says.
    Cursor { member: &'static str },
}

/// What an answer says of its page.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    pub count: usize,
    /// Of all pages.
    pub total: Option<i64>,
    pub next: Option<&'a str>,
}
