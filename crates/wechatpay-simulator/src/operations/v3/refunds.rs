//! Refunds (`/v3/refund/domestic`): request, query, handle an abnormal refund.

use serde_json::Map;

use super::call::{
    Call, Operation, at_least_one, check_sub_mchid, object, optional_text, owned_text, text,
};
use crate::state::{Handling, OrderKey, Product, RefundTerms};
use crate::views::refunds::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post("/v3/refund/domestic/refunds", refund),
    Operation::get("/v3/refund/domestic/refunds/{out_refund_no}", query),
    Operation {
        needs_serial: true,
        ..Operation::post(
            "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
            handle_abnormal,
        )
    },
];

fn refund(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let terms = terms(call, Product::Domestic, "funds_account")?;
    let refund = call.state.refund(terms, call.now)?;
    Ok(Reply::Json(describe(refund)))
}

/// Reads the members that the requests of both products have in common.
pub(super) fn terms(
    call: &Call<'_>,
    product: Product,
    account: &str,
) -> Result<RefundTerms, Fault> {
    let body = &call.body;
    check_sub_mchid(call, optional_text(body, "sub_mchid"))?;
    let given = |name: &str| owned_text(body, name).filter(|number| !number.is_empty());
    let order =
        OrderKey { transaction_id: given("transaction_id"), out_trade_no: given("out_trade_no") };
    let number = text(body, "out_refund_no");
    let amount = object(body, "amount");
    let none = Map::new();
    let fen = |name| at_least_one(amount.unwrap_or(&none), "/amount", name);
    Ok(RefundTerms {
        mchid: call.identity.mchid().to_owned(),
        product,
        out_refund_no: number.to_owned(),
        order,
        sub_mchid: owned_text(body, "sub_mchid"),
        refund: fen("refund")?,
        total: fen("total")?,
        currency: amount
            .and_then(|amount| owned_text(amount, "currency"))
            .unwrap_or_else(|| "CNY".to_owned()),
        account: owned_text(body, account),
        notify_url: owned_text(body, "notify_url"),
        v2: false,
        advance: false,
    })
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = optional_text(&call.query, "sub_mchid");
    check_sub_mchid(call, sub_mchid)?;
    let refund = call.state.query_refund(
        call.identity.mchid(),
        text(&call.path, "out_refund_no"),
        Product::Domestic,
        sub_mchid,
        call.now,
    )?;
    Ok(Reply::Json(describe(refund)))
}

pub(super) fn handle_abnormal(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    let sub_mchid = optional_text(body, "sub_mchid");
    check_sub_mchid(call, sub_mchid)?;
    let way = text(body, "type");
    // The catalogue's list of values is open, but the simulator accepts only these.
    if !["USER_BANK_CARD", "MERCHANT_BANK_CARD"].contains(&way) {
        let issue = "is not one of the known values";
        return Err(Fault::member("/type", &way.into(), issue, "body"));
    }
    let handling = Handling {
        way: way.to_owned(),
        bank_type: owned_text(body, "bank_type"),
        bank_account: owned_text(body, "bank_account"),
        real_name: owned_text(body, "real_name"),
    };
    let refund = call.state.handle_abnormal(
        call.identity.mchid(),
        text(&call.path, "refund_id"),
        text(body, "out_refund_no"),
        handling,
        sub_mchid,
        call.now,
    )?;
    Ok(Reply::Json(describe(refund)))
}
