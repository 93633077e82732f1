//! Lists of orders, refunds and transfers, the newest first.

use super::latest::{self, Listed, Page};
use super::{Order, Refund, State, Transfer};

impl State {
    /// A page of the orders.
    pub(crate) fn list_orders<V>(
        &self,
        page: &Page<'_>,
        describe: impl Fn(&Order) -> V,
    ) -> Listed<V> {
        let of = (&self.tables.order_list, &self.tables.orders);
        let has = |order: &Order, text: &str| {
            let paid = order.payment.as_ref().map(|payment| &*payment.transaction_id);
            let numbers = [Some(&*order.terms.out_trade_no), paid, order.combined_number()];
            numbers.iter().flatten().any(|number| number.contains(text))
        };
        latest::read(of, page, has, describe)
    }

    /// A page of the refunds.
    pub(crate) fn list_refunds<V>(
        &self,
        page: &Page<'_>,
        describe: impl Fn(&Refund) -> V,
    ) -> Listed<V> {
        let of = (&self.tables.refund_list, &self.tables.refunds);
        let has = |refund: &Refund, text: &str| {
            let own = [&refund.terms.out_refund_no, &refund.refund_id];
            let order = [&refund.out_trade_no, &refund.transaction_id];
            own.iter().chain(&order).any(|number| number.contains(text))
        };
        latest::read(of, page, has, describe)
    }

    /// A page of the transfers.
    pub(crate) fn list_transfers<V>(
        &self,
        page: &Page<'_>,
        describe: impl Fn(&Transfer) -> V,
    ) -> Listed<V> {
        let of = (&self.tables.transfer_list, &self.tables.transfers);
        let has = |transfer: &Transfer, text: &str| {
            [&transfer.terms.out_bill_no, &transfer.transfer_bill_no]
                .iter()
                .any(|number| number.contains(text))
        };
        latest::read(of, page, has, describe)
    }

    /// Fills the lists of tables that were stored without lists.
    pub(super) fn fill_lists(&mut self) {
        let tables = &mut self.tables;
        latest::fill(&mut tables.order_list, &tables.orders, |order| order.placed);
        latest::fill(&mut tables.refund_list, &tables.refunds, |refund| refund.created);
        latest::fill(&mut tables.transfer_list, &tables.transfers, |transfer| transfer.created);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::tests::{MCHID, NOW, state, terms};
    use super::*;
    use crate::storage::Store;

    fn page<'p>(limit: usize) -> Page<'p> {
        Page { mchid: Some(MCHID), limit, ..Page::default() }
    }

    fn listed(state: &State, page: &Page<'_>) -> (Vec<String>, Option<String>) {
        let listed = state.list_orders(page, |order| order.terms.out_trade_no.clone());
        (listed.rows, listed.next)
    }

    /// All numbers, read in pages of this size.
    fn all(state: &State, page: Page<'_>) -> Vec<String> {
        let (mut numbers, mut next) = listed(state, &page);
        while let Some(cursor) = next {
            let (rows, more) = listed(state, &Page { cursor: Some(&cursor), ..page });
            assert!((1..=page.limit).contains(&rows.len()));
            numbers.extend(rows);
            next = more;
        }
        numbers
    }

    #[test]
    fn the_newest_come_first() {
        let mut state = state();
        // The order is correct even within the same second.
        for number in ["c", "a", "b"] {
            state.place(terms(number, 100), NOW).unwrap();
        }
        assert_eq!(listed(&state, &page(3)), (vec!["b".into(), "a".into(), "c".into()], None));
        for limit in 1..4 {
            assert_eq!(all(&state, page(limit)), ["b", "a", "c"], "{limit}");
        }
        let other = Page { mchid: Some("1"), ..page(9) };
        assert_eq!(listed(&state, &other), (vec![], None));
        let dump = state.dump();
        state.load(&dump).unwrap();
        assert_eq!(all(&state, page(2)), ["b", "a", "c"]);
        state.place(terms("d", 100), NOW - 9).unwrap();
        assert_eq!(listed(&state, &page(2)).0, ["d", "b"]);
    }

    #[test]
    fn a_page_stays_where_it_is_while_orders_come_in() {
        let mut state = state();
        for number in ["a", "b", "c"] {
            state.place(terms(number, 100), NOW).unwrap();
        }
        let (rows, next) = listed(&state, &page(2));
        assert_eq!(rows, ["c", "b"]);
        state.place(terms("d", 100), NOW).unwrap();
        let second = Page { cursor: next.as_deref(), ..page(2) };
        assert_eq!(listed(&state, &second), (vec!["a".into()], None));
    }

    #[test]
    fn what_was_stored_without_lists_gets_them() {
        let mut state = state();
        for (at, number) in ["c", "a", "b"].into_iter().enumerate() {
            state.place(terms(number, 100), NOW + i64::try_from(at).unwrap()).unwrap();
        }
        let mut dump = state.dump();
        dump.remove("order_list").unwrap();
        state.load(&dump).unwrap();
        assert_eq!(all(&state, page(2)), ["b", "a", "c"]);
        state.place(terms("d", 100), NOW + 9).unwrap();
        assert_eq!(all(&state, page(2)), ["d", "b", "a", "c"]);
    }

    #[test]
    fn rows_on_the_disk_are_listed() {
        let mut state = state();
        let store = Arc::new(Store::temporary().unwrap());
        state.move_to(&store).unwrap();
        for number in ["c", "a", "b"] {
            state.place(terms(number, 100), NOW).unwrap();
            state.write_to(&store);
            state.release();
        }
        assert_eq!(all(&state, page(2)), ["b", "a", "c"]);
    }

    #[test]
    fn numbers_are_searched_for() {
        let mut state = state();
        for at in 0..30 {
            state.place(terms(&format!("{at:05}"), 1), NOW).unwrap();
        }
        let search = Page { search: Some("0002"), ..page(4) };
        let expected: Vec<_> = (20..30).rev().map(|at| format!("{at:05}")).collect();
        assert_eq!(all(&state, search), [&expected[..], &["00002".to_owned()]].concat());
    }

    #[test]
    fn a_search_for_nothing_ends_after_some_rows_and_goes_on() {
        let mut state = state();
        for at in 0..super::latest::LOOKED_AT + 1 {
            state.place(terms(&format!("{at:05}"), 1), NOW).unwrap();
        }
        let search = Page { search: Some("00000"), ..page(1) };
        let (rows, next) = listed(&state, &search);
        assert!(rows.is_empty() && next.is_some());
        let second = Page { cursor: next.as_deref(), ..search };
        assert_eq!(listed(&state, &second), (vec!["00000".into()], None));
    }
}
