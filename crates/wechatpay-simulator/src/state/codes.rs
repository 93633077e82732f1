//! Orders that are paid with a code on the payer's screen, and their reversal.

use super::ledger::{Kind, Pocket, WORLD, account, moved};
use super::magic::Magic;
use super::orders::OPEN_FOR;
use super::queue::Act;
use super::rows::order::Stage;
use super::{Door, Order, OrderTerms, Refusal, State, TradeType, key};

impl State {
    /// Pays an order with the code on the payer's screen. A code is valid once. The same order with
    /// the same code returns the order in its present state.
    pub(crate) fn pay_by_code(
        &mut self,
        terms: OrderTerms,
        auth_code: &str,
        now: i64,
    ) -> Result<&Order, Refusal> {
        if auth_code.len() != 18
            || !auth_code.bytes().all(|byte| byte.is_ascii_digit())
            || !matches!(auth_code.get(..2), Some("10" | "11" | "12" | "13" | "14" | "15"))
        {
            return Err(Refusal::AuthCodeInvalid);
        }
        let key = terms.key();
        let known = self.tables.orders.contains(&key);
        match self.tables.auth_codes.get(auth_code) {
            Some(order) if *order != key => return Err(Refusal::AuthCodeUsed),
            None if known => return Err(Refusal::OrderUsed),
            _ => {}
        }
        let magic = Magic::of_order(&terms);
        self.place(terms, now)?;
        if !known {
            self.tables.auth_codes.insert(auth_code.to_owned(), key.clone());
            // A magic amount schedules what the payer does; any other amount is paid at once.
            match magic {
                None => self.act(&key, Act::Pay, now)?,
                Some(Magic::Fails) => self.act(&key, Act::Fail, now)?,
                Some(_) => self.act(&key, Act::Start, now)?,
            };
        }
        self.tables.orders.get(&key).ok_or(Refusal::OrderUnknown)
    }

    /// Reverses an order that was paid by code, whether or not the payment succeeded. A paid order
    /// is refunded in full. Repeating the reversal changes nothing.
    pub(crate) fn reverse(
        &mut self,
        mchid: &str,
        out_trade_no: &str,
        sub_mchid: Option<&str>,
        now: i64,
    ) -> Result<&Order, Refusal> {
        let key = key(mchid, out_trade_no);
        let order = self
            .tables
            .orders
            .get(&key)
            .filter(|order| order.sub_mchid() == sub_mchid)
            .ok_or(Refusal::OrderUnknown)?;
        let overseas = order.terms.door == Door::Global;
        let deducted = overseas && order.terms.trade_type == TradeType::Deduction;
        if order.terms.trade_type != TradeType::Code && !deducted {
            return Err(Refusal::NotReversible);
        }
        match order.stage {
            Stage::Revoked => {}
            Stage::Closed => return Err(Refusal::OrderClosed),
            Stage::Paid
                if !order.refunds.is_empty() || order.shared > 0 || order.subsidised > 0 =>
            {
                return Err(Refusal::NotReversible);
            }
            // A reversal is possible until seven days after the payment, as v2 documents it.
            Stage::Paid if now > order.placed.saturating_add(OPEN_FOR) => {
                return Err(Refusal::ReverseExpired);
            }
            Stage::Paid => {
                let reference = order.payment.as_ref().map(|payment| &payment.transaction_id);
                let reference = reference.cloned().unwrap_or_default();
                let (payee, total) = (order.payee().to_owned(), order.terms.total);
                let (unsettled, frozen) = (order.unsettled, order.frozen);
                let rest = total.saturating_sub(unsettled).saturating_sub(frozen);
                let moves = vec![
                    moved(account(&payee, Pocket::Unsettled), WORLD, unsettled),
                    moved(account(&payee, Pocket::Frozen), WORLD, frozen),
                    moved(account(&payee, Pocket::Available), WORLD, rest),
                ];
                self.ledger.post(now, Kind::Reversal, &reference, moves)?;
                if let Some(order) = self.tables.orders.get_mut(&key) {
                    (order.unsettled, order.frozen) = (0, 0);
                    order.stage = Stage::Revoked;
                }
            }
            Stage::Open | Stage::Paying | Stage::Failed => {
                if let Some(order) = self.tables.orders.get_mut(&key) {
                    order.stage = Stage::Revoked;
                }
            }
        }
        self.tables.orders.get(&key).ok_or(Refusal::OrderUnknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::tests::{MCHID, NOW, state, terms};

    fn by_code(number: &str, total: i64) -> OrderTerms {
        OrderTerms { trade_type: TradeType::Code, ..terms(number, total) }
    }

    #[test]
    fn a_code_pays_at_once_and_serves_once() {
        let mut state = state();
        let code = "130061098828009406";
        let paid = state.pay_by_code(by_code("a", 100), code, NOW).unwrap();
        assert_eq!(paid.state(), "SUCCESS");
        let refused = |state: &mut State, number, code| {
            state.pay_by_code(by_code(number, 100), code, NOW).unwrap_err()
        };
        assert_eq!(refused(&mut state, "b", code), Refusal::AuthCodeUsed);
        assert_eq!(refused(&mut state, "a", code), Refusal::OrderPaid);
        assert_eq!(refused(&mut state, "b", "990061098828009406"), Refusal::AuthCodeInvalid);
        assert_eq!(refused(&mut state, "b", "13"), Refusal::AuthCodeInvalid);
        let reversed = state.reverse(MCHID, "a", None, NOW).unwrap();
        assert_eq!(reversed.state(), "REVOKED");
        assert_eq!(state.reverse(MCHID, "a", None, NOW).unwrap().state(), "REVOKED");
        assert_eq!(state.ledger.balance(WORLD), 0);
        assert_eq!(state.ledger.fault(), None);
    }

    #[test]
    fn a_reversed_order_cannot_be_paid() {
        let mut state = state();
        let code = "130061098828009407";
        let asked = state.pay_by_code(by_code("a", 99_903), code, NOW).unwrap();
        assert_eq!(asked.state(), "USERPAYING");
        assert_eq!(state.close(MCHID, "a", None), Err(Refusal::UserPaying));
        state.reverse(MCHID, "a", None, NOW).unwrap();
        state.run_due(NOW + 60);
        assert_eq!(state.order(MCHID, "a").unwrap().state(), "REVOKED");
        state.place(terms("b", 1), NOW).unwrap();
        let native = state.reverse(MCHID, "b", None, NOW).unwrap_err();
        assert_eq!(native, Refusal::NotReversible);
    }
}
