//! Files that an answer names.

use serde_json::Value;

use crate::sensitive::Sensitive;

/// A file that an answer names.
pub(super) struct Offer {
    pub(super) url: String,
    pub(super) hash: Option<(String, String)>,
    pub(super) seal: Option<Seal>,
}

/// What a file is encrypted with.
pub(super) struct Seal {
    /// Encrypted for the merchant.
    pub(super) key: Sensitive,
    pub(super) nonce: String,
}

/// The files that an answer names, in its order: each object with a
/// `download_url` (`url`, beside a hash, of flows of coupons).
pub(super) fn offers(answer: &Value) -> Vec<Offer> {
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
    Some(Offer { url, hash, seal })
}
