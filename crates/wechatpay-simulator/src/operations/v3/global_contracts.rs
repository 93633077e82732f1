//! Deductions under a contract overseas (`/v3/global/papay`): prepare a contract for signing, query and end it,
//! deduct, refund.

use serde_json::{Map, Value, json};

use super::call::{
    Call, Operation, check_overseas, check_sub_mchid, integer, optional_text, owned_text, text,
};
use super::orders::{amount, check_appid, order_number};
use crate::keys::OPENID;
use crate::state::{
    Contract, ContractKind, ContractName, Door, Ended, Order, OrderTerms, Refusal, Sub, TradeType,
};
use crate::views::{contracts, orders};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("POST", "/v3/global/papay/contracts/app-pre-entrust-sign", prepare),
    Operation::kept("POST", "/v3/global/papay/contracts/h5-pre-entrust-sign", prepare),
    Operation::kept("POST", "/v3/global/papay/contracts/jsapi-pre-entrust-sign", prepare),
    Operation::kept("POST", "/v3/global/papay/contracts/miniprogram-pre-entrust-sign", prepare),
    Operation::kept("POST", "/v3/global/papay/contracts/web-pre-entrust-sign", prepare),
    Operation::kept(
        "GET",
        "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
        query,
    ),
    Operation::kept("GET", "/v3/global/papay/contracts/{contract_id}", query),
    Operation::kept("POST", "/v3/global/papay/contracts/{contract_id}/terminate", terminate),
    Operation::kept("POST", "/v3/global/papay/transactions", deduct),
    Operation::kept(
        "GET",
        "/v3/global/papay/transactions/out-trade-no/{out_trade_no}",
        query_order,
    ),
    Operation::kept("GET", "/v3/global/papay/transactions/{transaction_id}", query_order),
    Operation::kept(
        "POST",
        "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
        reverse,
    ),
];

/// Checks the application of a request, and returns its sub-merchant.
fn check<'m>(call: &Call<'_>, members: &'m Map<String, Value>) -> Result<Option<&'m str>, Fault> {
    check_overseas(call.identity)?;
    for name in ["sp_appid", "appid"] {
        let appid = optional_text(members, name).filter(|appid| !appid.is_empty());
        if let Some(appid) = appid {
            check_appid(call.identity, appid)?;
            break;
        }
    }
    let sub = optional_text(members, "sub_mchid").filter(|sub| !sub.is_empty());
    check_sub_mchid(call, sub)?;
    Ok(sub)
}

fn sub(members: &Map<String, Value>, sub_mchid: Option<&str>) -> Option<Sub> {
    sub_mchid.map(|mchid| Sub {
        mchid: mchid.to_owned(),
        appid: owned_text(members, "sub_appid"),
        openid: None,
    })
}

fn prepare(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = check(call, &call.body)?;
    let body = &call.body;
    // If the merchant gives no number, the platform assigns one.
    let code = match optional_text(body, "out_contract_code") {
        Some(code) => code.to_owned(),
        None => format!("contract{:09}", call.state.count()),
    };
    let contract = Contract {
        mchid: call.identity.mchid().to_owned(),
        appid: call.identity.credentials.appid().to_owned(),
        sub: sub(body, sub_mchid),
        plan_id: integer(body, "plan_id").to_string(),
        out_contract_code: code,
        contract_id: String::new(),
        openid: optional_text(body, "openid").unwrap_or(OPENID).to_owned(),
        display_account: text(body, "user_display_name").to_owned(),
        out_user_code: None,
        request_serial: "1".to_owned(),
        notify_url: owned_text(body, "success_notify_url"),
        kind: ContractKind::Overseas,
        signed: call.now,
        ended: None,
    };
    let id = call.state.prepare_contract(contract, call.now)?;
    let base = call.identity.credentials.base_url();
    let url = format!("{base}/_simulator/page/contract?pre_entrustweb_id={id}");
    // Each way of asking the user uses one of these members.
    Ok(Reply::Json(json!({ "session_id": id, "sign_url": url, "show_code_url": url })))
}

fn name(path: &Map<String, Value>) -> ContractName<'_> {
    match optional_text(path, "contract_id") {
        Some(id) => ContractName::Id(id),
        None => ContractName::Number(text(path, "out_contract_code")),
    }
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = check(call, &call.query)?;
    let contract = call.state.contract(call.identity.mchid(), sub_mchid, name(&call.path))?;
    Ok(Reply::Json(contracts::overseas(contract)))
}

fn terminate(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = check(call, &call.body)?;
    call.state.contract(call.identity.mchid(), sub_mchid, name(&call.path))?;
    let remark = text(&call.body, "termination_note").to_owned();
    let ended = Ended { at: call.now, by_user: false, remark };
    call.state.end_contract(call.identity.mchid(), name(&call.path), ended)?;
    Ok(Reply::Empty)
}

fn deduct(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = check(call, &call.body)?;
    let body = &call.body;
    let (total, currency) = amount(call, "HKD")?;
    let terms = OrderTerms {
        mchid: call.identity.mchid().to_owned(),
        out_trade_no: order_number(body, "/")?.to_owned(),
        appid: call.identity.credentials.appid().to_owned(),
        sub: sub(body, sub_mchid),
        trade_type: TradeType::Deduction,
        description: text(body, "description").to_owned(),
        notify_url: text(body, "notify_url").to_owned(),
        attach: owned_text(body, "attach"),
        openid: None,
        total,
        currency,
        expires: None,
        profit_sharing: false,
        door: Door::Global,
        others: Vec::new(),
    };
    let contract = text(body, "contract_id").to_owned();
    let order = call.state.deduct_overseas(terms, &contract, call.now)?;
    Ok(Reply::Json(orders::overseas(order, "transaction_id")))
}

/// The deduction given in the path.
fn find<'c>(call: &'c Call<'_>) -> Result<&'c Order, Fault> {
    let sub_mchid = check(call, &call.query)?;
    let mchid = call.identity.mchid();
    let order = match optional_text(&call.path, "transaction_id") {
        Some(id) => call.state.transaction(mchid, id),
        None => call.state.order(mchid, text(&call.path, "out_trade_no")),
    };
    let mine = |order: &&Order| {
        order.sub_mchid() == sub_mchid && order.terms.trade_type == TradeType::Deduction
    };
    order.filter(mine).ok_or_else(|| Refusal::OrderUnknown.into())
}

fn query_order(call: &mut Call<'_>) -> Result<Reply, Fault> {
    Ok(Reply::Json(orders::overseas(find(call)?, "transaction_id")))
}

fn reverse(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let order = find(call)?;
    let number = order.terms.out_trade_no.clone();
    let sub = order.sub_mchid().map(str::to_owned);
    call.state.reverse(call.identity.mchid(), &number, sub.as_deref(), call.now)?;
    Ok(Reply::Empty)
}
