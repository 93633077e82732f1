//! Authentication of v2 requests: format, merchant and signature (docs/protocol.md, section 7).

use std::sync::Arc;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;
use data_encoding::HEXUPPER;
use md5::{Digest, Md5};

use crate::merchants::{Identity, Merchants};
use crate::wire::fault::Failed;
use crate::wire::xml::Members;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignType {
    Md5,
    HmacSha256,
}

impl SignType {
    /// The value of `sign_type`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::HmacSha256 => "HMAC-SHA256",
        }
    }

    /// The refusal of an operation that accepts only this type.
    const fn only(self) -> Refused {
        let message = match self {
            Self::Md5 => "sign_type参数错误，仅支持MD5",
            Self::HmacSha256 => "sign_type参数错误，仅支持HMAC-SHA256",
        };
        Refused(Some(Failed::OnlySignType(self.name())), message)
    }
}

/// An authenticated request.
pub(crate) struct Request {
    pub(crate) identity: Arc<Identity>,
    pub(crate) members: Members,
    /// The response is signed with the same type.
    pub(crate) sign_type: SignType,
}

impl Request {
    /// The value of a member, unless it is missing or empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.members.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }
}

/// The failed check, if more can be explained about it, and the `return_msg` of the response.
#[derive(Debug)]
pub(crate) struct Refused(pub(crate) Option<Failed>, pub(crate) &'static str);

/// The names of the member for the merchant; each operation has one of them.
pub(crate) const MERCHANT: &[&str] = &["mch_id", "mchid", "combine_mch_id"];

/// Authenticates the members of a request.
///
/// # Errors
///
/// The reason of the refusal; the response has `return_code` FAIL.
///
/// `lenient` accepts a request without `nonce_str`, for operations that do not have this member. `only` is the
/// only `sign_type` that the operation accepts; without `sign_type` a request is signed with MD5.
pub(crate) fn check(
    merchants: &Merchants,
    members: Members,
    lenient: bool,
    only: Option<&str>,
) -> Result<Request, Refused> {
    let refused = |check, message| Refused(Some(check), message);
    let get = |name: &str| members.get(name).map_or("", String::as_str);
    if members.values().any(|value| value.chars().any(|c| c.len_utf8() > 3)) {
        return Err(Refused(None, "输入参数含有超过3字节的字符"));
    }
    let mchid = MERCHANT.iter().map(|name| get(name)).find(|mchid| !mchid.is_empty());
    let mchid = mchid.unwrap_or_default();
    if mchid.is_empty() {
        return Err(refused(Failed::V2Merchant, "mch_id不能为空"));
    }
    let identity = merchants.find(mchid);
    let identity = identity.ok_or_else(|| refused(Failed::V2Merchant, "mch_id参数错误"))?;
    let sign_type = match get("sign_type") {
        "" | "MD5" => SignType::Md5,
        "HMAC-SHA256" => SignType::HmacSha256,
        _ => return Err(refused(Failed::SignType, "sign_type参数错误")),
    };
    let only = [SignType::Md5, SignType::HmacSha256].into_iter().find(|it| Some(it.name()) == only);
    if let Some(only) = only.filter(|only| *only != sign_type) {
        return Err(only.only());
    }
    let expected = sign(&members, sign_type, identity.credentials.api_v2_key());
    verify_slices_are_equal(expected.as_bytes(), get("sign").as_bytes())
        .map_err(|_| refused(Failed::V2Signature, "签名错误，请检查后再试"))?;
    if !lenient && get("nonce_str").is_empty() {
        return Err(refused(Failed::NonceMissing, "nonce_str不能为空"));
    }
    Ok(Request { identity, members, sign_type })
}

/// The signed message without the key at its end: all members except `sign` and empty ones.
pub(crate) fn message(members: &Members) -> String {
    let mut message = String::new();
    for (name, value) in members {
        if name != "sign" && !value.is_empty() {
            message.push_str(&format!("{name}={value}&"));
        }
    }
    message.push_str("key=");
    message
}

/// The signature over the [`message`] and the key.
pub(crate) fn sign(members: &Members, sign_type: SignType, key: &str) -> String {
    digest(&(message(members) + key), sign_type, key)
}

/// The signature of a message that ends with the key.
pub(crate) fn digest(message: &str, sign_type: SignType, key: &str) -> String {
    match sign_type {
        SignType::Md5 => HEXUPPER.encode(&Md5::digest(message.as_bytes())),
        SignType::HmacSha256 => {
            let key = hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes());
            HEXUPPER.encode(hmac::sign(&key, message.as_bytes()).as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The example of the public documentation, docs/protocol.md, section 7.
    #[test]
    fn signs_the_documented_example() {
        let members: Members = [
            ("appid", "wxd930ea5d5a258f4f"),
            ("mch_id", "10000100"),
            ("device_info", "1000"),
            ("body", "test"),
            ("nonce_str", "ibuaiVcKdpRxkhJA"),
            ("empty", ""),
            ("sign", "not part of it"),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
        let key = "192006250b4c09247ec02edce69f6a2d";
        assert_eq!(sign(&members, SignType::Md5, key), "9A0A8659F005D6984697E2CA0A9CF3B7");
        assert_eq!(
            sign(&members, SignType::HmacSha256, key),
            "6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6"
        );
    }
}
