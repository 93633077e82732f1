//! Refusals that explain themselves: headers, time, checks after the signature.

use http::header::{ACCEPT, AUTHORIZATION, USER_AGENT};
use serde_json::Value;

use super::cause;
use super::explanation::{Explanation, Refused, quoted};
use crate::gate::authorization::Authorization;
use crate::keys::same_serial;
use crate::merchants::Merchants;
use crate::wire::fault::Failed;
use crate::wire::issues::chinese;

pub(super) fn explain(merchants: &Merchants, refused: &Refused<'_>) -> Option<Explanation> {
    Some(match refused.check {
        Failed::Headers => headers(refused),
        Failed::Time => time(refused)?,
        Failed::Replay => Explanation::new(
            cause::REPLAYED,
            "Timestamp and nonce have been used by a request before: each request is signed \
             anew, a repeated one too.",
            "时间戳和随机串已被之前的请求使用：每次请求（包括重试）都要重新签名。",
        ),
        Failed::SerialHeader => serial_header(merchants, refused),
        Failed::SerialHeaderMissing => Explanation::new(
            cause::SERIAL_HEADER_MISSING,
            "There is no `Wechatpay-Serial` header, which names the key that sensitive members \
             are encrypted with.",
            "缺少 Wechatpay-Serial 请求头：它指明敏感信息加密所用的公钥或平台证书。",
        ),
        Failed::Sealed => Explanation::new(
            cause::CANNOT_DECRYPT,
            "A sensitive member cannot be decrypted with the key that `Wechatpay-Serial` names: \
             encrypt it with that key, RSA-OAEP with SHA-1.",
            "敏感信息无法用 Wechatpay-Serial 指明的密钥解密：请用该公钥以 RSA-OAEP（SHA-1）加密。",
        ),
        Failed::Mchid => Explanation::new(
            cause::MCHID_DIFFERS,
            "The request has another `mchid` (or `sp_mchid`) than `Authorization`.",
            "请求参数中的 mchid（或 sp_mchid）与 Authorization 中的不一致。",
        ),
        Failed::Json => Explanation::new(
            cause::BODY_NOT_JSON,
            "The body is no JSON object.",
            "请求报文主体不是 JSON 对象。",
        ),
        Failed::Member => member(refused)?,
        Failed::Certificate => Explanation::new(
            cause::CERTIFICATE_MISSING,
            "This operation demands the merchant's API certificate on the TLS connection: call \
             `tls_base_url` with it.",
            "该接口要求双向 TLS：请携带商户 API 证书访问 tls_base_url。",
        ),
        Failed::Xml => Explanation::new(
            cause::XML_MALFORMED,
            "The body is not XML as v2 takes it: one element, members within it, each once.",
            "请求报文主体不是 v2 接受的 XML：一个根元素，成员各出现一次。",
        ),
        Failed::V2Merchant => Explanation::new(
            cause::WRONG_MCHID,
            "`mch_id` is missing, or there is no such merchant here.",
            "缺少 mch_id，或这里没有这个商户。",
        ),
        Failed::SignType => Explanation::new(
            cause::SIGN_TYPE_UNKNOWN,
            "`sign_type` is `MD5` or `HMAC-SHA256`.",
            "sign_type 应为 MD5 或 HMAC-SHA256。",
        ),
        Failed::OnlySignType(only) => Explanation::new(
            cause::SIGN_TYPE_UNKNOWN,
            format!("This operation accepts only the `sign_type` `{only}`."),
            format!("该接口的 sign_type 只能为 {only}。"),
        ),
        Failed::NonceMissing => Explanation::new(
            cause::PARTS_MISSING,
            "`nonce_str` is missing or empty.",
            "缺少 nonce_str，或其值为空。",
        ),
        Failed::Path
        | Failed::Method
        | Failed::Form
        | Failed::Sender
        | Failed::Signature
        | Failed::V2Signature => return None,
    })
}

