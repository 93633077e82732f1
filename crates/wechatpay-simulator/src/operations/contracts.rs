//! Deduction under a contract (`/v3/papay`): query and end a contract, deduct.

use serde_json::{Value, json};

use super::orders::{check_appid, order_number};
use super::{Call, Operation, addresses, integer, object, owned_text, text};
use crate::answer::Reply;
use crate::clock::rfc3339;
use crate::fault::Fault;
use crate::state::{Contract, ContractName, Door, Ended, OrderTerms, TradeType};

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented(
        "GET",
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        query,
    ),
    Operation::documented(
        "POST",
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        terminate,
    ),
    Operation::documented("POST", "/v3/papay/pay/transactions/apply", deduct),
];

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let contract = call.state.contract(call.identity.mchid(), name(call))?;
    Ok(Reply::Json(describe(contract)))
}

fn name<'a>(call: &'a Call<'_>) -> ContractName<'a> {
    ContractName::Code {
        plan_id: text(&call.path, "plan_id"),
        code: text(&call.path, "out_contract_code"),
    }
}

fn terminate(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let remark = text(&call.body, "contract_termination_remark").to_owned();
    let ended = Ended { at: call.now, by_user: false, remark };
    let name = ContractName::Code {
        plan_id: text(&call.path, "plan_id"),
        code: text(&call.path, "out_contract_code"),
    };
    let contract = call.state.end_contract(call.identity.mchid(), name, ended)?;
    Ok(Reply::Json(describe(contract)))
}

/// A contract as queries answer it and notifications tell of it.
pub(crate) fn describe(contract: &Contract) -> Value {
    let mut told = json!({
        "mchid": contract.mchid,
        "contract_id": contract.contract_id,
        "appid": contract.appid,
        "plan_id": contract.plan_id.parse::<i64>().unwrap_or(0),
        "out_contract_code": contract.out_contract_code,
        "contract_display_account": "微信用户",
        "contract_state": if contract.ended.is_some() { "TERMINATED" } else { "SIGNED" },
        "contract_signed_time": rfc3339(contract.signed),
        "openid": contract.openid,
    });
    if let (Some(ended), Some(told)) = (&contract.ended, told.as_object_mut()) {
        let info = json!({
            "contract_termination_mode": if ended.by_user { "USER" } else { "MERCHANT" },
            "contract_terminated_time": rfc3339(ended.at),
            "contract_termination_remark": ended.remark,
        });
        told.insert("contract_terminate_info".to_owned(), info);
    }
    told
}

fn deduct(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    let refuse = |name: &str, issue: &str| {
        let value = body.get(name).cloned().unwrap_or(Value::Null);
        Err(Fault::member(&format!("/{name}"), &value, issue, "body"))
    };
    check_appid(call.identity, text(body, "appid"))?;
    let number = order_number(body, "/")?;
    let notify_url = addresses::required(body, "transaction_notify_url")?;
    let amount = object(body, "amount");
    let total = amount.map_or(0, |amount| integer(amount, "total"));
    if total < 1 {
        return refuse("amount", "is too small");
    }
    let terms = OrderTerms {
        mchid: call.identity.mchid().to_owned(),
        out_trade_no: number.to_owned(),
        appid: text(body, "appid").to_owned(),
        sub: None,
        trade_type: TradeType::Deduction,
        description: text(body, "description").to_owned(),
        notify_url: notify_url.to_owned(),
        attach: owned_text(body, "attach"),
        openid: None,
        total,
        currency: "CNY".to_owned(),
        expires: None,
        profit_sharing: false,
        door: Door::V3,
        others: Vec::new(),
    };
    let contract = text(body, "contract_id").to_owned();
    let order = call.state.deduct(terms, &contract, call.now)?;
    Ok(Reply::Json(json!({
        "out_trade_no": order.terms.out_trade_no,
        "amount": { "total": order.terms.total, "currency": order.terms.currency },
    })))
}
