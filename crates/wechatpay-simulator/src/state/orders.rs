//! Orders: placed, paid, closed by the merchant or by time, refunded.

use serde_json::Value;

use super::{Refusal, State};

/// An order that nobody paid closes by itself after seven days (platform.md, section 4).
const OPEN_FOR: i64 = 7 * 86_400;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TradeType {
    Native,
    Jsapi,
}

impl TradeType {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Native => "NATIVE",
            Self::Jsapi => "JSAPI",
        }
    }
}

/// The sub-merchant of an order that a partner placed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sub {
    pub(crate) mchid: String,
    pub(crate) appid: Option<String>,
}

/// What the merchant asked for; the same number with other terms is refused.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OrderTerms {
    pub(crate) out_trade_no: String,
    pub(crate) appid: String,
    pub(crate) sub: Option<Sub>,
    pub(crate) trade_type: TradeType,
    pub(crate) description: String,
    pub(crate) notify_url: String,
    pub(crate) attach: Option<String>,
    pub(crate) openid: Option<String>,
    pub(crate) total: i64,
    pub(crate) currency: String,
    /// When payment is no longer possible.
    pub(crate) expires: Option<i64>,
    /// The members that matter for sameness only.
    pub(crate) others: Vec<(String, Value)>,
}

#[derive(Clone, Debug)]
pub(crate) struct Payment {
    pub(crate) transaction_id: String,
    pub(crate) at: i64,
    pub(crate) openid: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Order {
    pub(crate) terms: OrderTerms,
    pub(crate) prepay_id: String,
    pub(crate) code_url: String,
    pub(crate) payment: Option<Payment>,
    pub(crate) refunded: i64,
    pub(crate) refunds: Vec<String>,
    placed: i64,
    closed: bool,
}

impl Order {
    /// `trade_state` as both protocols write it.
    pub(crate) fn state(&self) -> &'static str {
        if self.payment.is_some() {
            if self.refunds.is_empty() { "SUCCESS" } else { "REFUND" }
        } else if self.closed {
            "CLOSED"
        } else {
            "NOTPAY"
        }
    }

    pub(crate) fn state_description(&self) -> &'static str {
        match self.state() {
            "SUCCESS" => "支付成功",
            "REFUND" => "订单发生过退款，退款详情请查询退款单",
            "CLOSED" => "订单已关闭",
            _ => "订单未支付",
        }
    }

    pub(crate) fn sub_mchid(&self) -> Option<&str> {
        self.terms.sub.as_ref().map(|sub| sub.mchid.as_str())
    }

    fn close_by_time(&mut self, now: i64) {
        let end = self.placed.saturating_add(OPEN_FOR);
        let end = self.terms.expires.map_or(end, |expires| expires.min(end));
        if self.payment.is_none() && now >= end {
            self.closed = true;
        }
    }
}

impl State {
    /// Places an order, or finds the one that was placed with the same terms.
    pub(crate) fn place(&mut self, terms: OrderTerms, now: i64) -> Result<&Order, Refusal> {
        let number = terms.out_trade_no.clone();
        if let Some(order) = self.orders.get_mut(&number) {
            order.close_by_time(now);
            if order.terms != terms {
                return Err(Refusal::OrderUsed);
            }
            if order.payment.is_some() {
                return Err(Refusal::OrderPaid);
            }
            if order.closed {
                return Err(Refusal::OrderClosed);
            }
        } else {
            let order = Order {
                prepay_id: self.numbers.prepay(now),
                code_url: format!("weixin://wxpay/bizpayurl?pr={}", self.numbers.code()),
                payment: None,
                refunded: 0,
                refunds: Vec::new(),
                placed: now,
                closed: false,
                terms,
            };
            self.orders.insert(number.clone(), order);
        }
        self.orders.get(&number).ok_or(Refusal::OrderUnknown)
    }

    /// The order as it stands now.
    pub(crate) fn order(&mut self, out_trade_no: &str, now: i64) -> Option<&Order> {
        let order = self.orders.get_mut(out_trade_no)?;
        order.close_by_time(now);
        Some(order)
    }

    /// The order that was paid with a transaction.
    pub(crate) fn transaction(&mut self, transaction_id: &str, now: i64) -> Option<&Order> {
        let number = self.transactions.get(transaction_id)?.clone();
        self.order(&number, now)
    }

