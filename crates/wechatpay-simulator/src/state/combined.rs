//! Combined orders: several orders, each with its own amount, that the payer pays in one payment.

use super::queue::{Act, Event};
use super::rows::combined::{Combined, CombinedTerms};
use super::rows::order::{OrderTerms, Stage};
use super::{Change, Order, Refusal, State, key};

/// The maximum number of orders in one combined order.
const MOST: usize = 50;

impl State {
    /// Creates a combined order and all its parts, or none of them. The same terms again find the
    /// same order.
    pub(crate) fn place_combined(
        &mut self,
        terms: CombinedTerms,
        parts: Vec<OrderTerms>,
        now: i64,
    ) -> Result<&Combined, Refusal> {
        let number = key(&terms.mchid, &terms.combine_out_trade_no);
        let keys: Vec<String> = parts.iter().map(OrderTerms::key).collect();
        if let Some(known) = self.tables.combined.get(&number) {
            let same = |(key, part): (&String, &OrderTerms)| {
                self.tables.orders.get(key).is_some_and(|order| order.terms == *part)
            };
            if known.terms != terms || known.orders != keys || !keys.iter().zip(&parts).all(same) {
                return Err(Refusal::OrderUsed);
            }
            // Placing a part again checks whether it can still be paid, and renews its link.
            for part in parts {
                self.place(part, now)?;
            }
        } else {
            let distinct = |(at, key): (usize, &String)| !keys.iter().take(at).any(|k| k == key);
            if parts.is_empty() || parts.len() > MOST {
                return Err(Refusal::CombinedParts);
            }
            if !keys.iter().enumerate().all(distinct)
                || keys.iter().any(|key| self.tables.orders.contains(key))
            {
                return Err(Refusal::OrderUsed);
            }
            // A magic amount in any part decides what the payer does with all of them.
            let magic = parts.iter().find_map(super::magic::Magic::of_order);
            for part in parts {
                self.place_part(part, &number, now)?;
            }
            let combined = Combined {
                prepay_id: self.numbers.prepay(now),
                transaction_id: self.numbers.transaction(now),
                code_url: format!("weixin://wxpay/bizpayurl?pr={}", self.numbers.code()),
                orders: keys,
                terms,
            };
            self.tables.combined.insert(number.clone(), combined);
            for (after, act) in magic.map_or(&[][..], super::magic::Magic::acts) {
                let event = Event::Payer { order: number.clone(), act: *act };
                self.schedule(now.saturating_add(*after), event);
            }
        }
        self.tables.combined.get(&number).ok_or(Refusal::OrderUnknown)
    }

    fn place_part(&mut self, part: OrderTerms, combined: &str, now: i64) -> Result<(), Refusal> {
        let key = part.key();
        self.place(part, now)?;
        let order = self.tables.orders.get_mut(&key).ok_or(Refusal::OrderUnknown)?;
        order.combined = Some(combined.to_owned());
        Ok(())
    }

    pub(crate) fn combined(&self, key: &str) -> Option<&Combined> {
        self.tables.combined.get(key)
    }

    /// The orders of a combined order.
    pub(crate) fn parts<'a>(&'a self, combined: &'a Combined) -> impl Iterator<Item = &'a Order> {
        combined.orders.iter().filter_map(|key| self.tables.orders.get(key))
    }

    /// Closes the given parts. Each of them must be a part of this combined order.
    pub(crate) fn close_combined(&mut self, key: &str, parts: &[String]) -> Result<(), Refusal> {
        let combined = self.tables.combined.get(key).ok_or(Refusal::OrderUnknown)?;
        if parts.iter().any(|part| !combined.orders.contains(part)) {
            return Err(Refusal::OrderUnknown);
        }
        let orders = combined.orders.clone();
        let paid =
            |key: &String| self.tables.orders.get(key).is_some_and(|one| one.payment.is_some());
        if orders.iter().any(paid) {
            return Err(Refusal::OrderPaid);
        }
        // All parts are paid together, so the state of one part is the state of all.
        let paying = |key: &String| {
            self.tables.orders.get(key).is_some_and(|one| one.stage == Stage::Paying)
        };
        if orders.iter().any(paying) {
            return Err(Refusal::UserPaying);
        }
        for part in parts {
            self.expire(part);
        }
        Ok(())
    }

