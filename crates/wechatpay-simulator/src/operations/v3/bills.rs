//! Bills (`/v3/bill`, `/v3/profitsharing/bills`): requested, then downloaded.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::call::{Call, Operation, check_sub_mchid, optional_text, text};
use crate::bills::{self, Availability, Fund, Rows};
use crate::clock::parse_date;
use crate::keys::{encrypt_bytes, sha1};
use crate::state::{Refusal, Seal};
use crate::wire::answer::{FileSigning, Reply};
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::documented("GET", "/v3/bill/tradebill", trade),
    Operation::documented("GET", "/v3/bill/fundflowbill", fund),
    Operation::documented("GET", "/v3/profitsharing/bills", sharing),
    Operation::documented("GET", "/v3/bill/sub-merchant-fundflowbill", fund_of_sub),
    Operation::documented("GET", "/v3/ecommerce/bill/fundflowbill", funds_of_subs),
    Operation::documented("GET", "/v3/billdownload/file", download),
];

/// The midnight at which the day of the bill begins.
fn day(call: &Call<'_>) -> Result<i64, Fault> {
    let text = text(&call.query, "bill_date");
    let begin = parse_date(text).ok_or_else(|| {
        Fault::member("bill_date", &json!(text), "is not a date as 2024-07-22", "query")
    })?;
    check_ready(begin, call.now)?;
    Ok(begin)
}

/// Checks that the bill of the day that begins at `begin` is available.
pub(super) fn check_ready(begin: i64, now: i64) -> Result<(), Fault> {
    match bills::availability(begin, now) {
        Availability::Ready => Ok(()),
        Availability::Creating => Err(Refusal::StatementCreating.into()),
        Availability::None => Err(nothing()),
    }
}

pub(super) fn nothing() -> Fault {
    Refusal::StatementUnknown.into()
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
    check_sub_mchid(call, sub_mchid)?;
    let begin = day(call)?;
    let bill = bills::trade(call.state, call.identity.mchid(), sub_mchid, begin, rows);
    offer(call, bill)
}

fn fund(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let fund = match optional_text(&call.query, "account_type") {
        None | Some("BASIC") => Fund::Basic,
        Some("OPERATION") => Fund::Operation,
        // The simulator charges no fees.
        Some("FEES") => return Err(nothing()),
        Some(_) => return Err(refuse(call, "account_type")),
    };
    let begin = day(call)?;
    let bill = bills::fund(call.state, call.identity.mchid(), fund, begin);
    offer(call, bill)
}

fn sharing(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = optional_text(&call.query, "sub_mchid").filter(|sub| !sub.is_empty());
    check_sub_mchid(call, sub_mchid)?;
    let begin = day(call)?;
    let bill = bills::sharing(call.state, call.identity.mchid(), sub_mchid, begin);
    offer(call, bill)
}

/// Whether the request asks for a compressed bill.
fn gzip(call: &Call<'_>) -> Result<bool, Fault> {
    match optional_text(&call.query, "tar_type") {
        None | Some("") => Ok(false),
        Some("GZIP") => Ok(true),
        Some(_) => Err(refuse(call, "tar_type")),
    }
}

/// Stores the bill for five minutes and returns its download URL.
fn offer(call: &mut Call<'_>, bill: Option<String>) -> Result<Reply, Fault> {
    let content = bill.ok_or_else(nothing)?;
    let told = keep(call, content, None)?;
    Ok(Reply::Json(Value::Object(told)))
}

fn keep(
    call: &mut Call<'_>,
    content: String,
    seal: Option<Seal>,
) -> Result<Map<String, Value>, Fault> {
    let gzip = gzip(call)?;
    let hash = sha1(content.as_bytes());
    let token = call.state.keep_download(call.identity.mchid(), content, gzip, seal, call.now);
    let base = call.identity.credentials.base_url();
    let kind = if gzip { "&tartype=gzip" } else { "" };
    let mut told = Map::new();
    told.insert("hash_type".to_owned(), json!("SHA1"));
    told.insert("hash_value".to_owned(), json!(hash));
    let url = format!("{base}/v3/billdownload/file?token={token}{kind}");
    told.insert("download_url".to_owned(), json!(url));
    Ok(told)
}

/// The fund bill of one sub-merchant, encrypted.
fn fund_of_sub(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub_mchid = text(&call.query, "sub_mchid").to_owned();
    check_sub_mchid(call, Some(&sub_mchid))?;
    let fund = match text(&call.query, "account_type") {
        "BASIC" => Fund::Basic,
        "OPERATION" => Fund::Operation,
        // The simulator has no fees and no deposits.
        "FEES" | "DEPOSIT" => return Err(nothing()),
        _ => return Err(refuse(call, "account_type")),
    };
    let begin = day(call)?;
    let bill = bills::fund(call.state, &sub_mchid, fund, begin);
    offer_sealed(call, bill)
}

/// The fund bill of all sub-merchants, encrypted.
fn funds_of_subs(call: &mut Call<'_>) -> Result<Reply, Fault> {
    if text(&call.query, "account_type") != "ALL" {
        return Err(refuse(call, "account_type"));
    }
    let begin = day(call)?;
    let subs = call.state.sub_merchants(call.identity);
    let subs: Vec<&str> = subs.iter().map(String::as_str).collect();
    let bill = bills::fund_of_merchants(call.state, &subs, Fund::All, begin);
    offer_sealed(call, bill)
}

/// Stores the parts of a bill. Each part is encrypted for its download with its own key, which only
/// the merchant can read.
fn offer_sealed(call: &mut Call<'_>, bill: Option<String>) -> Result<Reply, Fault> {
    if text(&call.query, "algorithm") != "AEAD_AES_256_GCM" {
        return Err(refuse(call, "algorithm"));
    }
    let bill = bill.ok_or_else(nothing)?;
    let mut list = Vec::new();
    for (at, content) in bills::fund_parts(&bill).into_iter().enumerate() {
        let nonces = &call.identity.nonces;
        let seal = Seal { key: nonces.next(32), nonce: nonces.next(12) };
        let key = call.identity.ring.merchant.seal(&seal.key).ok_or_else(Fault::system)?;
        let (number, sealed_with) = (at + 1, seal.nonce.clone());
        let mut told = keep(call, content, Some(seal))?;
        told.insert("bill_sequence".to_owned(), json!(number));
        told.insert("encrypt_key".to_owned(), json!(key));
        told.insert("nonce".to_owned(), json!(sealed_with));
        list.push(told);
    }
    Ok(Reply::Json(json!({ "download_bill_count": list.len(), "download_bill_list": list })))
}

/// Downloads a bill. The file is not signed, because its hash was.
fn download(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let token = text(&call.query, "token");
    let mchid = call.identity.mchid();
    let file = call.state.download(mchid, token, call.now).ok_or(Refusal::DownloadUnknown)?;
    let content = file.content.as_bytes();
    let content =
        if file.gzip { bills::gzip(content).into() } else { Bytes::copy_from_slice(content) };
    let content = match &file.seal {
        None => content,
        Some(seal) => {
            let sealed = encrypt_bytes(&seal.key, &seal.nonce, "", &content);
            sealed.ok_or_else(Fault::system)?.into()
        }
    };
    Ok(Reply::File { content, signing: FileSigning::Nothing, stateless: false })
}
