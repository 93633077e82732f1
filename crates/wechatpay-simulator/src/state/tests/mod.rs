//! The initial state for tests, and a comparison of the state with a model.

mod model;

use super::{Act, Door, Numbers, Order, OrderTerms, Refusal, State, TradeType, key};
use crate::keys::Seed;

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
        door: Door::V3,
        others: Vec::new(),
    }
}

pub(crate) fn state() -> State {
    State::new(Numbers::new(Seed(0)))
}

pub(crate) fn pay(state: &mut State, number: &str, now: i64) -> Result<Order, Refusal> {
    state.act(&key(MCHID, number), Act::Pay, now).cloned()
}
