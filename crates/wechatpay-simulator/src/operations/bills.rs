//! Bills (`/v3/bill`, `/v3/profitsharing/bills`): asked for, and downloaded.

use bytes::Bytes;
use http::StatusCode;
use serde_json::json;

use super::{Call, Operation, check_sub_mchid, optional_text, text};
use crate::answer::{FileSigning, Reply};
use crate::bills::{self, Availability, Fund, Rows};
use crate::clock::parse_date;
use crate::fault::Fault;
use crate::state::Refusal;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("GET", "/v3/bill/tradebill", trade),
    Operation::documented("GET", "/v3/bill/fundflowbill", fund),
    Operation::documented("GET", "/v3/profitsharing/bills", sharing),
    Operation::documented("GET", "/v3/billdownload/file", download),
];

/// The midnight that begins the day of the bill.
fn day(call: &Call<'_>) -> Result<i64, Fault> {
    let text = text(&call.query, "bill_date");
    let begin = parse_date(text).ok_or_else(|| {
        Fault::member("bill_date", &json!(text), "is not a date as 2024-07-22", "query")
    })?;
    match bills::availability(begin, call.now) {
        Availability::Ready => Ok(begin),
        Availability::Creating => Err(Fault::operation(
            StatusCode::BAD_REQUEST,
            "STATEMENT_CREATING",
            "账单文件正在生成中，请稍后再试",
        )),
        Availability::None => Err(nothing()),
    }
}

fn nothing() -> Fault {
    Fault::operation(StatusCode::BAD_REQUEST, "NO_STATEMENT_EXIST", "请求的账单文件不存在")
}

fn refuse(call: &Call<'_>, name: &str) -> Fault {
    let value = call.query.get(name).cloned().unwrap_or_default();
    Fault::member(name, &value, "is not one of the known values", "query")
}

fn trade(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let rows = match optional_text(&call.query, "bill_type") {
        None | Some("ALL") => Rows::All,
        Some("SUCCESS") => Rows::Success,
        Some("REFUND") => Rows::Refund,
        Some(_) => return Err(refuse(call, "bill_type")),
    };
    let sub_mchid = optional_text(&call.query, "sub_mchid").filter(|sub| !sub.is_empty());
    check_sub_mchid(call.identity, sub_mchid)?;
    let begin = day(call)?;
    let bill = bills::trade(call.state, call.identity.mchid(), sub_mchid, begin, rows);
    offer(call, bill)
}

fn fund(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let fund = match optional_text(&call.query, "account_type") {
        None | Some("BASIC") => Fund::Basic,
        Some("OPERATION") => Fund::Operation,
        // No fees are taken here.
        Some("FEES") => return Err(nothing()),
        Some(_) => return Err(refuse(call, "account_type")),
    };
    let begin = day(call)?;
    let bill = bills::fund(call.state, call.identity.mchid(), fund, begin);
    offer(call, bill)
}

fn sharing(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = optional_text(&call.query, "sub_mchid").filter(|sub| !sub.is_empty());
    check_sub_mchid(call.identity, sub_mchid)?;
    let begin = day(call)?;
    let bill = bills::sharing(call.state, call.identity.mchid(), sub_mchid, begin);
    offer(call, bill)
}

/// Keeps the bill for five minutes, and says where it is.
fn offer(call: &mut Call<'_>, bill: Option<String>) -> Result<Reply, Fault> {
    let content = bill.ok_or_else(nothing)?;
    let gzip = match optional_text(&call.query, "tar_type") {
        None | Some("") => false,
        Some("GZIP") => true,
        Some(_) => return Err(refuse(call, "tar_type")),
    };
    let hash = bills::sha1(content.as_bytes());
    let token = call.state.keep_download(call.identity.mchid(), content, gzip, call.now);
    let base = call.identity.credentials.base_url();
    let kind = if gzip { "&tartype=gzip" } else { "" };
    Ok(Reply::Json(json!({
        "hash_type": "SHA1",
        "hash_value": hash,
        "download_url": format!("{base}/v3/billdownload/file?token={token}{kind}"),
    })))
}

/// Not signed, since the hash was.
fn download(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let token = text(&call.query, "token");
    let mchid = call.identity.mchid();
    let file = call.state.download(mchid, token, call.now).ok_or(Refusal::DownloadUnknown)?;
    let content = file.content.as_bytes();
    let content =
        if file.gzip { bills::gzip(content).into() } else { Bytes::copy_from_slice(content) };
    Ok(Reply::File { content, signing: FileSigning::Nothing, stateless: false })
}
