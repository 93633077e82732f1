//! Deduction under a contract: query and end a contract, deduct, query the order.

use super::orders::{order_number, query as query_order};
use super::{Call, Fault, put};
use crate::clock::{DAY, spaced};
use crate::state::{Contract, ContractName, Door, Ended, OrderTerms, TradeType};
use crate::xml::Members;

/// By `contract_id`, or by the merchant's code within its plan.
fn name<'a>(call: &Call<'a>) -> Result<ContractName<'a>, Fault> {
    match call.request.get("contract_id") {
        Some(id) => Ok(ContractName::Id(id)),
        None => Ok(ContractName::Code {
            plan_id: call.required("plan_id")?,
            code: call.required("contract_code")?,
        }),
    }
}

pub(super) fn query(call: &mut Call<'_>) -> Result<Members, Fault> {
    let name = name(call)?;
    let contract = call.state.contract(call.identity.mchid(), name)?;
    Ok(describe(contract))
}

pub(super) fn terminate(call: &mut Call<'_>) -> Result<Members, Fault> {
    let name = name(call)?;
    let remark = call.required("contract_termination_remark")?.to_owned();
    let ended = Ended { at: call.now, by_user: false, remark };
    let contract = call.state.end_contract(call.identity.mchid(), name, ended)?;
    let mut members = Members::new();
    put(&mut members, "contract_id", &contract.contract_id);
    put(&mut members, "plan_id", &contract.plan_id);
    put(&mut members, "contract_code", &contract.out_contract_code);
    Ok(members)
}

fn describe(contract: &Contract) -> Members {
    let mut members = Members::new();
    let mut add = |name: &str, value: &str| put(&mut members, name, value);
    add("contract_id", &contract.contract_id);
    add("plan_id", &contract.plan_id);
    add("contract_code", &contract.out_contract_code);
    add("contract_display_account", "微信用户");
    // 0 is signed, 1 is ended.
    add("contract_state", if contract.ended.is_some() { "1" } else { "0" });
    add("contract_signed_time", &spaced(contract.signed));
    // When contracts expire is unknown; here after ten years.
    add("contract_expired_time", &spaced(contract.signed + 3650 * DAY));
    add("openid", &contract.openid);
    if let Some(ended) = &contract.ended {
        add("contract_terminated_time", &spaced(ended.at));
        add("contract_termination_mode", mode(ended));
        add("contract_termination_remark", &ended.remark);
    }
    members
}

/// A contract as the notification of its signing, or of its end, tells of it.
pub(crate) fn told(contract: &Contract) -> Members {
    let mut members = Members::new();
    let mut add = |name: &str, value: &str| put(&mut members, name, value);
    add("return_code", "SUCCESS");
    add("result_code", "SUCCESS");
    add("mch_id", &contract.mchid);
    add("contract_code", &contract.out_contract_code);
    add("plan_id", &contract.plan_id);
    add("openid", &contract.openid);
    add("contract_id", &contract.contract_id);
    // Of the merchant's request to sign, which was made elsewhere.
    add("request_serial", "1");
    match &contract.ended {
        None => {
            add("change_type", "ADD");
            add("operate_time", &spaced(contract.signed));
        }
        Some(ended) => {
            add("change_type", "DELETE");
            add("operate_time", &spaced(ended.at));
            add("contract_termination_mode", mode(ended));
        }
    }
    members
}

/// 2 is by the user, 3 by the merchant.
fn mode(ended: &Ended) -> &'static str {
    if ended.by_user { "2" } else { "3" }
}

/// It says only that it was accepted.
pub(super) fn deduct(call: &mut Call<'_>) -> Result<Members, Fault> {
    if call.required("trade_type")? != "PAP" {
        return Err(Fault::Form("trade_type参数格式错误".to_owned()));
    }
    let terms = OrderTerms {
        mchid: call.identity.mchid().to_owned(),
        out_trade_no: order_number(call)?,
        appid: call.required("appid")?.to_owned(),
        sub: None,
        trade_type: TradeType::Deduction,
        description: call.required("body")?.to_owned(),
        notify_url: call.required("notify_url")?.to_owned(),
        attach: call.owned("attach"),
        openid: None,
        total: call.fen("total_fee")?,
        currency: "CNY".to_owned(),
        expires: None,
        profit_sharing: false,
        door: Door::V2,
        others: Vec::new(),
    };
    let contract = call.required("contract_id")?;
    call.state.deduct(terms, contract, call.now)?;
    Ok(Members::new())
}

pub(super) fn order(call: &mut Call<'_>) -> Result<Members, Fault> {
    query_order(call)
}
