//! Deductions under a contract (`/v3/papay`): prepare a contract for signing, query and end it, deduct;
//! for a merchant and for a partner's sub-merchant.

use serde_json::{Map, Value, json};

use super::addresses;
use super::call::{
    Call, Operation, check_sub_mchid, integer, object, optional_text, owned_text, text,
};
use super::orders::{check_appid, order_number};
use crate::keys::OPENID;
use crate::state::{
    Contract, ContractKind, ContractName, Door, Ended, OrderTerms, Refusal, Sub, TradeType,
};
use crate::views::contracts::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("POST", "/v3/papay/sign/contracts/pre-entrust-sign", |call| {
        prepare(call, &["pre_entrustweb_id", "redirect_url"])
    }),
    Operation::documented(
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app",
        |call| prepare(call, APP),
    ),
    Operation::documented(
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5",
        |call| prepare(call, WEB),
    ),
    Operation::documented(
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
        |call| prepare(call, WEB),
    ),
    Operation::documented(
        "POST",
        "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
        |call| prepare(call, MINI_PROGRAM),
    ),
    Operation::documented(
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
        |call| prepare(call, APP),
    ),
    Operation::documented(
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
        |call| prepare(call, WEB),
    ),
    Operation::documented(
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi",
        |call| prepare(call, WEB),
    ),
    Operation::documented(
        "POST",
        "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
        |call| prepare(call, MINI_PROGRAM),
    ),
    Operation::documented(
        "GET",
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        query,
    ),
    Operation::documented(
        "GET",
        "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        query,
    ),
    Operation::documented(
        "GET",
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        query,
    ),
    Operation::documented(
        "POST",
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        terminate,
    ),
    Operation::documented(
        "POST",
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        terminate,
    ),
    Operation::documented("POST", "/v3/papay/contracts/{contract_id}/notify", announce),
    Operation::documented("POST", "/v3/papay/contracts/{contract_id}/fail-notify", announce),
    Operation::documented("POST", "/v3/partner-papay/contracts/{contract_id}/notify", announce),
    Operation::documented(
        "POST",
        "/v3/partner-papay/contracts/{contract_id}/fail-notify",
        announce,
    ),
    Operation::documented("POST", "/v3/papay/pay/transactions/apply", deduct),
    Operation::documented("POST", "/v3/papay/pay/harmony/transactions/apply", deduct),
    Operation::documented("POST", "/v3/papay/pay/partner/transactions/apply", deduct),
];

/// The members of the response with which the merchant asks the user to sign.
const APP: &[&str] = &["pre_entrustweb_id", "miniprogram_username", "miniprogram_path"];
pub(super) const WEB: &[&str] = &["redirect_url"];
pub(super) const MINI_PROGRAM: &[&str] = &["pre_entrustweb_id", "redirect_appid", "redirect_path"];

/// The sub-merchant given by a partner.
fn sub(call: &Call<'_>, members: &Map<String, Value>) -> Result<Option<Sub>, Fault> {
    let sub = owned_text(members, "sub_mchid").map(|mchid| Sub {
        mchid,
        appid: owned_text(members, "sub_appid"),
        openid: None,
    });
    check_sub_mchid(call, sub.as_ref().map(|sub| sub.mchid.as_str()))?;
    Ok(sub)
}

fn appid(members: &Map<String, Value>) -> &str {
    optional_text(members, "sp_appid").unwrap_or_else(|| text(members, "appid"))
}

fn prepare(call: &mut Call<'_>, answered: &[&str]) -> Result<Reply, Fault> {
    prepare_as(call, ContractKind::V3, answered)
}

