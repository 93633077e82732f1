//! Transfers to many users at once: by a merchant (`/v3/transfer/batches`), and for a sub-merchant by its
//! partner (`/v3/partner-transfer/batches`).

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, at_least_one, check_sub_mchid, integer, optional_text, text};
use super::orders::check_appid;
use crate::state::{Case, Matter, Refusal};
use crate::views::cases::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("POST", "/v3/transfer/batches", transfer),
    Operation::kept("GET", "/v3/transfer/batches/batch-id/{batch_id}", query),
    Operation::kept("GET", "/v3/transfer/batches/out-batch-no/{out_batch_no}", query),
    Operation::kept(
        "GET",
        "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        detail,
    ),
    Operation::kept(
        "GET",
        "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        detail,
    ),
    Operation::kept("POST", "/v3/partner-transfer/batches", transfer),
    Operation::kept("GET", "/v3/partner-transfer/batches/batch-id/{batch_id}", query_of_partner),
    Operation::kept(
        "GET",
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
        query_of_partner,
    ),
    Operation::kept(
        "GET",
        "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        detail_of_partner,
    ),
    Operation::kept(
        "GET",
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        detail_of_partner,
    ),
];

fn transfer(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    for name in ["appid", "sp_appid"] {
        if let Some(appid) = optional_text(body, name) {
            check_appid(call.identity, appid)?;
        }
    }
    check_sub_mchid(call, optional_text(body, "sub_mchid"))?;
    let total = at_least_one(body, "", "total_amount")?;
    let details = body.get("transfer_detail_list").and_then(Value::as_array);
    let details = details.map_or(&[][..], Vec::as_slice);
    let (mut sum, mut numbers) = (0_i64, BTreeSet::new());
    for (at, detail) in details.iter().enumerate() {
        let detail = detail.as_object().ok_or_else(Fault::system)?;
        let within = format!("/transfer_detail_list/{at}");
        sum = sum.saturating_add(at_least_one(detail, &within, "transfer_amount")?);
        let number = text(detail, "out_detail_no");
        if !numbers.insert(number) {
            let name = format!("{within}/out_detail_no");
            return Err(Fault::member(&name, &number.into(), "comes twice", "body"));
        }
    }
    if sum != total {
        let issue = "is not the sum of the details";
        return Err(Fault::member("/total_amount", &total.into(), issue, "body"));
    }
    if usize::try_from(integer(body, "total_num")) != Ok(details.len()) {
        let value = body.get("total_num").cloned().unwrap_or(Value::Null);
        return Err(Fault::member("/total_num", &value, "is not the number of details", "body"));
    }
    let number = text(body, "out_batch_no");
    let mchid = call.identity.mchid();
    let case = call.state.transfer_batch(mchid, number, body.clone(), call.now)?;
    Ok(Reply::Json(describe(case).into()))
}

fn find(call: &Call<'_>, of_partner: bool) -> Result<Case, Fault> {
    let number = ["batch_id", "out_batch_no"];
    let number = number.iter().find_map(|name| optional_text(&call.path, name)).unwrap_or("");
    let case = call.state.case(Matter::Batch, call.identity.mchid(), number);
    let case = case.map_err(|_| Refusal::TransferUnknown)?;
    if case.text("sub_mchid").is_some() == of_partner {
        Ok(case.clone())
    } else {
        Err(Refusal::TransferUnknown.into())
    }
}

fn details(case: &Case) -> impl Iterator<Item = &Map<String, Value>> {
    let details = case.get("transfer_detail_list").and_then(Value::as_array);
    details.into_iter().flatten().filter_map(Value::as_object)
}

/// The details that a query requests.
fn page(call: &Call<'_>, case: &Case) -> Option<Value> {
    let number = |name: &str, usual: usize| {
        let given = optional_text(&call.query, name).and_then(|text| text.parse().ok());
        given.unwrap_or(usual)
    };
    if optional_text(&call.query, "need_query_detail") != Some("true") {
        return None;
    }
    let wanted = optional_text(&call.query, "detail_status").filter(|status| *status != "ALL");
    let fits = |detail: &&Map<String, Value>| {
        wanted.is_none_or(|status| optional_text(detail, "detail_status") == Some(status))
    };
    let fitting = details(case).filter(fits);
    let page = fitting.skip(number("offset", 0)).take(number("limit", 20));
    Some(page.cloned().map(Value::Object).collect())
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find(call, false)?;
    let mut answer = json!({ "transfer_batch": describe(&case) });
    if let Some(details) = page(call, &case)
        && let Some(answer) = answer.as_object_mut()
    {
        answer.insert("transfer_detail_list".to_owned(), details);
    }
    Ok(Reply::Json(answer))
}

fn query_of_partner(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find(call, true)?;
    let mut answer = describe(&case);
    let details = page(call, &case).unwrap_or_else(|| json!([]));
    answer.insert("transfer_detail_list".to_owned(), details);
    Ok(Reply::Json(answer.into()))
}

/// A transfer of a batch, by the merchant's or the platform's number.
fn one(call: &Call<'_>, case: &Case) -> Result<Map<String, Value>, Fault> {
    let names = ["detail_id", "out_detail_no"];
    let is = |detail: &&Map<String, Value>| {
        let same = |name: &str| {
            let asked = optional_text(&call.path, name);
            asked.is_some() && optional_text(detail, name) == asked
        };
        names.iter().any(|name| same(name))
    };
    let detail = details(case).find(is).ok_or(Refusal::TransferUnknown)?;
    let mut answer = describe(case);
    answer.extend(detail.clone());
    Ok(answer)
}

fn detail(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find(call, false)?;
    Ok(Reply::Json(one(call, &case)?.into()))
}

fn detail_of_partner(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find(call, true)?;
    let mut answer = one(call, &case)?;
    for (from, to) in [("user_name", "username"), ("sp_appid", "appid")] {
        if let Some(value) = answer.get(from).cloned() {
            answer.insert(to.to_owned(), value);
        }
    }
    Ok(Reply::Json(answer.into()))
}
