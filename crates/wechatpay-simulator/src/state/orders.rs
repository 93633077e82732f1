//! Orders: placed, paid, closed by the merchant or by time, reversed, refunded.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ledger::{Kind, Pocket, WORLD, account, moved};
use super::magic::Magic;
use super::queue::{Act, Event};
use super::{Change, Refusal, State, key};
use crate::clock::{DAY, midnight};

/// An order that nobody paid closes by itself after seven days (platform.md, section 4).
pub(super) const OPEN_FOR: i64 = 7 * DAY;

/// How long a `prepay_id` or a `code_url` can be paid with, in seconds.
const LINK: i64 = 7200;
/// The same of an `h5_url`.
const H5_LINK: i64 = 300;

/// At nine in the morning of the next day the money of a day is settled.
const SETTLES_AT: i64 = 9 * 3600;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TradeType {
    Native,
    Jsapi,
    App,
    H5,
    /// The merchant reads a code from the payer's screen.
    Code,
    /// The merchant deducts under a contract.
    Deduction,
}

impl TradeType {
    /// `trade_type` as both protocols write it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Native => "NATIVE",
            Self::Jsapi => "JSAPI",
            Self::App => "APP",
            Self::H5 => "MWEB",
            Self::Code => "MICROPAY",
            Self::Deduction => "PAP",
        }
    }
}

/// The sub-merchant of an order that a partner placed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Sub {
    pub(crate) mchid: String,
    pub(crate) appid: Option<String>,
}

/// What the merchant asked for; the same number with other terms is refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct OrderTerms {
    /// Who placed it: a merchant, or a partner for its sub-merchant.
    pub(crate) mchid: String,
    pub(crate) out_trade_no: String,
    pub(crate) appid: String,
    pub(crate) sub: Option<Sub>,
    pub(crate) trade_type: TradeType,
    pub(crate) description: String,
    /// Empty for an order that is answered at once.
    pub(crate) notify_url: String,
    pub(crate) attach: Option<String>,
    pub(crate) openid: Option<String>,
    pub(crate) total: i64,
    pub(crate) currency: String,
    /// When payment is no longer possible.
    pub(crate) expires: Option<i64>,
    /// Whether the money is frozen until its profit is shared.
    pub(crate) profit_sharing: bool,
    /// Placed with v2, and told of in its way.
    pub(crate) v2: bool,
    /// The members that matter for sameness only.
    pub(crate) others: Vec<(String, Value)>,
}

impl OrderTerms {
    pub(crate) fn key(&self) -> String {
        key(&self.mchid, &self.out_trade_no)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Payment {
    pub(crate) transaction_id: String,
    pub(crate) at: i64,
    pub(crate) openid: String,
}

/// How far an order has come, refunds aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stage {
    Open,
    /// The payer is asked for the password.
    Paying,
    /// The payer could not pay; for a code that is the end.
    Failed,
    Paid,
    Closed,
    Revoked,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) terms: OrderTerms,
    pub(crate) prepay_id: String,
    pub(crate) code_url: String,
    pub(crate) payment: Option<Payment>,
    /// In fen, of refunds that succeeded or may still succeed.
    pub(crate) refunded: i64,
    /// The keys of its refunds, in the order in which they were made.
    pub(crate) refunds: Vec<String>,
    /// What is still on the merchant's unsettled account of this order, in fen.
    pub(crate) unsettled: i64,
    /// What is still frozen of it, in fen.
    pub(crate) frozen: i64,
    /// What was shared with others and not given back, in fen.
    pub(crate) shared: i64,
    /// The key of the combined order that it is a part of.
    pub(crate) combined: Option<String>,
    pub(crate) placed: i64,
    /// Until when it can be paid with what the merchant was given.
    link_until: i64,
    pub(super) stage: Stage,
}