pub(super) fn prepare_as(
    call: &mut Call<'_>,
    kind: ContractKind,
    answered: &[&str],
) -> Result<Reply, Fault> {
    let body = &call.body;
    check_appid(call.identity, appid(body))?;
    let openid = optional_text(body, "openid").or_else(|| optional_text(body, "sp_openid"));
    let display_account = match kind {
        ContractKind::Insurance => text(body, "insured_display_name"),
        _ => text(body, "contract_display_account"),
    };
    let contract = Contract {
        mchid: call.identity.mchid().to_owned(),
        appid: appid(body).to_owned(),
        sub: sub(call, body)?,
        plan_id: integer(body, "plan_id").to_string(),
        out_contract_code: text(body, "out_contract_code").to_owned(),
        contract_id: String::new(),
        openid: openid.unwrap_or(OPENID).to_owned(),
        display_account: display_account.to_owned(),
        out_user_code: owned_text(body, "out_user_code"),
        request_serial: "1".to_owned(),
        notify_url: Some(addresses::required(body, "contract_notify_url")?.to_owned()),
        kind,
        signed: call.now,
        ended: None,
    };
    let id = call.state.prepare_contract(contract, call.now)?;
    let base = call.identity.credentials.base_url();
    let path = format!("pages/contract?pre_entrustweb_id={id}");
    let mut told = Map::new();
    for name in answered {
        let value = match *name {
            "pre_entrustweb_id" => id.clone(),
            "miniprogram_username" => "gh_simulated".to_owned(),
            "redirect_appid" => "wxbd687630cd02ce1d".to_owned(),
            "redirect_url" => {
                format!("{base}/_simulator/page/contract?pre_entrustweb_id={id}")
            }
            _ => path.clone(),
        };
        told.insert((*name).to_owned(), Value::String(value));
    }
    Ok(Reply::Json(Value::Object(told)))
}

/// Finds the contract given in the path, of the merchant or of the sub-merchant in `members`.
pub(super) fn find<'c>(
    call: &'c Call<'_>,
    members: &Map<String, Value>,
) -> Result<&'c Contract, Fault> {
    let sub = optional_text(members, "sub_mchid");
    check_sub_mchid(call, sub)?;
    Ok(call.state.contract(call.identity.mchid(), sub, name(&call.path))?)
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    Ok(Reply::Json(describe(find(call, &call.query)?)))
}

fn name(path: &Map<String, Value>) -> ContractName<'_> {
    match optional_text(path, "contract_id") {
        Some(id) => ContractName::Id(id),
        None => ContractName::Code {
            plan_id: text(path, "plan_id"),
            code: text(path, "out_contract_code"),
        },
    }
}

pub(super) fn terminate(call: &mut Call<'_>) -> Result<Reply, Fault> {
    find(call, &call.body)?;
    let remark = text(&call.body, "contract_termination_remark").to_owned();
    let ended = Ended { at: call.now, by_user: false, remark };
    let contract = call.state.end_contract(call.identity.mchid(), name(&call.path), ended)?;
    Ok(Reply::Json(describe(contract)))
}

/// Announces a deduction, or its retry, to the user. In the simulator nobody reads the announcement.
fn announce(call: &mut Call<'_>) -> Result<Reply, Fault> {
    if find(call, &call.body)?.ended.is_some() {
        return Err(Refusal::ContractEnded.into());
    }
    Ok(Reply::Empty)
}

fn deduct(call: &mut Call<'_>) -> Result<Reply, Fault> {
    deduct_under(call, ContractKind::V3)
}

/// Deducts under a contract. Only contracts of insurances have operations of their own for this.
pub(super) fn deduct_under(call: &mut Call<'_>, kind: ContractKind) -> Result<Reply, Fault> {
    let body = &call.body;
    let refuse = |name: &str, issue: &str| {
        let value = body.get(name).cloned().unwrap_or(Value::Null);
        Err(Fault::member(&format!("/{name}"), &value, issue, "body"))
    };
    check_appid(call.identity, appid(body))?;
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
        appid: appid(body).to_owned(),
        sub: sub(call, body)?,
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
    let sub_mchid = terms.sub.as_ref().map(|sub| sub.mchid.as_str());
    let its = call.state.contract(&terms.mchid, sub_mchid, ContractName::Id(&contract))?.kind;
    if (its == ContractKind::Insurance) != (kind == ContractKind::Insurance) {
        return Err(Refusal::ContractUnknown.into());
    }
    let order = call.state.deduct(terms, &contract, call.now)?;
    Ok(Reply::Json(json!({
        "out_trade_no": order.terms.out_trade_no,
        "amount": { "total": order.terms.total, "currency": order.terms.currency },
    })))
}
