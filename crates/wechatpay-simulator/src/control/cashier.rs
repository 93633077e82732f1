//! The order as its payer sees it, for the cashier page.

use std::sync::Arc;

use serde_json::{Value, json};

use super::orders::describe_order;
use super::route::{Asked, Reply, Route};
use crate::platform::Platform;
use crate::state::{Combined, Order, Payable, Refusal, State, TradeType};
use crate::wire::fault::Fault;

pub(super) const ROUTES: &[Route] = &[Route::get(
    "/_simulator/cashier/{prepay_id}",
    "What the payer of an order, or of a combined one, sees; `refusal` says why nothing can be paid \
     any more",
    cashier,
)];

fn cashier(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    platform.transact(|state, now| {
        let payable = state.payable(asked.variable("prepay_id")).ok_or(Refusal::OrderUnknown)?;
        Ok(match payable {
            Payable::Order(order) => one(&order, now),
            Payable::Combined(combined) => several(state, &combined, now),
        })
    })
}

fn one(order: &Order, now: i64) -> Value {
    let native = order.terms.trade_type == TradeType::Native;
    json!({
        "mchid": order.terms.mchid,
        "number": order.terms.out_trade_no,
        "combined": false,
        "code_url": native.then_some(&order.code_url),
        "refusal": order.refuses_payer(now).map(told),
        "orders": [describe_order(order)],
    })
}

fn several(state: &State, combined: &Combined, now: i64) -> Value {
    let native = combined.terms.trade_type == TradeType::Native;
    let refusal = state.parts(combined).find_map(|part| part.refuses_payer(now));
    json!({
        "mchid": combined.terms.mchid,
        "number": combined.terms.combine_out_trade_no,
        "combined": true,
        "code_url": native.then_some(&combined.code_url),
        "refusal": refusal.map(told),
        "orders": state.parts(combined).map(describe_order).collect::<Vec<_>>(),
    })
}

/// The refusal in the platform's words.
fn told(refusal: Refusal) -> Option<Value> {
    serde_json::to_value(Fault::from(refusal).body()).ok()
}
