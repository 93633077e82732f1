//! Transfers to users (`/v3/fund-app/mch-transfer/transfer-bills`).

use serde_json::{Value, json};

use super::addresses;
use super::call::{Call, Operation, integer, optional_text, owned_text, text};
use super::orders::check_appid;
use crate::clock::rfc3339;
use crate::state::TransferTerms;
use crate::views::transfers::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

const TRANSFERS: &str = "/v3/fund-app/mch-transfer/transfer-bills";

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("POST", TRANSFERS, transfer),
    Operation::documented(
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        query,
    ),
    Operation::documented(
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        query,
    ),
    Operation::documented(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        cancel,
    ),
];

fn transfer(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    check_appid(call.identity, text(body, "appid"))?;
    let amount = integer(body, "transfer_amount");
    if amount < 1 {
        return Err(Fault::member("/transfer_amount", &json!(amount), "is too small", "body"));
    }
    let number = text(body, "out_bill_no");
    let notify_url = addresses::optional(body, "notify_url")?;
    let terms = TransferTerms {
        mchid: call.identity.mchid().to_owned(),
        appid: text(body, "appid").to_owned(),
        out_bill_no: number.to_owned(),
        openid: text(body, "openid").to_owned(),
        user_name: owned_text(body, "user_name"),
        scene: text(body, "transfer_scene_id").to_owned(),
        amount,
        remark: text(body, "transfer_remark").to_owned(),
        notify_url,
    };
    let transfer = call.state.transfer(terms, call.now)?;
    Ok(Reply::Json(json!({
        "out_bill_no": transfer.terms.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no,
        "create_time": rfc3339(transfer.created),
        "state": transfer.state(),
        // What the user's device needs; only the platform can read it.
        "package_info": format!("simulated {}", transfer.transfer_bill_no),
    })))
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let number = optional_text(&call.path, "transfer_bill_no");
    let number = number.unwrap_or_else(|| text(&call.path, "out_bill_no"));
    let transfer = call.state.transfer_of(call.identity.mchid(), number)?;
    let mut answer = describe(transfer);
    answer.insert("appid".to_owned(), json!(transfer.terms.appid));
    answer.insert("transfer_remark".to_owned(), json!(transfer.terms.remark));
    if let Some(name) = &transfer.terms.user_name {
        let sealed = call.identity.ring.merchant.seal(name).ok_or_else(Fault::system)?;
        answer.insert("user_name".to_owned(), json!(sealed));
    }
    Ok(Reply::Json(Value::Object(answer)))
}

fn cancel(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let number = text(&call.path, "out_bill_no");
    let transfer = call.state.cancel_transfer(call.identity.mchid(), number, call.now)?;
    Ok(Reply::Json(json!({
        "out_bill_no": transfer.terms.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no,
        "state": transfer.state(),
        "update_time": rfc3339(transfer.updated),
    })))
}
