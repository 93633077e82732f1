//! Finds the start of the next page, and checks that the pages agree with each other.

use std::collections::HashSet;

use bytes::Bytes;
use serde_json::Value;

use super::paging::{Page, Paging};
use crate::answer::Http;
use crate::request::Repeated;

/// The maximum number of consecutive pages without an item while the answers have a cursor.
const EMPTY_PAGES: usize = 100;

/// The step after a page.
pub(super) enum Next {
    /// Another page, whose start this member sets.
    At(&'static str, Value),
    End,
    /// The page contradicts earlier pages: the reason.
    Contradiction(String),
}

/// The state after the pages so far.
#[derive(Default)]
pub(super) struct Progress {
    /// The number of their items.
    items: i64,
    /// Whether the pages started with the first one.
    is_whole: Option<bool>,
    /// The body of the last page, to detect a repetition.
    body: Bytes,
    cursors: HashSet<String>,
    empty_pages: usize,
}

impl Progress {
    /// The step after the page that this request was answered with.
    pub(super) fn after<A>(
        &mut self,
        paging: Paging,
        request: &Repeated<A>,
        page: Page<'_>,
        answer: &Http,
    ) -> Next {
        let count = i64::try_from(page.count).unwrap_or(i64::MAX);
        let is_short = |size: Option<&str>| {
            size.and_then(|size| request.number(size)).is_some_and(|size| count < size)
        };
        let total = page.total;
        match paging {
            Paging::Offset { member, size } => {
                let here = request.number(member).unwrap_or(0);
                let next = here.saturating_add(count);
                let is_last = total.map_or(is_short(size), |total| next >= total);
                let lacking = total.filter(|total| here < *total);
                self.numbered(member, [here, next], count, is_last, lacking, answer)
            }
            Paging::Page { member, size, first } => {
                let here = request.number(member).unwrap_or(first);
                let is_whole = *self.is_whole.get_or_insert(here == first);
                self.items = self.items.saturating_add(count);
                let lacking = total.filter(|total| is_whole && self.items < *total);
                // A page is also short if the platform returns fewer items than requested, so the total
                // must agree. The total alone does not prove the end: items would be lost
                // if the catalogue confused a number of items with a number of pages.
                let is_agreed = total.is_none_or(|_| is_whole && lacking.is_none());
                let is_last = is_short(size) && is_agreed;
                let next = here.saturating_add(1);
                self.numbered(member, [here, next], count, is_last, lacking, answer)
            }
            Paging::Cursor { member } => self.cursor(member, request.text(member), page),
        }
    }

    /// The step after a page that starts at a number. `lacking` is the total, if it is not reached; the page should
    /// then not be empty.
    fn numbered(
        &mut self,
        member: &'static str,
        [here, next]: [i64; 2],
        count: i64,
        is_last: bool,
        lacking: Option<i64>,
        answer: &Http,
    ) -> Next {
        if count == 0 {
            return match lacking {
                Some(total) => Next::Contradiction(format!(
                    "the page at `{member}` {here} is empty, but the platform reported {total} items"
                )),
                None => Next::End,
            };
        }
        let before = std::mem::replace(&mut self.body, answer.body().clone());
        if before == self.body {
            return Next::Contradiction(format!(
                "the page at `{member}` {here} repeats the page before it"
            ));
        }
        if is_last { Next::End } else { Next::At(member, next.into()) }
    }

    /// The step after a page that names the next one.
    fn cursor(&mut self, member: &'static str, here: Option<String>, page: Page<'_>) -> Next {
        self.cursors.extend(here);
        let Some(next) = page.next.filter(|next| !next.is_empty()) else { return Next::End };
        let is_empty = page.count == 0;
        self.empty_pages = if is_empty { self.empty_pages + 1 } else { 0 };
        match (self.cursors.contains(next), is_empty) {
            (true, true) => Next::End,
            (true, false) => Next::Contradiction(format!(
                "the answer leads to a `{member}` that was requested before"
            )),
            (false, _) if self.empty_pages > EMPTY_PAGES => {
                Next::Contradiction(format!("{EMPTY_PAGES} pages in a row are empty"))
            }
            (false, _) => Next::At(member, next.into()),
        }
    }
}
