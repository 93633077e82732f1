//! Forged answers and notifications, made of genuine ones.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response};
use wechatpay_simulator::Signer;

/// A request header that has its answer forged. The value says how.
pub(crate) const FORGERY: &str = "x-forgery";

/// The ways to forge, but for serials of certificates.
pub(crate) const KINDS: [&str; 6] =
    ["tampered", "wrong key", "unknown key", "unsigned", "probe", "another nonce"];

/// A certificate's serial that does not exist.
pub(crate) const SERIAL: &str = "a forged serial";

/// Forges in the way of `kind`; `signer` is another platform's.
pub(crate) fn forge(kind: &str, headers: &mut HeaderMap, body: &mut [u8], signer: &Signer) {
    let text = |headers: &HeaderMap, name: &str| headers[name].to_str().unwrap().to_owned();
    let mut set = |name: &'static str, value: &str| {
        headers.insert(name, HeaderValue::from_str(value).unwrap());
    };
    match kind {
        // A digit of the body, wherever it is.
        "tampered" => {
            let byte = body.iter_mut().rfind(|byte| byte.is_ascii_alphanumeric()).unwrap();
            *byte = if *byte == b'7' { b'8' } else { b'7' };
        }
        "unknown key" => set("wechatpay-serial", "PUB_KEY_ID_0000000000000000000000000000000"),
        "unsigned" => _ = headers.remove("wechatpay-signature"),
        "probe" => set("wechatpay-signature", "WECHATPAY/SIGNTEST/not even base64"),
        "another nonce" => set("wechatpay-nonce", "00000000000000000000000000000000"),
        // Only the key is wrong. Its serial is the genuine one, or one that does not exist.
        _ => {
            let [time, nonce] =
                ["wechatpay-timestamp", "wechatpay-nonce"].map(|name| text(headers, name));
            let signature = signer.sign_with(&time, &nonce, body);
            headers.insert("wechatpay-signature", signature.parse().unwrap());
            if kind == SERIAL {
                let serial = "5157F09EFDC096DE15EBE81A47057A7200000000";
                headers.insert("wechatpay-serial", HeaderValue::from_static(serial));
            }
        }
    }
}

/// A forged answer.
pub(crate) fn answer(kind: &str, answer: Response<Bytes>, signer: &Signer) -> Response<Bytes> {
    let (mut parts, body) = answer.into_parts();
    let mut body = body.to_vec();
    forge(kind, &mut parts.headers, &mut body, signer);
    Response::from_parts(parts, body.into())
}
