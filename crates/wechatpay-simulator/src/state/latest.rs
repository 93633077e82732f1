//! Lists of orders, refunds and transfers, the newest first, page by page. Their tables are sorted by number.
//! Each therefore has an additional list: a table of their keys, with list keys that count downwards.

use serde::de::DeserializeOwned;

use crate::storage::Table;

/// The maximum number of rows examined for one page, because the platform is locked meanwhile.
pub(super) const LOOKED_AT: usize = 10_000;

/// Selects a page of a list.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Page<'p> {
    /// Only rows of this merchant.
    pub(crate) mchid: Option<&'p str>,
    /// The [`next`](Listed::next) of the page before.
    pub(crate) cursor: Option<&'p str>,
    /// Only rows with this text in one of their numbers.
    pub(crate) search: Option<&'p str>,
    pub(crate) limit: usize,
}

/// One page of a list.
#[derive(Debug)]
pub(crate) struct Listed<V> {
    pub(crate) rows: Vec<V>,
    /// The cursor of the next page, or `None` after the last page. A page of a search may have fewer rows than
    /// its limit even if more rows follow.
    pub(crate) next: Option<String>,
}

/// Adds a row to the list, after it was added to the table.
pub(super) fn add(list: &mut Table<String>, key: &str) {
    let newest = list.first().and_then(|(place, _)| u64::from_str_radix(place, 16).ok());
    let place = newest.map_or(u64::MAX, |newest| newest.saturating_sub(1));
    list.insert(format!("{place:016x}"), key.to_owned());
}

/// Fills the list of a table that was stored without a list.
pub(super) fn fill<T: Clone + DeserializeOwned>(
    list: &mut Table<String>,
    table: &Table<T>,
    created: impl Fn(&T) -> i64,
) {
    if list.first().is_some() {
        return;
    }
    let mut rows: Vec<_> =
        table.iter().map(|(key, row)| (created(&row), key.into_owned())).collect();
    rows.sort();
    for (_, key) in rows {
        add(list, &key);
    }
}

/// Reads a page. `has` returns whether one of the numbers of a row contains a text.
pub(super) fn read<T: Clone + DeserializeOwned, V>(
    (list, table): (&Table<String>, &Table<T>),
    page: &Page<'_>,
    has: impl Fn(&T, &str) -> bool,
    describe: impl Fn(&T) -> V,
) -> Listed<V> {
    let prefix = page.mchid.map(|mchid| format!("{mchid}/"));
    let (mut rows, mut last) = (Vec::new(), None);
    for (looked_at, (place, key)) in list.after(page.cursor.unwrap_or("")).enumerate() {
        if looked_at == LOOKED_AT {
            return Listed { rows, next: last };
        }
        let is_own = prefix.as_ref().is_none_or(|prefix| key.starts_with(prefix));
        if let Some(row) = is_own.then(|| table.peek(&key)).flatten()
            && page.search.is_none_or(|text| has(&row, text))
        {
            if rows.len() == page.limit {
                return Listed { rows, next: last };
            }
            rows.push(describe(&row));
        }
        last = Some(place.into_owned());
    }
    Listed { rows, next: None }
}
