//! Complaints (`/v3/merchant-service`): where to be told of them, list, look, answer, complete.

use serde_json::{Value, json};

use super::{Call, Operation, addresses, optional_text, text};
use crate::answer::Reply;
use crate::clock::{DAY, parse_date, rfc3339};
use crate::fault::Fault;
use crate::state::{Complaint, Refusal};

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("POST", "/v3/merchant-service/complaint-notifications", set_callback),
    Operation::documented("PUT", "/v3/merchant-service/complaint-notifications", set_callback),
    Operation::documented("GET", "/v3/merchant-service/complaint-notifications", callback),
    Operation::documented(
        "DELETE",
        "/v3/merchant-service/complaint-notifications",
        remove_callback,
    ),
    Operation::documented("GET", "/v3/merchant-service/complaints-v2", list),
    Operation::documented("GET", "/v3/merchant-service/complaints-v2/{complaint_id}", look),
    Operation::documented(
        "GET",
        "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
        history,
    ),
    Operation::documented(
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/response",
        respond,
    ),
    Operation::documented(
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/complete",
        complete,
    ),
];

/// What the addresses for complaints are kept under.
pub(crate) const CALLBACK: &str = "complaints";

fn set_callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let url = addresses::required(&call.body, "url")?;
    let mchid = call.identity.mchid();
    call.state.set_callback(CALLBACK, mchid, Some(url));
    Ok(Reply::Json(json!({ "mchid": mchid, "url": url })))
}

fn callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mchid = call.identity.mchid();
    let url = call.state.callback(CALLBACK, mchid).ok_or(Refusal::CallbackUnknown)?;
    Ok(Reply::Json(json!({ "mchid": mchid, "url": url })))
}

fn remove_callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    call.state.set_callback(CALLBACK, call.identity.mchid(), None);
    Ok(Reply::Empty)
}

fn list(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let date = |name: &str| {
        let value = text(&call.query, name);
        let issue = "is not a date as 2024-07-22";
        parse_date(value).ok_or_else(|| Fault::member(name, &json!(value), issue, "query"))
    };
    let (begin, end) = (date("begin_date")?, date("end_date")?.saturating_add(DAY));
    let number = |name: &str, otherwise: usize| {
        let value = optional_text(&call.query, name);
        value.and_then(|value| value.parse().ok()).unwrap_or(otherwise)
    };
    let (limit, offset) = (number("limit", 10).min(50), number("offset", 0));
    let about = optional_text(&call.query, "complainted_mchid");
    let found: Vec<_> = call
        .state
        .complaints(call.identity.mchid())
        .filter(|one| one.at >= begin && one.at < end)
        .filter(|one| about.is_none_or(|about| about == one.about))
        .collect();
    let data: Vec<Value> = found.iter().skip(offset).take(limit).map(|one| describe(one)).collect();
    Ok(Reply::Json(json!({
        "data": data,
        "limit": limit,
        "offset": offset,
        "total_count": found.len(),
    })))
}

fn look(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let id = text(&call.path, "complaint_id");
    let complaint = call.state.complaint(call.identity.mchid(), id)?;
    let mut told = describe(complaint);
    if let Some(told) = told.as_object_mut() {
        told.insert("payer_openid".to_owned(), json!(complaint.openid));
    }
    Ok(Reply::Json(told))
}

fn describe(complaint: &Complaint) -> Value {
    json!({
        "complaint_id": complaint.complaint_id,
        "complaint_time": rfc3339(complaint.at),
        "complaint_detail": complaint.detail,
        "complaint_state": complaint.state(),
        "complainted_mchid": complaint.about,
        "complaint_order_info": [{
            "transaction_id": complaint.transaction_id,
            "out_trade_no": complaint.out_trade_no,
            "amount": complaint.amount,
        }],
        "complaint_full_refunded": false,
        "incoming_user_response": false,
        "problem_description": complaint.detail,
        "user_complaint_times": 1,
    })
}

fn history(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let id = text(&call.path, "complaint_id");
    let complaint = call.state.complaint(call.identity.mchid(), id)?;
    // The newest first.
    let data: Vec<Value> = complaint
        .steps
        .iter()
        .rev()
        .map(|step| {
            json!({
                "log_id": step.id,
                "operator": step.operator,
                "operate_time": rfc3339(step.at),
                "operate_type": step.kind,
                "operate_details": step.details,
            })
        })
        .collect();
    let count = data.len();
    Ok(Reply::Json(json!({ "data": data, "limit": count, "offset": 0, "total_count": count })))
}

fn respond(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let content = text(&call.body, "response_content").to_owned();
    handle(call, Some(&content))
}

fn complete(call: &mut Call<'_>) -> Result<Reply, Fault> {
    handle(call, None)
}

fn handle(call: &mut Call<'_>, answer: Option<&str>) -> Result<Reply, Fault> {
    let about = text(&call.body, "complainted_mchid");
    let id = text(&call.path, "complaint_id");
    call.state.handle_complaint(call.identity.mchid(), id, about, answer, call.now)?;
    Ok(Reply::Empty)
}
