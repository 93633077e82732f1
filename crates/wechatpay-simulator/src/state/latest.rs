//! The newest orders, refunds and transfers. Their tables are in the order of their numbers, and may
//! be long; a list of the newest must not read all of them each time.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use serde::de::DeserializeOwned;

use super::{Order, Refund, State, Transfer};
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
    fn rows<T: Clone + DeserializeOwned, V>(
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

impl State {
    /// The newest orders of a merchant, or of all of them, the newest first.
    pub(crate) fn latest_orders<V>(
        &mut self,
        mchid: Option<&str>,
        most: usize,
        describe: impl Fn(&Order) -> V,
    ) -> Vec<V> {
        self.latest.orders.rows(&self.orders, |order| order.placed, mchid, most, describe)
    }

    /// The same of refunds.
    pub(crate) fn latest_refunds<V>(
        &mut self,
        mchid: Option<&str>,
        most: usize,
        describe: impl Fn(&Refund) -> V,
    ) -> Vec<V> {
        self.latest.refunds.rows(&self.refunds, |refund| refund.created, mchid, most, describe)
    }

    /// The same of transfers.
    pub(crate) fn latest_transfers<V>(
        &mut self,
        mchid: Option<&str>,
        most: usize,
        describe: impl Fn(&Transfer) -> V,
    ) -> Vec<V> {
        let created = |transfer: &Transfer| transfer.created;
        self.latest.transfers.rows(&self.transfers, created, mchid, most, describe)
    }
}

#[cfg(test)]
mod tests {
    use super::super::orders::tests::{MCHID, NOW, state, terms};
    use super::*;

    fn numbers(state: &mut State, most: usize) -> Vec<String> {
        state.latest_orders(Some(MCHID), most, |order| order.terms.out_trade_no.clone())
    }

    #[test]
    fn the_newest_come_first() {
        let mut state = state();
        for (at, number) in ["c", "a", "b"].into_iter().enumerate() {
            let now = NOW + i64::try_from(at).unwrap();
            state.place(terms(number, 100), now).unwrap();
        }
        assert_eq!(numbers(&mut state, 2), ["b", "a"]);
        assert_eq!(numbers(&mut state, 9), ["b", "a", "c"]);
        assert!(state.latest_orders(Some("1"), 9, |_| ()).is_empty());
        // A state that was read back knows them from the rows.
        let dump = state.dump();
        state.load(&dump).unwrap();
        assert_eq!(numbers(&mut state, 9), ["b", "a", "c"]);
        state.place(terms("d", 100), NOW + 9).unwrap();
        assert_eq!(numbers(&mut state, 2), ["d", "b"]);
    }

    #[test]
    fn so_many_are_known_and_no_more() {
        let mut state = state();
        for at in 0..KEPT + 1 {
            state.place(terms(&format!("{at:05}"), 1), NOW + i64::try_from(at).unwrap()).unwrap();
        }
        let told = numbers(&mut state, KEPT + 1);
        let dump = state.dump();
        state.load(&dump).unwrap();
        for told in [told, numbers(&mut state, KEPT + 1)] {
            assert_eq!(told.len(), KEPT);
            assert_eq!((told[0].as_str(), told[KEPT - 1].as_str()), ("01024", "00001"));
        }
    }
}
