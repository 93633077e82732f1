//! Contracts, as responses and notifications show them.

use serde_json::{Value, json};

use crate::clock::{rfc3339, spaced};
use crate::state::{Contract, ContractKind, Ended};
use crate::wire::xml::{Members, put};

/// A contract, as queries and notifications show it.
pub(crate) fn describe(contract: &Contract) -> Value {
    let mut told = json!({
        "contract_id": contract.contract_id,
        "plan_id": contract.plan_id.parse::<i64>().unwrap_or(0),
        "out_contract_code": contract.out_contract_code,
        "contract_state": if contract.ended.is_some() { "TERMINATED" } else { "SIGNED" },
        "contract_signed_time": rfc3339(contract.signed),
        "contract_expired_time": rfc3339(contract.expires()),
    });
    let Some(members) = told.as_object_mut() else { return told };
    let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
    let account = match contract.kind {
        ContractKind::Insurance => "insured_display_name",
        _ => "contract_display_account",
    };
    put(account, json!(contract.display_account));
    match &contract.sub {
        Some(sub) => {
            put("sp_mchid", json!(contract.mchid));
            put("sp_appid", json!(contract.appid));
            put("sp_openid", json!(contract.openid));
            put("sub_mchid", json!(sub.mchid));
            if let Some(appid) = &sub.appid {
                put("sub_appid", json!(appid));
            }
        }
        None => {
            put("mchid", json!(contract.mchid));
            put("appid", json!(contract.appid));
            put("openid", json!(contract.openid));
        }
    }
    if let Some(code) = &contract.out_user_code {
        put("out_user_code", json!(code));
    }
    if let Some(ended) = &contract.ended {
        let mode = if ended.by_user { "USER_TERMINATE" } else { "MCH_API_TERMINATE" };
        let info = json!({
            "contract_termination_mode": mode,
            "contract_terminated_time": rfc3339(ended.at),
            "contract_termination_remark": ended.remark,
        });
        put("contract_terminate_info", info);
    }
    told
}

/// A contract of an overseas merchant, as responses and notifications show it.
pub(crate) fn overseas(contract: &Contract) -> Value {
    let mut told = describe(contract);
    let Some(members) = told.as_object_mut() else { return told };
    let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
    put("user_display_name", json!(contract.display_account));
    put("state", json!(if contract.ended.is_some() { "TERMINATED" } else { "SIGNED" }));
    put("signed_time", json!(rfc3339(contract.signed)));
    put("operate_time", json!(rfc3339(contract.signed)));
    if let Some(ended) = &contract.ended {
        put("terminated_time", json!(rfc3339(ended.at)));
        put("operate_time", json!(rfc3339(ended.at)));
        put("termination_note", json!(ended.remark));
        let mode = if ended.by_user { "USER" } else { "MERCHANT" };
        put("termination_mode", json!(mode));
        put("contract_termination_mode", json!(mode));
    }
    told
}

/// A contract, as v2 responses show it.
pub(crate) fn xml(contract: &Contract) -> Members {
    let mut members = Members::new();
    let mut add = |name: &str, value: &str| put(&mut members, name, value);
    add("contract_id", &contract.contract_id);
    add("plan_id", &contract.plan_id);
    add("contract_code", &contract.out_contract_code);
    add("contract_display_account", &contract.display_account);
    // 0 means signed, 1 means ended.
    add("contract_state", if contract.ended.is_some() { "1" } else { "0" });
    add("contract_signed_time", &spaced(contract.signed));
    add("contract_expired_time", &spaced(contract.expires()));
    add("openid", &contract.openid);
    if let Some(ended) = &contract.ended {
        add("contract_terminated_time", &spaced(ended.at));
        add("contract_termination_mode", mode(ended));
        add("contract_termination_remark", &ended.remark);
    }
    members
}

/// A contract, as the notifications of its signing and of its end show it.
pub(crate) fn notified_xml(contract: &Contract) -> Members {
    let mut members = Members::new();
    let mut add = |name: &str, value: &str| put(&mut members, name, value);
    add("return_code", "SUCCESS");
    add("result_code", "SUCCESS");
    add("mch_id", &contract.mchid);
    add("contract_code", &contract.out_contract_code);
    add("plan_id", &contract.plan_id);
    add("openid", &contract.openid);
    add("contract_id", &contract.contract_id);
    if let Some(sub) = contract.sub_mchid() {
        add("sub_mch_id", sub);
    }
    add("request_serial", &contract.request_serial);
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

/// The termination mode: 2 for the user, 3 for the merchant.
fn mode(ended: &Ended) -> &'static str {
    if ended.by_user { "2" } else { "3" }
}