impl Order {
    /// `trade_state` as both protocols write it.
    pub(crate) fn state(&self) -> &'static str {
        match self.stage {
            Stage::Paid if self.refunds.is_empty() => "SUCCESS",
            Stage::Paid => "REFUND",
            Stage::Closed => "CLOSED",
            Stage::Revoked => "REVOKED",
            Stage::Paying => "USERPAYING",
            Stage::Failed => "PAYERROR",
            Stage::Open => "NOTPAY",
        }
    }

    pub(crate) fn state_description(&self) -> &'static str {
        match self.state() {
            "SUCCESS" => "支付成功",
            "REFUND" => "订单发生过退款，退款详情请查询退款单",
            "CLOSED" => "订单已关闭",
            "REVOKED" => "订单已撤销",
            "USERPAYING" => "需要用户输入支付密码",
            "PAYERROR" => "支付失败(其他原因，如银行返回失败)",
            _ => "订单未支付",
        }
    }

    pub(crate) fn sub_mchid(&self) -> Option<&str> {
        self.terms.sub.as_ref().map(|sub| sub.mchid.as_str())
    }

    /// Whose the money is.
    pub(crate) fn payee(&self) -> &str {
        self.sub_mchid().unwrap_or(&self.terms.mchid)
    }

    /// Whether the payer may still do something.
    pub(super) fn check_open(&self, now: i64) -> Result<(), Refusal> {
        match self.stage {
            Stage::Paid => Err(Refusal::OrderPaid),
            Stage::Closed => Err(Refusal::OrderClosed),
            Stage::Revoked => Err(Refusal::OrderRevoked),
            Stage::Failed => Err(Refusal::PayError),
            Stage::Open | Stage::Paying if now >= self.link_until => Err(Refusal::LinkExpired),
            Stage::Open | Stage::Paying => Ok(()),
        }
    }
}

impl State {
    /// Places an order, or finds the one that was placed with the same terms.
    pub(crate) fn place(&mut self, terms: OrderTerms, now: i64) -> Result<&Order, Refusal> {
        let key = terms.key();
        if let Some(order) = self.orders.get(&key) {
            // Both protocols are doors to the same orders.
            if order.terms != (OrderTerms { v2: order.terms.v2, ..terms }) {
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
                combined: None,
                placed: now,
                link_until: link_until(&terms, now),
                stage: Stage::Open,
                terms,
            };
            self.orders.insert(key.clone(), order);
            self.schedule(end, Event::Expire { order: key.clone() });
            for (after, act) in magic.map_or(&[][..], Magic::acts) {
                let event = Event::Payer { order: key.clone(), act: *act };
                self.schedule(now.saturating_add(*after), event);
            }
        }
        self.orders.get(&key).ok_or(Refusal::OrderUnknown)
    }

    /// What the merchant was given to pay with is too old: it is given anew.
    fn renew_link(&mut self, key: &str, now: i64) {
        let prepay_id = self.numbers.prepay(now);
        let code = self.numbers.code();
        if let Some(order) = self.orders.get_mut(key) {
            order.prepay_id = prepay_id;
            order.code_url = format!("weixin://wxpay/bizpayurl?pr={code}");
            order.link_until = link_until(&order.terms, now);
        }
    }

    pub(crate) fn order(&self, mchid: &str, out_trade_no: &str) -> Option<&Order> {
        self.orders.get(&key(mchid, out_trade_no))
    }

    /// The order that was paid with a transaction.
    pub(crate) fn transaction(&self, mchid: &str, transaction_id: &str) -> Option<&Order> {
        let order = self.orders.get(self.transactions.get(transaction_id)?)?;
        (order.terms.mchid == mchid).then_some(order)
    }

    pub(crate) fn order_of_key(&self, key: &str) -> Option<&Order> {
        self.orders.get(key)
    }

    /// The order of any merchant, for what happens between merchants.
    pub(crate) fn order_of_transaction(&self, transaction_id: &str) -> Option<&Order> {
        self.orders.get(self.transactions.get(transaction_id)?)
    }

    pub(crate) fn orders(&self) -> impl DoubleEndedIterator<Item = &Order> {
        self.orders.values()
    }

