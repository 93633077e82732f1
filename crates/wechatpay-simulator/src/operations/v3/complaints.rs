//! Complaints (`/v3/merchant-service`): set the notification URL, list and query complaints, reply
//! with images, complete.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::addresses;
use super::call::{Call, Operation, optional_text, text};
use crate::clock::{DAY, parse_date, rfc3339};
use crate::state::{Callback, Complaint, Handled, Reaction, Refusal, State};
use crate::wire::answer::{FileSigning, Reply};
use crate::wire::fault::Fault;

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
    Operation::documented(
        "POST",
        "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
        decide_refund,
    ),
    Operation::documented("POST", "/v3/merchant-service/images/upload", upload),
    Operation::documented("GET", "/v3/merchant-service/images/{media_id}", download),
];

fn set_callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let url = addresses::required(&call.body, "url")?;
    let mchid = call.identity.mchid();
    call.state.set_callback(Callback::Complaints, mchid, Some(url));
    Ok(Reply::Json(json!({ "mchid": mchid, "url": url })))
}

fn callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mchid = call.identity.mchid();
    let url = call.state.callback(Callback::Complaints, mchid).ok_or(Refusal::CallbackUnknown)?;
    Ok(Reply::Json(json!({ "mchid": mchid, "url": url })))
}

fn remove_callback(call: &mut Call<'_>) -> Result<Reply, Fault> {
    call.state.set_callback(Callback::Complaints, call.identity.mchid(), None);
    Ok(Reply::Empty)
}

fn list(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let date = |name: &str| {
        let value = text(&call.query, name);
        let issue = "is not a date as 2024-07-22";
        parse_date(value).ok_or_else(|| Fault::member(name, &json!(value), issue, "query"))
    };
    let (begin, end) = (date("begin_date")?, date("end_date")?.saturating_add(DAY));
    let (limit, offset) = page(&call.query, 10);
    let about = optional_text(&call.query, "complainted_mchid");
    let found: Vec<_> = call
        .state
        .complaints(call.identity.mchid())
        .filter(|one| one.at >= begin && one.at < end)
        .filter(|one| about.is_none_or(|about| about == one.about))
        .collect();
    let data: Vec<Value> =
        found.iter().skip(offset).take(limit).map(|one| describe(call.state, one)).collect();
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
    let mut told = describe(call.state, complaint);
    if let Some(told) = told.as_object_mut() {
        told.insert("payer_openid".to_owned(), json!(complaint.openid));
    }
    Ok(Reply::Json(told))
}

fn describe(state: &State, complaint: &Complaint) -> Value {
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
        "complaint_full_refunded": state.is_refunded(complaint),
        "incoming_user_response": complaint.waits,
        "problem_description": complaint.detail,
        "user_complaint_times": 1,
    })
}

fn history(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let id = text(&call.path, "complaint_id");
    let complaint = call.state.complaint(call.identity.mchid(), id)?;
    let (limit, offset) = page(&call.query, 50);
    let base = call.identity.credentials.base_url();
    // The newest first.
    let data: Vec<Value> = complaint
        .steps
        .iter()
        .rev()
        .skip(offset)
        .take(limit)
        .map(|step| {
            let images = step.images.iter();
            let images = images.map(|id| format!("{base}/v3/merchant-service/images/{id}"));
            json!({
                "log_id": step.id,
                "operator": step.operator,
                "operate_time": rfc3339(step.at),
                "operate_type": step.kind,
                "operate_details": step.details,
                "image_list": images.collect::<Vec<_>>(),
            })
        })
        .collect();
    let count = complaint.steps.len();
    Ok(Reply::Json(json!({ "data": data, "limit": limit, "offset": offset, "total_count": count })))
}

/// The requested page of a list: limit and offset.
fn page(query: &Map<String, Value>, most: usize) -> (usize, usize) {
    let number = |name: &str, otherwise: usize| {
        let value = optional_text(query, name);
        value.and_then(|value| value.parse().ok()).unwrap_or(otherwise)
    };
    (number("limit", most).min(50), number("offset", 0))
}

fn respond(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let images = images(call, "response_images")?;
    let details = text(&call.body, "response_content").to_owned();
    handle(call, Reaction { handled: Handled::Answered, details, images })
}

fn complete(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (details, images) = (String::new(), Vec::new());
    handle(call, Reaction { handled: Handled::Completed, details, images })
}

fn decide_refund(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (handled, reason) = match text(&call.body, "action") {
        "APPROVE" => (Handled::RefundApproved, "remark"),
        "REJECT" => (Handled::RefundRejected, "reject_reason"),
        other => {
            return Err(Fault::member("/action", &json!(other), "is not one of these", "body"));
        }
    };
    let images = images(call, "reject_media_list")?;
    let details = text(&call.body, reason).to_owned();
    handle(call, Reaction { handled, details, images })
}

/// The `media_id`s of images that the merchant has uploaded.
fn images(call: &Call<'_>, name: &str) -> Result<Vec<String>, Fault> {
    let given = call.body.get(name).and_then(Value::as_array).into_iter().flatten();
    let known = |id: &Value| {
        let text = id.as_str().unwrap_or("");
        let known = call.state.image(call.identity.mchid(), text).is_some();
        let issue = "is not an image that was uploaded";
        known
            .then(|| text.to_owned())
            .ok_or_else(|| Fault::member(&format!("/{name}"), id, issue, "body"))
    };
    given.map(known).collect()
}

fn handle(call: &mut Call<'_>, reaction: Reaction) -> Result<Reply, Fault> {
    let about = optional_text(&call.body, "complainted_mchid");
    let id = text(&call.path, "complaint_id");
    let mchid = call.identity.mchid();
    call.state.handle_complaint(mchid, id, about, reaction, call.now)?;
    Ok(Reply::Empty)
}

fn upload(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let content = STANDARD.encode(call.file.unwrap_or_default());
    let id = call.state.keep_image(call.identity.mchid(), content, call.now);
    Ok(Reply::Json(json!({ "media_id": id })))
}

fn download(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let image = call.state.image(call.identity.mchid(), text(&call.path, "media_id"));
    let content = image.and_then(|image| STANDARD.decode(image).ok());
    let content = content.ok_or(Refusal::ImageUnknown)?.into();
    Ok(Reply::File { content, signing: FileSigning::Nothing, stateless: false })
}
