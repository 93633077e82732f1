//! Subsidies of merchant coupons (`/v3/marketing/busifavor/subsidy`): pay and return.

use serde_json::{Value, json};

use super::call::{Call, Operation, at_least_one, optional_text, text};
use crate::clock::rfc3339;
use crate::state::{Receipt, ReceiptTerms, Refusal, Return, ReturnTerms};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::post("/v3/marketing/busifavor/subsidy/pay-receipts", pay),
    Operation::post("/v3/marketing/busifavor/subsidy/return-receipts", give_back),
    Operation::documented("GET", "/v3/marketing/busifavor/subsidy/pay-receipts", list),
    Operation::documented(
        "GET",
        "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
        query,
    ),
    Operation::documented(
        "GET",
        "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
        query_return,
    ),
];

fn pay(call: &mut Call<'_>) -> Result<Reply, Fault> {
    check_merchants(call)?;
    let body = &call.body;
    let own = |name: &str| text(body, name).to_owned();
    let terms = ReceiptTerms {
        mchid: call.identity.mchid().to_owned(),
        out_subsidy_no: own("out_subsidy_no"),
        stock_id: own("stock_id"),
        coupon_code: own("coupon_code"),
        transaction_id: own("transaction_id"),
        payer: own("payer_merchant"),
        payee: own("payee_merchant"),
        amount: at_least_one(body, "", "amount")?,
        description: own("description"),
    };
    let receipt = call.state.subsidise(terms, call.now)?;
    Ok(Reply::Json(describe(receipt)))
}

fn list(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (stock, code) = (text(&call.query, "stock_id"), text(&call.query, "coupon_code"));
    let number = optional_text(&call.query, "out_subsidy_no").filter(|number| !number.is_empty());
    let found = call.state.receipts(call.identity.mchid()).filter(|receipt| {
        let terms = &receipt.terms;
        terms.stock_id == stock
            && terms.coupon_code == code
            && number.is_none_or(|number| number == terms.out_subsidy_no)
    });
    Ok(Reply::Json(
        json!({ "pay_receipt_list": found.map(|receipt| describe(&receipt)).collect::<Vec<_>>() }),
    ))
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let id = text(&call.path, "subsidy_receipt_id");
    let mut own = call.state.receipts(call.identity.mchid());
    let receipt = own.find(|receipt| receipt.id == id).ok_or(Refusal::SubsidyUnknown)?;
    Ok(Reply::Json(describe(&receipt)))
}

fn query_return(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let id = text(&call.path, "subsidy_return_receipt_id");
    let mut own = call.state.returns(call.identity.mchid());
    let made = own.find(|made| made.id == id).ok_or(Refusal::SubsidyUnknown)?;
    Ok(Reply::Json(describe_return(&made)))
}

fn describe(receipt: &Receipt) -> Value {
    let terms = &receipt.terms;
    json!({
        "subsidy_receipt_id": receipt.id,
        "stock_id": terms.stock_id,
        "coupon_code": terms.coupon_code,
        "transaction_id": terms.transaction_id,
        "payer_merchant": terms.payer,
        "payee_merchant": terms.payee,
        "amount": terms.amount,
        "description": terms.description,
        "status": "SUCCESS",
        "success_time": rfc3339(receipt.at),
        "out_subsidy_no": terms.out_subsidy_no,
        "create_time": rfc3339(receipt.at),
    })
}

fn give_back(call: &mut Call<'_>) -> Result<Reply, Fault> {
    check_merchants(call)?;
    let body = &call.body;
    let own = |name: &str| text(body, name).to_owned();
    let terms = ReturnTerms {
        mchid: call.identity.mchid().to_owned(),
        out_subsidy_return_no: own("out_subsidy_return_no"),
        stock_id: own("stock_id"),
        coupon_code: own("coupon_code"),
        transaction_id: own("transaction_id"),
        refund_id: own("refund_id"),
        payer: own("payer_merchant"),
        payee: own("payee_merchant"),
        amount: at_least_one(body, "", "amount")?,
        description: own("description"),
    };
    let made = call.state.return_subsidy(terms, call.now)?;
    Ok(Reply::Json(describe_return(made)))
}

fn describe_return(made: &Return) -> Value {
    let terms = &made.terms;
    json!({
        "subsidy_return_receipt_id": made.id,
        "stock_id": terms.stock_id,
        "coupon_code": terms.coupon_code,
        "transaction_id": terms.transaction_id,
        "refund_id": terms.refund_id,
        "payer_merchant": terms.payer,
        "payee_merchant": terms.payee,
        "amount": terms.amount,
        "description": terms.description,
        "status": "SUCCESS",
        "return_done_time": rfc3339(made.at),
        "subsidy_receipt_id": made.receipt_id,
        "out_subsidy_return_no": terms.out_subsidy_return_no,
        "return_create_time": rfc3339(made.at),
    })
}

/// Checks that payer and payee are the merchant and one of its sub-merchants, in either order.
fn check_merchants(call: &Call<'_>) -> Result<(), Fault> {
    let identity = call.identity;
    let known =
        |mchid: &str| mchid == identity.mchid() || call.state.has_sub_merchant(identity, mchid);
    let payer = text(&call.body, "payer_merchant");
    let payee = text(&call.body, "payee_merchant");
    if known(payer) && known(payee) && payer != payee {
        return Ok(());
    }
    Err(Refusal::MerchantUnknown.into())
}
