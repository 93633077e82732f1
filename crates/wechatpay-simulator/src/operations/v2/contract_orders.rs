//! Orders with a contract: the payer pays, and signs the contract with the payment.

use super::call::{Call, Fault};
use super::contracts::{plan_id, sub};
use super::orders::{link, payable_terms};
use crate::keys::OPENID;
use crate::state::{Contract, ContractKind, Refusal};
use crate::wire::xml::{Members, put};

pub(super) fn place(call: &mut Call<'_>) -> Result<Members, Fault> {
    let terms = payable_terms(call)?;
    let contract = contract(call)?;
    let order = call.state.place_with_contract(terms, Some(contract), call.now)?;
    let mut members = link(call.identity, order);
    put(&mut members, "out_trade_no", &order.terms.out_trade_no);
    if order.contract.is_some() {
        put(&mut members, "contract_result_code", "SUCCESS");
    } else {
        // The order can be paid all the same.
        put(&mut members, "contract_result_code", "FAIL");
        if let Fault::Business(code, description) = Refusal::ContractSigned.into() {
            put(&mut members, "contract_err_code", &code);
            put(&mut members, "contract_err_code_des", description);
        }
    }
    for name in ["plan_id", "request_serial", "contract_code", "contract_display_account"] {
        put(&mut members, name, call.required(name)?);
    }
    Ok(members)
}

fn contract(call: &Call<'_>) -> Result<Contract, Fault> {
    for name in ["contract_mchid", "contract_appid"] {
        call.required(name)?;
    }
    Ok(Contract {
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
        notify_url: Some(call.required("contract_notify_url")?.to_owned()),
        kind: ContractKind::V2,
        signed: call.now,
        ended: None,
    })
}
