//! Transfers to users: by a merchant (`/v3/fund-app/mch-transfer/transfer-bills`), and for a sub-merchant by
//! its partner (`…/partner/transfer-bills`) or its platform (`/v3/ecommerce/mch-transfer/transfer-bills`).

use serde_json::{Map, Value, json};

use super::call::{
    Call, Operation, at_least_one, check_sub_mchid, optional_text, owned_text, text,
};
use super::orders::check_appid;
use crate::clock::rfc3339;
use crate::state::{Consent, Refusal, Transfer, TransferTerms};
use crate::views::transfers::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("POST", "/v3/fund-app/mch-transfer/transfer-bills", transfer),
    Operation::kept(
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        query,
    ),
    Operation::kept(
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        query,
    ),
    Operation::kept(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        cancel,
    ),
    Operation::kept("POST", "/v3/fund-app/mch-transfer/partner/transfer-bills", transfer),
    Operation::kept(
        "GET",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
        query,
    ),
    Operation::kept(
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        cancel,
    ),
    Operation::kept("POST", "/v3/ecommerce/mch-transfer/transfer-bills", transfer),
    Operation::kept(
        "GET",
        "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        query,
    ),
    Operation::kept(
        "GET",
        "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        query,
    ),
    Operation::kept(
        "POST",
        "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        cancel,
    ),
];

fn transfer(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let transfer = call.state.transfer(terms(call)?, call.now)?;
    let mut answer = all(transfer);
    package(&mut answer, &transfer.transfer_bill_no);
    Ok(Reply::Json(Value::Object(answer)))
}

/// The terms of a transfer that the user has to confirm.
pub(super) fn terms(call: &Call<'_>) -> Result<TransferTerms, Fault> {
    let body = &call.body;
    check_appid(call.identity, text(body, "appid"))?;
    check_sub_mchid(call, optional_text(body, "sub_mchid"))?;
    let amount = at_least_one(body, "", "transfer_amount")?;
    Ok(TransferTerms {
        mchid: call.identity.mchid().to_owned(),
        sub_mchid: owned_text(body, "sub_mchid"),
        appid: text(body, "appid").to_owned(),
        out_bill_no: text(body, "out_bill_no").to_owned(),
        openid: text(body, "openid").to_owned(),
        user_name: owned_text(body, "user_name"),
        scene: text(body, "transfer_scene_id").to_owned(),
        amount,
        remark: text(body, "transfer_remark").to_owned(),
        notify_url: owned_text(body, "notify_url"),
        consent: Consent::Confirm,
    })
}

/// Adds the value with which the user's device opens a page. Only the platform can read it.
pub(super) fn package(answer: &mut Map<String, Value>, id: &str) {
    answer.insert("package_info".to_owned(), json!(format!("simulated {id}")));
}

/// All members of a transfer.
pub(super) fn all(transfer: &Transfer) -> Map<String, Value> {
    let terms = &transfer.terms;
    let mut told = describe(transfer);
    told.insert("appid".to_owned(), json!(terms.appid));
    told.insert("transfer_remark".to_owned(), json!(terms.remark));
    told.insert("transfer_scene_id".to_owned(), json!(terms.scene));
    if let Some(name) = &terms.user_name {
        told.insert("user_name".to_owned(), json!(name));
    }
    told
}

/// Finds the transfer given in the path, of the merchant or of the sub-merchant in `members`.
fn find<'c>(call: &'c Call<'_>, members: &Map<String, Value>) -> Result<&'c Transfer, Fault> {
    let sub_mchid = optional_text(members, "sub_mchid");
    check_sub_mchid(call, sub_mchid)?;
    let number = optional_text(&call.path, "transfer_bill_no");
    let number = number.unwrap_or_else(|| text(&call.path, "out_bill_no"));
    let transfer = call.state.transfer_of(call.identity.mchid(), number)?;
    if transfer.terms.sub_mchid.as_deref() == sub_mchid {
        Ok(transfer)
    } else {
        Err(Refusal::TransferUnknown.into())
    }
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    Ok(Reply::Json(Value::Object(all(find(call, &call.query)?))))
}

fn cancel(call: &mut Call<'_>) -> Result<Reply, Fault> {
    find(call, &call.body)?;
    let number = text(&call.path, "out_bill_no");
    let transfer = call.state.cancel_transfer(call.identity.mchid(), number, call.now)?;
    let mut answer = all(transfer);
    answer.insert("update_time".to_owned(), json!(rfc3339(transfer.updated)));
    Ok(Reply::Json(Value::Object(answer)))
}
