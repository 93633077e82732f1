//! The signed message of a captured v3 response or notification, and other messages that may have
//! been signed.

use http::HeaderMap;
use serde_json::{Map, Value, json};

use super::documented::documented;
use super::explanation::Explanation;
use super::{bodies, cause};

/// Timestamp, nonce, signature and serial; each must occur exactly once.
pub(super) fn parts(headers: &HeaderMap) -> std::result::Result<[String; 4], Box<Explanation>> {
    let names =
        ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial"];
    let all = |name: &str| headers.get_all(name).iter().collect::<Vec<_>>();
    let missing: Vec<&str> = names.into_iter().filter(|name| all(name).is_empty()).collect();
    if !missing.is_empty() {
        let missing = missing.join("`, `");
        return Err(Box::new(Explanation::new(
            cause::HEADERS_MISSING,
            format!(
                "`{missing}` is missing. Refusals of the gateway and downloaded files are not signed; of everything else, a proxy has dropped the header."
            ),
            format!("缺少 {missing}。网关的拒绝和下载的文件没有签名；其他情况是代理丢弃了请求头。"),
        )));
    }
    let once = |name: &str| match all(name)[..] {
        [value] => Ok(value.to_str().unwrap_or_default().to_owned()),
        _ => Err(Box::new(Explanation::new(
            cause::HEADERS_TWICE,
            format!(
                "`{name}` comes more than once: which of them is the platform's cannot be told."
            ),
            format!("{name} 出现了不止一次，无法判断哪一个来自平台。"),
        ))),
    };
    let [timestamp, nonce, signature, serial] = names;
    Ok([once(timestamp)?, once(nonce)?, once(signature)?, once(serial)?])
}

/// The information in the headers, other than the signature.
pub(super) fn about(headers: &HeaderMap, now: i64) -> Map<String, Value> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let time = text("wechatpay-timestamp").and_then(|text| text.parse::<i64>().ok());
    let mut about = Map::new();
    about.insert("serial".to_owned(), json!(text("wechatpay-serial")));
    about.insert("age_seconds".to_owned(), json!(time.map(|time| now.saturating_sub(time))));
    about.insert("request_id".to_owned(), json!(text("request-id")));
    about
}

pub(super) fn message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    [timestamp.as_bytes(), b"\n", nonce.as_bytes(), b"\n", body, b"\n"].concat()
}

pub(super) fn probe(_: &str) -> Box<Explanation> {
    Box::new(Explanation::new(
        cause::PROBE,
        "It is a probe: the platform sends a wrong signature on purpose, and the right one after it. Refuse it like every wrong signature.",
        "这是签名探测：平台故意发送错误的签名，随后会发送正确的。应像其他错误签名一样拒绝它。",
    ))
}

/// Explains a signature of the right key over another message.
pub(super) fn differs(
    timestamp: &str,
    nonce: &str,
    body: &[u8],
    is_it: impl Fn(&[u8]) -> bool,
    expected: Vec<u8>,
) -> Explanation {
    let with = |body: &[u8]| message(timestamp, nonce, body);
    let found = |cause, en: &str, zh: &str, signed: Vec<u8>| {
        Explanation::new(cause, en, zh).with(expected.clone(), Some(signed))
    };
    let others = documented(body)
        .into_iter()
        .chain(bodies::instead(body, None).into_iter().map(|one| one.value));
    if let Some(signed) = others.map(|body| with(&body)).find(|message| is_it(message)) {
        let (cause, en, zh) = if signed == with(b"") {
            (
                cause::BODY_ADDED,
                "The platform signed an empty body, and here is one: it is of another message, or was added.",
                "平台签名的是空报文，而这里有报文主体：它属于另一条消息，或是后来添加的。",
            )
        } else {
            (
                cause::BODY_RESERIALISED,
                "These are not the bytes that the platform signed: it is the same JSON, written anew by a framework, a proxy or a tool. Verify the raw bytes of the body, before anything parses them.",
                "这些字节不是平台签名时的字节：内容相同，但被框架、代理或工具重新序列化过。请在解析之前，用原始报文主体验签。",
            )
        };
        return found(cause, en, zh, signed);
    }
    let told: i64 = timestamp.parse().unwrap_or(0);
    let near = (1..=300).flat_map(|by| [told.saturating_sub(by), told.saturating_add(by)]);
    if let Some(signed) =
        near.map(|time| message(&time.to_string(), nonce, body)).find(|one| is_it(one))
    {
        let (en, zh) = (
            "Another time was signed than `Wechatpay-Timestamp` says: the header was changed.",
            "签名的时间戳与 Wechatpay-Timestamp 不一致：请求头被改动过。",
        );
        return found(cause::OTHER_TIME, en, zh, signed);
    }
    let nonces = [nonce.to_lowercase(), nonce.to_uppercase(), nonce.trim().to_owned()];
    if let Some(signed) =
        nonces.iter().map(|nonce| message(timestamp, nonce, body)).find(|one| is_it(one))
    {
        let (en, zh) = (
            "Another nonce was signed than `Wechatpay-Nonce` says: the header was changed.",
            "签名的随机串与 Wechatpay-Nonce 不一致：请求头被改动过。",
        );
        return found(cause::OTHER_NONCE, en, zh, signed);
    }
    Explanation::new(
        cause::MESSAGE_UNKNOWN,
        "The key is the right one, but it signed another message: headers and body are of two messages, a byte of the body was changed or cut, or its text was decoded with another character set.",
        "密钥是正确的，但签名的内容不同：请求头与报文主体来自两条消息，报文主体有字节被改动或截断，或按其他字符集转码过。",
    )
    .with(expected, None)
}
