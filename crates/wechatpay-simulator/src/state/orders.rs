//! Orders: created, found, closed by the merchant or by a timer.

use std::borrow::Cow;

use super::latest;
use super::magic::Magic;
use super::queue::Event;
use super::rows::order::{Order, OrderTerms, Stage, TradeType};
use super::{Refusal, State, key};
use crate::clock::DAY;

/// An unpaid order closes by itself after seven days (docs/protocol.md, section 4).
pub(super) const OPEN_FOR: i64 = 7 * DAY;

/// How long a `prepay_id` or a `code_url` is valid, in seconds.
const LINK: i64 = 7200;
/// How long an `h5_url` is valid, in seconds.
const H5_LINK: i64 = 300;

impl State {
    /// Creates an order, or finds the order that was created with the same terms.
    pub(crate) fn place(&mut self, terms: OrderTerms, now: i64) -> Result<&Order, Refusal> {
        let key = terms.key();
        if let Some(order) = self.tables.orders.get(&key) {
            if order.terms != (OrderTerms { door: order.terms.door, ..terms }) {
                return Err(Refusal::OrderUsed);
            }
            match order.check_open(now) {
                Ok(()) => {}
                Err(Refusal::LinkExpired) => self.renew_link(&key, now),
                Err(refusal) => return Err(refusal),
            }
        } else {
            let end = now.saturating_add(OPEN_FOR);
            let end = terms.expires.map_or(end, |expires| expires.min(end));
            let magic = Magic::of_order(&terms);
            let order = Order {
                prepay_id: self.numbers.prepay(now),
                code_url: format!("weixin://wxpay/bizpayurl?pr={}", self.numbers.code()),
                payment: None,
                refunded: 0,
                refunds: Vec::new(),
                unsettled: 0,
                frozen: 0,
                shared: 0,
                subsidised: 0,
                subsidy_decided: false,
                combined: None,
                contract: None,
                placed: now,
                link_until: link_until(&terms, now),
                stage: Stage::Open,
                terms,
            };
            self.tables.orders.insert(key.clone(), order);
            latest::add(&mut self.tables.order_list, &key);
            self.schedule(end, Event::Expire { order: key.clone() });
            for (after, act) in magic.map_or(&[][..], Magic::acts) {
                let event = Event::Payer { order: key.clone(), act: *act };
                self.schedule(now.saturating_add(*after), event);
            }
        }
        self.tables.orders.get(&key).ok_or(Refusal::OrderUnknown)
    }

    /// Renews the link of an order after the old link has expired.
    fn renew_link(&mut self, key: &str, now: i64) {
        let prepay_id = self.numbers.prepay(now);
        let code = self.numbers.code();
        if let Some(order) = self.tables.orders.get_mut(key) {
            order.prepay_id = prepay_id;
            order.code_url = format!("weixin://wxpay/bizpayurl?pr={code}");
            order.link_until = link_until(&order.terms, now);
        }
    }

    pub(crate) fn order(&self, mchid: &str, out_trade_no: &str) -> Option<&Order> {
        self.tables.orders.get(&key(mchid, out_trade_no))
    }

    /// The order that was paid in a transaction.
    pub(crate) fn transaction(&self, mchid: &str, transaction_id: &str) -> Option<&Order> {
        let order = self.tables.orders.get(self.tables.transactions.get(transaction_id)?)?;
        (order.terms.mchid == mchid).then_some(order)
    }

    pub(crate) fn order_of_key(&self, key: &str) -> Option<&Order> {
        self.tables.orders.get(key)
    }

    /// The order of a transaction, of any merchant. Used for transactions between merchants.
    pub(crate) fn order_of_transaction(&self, transaction_id: &str) -> Option<&Order> {
        self.tables.orders.get(self.tables.transactions.get(transaction_id)?)
    }