fn headers(refused: &Refused<'_>) -> Explanation {
    let lacks = |name| refused.headers.get(name).is_none_or(|value| value.is_empty());
    let missing: Vec<&str> = [(ACCEPT, "Accept"), (USER_AGENT, "User-Agent")]
        .into_iter()
        .filter_map(|(name, shown)| lacks(name).then_some(shown))
        .collect();
    Explanation::new(
        cause::HEADERS_MISSING,
        format!(
            "Missing or empty: {}. The platform demands both `Accept` and `User-Agent`.",
            missing.join(", ")
        ),
        format!("缺少或为空：{}。平台要求同时携带 Accept 和 User-Agent。", missing.join("、")),
    )
}

fn time(refused: &Refused<'_>) -> Option<Explanation> {
    let header = refused.headers.get(AUTHORIZATION)?.to_str().ok()?;
    let told = Authorization::of(refused.target, header)?.timestamp;
    let shown = quoted(told);
    let digits = told.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = told.parse::<i64>().ok().filter(|_| digits);
    // Read as milliseconds, the timestamp is close to now.
    let as_milliseconds = seconds.is_some_and(|told| (told / 1000).abs_diff(refused.at) < 86_400);
    let Some(seconds) = seconds.filter(|_| !as_milliseconds) else {
        return Some(Explanation::new(
            cause::TIME_NOT_IN_SECONDS,
            format!(
                "The timestamp is `{shown}`: it has to be seconds since 1970, as {}, and not \
                 milliseconds or a date.",
                refused.at
            ),
            format!(
                "时间戳是 {shown}：应为自 1970 年起的秒数，例如 {}，而不是毫秒或日期。",
                refused.at
            ),
        ));
    };
    let apart = seconds.abs_diff(refused.at);
    let (en, zh) = if seconds < refused.at { ("behind", "慢") } else { ("ahead of", "快") };
    Some(Explanation::new(
        cause::OLD_TIME,
        format!(
            "The timestamp {shown} is {apart} s {en} the platform's clock, which showed {}; 300 \
             s are allowed. Set the clock, and sign each request when it is sent.",
            refused.at
        ),
        format!(
            "时间戳 {shown} 比平台时间 {} {zh}了 {apart} 秒，允许的误差为 300 秒。请校准时钟，并\
             在发送时才签名。",
            refused.at
        ),
    ))
}

fn serial_header(merchants: &Merchants, refused: &Refused<'_>) -> Explanation {
    let told = refused.headers.get("wechatpay-serial").and_then(|told| told.to_str().ok());
    let told = told.unwrap_or_default();
    let own = merchants.list().iter().any(|one| same_serial(&one.ring.merchant_serial, told));
    let (en, zh) = if own {
        (
            " What was given is a merchant's certificate, which belongs into `Authorization`.",
            "这里填的是商户证书序列号，它应放在 Authorization 中。",
        )
    } else {
        ("", "")
    };
    Explanation::new(
        cause::SERIAL_HEADER_WRONG,
        format!(
            "`Wechatpay-Serial` is `{}`, which is neither the WeChat Pay public key's id nor a \
             platform certificate's serial that this merchant has; it is there once.{en}",
            quoted(told)
        ),
        format!(
            "Wechatpay-Serial 是 {}，既不是该商户的微信支付公钥 ID，也不是平台证书序列号；该请求\
             头只能出现一次。{zh}",
            quoted(told)
        ),
    )
}

/// A member is wrong; the error response names it.
fn member(refused: &Refused<'_>) -> Option<Explanation> {
    let answer: Value = serde_json::from_slice(refused.answer).ok()?;
    let detail = answer.get("detail")?;
    let text = |name: &str| Some(quoted(detail.get(name)?.as_str()?));
    let (field, issue, location) = (text("field")?, text("issue")?, text("location")?);
    let zh = chinese(detail.get("issue")?.as_str()?).unwrap_or("不符合接口文档");
    Some(Explanation::new(
        cause::PARAMETER,
        format!("`{field}` in the {location}: {issue}."),
        format!("{location} 中的 {field} {zh}。"),
    ))
}