    /// Closes an unpaid order; closing again is no mistake.
    pub(crate) fn close(
        &mut self,
        mchid: &str,
        out_trade_no: &str,
        sub_mchid: Option<&str>,
    ) -> Result<(), Refusal> {
        let order = self
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

    /// What the payer does on the phone.
    pub(crate) fn act(&mut self, order: &str, act: Act, now: i64) -> Result<&Order, Refusal> {
        let combined = self.orders.get(order).ok_or(Refusal::OrderUnknown)?.combined.is_some();
        if combined {
            return Err(Refusal::PartOfCombined);
        }
        self.act_on(order, act, now)
    }

    pub(super) fn act_on(&mut self, key: &str, act: Act, now: i64) -> Result<&Order, Refusal> {
        let order = self.orders.get(key).ok_or(Refusal::OrderUnknown)?;
        order.check_open(now)?;
        let by_code = order.terms.trade_type == TradeType::Code;
        let stage = match act {
            Act::Pay => {
                self.receive(key, now)?;
                Stage::Paid
            }
            Act::Start => Stage::Paying,
            Act::Fail | Act::Cancel if by_code => Stage::Failed,
            Act::Fail | Act::Cancel => Stage::Open,
        };
        let order = self.orders.get_mut(key).ok_or(Refusal::OrderUnknown)?;
        order.stage = stage;
        Ok(order)
    }

    /// The payer's money comes in.
    fn receive(&mut self, key: &str, now: i64) -> Result<(), Refusal> {
        let transaction_id = self.numbers.transaction(now);
        let guest = self.numbers.prepay(now).split_off(12);
        let order = self.orders.get_mut(key).ok_or(Refusal::OrderUnknown)?;
        let (payee, total) = (order.payee().to_owned(), order.terms.total);
        let pocket = if order.terms.profit_sharing { Pocket::Frozen } else { Pocket::Unsettled };
        let moves = vec![moved(WORLD, account(&payee, pocket), total)];
        self.ledger.post(now, Kind::Payment, &transaction_id, moves)?;
        match pocket {
            Pocket::Frozen => order.frozen = total,
            _ => order.unsettled = total,
        }
        let openid = order.terms.openid.clone().unwrap_or_else(|| format!("oSim{guest}"));
        order.payment = Some(Payment { transaction_id: transaction_id.clone(), at: now, openid });
        let (part, frozen) = (order.combined.is_some(), pocket == Pocket::Frozen);
        self.transactions.insert(transaction_id, key.to_owned());
        if !part {
            self.changes.push(Change::Paid(key.to_owned()));
        }
        if !frozen {
            let at = midnight(now).saturating_add(DAY + SETTLES_AT);
            self.schedule(at, Event::Settle { order: key.to_owned() });
        }
        Ok(())
    }

    /// An unpaid order closes by itself.
    pub(super) fn expire(&mut self, key: &str) {
        if let Some(order) = self.orders.get_mut(key)
            && matches!(order.stage, Stage::Open | Stage::Paying | Stage::Failed)
        {
            order.stage = Stage::Closed;
        }
    }

    /// What is left of yesterday's money comes to the merchant's disposal.
    pub(super) fn settle_order(&mut self, key: &str, now: i64) {
        let Some(order) = self.orders.get_mut(key) else { return };
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

fn link_until(terms: &OrderTerms, now: i64) -> i64 {
    now.saturating_add(if terms.trade_type == TradeType::H5 { H5_LINK } else { LINK })
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::keys::Seed;
    use crate::state::Numbers;

    pub(crate) const NOW: i64 = 1_721_639_012;
    pub(crate) const MCHID: &str = "1900000001";

    pub(crate) fn terms(number: &str, total: i64) -> OrderTerms {
        OrderTerms {
            mchid: MCHID.into(),
            out_trade_no: number.into(),
            appid: "wx1".into(),
            sub: None,
            trade_type: TradeType::Native,
            description: "d".into(),
            notify_url: "https://example.com/".into(),
            attach: None,
            openid: None,
            total,
            currency: "CNY".into(),
            expires: None,
            profit_sharing: false,
            v2: false,
            others: Vec::new(),
        }
    }

    pub(crate) fn state() -> State {
        State::new(Numbers::new(Seed(0)))
    }

    fn pay(state: &mut State, number: &str, now: i64) -> Result<Order, Refusal> {
        state.act(&key(MCHID, number), Act::Pay, now).cloned()
    }

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
        // Another merchant's numbers are its own.
        let mut foreign = terms("a", 101);
        foreign.mchid = "1900000002".into();
        assert!(state.place(foreign, NOW).is_ok());
    }

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