    /// As [`order_of_transaction`](Self::order_of_transaction), but the order is not kept in memory
    /// afterwards.
    pub(crate) fn peek_order_of(&self, transaction_id: &str) -> Option<Cow<'_, Order>> {
        self.tables.orders.peek(&self.tables.transactions.peek(transaction_id)?)
    }

    pub(crate) fn orders(&self) -> impl Iterator<Item = Cow<'_, Order>> {
        self.tables.orders.values()
    }

    /// Closes an unpaid order. Closing it again is not an error.
    pub(crate) fn close(
        &mut self,
        mchid: &str,
        out_trade_no: &str,
        sub_mchid: Option<&str>,
    ) -> Result<(), Refusal> {
        let order = self
            .tables
            .orders
            .get_mut(&key(mchid, out_trade_no))
            .filter(|order| order.sub_mchid() == sub_mchid)
            .ok_or(Refusal::OrderUnknown)?;
        match order.stage {
            Stage::Paid => return Err(Refusal::OrderPaid),
            Stage::Revoked => return Err(Refusal::OrderRevoked),
            Stage::Paying => return Err(Refusal::UserPaying),
            Stage::Open | Stage::Failed | Stage::Closed => order.stage = Stage::Closed,
        }
        Ok(())
    }

    /// Closes an unpaid order when its time has passed.
    pub(super) fn expire(&mut self, key: &str) {
        if let Some(order) = self.tables.orders.get_mut(key)
            && matches!(order.stage, Stage::Open | Stage::Paying | Stage::Failed)
        {
            order.stage = Stage::Closed;
        }
    }
}

fn link_until(terms: &OrderTerms, now: i64) -> i64 {
    now.saturating_add(if terms.trade_type == TradeType::H5 { H5_LINK } else { LINK })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::tests::{MCHID, NOW, pay, state, terms};

    fn of<'a>(state: &'a State, number: &str) -> &'a Order {
        state.order(MCHID, number).unwrap()
    }

    #[test]
    fn the_same_order_twice_is_one_order() {
        let mut state = state();
        let first = state.place(terms("a", 100), NOW).unwrap().code_url.clone();
        let again = state.place(terms("a", 100), NOW + 1).unwrap();
        assert_eq!(again.code_url, first);
        let other = state.place(terms("a", 101), NOW).unwrap_err();
        assert_eq!(other, Refusal::OrderUsed);
        // Each merchant has its own numbers.
        let mut foreign = terms("a", 101);
        foreign.mchid = "1900000002".into();
        assert!(state.place(foreign, NOW).is_ok());
    }

    #[test]
    fn closing_is_for_good_and_may_be_repeated() {
        let mut state = state();
        state.place(terms("a", 100), NOW).unwrap();
        assert_eq!(state.close(MCHID, "a", Some("1")), Err(Refusal::OrderUnknown));
        assert_eq!(state.close(MCHID, "a", None), Ok(()));
        assert_eq!(state.close(MCHID, "a", None), Ok(()));
        assert_eq!(pay(&mut state, "a", NOW).unwrap_err(), Refusal::OrderClosed);
    }

    #[test]
    fn time_closes_an_unpaid_order() {
        let mut state = state();
        state.place(terms("a", 100), NOW).unwrap();
        let last = NOW + 7 * DAY - 1;
        state.run_due(last);
        assert_eq!(of(&state, "a").state(), "NOTPAY");
        state.run_due(last + 1);
        assert_eq!(of(&state, "a").state(), "CLOSED");
        let mut short = terms("b", 100);
        short.expires = Some(NOW + 60);
        state.place(short, NOW).unwrap();
        state.run_due(NOW + 60);
        assert_eq!(pay(&mut state, "b", NOW + 60).unwrap_err(), Refusal::OrderClosed);
    }

    #[test]
    fn a_link_lives_two_hours_and_is_renewed() {
        let mut state = state();
        let first = state.place(terms("a", 100), NOW).unwrap().prepay_id.clone();
        assert_eq!(pay(&mut state, "a", NOW + 7200).unwrap_err(), Refusal::LinkExpired);
        let second = state.place(terms("a", 100), NOW + 7200).unwrap().prepay_id.clone();
        assert_ne!(first, second);
        assert!(pay(&mut state, "a", NOW + 7200).is_ok());
        let mut h5 = terms("b", 100);
        h5.trade_type = TradeType::H5;
        state.place(h5, NOW).unwrap();
        assert_eq!(pay(&mut state, "b", NOW + 300).unwrap_err(), Refusal::LinkExpired);
        assert!(pay(&mut state, "b", NOW + 299).is_ok());
    }
}
