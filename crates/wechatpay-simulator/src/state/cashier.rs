//! The order, or combined order, that belongs to a `prepay_id`.

use super::{Combined, Order, Refusal, State};

/// An order or a combined order, which a payer pays in one payment.
#[derive(Debug)]
pub(crate) enum Payable {
    Order(Box<Order>),
    Combined(Box<Combined>),
}

impl State {
    /// Finds the order or combined order whose current `prepay_id` this is. It scans all orders,
    /// which is acceptable because only the cashier page calls it.
    pub(crate) fn payable(&self, prepay_id: &str) -> Option<Payable> {
        let combined = self.tables.combined.values().find(|one| one.prepay_id == prepay_id);
        if let Some(combined) = combined {
            return Some(Payable::Combined(Box::new(combined.into_owned())));
        }
        // A part of a combined order has a `prepay_id` of its own that was never returned to
        // anyone.
        let order = self
            .tables
            .orders
            .values()
            .find(|one| one.prepay_id == prepay_id && one.combined.is_none());
        order.map(|order| Payable::Order(Box::new(order.into_owned())))
    }
}

impl Order {
    /// The reason why the payer can no longer act on the order, if there is one.
    pub(crate) fn refuses_payer(&self, now: i64) -> Option<Refusal> {
        self.check_open(now).err()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::tests::{MCHID, NOW, pay, state, terms};
    use crate::state::{CombinedTerms, TradeType};

    fn number(payable: Option<Payable>) -> Option<String> {
        Some(match payable? {
            Payable::Order(order) => order.terms.out_trade_no.clone(),
            Payable::Combined(combined) => combined.terms.combine_out_trade_no.clone(),
        })
    }

    #[test]
    fn a_prepay_id_is_one_order_or_a_combined_one() {
        let mut state = state();
        let alone = state.place(terms("a", 1), NOW).unwrap().prepay_id.clone();
        let combined = CombinedTerms {
            mchid: MCHID.into(),
            appid: "wx1".into(),
            combine_out_trade_no: "c".into(),
            trade_type: TradeType::Native,
            notify_url: "https://example.com/".into(),
            openid: None,
            sub_openid: None,
            expires: None,
        };
        let parts = vec![terms("b", 2), terms("d", 3)];
        let together = state.place_combined(combined, parts, NOW).unwrap().prepay_id.clone();
        let part = state.order(MCHID, "b").unwrap().prepay_id.clone();
        assert_eq!(number(state.payable(&alone)).as_deref(), Some("a"));
        assert_eq!(number(state.payable(&together)).as_deref(), Some("c"));
        assert_eq!(number(state.payable(&part)), None);
        assert_eq!(number(state.payable("")), None);
    }

    #[test]
    fn an_order_says_why_it_cannot_be_paid() {
        let mut state = state();
        state.place(terms("a", 1), NOW).unwrap();
        let refusal = |state: &State, now| state.order(MCHID, "a").unwrap().refuses_payer(now);
        assert_eq!(refusal(&state, NOW + 7199), None);
        assert_eq!(refusal(&state, NOW + 7200), Some(Refusal::LinkExpired));
        pay(&mut state, "a", NOW).unwrap();
        assert_eq!(refusal(&state, NOW), Some(Refusal::OrderPaid));
    }
}