    /// Closes an unpaid order; closing again is no mistake.
    pub(crate) fn close(
        &mut self,
        out_trade_no: &str,
        sub_mchid: Option<&str>,
        now: i64,
    ) -> Result<(), Refusal> {
        let order = self
            .orders
            .get_mut(out_trade_no)
            .filter(|order| order.sub_mchid() == sub_mchid)
            .ok_or(Refusal::OrderUnknown)?;
        order.close_by_time(now);
        if order.payment.is_some() {
            return Err(Refusal::OrderPaid);
        }
        order.closed = true;
        Ok(())
    }

    /// What the payer does on the phone.
    pub(crate) fn pay(&mut self, out_trade_no: &str, now: i64) -> Result<&Order, Refusal> {
        let order = self.orders.get_mut(out_trade_no).ok_or(Refusal::OrderUnknown)?;
        order.close_by_time(now);
        if order.payment.is_some() {
            return Err(Refusal::OrderPaid);
        }
        if order.closed {
            return Err(Refusal::OrderClosed);
        }
        let transaction_id = self.numbers.transaction(now);
        let openid = match &order.terms.openid {
            Some(openid) => openid.clone(),
            None => format!("oSim{}", self.numbers.prepay(now).split_off(12)),
        };
        order.payment = Some(Payment { transaction_id: transaction_id.clone(), at: now, openid });
        self.transactions.insert(transaction_id, out_trade_no.to_owned());
        Ok(order)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::keys::Seed;
    use crate::state::Numbers;

    pub(crate) const NOW: i64 = 1_721_639_012;

    pub(crate) fn terms(number: &str, total: i64) -> OrderTerms {
        OrderTerms {
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
            others: Vec::new(),
        }
    }

    pub(crate) fn state() -> State {
        State::new(Numbers::new(Seed(0)))
    }

    #[test]
    fn the_same_order_twice_is_one_order() {
        let mut state = state();
        let first = state.place(terms("a", 100), NOW).unwrap().code_url.clone();
        let again = state.place(terms("a", 100), NOW + 1).unwrap();
        assert_eq!(again.code_url, first);
        let other = state.place(terms("a", 101), NOW).unwrap_err();
        assert_eq!(other, Refusal::OrderUsed);
    }

    #[test]
    fn an_order_is_paid_once() {
        let mut state = state();
        state.place(terms("a", 100), NOW).unwrap();
        let order = state.pay("a", NOW).unwrap();
        assert_eq!(order.state(), "SUCCESS");
        let transaction = order.payment.clone().unwrap().transaction_id;
        assert_eq!(state.pay("a", NOW).unwrap_err(), Refusal::OrderPaid);
        assert_eq!(state.close("a", None, NOW), Err(Refusal::OrderPaid));
        assert_eq!(state.pay("b", NOW).unwrap_err(), Refusal::OrderUnknown);
        let found = state.transaction(&transaction, NOW).unwrap();
        assert_eq!(found.terms.out_trade_no, "a");
        let again = state.place(terms("a", 100), NOW).unwrap_err();
        assert_eq!(again, Refusal::OrderPaid);
    }

    #[test]
    fn closing_is_for_good_and_may_be_repeated() {
        let mut state = state();
        state.place(terms("a", 100), NOW).unwrap();
        assert_eq!(state.close("a", Some("1"), NOW), Err(Refusal::OrderUnknown));
        assert_eq!(state.close("a", None, NOW), Ok(()));
        assert_eq!(state.close("a", None, NOW), Ok(()));
        assert_eq!(state.pay("a", NOW).unwrap_err(), Refusal::OrderClosed);
    }

    #[test]
    fn time_closes_an_unpaid_order() {
        let mut state = state();
        state.place(terms("a", 100), NOW).unwrap();
        let last = NOW + 7 * 86_400 - 1;
        assert_eq!(state.order("a", last).unwrap().state(), "NOTPAY");
        assert_eq!(state.order("a", last + 1).unwrap().state(), "CLOSED");
        let mut short = terms("b", 100);
        short.expires = Some(NOW + 60);
        state.place(short, NOW).unwrap();
        assert_eq!(state.pay("b", NOW + 60).unwrap_err(), Refusal::OrderClosed);
    }
}
