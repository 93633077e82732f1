//! The actions of payers on orders, and the accounts that their money passes until it is available
//! to the merchant.

use super::ledger::{Kind, Pocket, WORLD, account, moved};
use super::queue::{Act, Event};
use super::rows::order::{Payment, Stage, TradeType};
use super::{Change, Order, Refusal, State};
use crate::clock::{DAY, midnight};

/// The time of day, nine in the morning, at which the money of the previous day is settled.
const SETTLES_AT: i64 = 9 * 3600;

impl State {
    /// Carries out an action of the payer.
    pub(crate) fn act(&mut self, order: &str, act: Act, now: i64) -> Result<&Order, Refusal> {
        let combined =
            self.tables.orders.get(order).ok_or(Refusal::OrderUnknown)?.combined.is_some();
        if combined {
            return Err(Refusal::PartOfCombined);
        }
        self.act_on(order, act, now)
    }

    pub(super) fn act_on(&mut self, key: &str, act: Act, now: i64) -> Result<&Order, Refusal> {
        let order = self.tables.orders.get(key).ok_or(Refusal::OrderUnknown)?;
        order.check_open(now)?;
        // These payments have no screen on which the payer could try again.
        let deduction = order.terms.trade_type == TradeType::Deduction;
        let once = deduction || order.terms.trade_type == TradeType::Code;
        let stage = match act {
            Act::Pay => {
                self.receive(key, now)?;
                self.sign_with_payment(key, now);
                Stage::Paid
            }
            Act::Start => Stage::Paying,
            Act::Fail | Act::Cancel if once => Stage::Failed,
            Act::Fail | Act::Cancel => Stage::Open,
        };
        if deduction && stage == Stage::Failed {
            self.changes.push(Change::DeductionFailed(key.to_owned()));
        }
        let order = self.tables.orders.get_mut(key).ok_or(Refusal::OrderUnknown)?;
        order.stage = stage;
        Ok(order)
    }

    /// Receives the payer's money.
    fn receive(&mut self, key: &str, now: i64) -> Result<(), Refusal> {
        let transaction_id = self.numbers.transaction(now);
        let guest = self.numbers.prepay(now).split_off(12);
        let order = self.tables.orders.get_mut(key).ok_or(Refusal::OrderUnknown)?;
        let (payee, total) = (order.payee().to_owned(), order.terms.total);
        let pocket = if order.terms.profit_sharing { Pocket::Frozen } else { Pocket::Unsettled };
        let moves = vec![moved(WORLD, account(&payee, pocket), total)];
        self.ledger.post(now, Kind::Payment, &transaction_id, moves)?;
        match pocket {
            Pocket::Frozen => order.frozen = total,
            _ => order.unsettled = total,
        }
        let (openid, sub_openid) = Payment::openids(&order.terms, format!("oSim{guest:0>24}"));
        let transaction = transaction_id.clone();
        order.payment = Some(Payment { transaction_id: transaction, at: now, openid, sub_openid });
        let (part, frozen) = (order.combined.is_some(), pocket == Pocket::Frozen);
        self.tables.transactions.insert(transaction_id, key.to_owned());
        if !part {
            self.changes.push(Change::Paid(key.to_owned()));
        }
        if !frozen {
            let at = midnight(now).saturating_add(DAY + SETTLES_AT);
            self.schedule(at, Event::Settle { order: key.to_owned() });
        }
        Ok(())
    }

    /// Makes the rest of yesterday's money available to the merchant.
    pub(super) fn settle_order(&mut self, key: &str, now: i64) {
        let Some(order) = self.tables.orders.get_mut(key) else { return };
        let payee = order.payee().to_owned();
        let moves = vec![moved(
            account(&payee, Pocket::Unsettled),
            account(&payee, Pocket::Available),
            order.unsettled,
        )];
        let reference = order.payment.as_ref().map_or("", |payment| &payment.transaction_id);
        if self.ledger.post(now, Kind::Settlement, reference, moves).is_ok() {
            order.unsettled = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::tests::{MCHID, NOW, pay, state, terms};

    #[test]
    fn an_order_is_paid_once() {
        let mut state = state();
        state.place(terms("a", 100), NOW).unwrap();
        let order = pay(&mut state, "a", NOW).unwrap();
        assert_eq!(order.state(), "SUCCESS");
        let transaction = order.payment.unwrap().transaction_id;
        assert_eq!(pay(&mut state, "a", NOW).unwrap_err(), Refusal::OrderPaid);
        assert_eq!(state.close(MCHID, "a", None), Err(Refusal::OrderPaid));
        assert_eq!(pay(&mut state, "b", NOW).unwrap_err(), Refusal::OrderUnknown);
        let found = state.transaction(MCHID, &transaction).unwrap();
        assert_eq!(found.terms.out_trade_no, "a");
        assert!(state.transaction("1900000002", &transaction).is_none());
        let again = state.place(terms("a", 100), NOW).unwrap_err();
        assert_eq!(again, Refusal::OrderPaid);
        let balance = |pocket| state.ledger.balance(&account(MCHID, pocket));
        assert_eq!((balance(Pocket::Unsettled), balance(Pocket::Available)), (100, 0));
        assert_eq!(state.ledger.balance(WORLD), -100);
    }

    #[test]
    fn money_is_settled_on_the_next_morning() {
        let mut state = state();
        state.place(terms("a", 100), NOW).unwrap();
        pay(&mut state, "a", NOW).unwrap();
        // 2024-07-23T09:00:00+08:00, by `date -d`.
        state.run_due(1_721_696_399);
        assert_eq!(state.ledger.balance(&account(MCHID, Pocket::Available)), 0);
        state.run_due(1_721_696_400);
        assert_eq!(state.ledger.balance(&account(MCHID, Pocket::Available)), 100);
        assert_eq!(state.ledger.fault(), None);
    }
}
