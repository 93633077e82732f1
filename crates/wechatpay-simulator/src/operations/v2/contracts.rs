//! Deductions under a contract: prepare a contract for signing, query and end it, deduct, query the
//! order.

use super::call::{Call, Fault};
use super::orders::{order_number, query as query_order};
use crate::keys::OPENID;
use crate::state::{Contract, ContractKind, ContractName, Door, Ended, OrderTerms, Sub, TradeType};
use crate::views::contracts::xml;
use crate::wire::xml::{Members, put};

/// The contract named by `contract_id`, or by the merchant's code within its plan.
fn name<'a>(call: &Call<'a>) -> Result<ContractName<'a>, Fault> {
    match call.request.get("contract_id") {
        Some(id) => Ok(ContractName::Id(id)),
        None => Ok(ContractName::Code {
            plan_id: call.required("plan_id")?,
            code: call.required("contract_code")?,
        }),
    }
}

/// Finds the requested contract of the merchant or of a sub-merchant.
fn find<'c>(call: &'c Call<'_>) -> Result<&'c Contract, Fault> {
    let sub_mchid = call.request.get("sub_mch_id");
    Ok(call.state.contract(call.identity.mchid(), sub_mchid, name(call)?)?)
}

/// Stores the contract that the user is asked to sign.
pub(super) fn prepare(call: &mut Call<'_>) -> Result<Members, Fault> {
    let contract = Contract {
        mchid: call.identity.mchid().to_owned(),
        appid: call.required("appid")?.to_owned(),
        sub: sub(call),
        plan_id: plan_id(call)?.to_owned(),
        out_contract_code: call.required("contract_code")?.to_owned(),
        contract_id: String::new(),
        openid: OPENID.to_owned(),
        display_account: call.required("contract_display_account")?.to_owned(),
        out_user_code: None,
        request_serial: call.required("request_serial")?.to_owned(),
        notify_url: Some(call.required("notify_url")?.to_owned()),
        kind: ContractKind::V2,
        signed: call.now,
        ended: None,
    };
    let id = call.state.prepare_contract(contract, call.now)?;
    let mut members = Members::new();
    put(&mut members, "pre_entrustweb_id", &id);
    put(&mut members, "miniprogram_username", "gh_simulated");
    put(&mut members, "miniprogram_path", &format!("pages/contract?pre_entrustweb_id={id}"));
    Ok(members)
}

/// The number of the plan. v3 shows it as an integer.
pub(super) fn plan_id<'a>(call: &Call<'a>) -> Result<&'a str, Fault> {
    let plan_id = call.required("plan_id")?;
    match plan_id.parse::<i64>() {
        Ok(_) => Ok(plan_id),
        Err(_) => Err(Fault::Form("plan_id参数格式错误".to_owned())),
    }
}

pub(super) fn sub(call: &Call<'_>) -> Option<Sub> {
    call.owned("sub_mch_id").map(|mchid| Sub {
        mchid,
        appid: call.owned("sub_appid"),
        openid: None,
    })
}

pub(super) fn query(call: &mut Call<'_>) -> Result<Members, Fault> {
    Ok(xml(find(call)?))
}

pub(super) fn terminate(call: &mut Call<'_>) -> Result<Members, Fault> {
    find(call)?;
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

/// Starts a deduction. The response only says that it was accepted.
pub(super) fn deduct(call: &mut Call<'_>) -> Result<Members, Fault> {
    if call.required("trade_type")? != "PAP" {
        return Err(Fault::Form("trade_type参数格式错误".to_owned()));
    }
    let terms = OrderTerms {
        mchid: call.identity.mchid().to_owned(),
        out_trade_no: order_number(call)?,
        appid: call.required("appid")?.to_owned(),
        sub: sub(call),
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
