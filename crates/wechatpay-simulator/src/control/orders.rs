//! Actions of payers and banks on orders and refunds, on request of a test.

use std::sync::Arc;

use serde_json::{Value, json};

use super::route::{Asked, Reply, Route};
use crate::clock::rfc3339;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::state::{Act, Order, Refund, Refusal, State, Transfer, key};
use crate::wire::fault::Fault;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/_simulator/orders/{out_trade_no}", "An order", order),
    Route::post("/_simulator/orders/{out_trade_no}/pay", "The payer pays", |p, a| {
        act(p, a, Act::Pay)
    }),
    Route::post(
        "/_simulator/orders/{out_trade_no}/start",
        "The payer is asked for the password: USERPAYING",
        |p, a| act(p, a, Act::Start),
    ),
    Route::post("/_simulator/orders/{out_trade_no}/fail", "The payer's payment fails", |p, a| {
        act(p, a, Act::Fail)
    }),
    Route::post("/_simulator/orders/{out_trade_no}/cancel", "The payer cancels", |p, a| {
        act(p, a, Act::Cancel)
    }),
    Route::post(
        "/_simulator/combined/{combine_out_trade_no}/pay",
        "The payer pays all orders of a combined one",
        |p, a| act_on_combined(p, a, Act::Pay),
    ),
    Route::post(
        "/_simulator/combined/{combine_out_trade_no}/start",
        "The payer of a combined order is asked for the password",
        |p, a| act_on_combined(p, a, Act::Start),
    ),
    Route::post(
        "/_simulator/combined/{combine_out_trade_no}/fail",
        "The payment of a combined order fails",
        |p, a| act_on_combined(p, a, Act::Fail),
    ),
    Route::post(
        "/_simulator/combined/{combine_out_trade_no}/cancel",
        "The payer of a combined order cancels",
        |p, a| act_on_combined(p, a, Act::Cancel),
    ),
    Route::get("/_simulator/transfers/{number}", "A transfer", transfer),
    Route {
        body: &[(
            "authorize?",
            "boolean",
            "false: the user does not give the authorization that the transfer asks for",
        )],
        ..Route::post(
            "/_simulator/transfers/{number}/confirm",
            "The user accepts a transfer",
            confirm_transfer,
        )
    },
    Route::get("/_simulator/refunds/{number}", "A refund", refund),
    Route::post("/_simulator/refunds/{number}/succeed", "A pending refund succeeds", |p, a| {
        end(p, a, State::succeed)
    }),
    Route::post(
        "/_simulator/refunds/{number}/abnormal",
        "A pending refund fails at the payer's bank",
        |p, a| end(p, a, State::make_abnormal),
    ),
    Route::post(
        "/_simulator/refunds/{number}/close",
        "A pending refund is closed, and its money returns to the merchant",
        |p, a| end(p, a, State::close_refund),
    ),
];

/// An order after its payment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Transaction {
    /// The platform's number of the payment.
    pub transaction_id: String,
    /// The merchant's number of the order.
    pub out_trade_no: String,
    /// The amount of the order, in fen.
    pub total: i64,
    /// The time of payment, RFC 3339 in Beijing time.
    pub success_time: String,
}

/// A refund as the platform has it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefundRecord {
    /// The platform's number of the refund.
    pub refund_id: String,
    /// The merchant's number of the refund.
    pub out_refund_no: String,
    /// The platform's number of the refunded payment.
    pub transaction_id: String,
    /// The amount of the refund, in fen.
    pub refund: i64,
    /// `PROCESSING`, `SUCCESS`, `ABNORMAL` or `CLOSED`.
    pub status: String,
}

impl Transaction {
    fn of(order: &Order) -> Option<Self> {
        let payment = order.payment.as_ref()?;
        Some(Self {
            transaction_id: payment.transaction_id.clone(),
            out_trade_no: order.terms.out_trade_no.clone(),
            total: order.terms.total,
            success_time: rfc3339(payment.at),
        })
    }
}

impl RefundRecord {
    pub(crate) fn of(refund: &Refund) -> Self {
        Self {
            refund_id: refund.refund_id.clone(),
            out_refund_no: refund.terms.out_refund_no.clone(),
            transaction_id: refund.transaction_id.clone(),
            refund: refund.terms.refund,
            status: refund.status().to_owned(),
        }
    }
}

/// The payer pays an order of the first merchant.
pub(crate) fn pay(platform: &Platform, out_trade_no: &str) -> Result<Transaction, Refusal> {
    let order = key(platform.merchants.first().mchid(), out_trade_no);
    platform.transact(|state, now| {
        let order = state.act(&order, Act::Pay, now)?;
        Transaction::of(order).ok_or(Refusal::OrderUnpaid)
    })
}

pub(crate) fn make_abnormal(platform: &Platform, number: &str) -> Result<RefundRecord, Refusal> {
    end_of(platform, platform.merchants.first().mchid(), number, State::make_abnormal)
}