    /// Carries out an action of the payer on all parts at once.
    pub(crate) fn act_on_combined(
        &mut self,
        number: &str,
        act: Act,
        now: i64,
    ) -> Result<(), Refusal> {
        let combined = self.tables.combined.get(number).ok_or(Refusal::OrderUnknown)?;
        let orders = combined.orders.clone();
        // Check all parts first, so that either all are paid or none.
        for key in &orders {
            self.tables.orders.get(key).ok_or(Refusal::OrderUnknown)?.check_open(now)?;
        }
        for key in &orders {
            self.act_on(key, act, now)?;
        }
        if act == Act::Pay {
            self.changes.push(Change::CombinedPaid(number.to_owned()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::TradeType;
    use crate::state::tests::{MCHID, NOW, state, terms};

    fn combined(number: &str) -> CombinedTerms {
        CombinedTerms {
            mchid: MCHID.into(),
            appid: "wx1".into(),
            combine_out_trade_no: number.into(),
            trade_type: TradeType::Native,
            notify_url: "https://example.com/".into(),
            openid: None,
            sub_openid: None,
            expires: None,
        }
    }

    #[test]
    fn the_parts_are_paid_at_once() {
        let mut state = state();
        let parts = || vec![terms("a", 60), terms("b", 40)];
        let first = state.place_combined(combined("c"), parts(), NOW).unwrap().prepay_id.clone();
        let again = state.place_combined(combined("c"), parts(), NOW).unwrap().prepay_id.clone();
        assert_eq!(first, again);
        let others = vec![terms("a", 60), terms("b", 41)];
        let used = state.place_combined(combined("c"), others, NOW).unwrap_err();
        assert_eq!(used, Refusal::OrderUsed);
        // Another combined order must not take an order that is already a part.
        let taken = state.place_combined(combined("d"), vec![terms("a", 60)], NOW).unwrap_err();
        assert_eq!(taken, Refusal::OrderUsed);
        let alone = state.act(&key(MCHID, "a"), Act::Pay, NOW).unwrap_err();
        assert_eq!(alone, Refusal::PartOfCombined);

        let number = key(MCHID, "c");
        state.act_on_combined(&number, Act::Pay, NOW).unwrap();
        assert_eq!(state.take_changes(), [Change::CombinedPaid(number.clone())]);
        let ids: Vec<_> = ["a", "b"]
            .map(|part| state.order(MCHID, part).unwrap().payment.clone().unwrap().transaction_id)
            .into();
        assert_ne!(ids[0], ids[1]);
        let paid = state.act_on_combined(&number, Act::Pay, NOW);
        assert_eq!(paid, Err(Refusal::OrderPaid));
        assert_eq!(state.ledger.fault(), None);
    }

    #[test]
    fn twice_the_same_part_is_refused_before_anything_is_placed() {
        let mut state = state();
        let twice = vec![terms("a", 1), terms("a", 1)];
        assert!(state.place_combined(combined("c"), twice, NOW).is_err());
        assert!(state.order(MCHID, "a").is_none());
    }

    #[test]
    fn a_closed_part_closes_the_way_for_all() {
        let mut state = state();
        let parts = vec![terms("a", 60), terms("b", 40)];
        state.place_combined(combined("c"), parts, NOW).unwrap();
        let number = key(MCHID, "c");
        let unknown = state.close_combined(&number, &[key(MCHID, "x")]);
        assert_eq!(unknown, Err(Refusal::OrderUnknown));
        state.close_combined(&number, &[key(MCHID, "b")]).unwrap();
        let closed = state.act_on_combined(&number, Act::Pay, NOW);
        assert_eq!(closed, Err(Refusal::OrderClosed));
        assert!(state.order(MCHID, "a").unwrap().payment.is_none());
    }
}
