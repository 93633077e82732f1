//! The newest orders, refunds and transfers. Their tables are in the order of their numbers, and may
//! be long; a list of the newest must not read all of them each time.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use serde::de::DeserializeOwned;

use crate::storage::Table;

/// So many of each are known; older ones are found by their numbers only.
pub(crate) const KEPT: usize = 1024;

#[derive(Debug, Default)]
pub(super) struct All {
    pub(super) orders: Latest,
    pub(super) refunds: Latest,
    pub(super) transfers: Latest,
}

impl All {
    /// The tables hold something else now.
    pub(super) fn forget(&mut self) {
        *self = Self {
            orders: Latest::unknown(),
            refunds: Latest::unknown(),
            transfers: Latest::unknown(),
        };
    }
}

/// The keys of the newest rows of one table, the newest at the end.
#[derive(Debug, Default)]
pub(super) struct Latest {
    keys: VecDeque<String>,
    /// The table holds rows that were not added here: it has to be read once, when somebody asks.
    unknown: bool,
}

impl Latest {
    fn unknown() -> Self {
        Self { keys: VecDeque::new(), unknown: true }
    }

    /// A row was added to the table.
    pub(super) fn add(&mut self, key: &str) {
        if self.keys.len() == KEPT {
            self.keys.pop_front();
        }
        self.keys.push_back(key.to_owned());
    }

    /// The newest rows of a merchant, or of all of them, the newest first. `created` tells when a row
    /// was made.
    pub(super) fn rows<T: Clone + DeserializeOwned, V>(
        &mut self,
        table: &Table<T>,
        created: impl Fn(&T) -> i64,
        mchid: Option<&str>,
        most: usize,
        describe: impl Fn(&T) -> V,
    ) -> Vec<V> {
        if std::mem::take(&mut self.unknown) {
            let mut newest = BinaryHeap::new();
            for (key, row) in table.iter() {
                newest.push(Reverse((created(&row), key.into_owned())));
                if newest.len() > KEPT {
                    newest.pop();
                }
            }
            let sorted = newest.into_sorted_vec().into_iter().rev();
            self.keys = sorted.map(|Reverse((_, key))| key).collect();
        }
        let prefix = mchid.map(|mchid| format!("{mchid}/"));
        let its = |key: &&String| prefix.as_ref().is_none_or(|prefix| key.starts_with(prefix));
        let keys = self.keys.iter().rev().filter(its).take(most);
        keys.filter_map(|key| table.peek(key).map(|row| describe(&row))).collect()
    }
}