pub(crate) fn succeed(platform: &Platform, number: &str) -> Result<RefundRecord, Refusal> {
    end_of(platform, platform.merchants.first().mchid(), number, State::succeed)
}

type End = for<'s> fn(&'s mut State, &str, &str, i64) -> Result<&'s Refund, Refusal>;

/// Ends a refund of a merchant.
fn end_of(
    platform: &Platform,
    mchid: &str,
    number: &str,
    end: End,
) -> Result<RefundRecord, Refusal> {
    platform.transact(|state, now| end(state, mchid, number, now).map(RefundRecord::of))
}

/// Turns a refusal into the error of a method.
pub(crate) fn explain(refusal: Refusal, number: &str) -> Error {
    let fault = Fault::from(refusal);
    let code = fault.code.as_deref().unwrap_or("");
    Error::new(format!("`{number}`: {code}: {}", fault.message))
}

fn act(platform: &Arc<Platform>, asked: &Asked, act: Act) -> Reply {
    let order = key(&asked.mchid, asked.variable("out_trade_no"));
    platform.transact(|state, now| Ok(describe_order(state.act(&order, act, now)?)))
}

fn order(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    platform.transact(|state, _| {
        let order = state.order(&asked.mchid, asked.variable("out_trade_no"));
        Ok(describe_order(order.ok_or(Refusal::OrderUnknown)?))
    })
}

pub(super) fn describe_order(order: &Order) -> Value {
    let mut told = json!({
        "mchid": order.terms.mchid,
        "sub_mchid": order.sub_mchid(),
        "out_trade_no": order.terms.out_trade_no,
        "trade_type": order.terms.trade_type.as_str(),
        "description": order.terms.description,
        "total": order.terms.total,
        "currency": order.terms.currency,
        "refunded": order.refunded,
        "trade_state": order.state(),
        "create_time": rfc3339(order.placed),
        "prepay_id": order.prepay_id,
        "code_url": order.code_url,
        "link_until": rfc3339(order.link_until()),
        "combine_out_trade_no": order.combined_number(),
    });
    if let (Some(payment), Some(told)) = (&order.payment, told.as_object_mut()) {
        told.insert("transaction_id".to_owned(), json!(payment.transaction_id));
        told.insert("success_time".to_owned(), json!(rfc3339(payment.at)));
    }
    told
}

fn act_on_combined(platform: &Arc<Platform>, asked: &Asked, act: Act) -> Reply {
    let number = key(&asked.mchid, asked.variable("combine_out_trade_no"));
    platform.transact(|state, now| {
        state.act_on_combined(&number, act, now)?;
        let combined = state.combined(&number).ok_or(Refusal::OrderUnknown)?;
        Ok(json!({ "orders": state.parts(combined).map(describe_order).collect::<Vec<_>>() }))
    })
}

fn confirm_transfer(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let authorizes = asked.body.get("authorize") != Some(&json!(false));
    platform.transact(|state, now| {
        let number = asked.variable("number");
        Ok(describe_transfer(state.confirm(&asked.mchid, number, authorizes, now)?))
    })
}

fn transfer(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    platform.transact(|state, _| {
        Ok(describe_transfer(state.transfer_of(&asked.mchid, asked.variable("number"))?))
    })
}

pub(super) fn describe_transfer(transfer: &Transfer) -> Value {
    json!({
        "mchid": transfer.terms.mchid,
        "out_bill_no": transfer.terms.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no,
        "openid": transfer.terms.openid,
        "amount": transfer.terms.amount,
        "remark": transfer.terms.remark,
        "state": transfer.state(),
        "create_time": rfc3339(transfer.created),
        "update_time": rfc3339(transfer.updated),
    })
}

fn end(platform: &Arc<Platform>, asked: &Asked, end: End) -> Reply {
    platform.transact(|state, now| {
        Ok(describe_refund(end(state, &asked.mchid, asked.variable("number"), now)?))
    })
}

fn refund(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    platform.transact(|state, _| {
        let refund = state.refund_as_it_is(&asked.mchid, asked.variable("number"));
        Ok(describe_refund(refund.ok_or(Refusal::RefundUnknown)?))
    })
}

pub(super) fn describe_refund(refund: &Refund) -> Value {
    json!({
        "mchid": refund.terms.mchid,
        "sub_mchid": refund.terms.sub_mchid,
        "refund_id": refund.refund_id,
        "out_refund_no": refund.terms.out_refund_no,
        "transaction_id": refund.transaction_id,
        "out_trade_no": refund.out_trade_no,
        "refund": refund.terms.refund,
        "total": refund.terms.total,
        "currency": refund.terms.currency,
        "status": refund.status(),
        "create_time": rfc3339(refund.created),
        "success_time": refund.succeeded.map(rfc3339),
    })
}
