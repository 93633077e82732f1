//! Authentication of v3 requests: the checks between path and parameters, in the platform's order
//! (docs/protocol.md, section 3).

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request::Parts};
use serde_json::json;

use super::authorization::{Authorization, is_of_a_brand};
use super::single;
use crate::keys::{Signer, same_serial};
use crate::merchants::{Identity, Merchants};
use crate::wire::fault::{Failed, Fault};

/// Allowed difference between the merchant's clock and the platform's, in seconds.
const WINDOW: i64 = 300;

/// Number of body bytes in the explanation of a wrong signature. The real platform's number is
/// unknown.
const SHOWN: usize = 32;

const SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

/// The nonces within the time window, by timestamp. Each is stored as the first bytes of a SHA-256,
/// so that long nonces take no more memory.
///
/// Only this simulator is known to refuse replayed requests: docs/protocol.md is silent about them,
/// and no client has a reason to send a nonce twice.
#[derive(Debug, Default)]
pub(crate) struct Replays(BTreeMap<i64, HashSet<[u8; 8]>>);

impl Replays {
    fn is_new(&mut self, timestamp: i64, nonce: &str, now: i64) -> bool {
        // Requests outside of the window are refused because of their timestamp.
        while let Some(oldest) = self.0.first_entry().filter(|one| !within(*one.key(), now)) {
            oldest.remove();
        }
        let digest = digest(&SHA256, nonce.as_bytes());
        let Some(short) = digest.as_ref().first_chunk() else { return false };
        self.0.entry(timestamp).or_default().insert(*short)
    }
}

/// The sender of a request, and the key that must sign the response, if the request names one.
pub(crate) struct Sender {
    pub(crate) identity: Arc<Identity>,
    pub(crate) signer: Option<Signer>,
}

/// Checks headers and signature.
pub(crate) fn check(
    merchants: &Merchants,
    now: i64,
    replays: &mut Replays,
    parts: &Parts,
    body: &[u8],
) -> Result<Sender, Fault> {
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
    let is_pay = parts.uri.path().starts_with("/v3/pay/");
    let has = |name| parts.headers.get(name).is_some_and(|value| !value.is_empty());
    let introduced = has(header::USER_AGENT) && has(header::ACCEPT);
    if !is_pay && !introduced {
        return Err(Fault::gateway(
            StatusCode::BAD_REQUEST,
            "INVALID_REQUEST",
            "Http头缺少Accept或User-Agent",
        )
        .at(Failed::Headers));
    }
    let authorization = single(&parts.headers, &header::AUTHORIZATION)
        .and_then(|value| Authorization::of(target, value))
        .ok_or_else(|| {
            Fault::signature(if is_pay {
                "签名信息错误，验签失败"
            } else {
                "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》"
            })
            .at(Failed::Form)
        })?;
    let timestamp = seconds(authorization.timestamp)
        .filter(|timestamp| within(*timestamp, now))
        .ok_or_else(|| {
            Fault::signature("Http头Authorization中的timestamp与发起请求的时间不得超过5分钟")
                .at(Failed::Time)
        })?;
    let identity = merchants
        .sender(is_of_a_brand(target), authorization.mchid)
        .filter(|identity| same_serial(&identity.ring.merchant_serial, authorization.serial))
        .ok_or_else(|| {
            Fault::signature(if merchants.knows_serial(authorization.serial) {
                "商户号与商户证书序列号不匹配"
            } else {
                "商户证书序列号有误。请使用签名私钥匹配的证书序列号"
            })
            .at(Failed::Sender)
        })?;
    let message = message(parts.method.as_str(), target, &authorization, body);
    let genuine = STANDARD
        .decode(authorization.signature)
        .is_ok_and(|signature| identity.ring.merchant.verify(&message, &signature));
    if !genuine {
        let wrong = wrong(parts.method.as_str(), target, &authorization, body);
        return Err(wrong.at(Failed::Signature));
    }
    if !replays.is_new(timestamp, authorization.nonce, now) {
        return Err(Fault::signature("请求重复：nonce_str已使用").at(Failed::Replay));
    }
    let signer = named_signer(&identity, &parts.headers)?;
    Ok(Sender { identity, signer })
}

