//! Lists of the newest orders, refunds and transfers.

use super::{Order, Refund, State, Transfer};

impl State {
    /// The newest orders of a merchant, or of all of them, the newest first.
    pub(crate) fn latest_orders<V>(
        &mut self,
        mchid: Option<&str>,
        most: usize,
        describe: impl Fn(&Order) -> V,
    ) -> Vec<V> {
        self.latest.orders.rows(&self.tables.orders, |order| order.placed, mchid, most, describe)
    }

    /// The same of refunds.
    pub(crate) fn latest_refunds<V>(
        &mut self,
        mchid: Option<&str>,
        most: usize,
        describe: impl Fn(&Refund) -> V,
    ) -> Vec<V> {
        self.latest.refunds.rows(
            &self.tables.refunds,
            |refund| refund.created,
            mchid,
            most,
            describe,
        )
    }

    /// The same of transfers.
    pub(crate) fn latest_transfers<V>(
        &mut self,
        mchid: Option<&str>,
        most: usize,
        describe: impl Fn(&Transfer) -> V,
    ) -> Vec<V> {
        let created = |transfer: &Transfer| transfer.created;
        self.latest.transfers.rows(&self.tables.transfers, created, mchid, most, describe)
    }
}

#[cfg(test)]
mod tests {
    use super::super::latest::KEPT;
    use super::super::tests::{MCHID, NOW, state, terms};
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
