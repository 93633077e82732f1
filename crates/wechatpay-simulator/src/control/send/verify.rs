//! Verifies a response as a client of the merchant does: with the public key or certificate named
//! in its header, over the received bytes.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Response;
use serde_json::{Value, json};

use crate::catalogue::Operation;
use crate::gate::v2::{SignType, message, sign};
use crate::keys::sha1;
use crate::merchants::Identity;
use crate::wire::xml;

/// Allowed difference between the two clocks, in seconds (docs/protocol.md, section 3).
const WINDOW: u64 = 300;

/// The result of verifying a response.
pub(super) struct Verdict {
    /// The signed message, if any; in v2 without the key at its end.
    pub(super) message: Option<String>,
    /// Why the response is not verified.
    pub(super) unproven: Option<Unproven>,
}

/// Why a response is not verified as the platform's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unproven {
    /// The platform does not sign responses of this operation.
    Unsigned,
    /// An error response, for which a signature is not required.
    Error,
    /// A successful response without the required signature.
    Missing,
    /// A probe of the platform, which tests whether clients verify signatures.
    Probe,
    /// The timestamp is too far from now.
    Time,
    /// The merchant does not have the named key of the platform.
    Key,
    /// The signature covers another message.
    Wrong,
    /// The digest in the signed header is not the digest of the file.
    Digest,
}

impl Unproven {
    /// The cause as a code, and as text.
    pub(super) fn describe(self) -> Value {
        let (cause, en, zh) = match self {
            Self::Unsigned => (
                "unsigned",
                "The platform does not sign the answers of this operation.",
                "平台不对该接口的应答签名。",
            ),
            Self::Error => {
                ("error", "An error, which the platform does not sign.", "错误应答，平台不签名。")
            }
            Self::Missing => (
                "missing_signature",
                "There is no signature: nothing in this answer is proven.",
                "应答没有签名，内容无法证实。",
            ),
            Self::Probe => (
                "probe",
                "A signature probe of the platform's: a client must refuse it.",
                "平台的签名探测，商户必须拒绝。",
            ),
            Self::Time => (
                "time",
                "Wechatpay-Timestamp is more than 300 seconds from now.",
                "Wechatpay-Timestamp与当前时间相差超过300秒。",
            ),
            Self::Key => (
                "unknown_key",
                "Wechatpay-Serial names no key that this merchant has of the platform.",
                "Wechatpay-Serial不是该商户持有的平台公钥或平台证书。",
            ),
            Self::Wrong => (
                "wrong_signature",
                "The signature is not the platform's over this answer.",
                "签名与应答内容不符，验签失败。",
            ),
            Self::Digest => (
                "wrong_digest",
                "The file is not the one whose SHA-1 is signed.",
                "文件与已签名的SHA-1摘要不符。",
            ),
        };
        json!({ "cause": cause, "en": en, "zh": zh })
    }
}

/// Verifies a response of v3.
pub(super) fn v3(
    identity: &Identity,
    documented: Option<&Operation>,
    response: &Response<Bytes>,
) -> Verdict {
    let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok());
    let (Some(signature), Some(serial), Some(timestamp), Some(nonce)) = (
        header("wechatpay-signature"),
        header("wechatpay-serial"),
        header("wechatpay-timestamp"),
        header("wechatpay-nonce"),
    ) else {
        return unsigned(documented.is_some_and(|one| !one.is_signed()), response);
    };
    let is_statement = documented.is_some_and(Operation::is_statement);
    let digest = header("wechatpay-statement-sha1").filter(|_| is_statement);
    let body = match digest {
        Some(digest) => json!({ "sha1": digest }).to_string(),
        None => String::from_utf8_lossy(response.body()).into_owned(),
    };
    let head = format!("{timestamp}\n{nonce}\n");
    // The received bytes, not the displayed text.
    let signed = if digest.is_some() { body.as_bytes() } else { response.body() };
    let message = [head.as_bytes(), signed, b"\n"].concat();
    let now = identity.clock.wire();
    let fresh = timestamp.parse().is_ok_and(|then: i64| now.abs_diff(then) <= WINDOW);
    let named = identity.ring.named(serial.as_bytes(), identity.keys(), identity.clock.now());
    let key = named.and_then(|signer| identity.key(signer));
    let genuine = |signature: Vec<u8>| key.is_some_and(|key| key.verify(&message, &signature));
    let unproven = if signature.starts_with("WECHATPAY/SIGNTEST/") {
        Some(Unproven::Probe)
    } else if key.is_none() {
        Some(Unproven::Key)
    } else if !fresh {
        Some(Unproven::Time)
    } else if !STANDARD.decode(signature).is_ok_and(genuine) {
        Some(Unproven::Wrong)
    } else if digest.is_some_and(|digest| digest != sha1(response.body())) {
        Some(Unproven::Digest)
    } else {
        None
    };
    Verdict { message: Some(format!("{head}{body}\n")), unproven }
}

/// Verifies a response of v2, which has the signature type of its request.
pub(super) fn v2(
    identity: &Identity,
    documented: Option<&Operation>,
    sign_type: SignType,
    response: &Response<Bytes>,
) -> Verdict {
    let read = xml::parse(response.body());
    // A file, or a document in the format of another API, is never signed.
    let never = read.is_none() || documented.is_some_and(|one| one.without_return_code);
    let members = read.unwrap_or_default();
    let Some(signature) = members.get("sign") else {
        let has = |name: &str| members.get(name).is_some_and(|its| its == "FAIL");
        if has("return_code") || has("result_code") {
            return Verdict { message: None, unproven: Some(Unproven::Error) };
        }
        return unsigned(never || documented.is_some_and(|one| !one.is_signed()), response);
    };
    let expected = sign(&members, sign_type, identity.credentials.api_v2_key());
    let genuine = verify_slices_are_equal(expected.as_bytes(), signature.as_bytes()).is_ok();
    let unproven = (!genuine).then_some(Unproven::Wrong);
    Verdict { message: Some(message(&members)), unproven }
}

/// The verdict for a response without a signature; `never` if the operation's responses are not
/// signed.
fn unsigned(never: bool, response: &Response<Bytes>) -> Verdict {
    let status = response.status();
    let unproven = match (status.is_success(), never) {
        _ if status.is_redirection() => Unproven::Unsigned,
        (false, _) => Unproven::Error,
        (true, true) => Unproven::Unsigned,
        (true, false) => Unproven::Missing,
    };
    Verdict { message: None, unproven: Some(unproven) }
}
