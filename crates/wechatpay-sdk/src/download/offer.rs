//! The files that an answer names.

use serde_json::Value;

use crate::sensitive::Sensitive;

/// A file that an answer names.
pub(super) struct Offer {
    /// The file's place among the parts of one file, from 1: `bill_sequence`.
    part: Option<u64>,
    pub(super) url: String,
    pub(super) hash: Option<(String, String)>,
    pub(super) seal: Option<Seal>,
}

/// The encryption of a file.
pub(super) struct Seal {
    /// The key, encrypted for the merchant.
    pub(super) key: Sensitive,
    pub(super) nonce: String,
}

/// The files that an answer names, each with its parts in order. If `bill_sequence` numbers them, they are parts
/// of one file. `None` if parts are missing, or if their number is not `download_bill_count`.
pub(super) fn files(answer: &Value) -> Option<Vec<Vec<Offer>>> {
    let mut offers = offers(answer);
    if count_of(answer).is_some_and(|count| number(count) != Some(offers.len() as u64)) {
        return None;
    }
    if offers.iter().all(|offer| offer.part.is_none()) {
        return Some(offers.into_iter().map(|offer| vec![offer]).collect());
    }
    offers.sort_by_key(|offer| offer.part);
    let is_whole = (1..).zip(&offers).all(|(number, offer)| offer.part == Some(number));
    is_whole.then(|| vec![offers])
}

/// Whether the answer says that there is no file.
pub(super) fn tells_of_no_file(answer: &Value) -> bool {
    count_of(answer).and_then(number) == Some(0)
}

fn count_of(answer: &Value) -> Option<&Value> {
    answer.get("download_bill_count").filter(|count| !count.is_null())
}

/// All files that an answer names, in its order: each object with a
/// `download_url` (for flows of coupons: `url`, next to a hash).
fn offers(answer: &Value) -> Vec<Offer> {
    match answer {
        Value::Array(list) => list.iter().flat_map(offers).collect(),
        Value::Object(members) => match offer(answer) {
            Some(offer) => vec![offer],
            None => members.values().flat_map(offers).collect(),
        },
        _ => Vec::new(),
    }
}

fn offer(object: &Value) -> Option<Offer> {
    let text = |name: &str| {
        let text = object.get(name)?.as_str();
        text.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let hash = text("hash_type").zip(text("hash_value"));
    let url = text("download_url").or_else(|| text("url").filter(|_| hash.is_some()))?;
    let key = text("encrypt_key").map(Sensitive::from);
    let seal = key.zip(text("nonce")).map(|(key, nonce)| Seal { key, nonce });
    let part = object.get("bill_sequence").and_then(number);
    Some(Offer { part, url, hash, seal })
}

/// The platform writes numbers as texts, too.
fn number(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.parse().ok(),
        value => value.as_u64(),
    }
}