/// The key named in `Wechatpay-Serial`. A repeated header or an unknown serial is refused. An empty
/// value names no key: the official Java SDK sends an empty value with its first request for
/// certificates.
fn named_signer(identity: &Identity, headers: &HeaderMap) -> Result<Option<Signer>, Fault> {
    let mut named = headers.get_all(SERIAL).iter();
    if named.all(HeaderValue::is_empty) {
        return Ok(None);
    }
    single(headers, &SERIAL)
        .and_then(|serial| {
            identity.ring.named(serial.as_bytes(), identity.keys(), identity.clock.now())
        })
        .map(Some)
        .ok_or_else(|| Fault {
            origin: crate::wire::fault::Origin::Gateway,
            ..Fault::parameters("平台证书序列号Wechatpay-Serial错误").at(Failed::SerialHeader)
        })
}

fn within(timestamp: i64, now: i64) -> bool {
    now.abs_diff(timestamp) <= WINDOW.unsigned_abs()
}

/// Parses digits only: a timestamp with a sign, a space, or a value above `i64` is invalid.
fn seconds(text: &str) -> Option<i64> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// The signed message: method, target, timestamp, nonce, body, each followed by a line feed.
fn message(method: &str, target: &str, authorization: &Authorization<'_>, body: &[u8]) -> Vec<u8> {
    let lines = [method, target, authorization.timestamp, authorization.nonce];
    let [method, target, timestamp, nonce] = lines.map(str::as_bytes);
    let end = b"\n".as_slice();
    [method, end, target, end, timestamp, end, nonce, end, body, end].concat()
}

/// The error shows the compared values, like the platform's, so that the merchant can find the
/// difference.
fn wrong(method: &str, target: &str, authorization: &Authorization<'_>, body: &[u8]) -> Fault {
    let length = message(method, target, authorization, body).len();
    let shown = String::from_utf8_lossy(body.get(..SHOWN).unwrap_or(body));
    let cut = message(method, target, authorization, shown.as_bytes());
    Fault {
        detail: Some(json!({
            "detail": { "issue": "sign not match" },
            "field": "signature",
            "location": "authorization",
            "sign_information": {
                "method": method,
                "url": target,
                "truncated_sign_message": String::from_utf8_lossy(&cut),
                "sign_message_length": length,
            },
        })),
        ..Fault::signature("错误的签名，验签失败")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_is_digits() {
        assert_eq!(seconds("1721639012"), Some(1_721_639_012));
        for text in ["-1", "+1", " 1", "1.0", "x", "99999999999999999999", "１"] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }

    #[test]
    fn the_window_is_five_minutes_both_ways() {
        assert!(within(1000, 1300) && within(1300, 1000));
        assert!(!within(1000, 1301) && !within(1301, 1000));
        assert!(!within(i64::MAX, i64::MIN));
    }

    #[test]
    fn a_nonce_serves_once_within_the_window() {
        let mut replays = Replays::default();
        assert!(replays.is_new(1000, "a", 1000));
        assert!(!replays.is_new(1000, "a", 1300));
        assert!(replays.is_new(1001, "a", 1300));
        assert!(replays.is_new(1400, "b", 1400));
        // The two earlier nonces are outside of the window and removed.
        assert_eq!(replays.0.len(), 1);
    }

    // The length in docs/protocol.md, section 3, for this very request.
    #[test]
    fn explains_a_wrong_signature_as_the_platform_does() {
        let authorization = Authorization {
            mchid: "m",
            nonce: "0deQxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            signature: "s",
            timestamp: "1721639012",
            serial: "1",
        };
        let detail = wrong("GET", "/v3/certificates", &authorization, b"").detail.unwrap();
        assert_eq!(detail["sign_information"]["sign_message_length"], 66);
        assert_eq!(
            detail["sign_information"]["truncated_sign_message"],
            "GET\n/v3/certificates\n1721639012\n0deQxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\n"
        );
        let detail = wrong("POST", "/", &authorization, &[b'x'; 100]).detail.unwrap();
        let shown = detail["sign_information"]["truncated_sign_message"].as_str().unwrap();
        assert!(shown.ends_with(&format!("\n{}\n", "x".repeat(32))));
    }
}
