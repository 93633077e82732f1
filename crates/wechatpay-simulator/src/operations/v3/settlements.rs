//! Bank accounts of sub-merchants (`/v3/apply4sub/sub_merchants/{sub_mchid}`): request a change, query.

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, check_sub_mchid, text};
use crate::state::{Matter, Refusal};
use crate::views::cases::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("POST", "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement", change),
    Operation::kept("GET", "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement", account),
    Operation::kept(
        "GET",
        "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
        query,
    ),
];

fn sub_mchid<'c>(call: &'c Call<'_>) -> Result<&'c str, Fault> {
    let sub_mchid = text(&call.path, "sub_mchid");
    check_sub_mchid(call, Some(sub_mchid))?;
    Ok(sub_mchid)
}

fn change(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mut asked = call.body.clone();
    asked.insert("sub_mchid".to_owned(), json!(sub_mchid(call)?));
    let case = call.state.change_settlement(call.identity.mchid(), asked, call.now)?;
    Ok(Reply::Json(describe(case).into()))
}

/// Masks the number of a bank account except its last digits.
fn masked(mut told: Map<String, Value>) -> Map<String, Value> {
    let number = text(&told, "account_number");
    let last: String = number.chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect();
    let masked = format!("************{last}");
    told.insert("account_number".to_owned(), json!(masked));
    told.entry("account_name").or_insert_with(|| json!("商户"));
    told
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = sub_mchid(call)?;
    let number = text(&call.path, "application_no");
    let case = call.state.case(Matter::Settlement, call.identity.mchid(), number);
    let case = case.ok().filter(|case| case.text("sub_mchid") == Some(sub_mchid));
    let case = case.ok_or(Refusal::SettlementUnknown)?;
    Ok(Reply::Json(masked(describe(case)).into()))
}

/// The account of the last approved change, or else the initial account of every sub-merchant.
fn account(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = sub_mchid(call)?;
    let all = call.state.cases_of(Matter::Settlement, call.identity.mchid());
    let approved = all
        .into_iter()
        .filter(|case| case.state == "AUDIT_SUCCESS" && case.text("sub_mchid") == Some(sub_mchid));
    let mut told = match approved.max_by_key(|case| case.updated) {
        Some(case) => masked(describe(&case)),
        None => masked(Map::from_iter([
            ("account_type".to_owned(), json!("ACCOUNT_TYPE_BUSINESS")),
            ("account_bank".to_owned(), json!("工商银行")),
            ("account_number".to_owned(), json!("6222000000006789")),
        ])),
    };
    told.insert("verify_result".to_owned(), json!("VERIFY_SUCCESS"));
    Ok(Reply::Json(told.into()))
}
