//! Explains a wrong signature: which key made it, and over which message.

use std::sync::OnceLock;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::{RSA_PSS_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use http::header::AUTHORIZATION;

use super::explanation::{Explanation, Refused, quoted};
use super::message::{Guess, Instead, Message};
use super::{bodies, cause, key, targets};
use crate::gate::authorization::{Authorization, is_of_a_brand};
use crate::keys::{PrivateKey, Seed, Signer};
use crate::merchants::{Identity, Merchants};
use crate::wire::multipart;

/// Signed bodies up to this size are tried with a thousand guesses.
const SMALL: usize = 4 << 10;

/// Most bytes of messages that are tried.
const TRIED: usize = 64 << 20;

/// Most merchants whose keys are tried.
const MOST_MERCHANTS: usize = 64;

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

pub(super) fn explain(merchants: &Merchants, refused: &Refused<'_>) -> Option<Explanation> {
    let header = refused.headers.get(AUTHORIZATION)?.to_str().ok()?;
    let authorization = Authorization::of(refused.target, header)?;
    let identity = merchants.sender(is_of_a_brand(refused.target), authorization.mchid)?;
    let boundary = multipart::boundary(refused.headers, refused.body);
    let meta = boundary.and_then(|boundary| multipart::part(refused.body, boundary, "meta"));
    let body = meta.unwrap_or(refused.body);
    let message = Message {
        method: refused.method.as_str().into(),
        target: refused.target.into(),
        timestamp: authorization.timestamp.into(),
        nonce: authorization.nonce.into(),
        body: body.into(),
    };
    let expected = message.write();
    let Ok(signature) = STANDARD.decode(authorization.signature) else {
        return Some(malformed(authorization.signature).with(expected, None));
    };
    let Some(signed) = key::open(&identity.ring.merchant, &signature) else {
        let pss = is_pss(&identity, &expected, &signature);
        let why = if pss { padding() } else { foreign(merchants, &identity, &signature) };
        return Some(why.with(expected, None));
    };
    if signed.hash != Some("SHA-256") {
        return Some(algorithm(signed.hash).with(expected, None));
    }
    let whole = meta.map(|_| refused.body);
    let is_it = |guess: &Guess| digest(&SHA256, &guess.message).as_ref() == signed.digest;
    let most = (TRIED / expected.len().max(1)).max(32);
    let found = guesses(refused, &message, whole).take(most).find(is_it);
    Some(match found {
        Some(guess) => {
            let Guess { cause, en, zh, message } = guess;
            Explanation::new(cause, en, zh).with(expected, Some(message))
        }
        None => Explanation::new(
            cause::MESSAGE_UNKNOWN,
            "The key is the right one, but another message was signed than the one that came, and it \
             is none of the usual mistakes. Often timestamp or nonce are made twice, once for the \
             message and once for the header, or the body is changed on its way.",
            "私钥是正确的，但签名的内容与收到的请求不同，也不是常见的错误。常见原因：\
             时间戳或随机串生成了两次（签名一次、请求头一次），或请求报文主体在途中被修改。",
        )
        .with(expected, None),
    })
}

/// Messages that may have been signed, most likely first.
fn guesses<'a>(
    refused: &'a Refused<'_>,
    right: &'a Message<'a>,
    whole: Option<&'a [u8]>,
) -> impl Iterator<Item = Guess> + 'a {
    // Guesses are made one after the other, each only if the earlier ones do not match.
    let layouts = std::iter::once_with(|| right.layouts()).flatten();
    let targets = std::iter::once_with(|| targets::instead(refused)).flatten();
    let targets = targets.map(|target| target.guess(|target| right.with_target(target)));
    let bodies = std::iter::once_with(move || bodies::instead(&right.body, whole)).flatten();
    let bodies = bodies.map(|body| body.guess(|body| right.with_body(body)));
    let cheap = layouts.chain(methods(right)).chain(nonces(right));
    cheap.chain(bodies).chain(targets).chain(times(right))
}

fn methods<'a>(right: &'a Message<'a>) -> impl Iterator<Item = Guess> + 'a {
    let lower = METHODS.into_iter().map(str::to_lowercase);
    let all = METHODS.into_iter().map(str::to_owned).chain(lower);
    all.filter(|method| *method != right.method).map(|method| {
        let en = format!(
            "`{method}` was signed, and `{}` was sent: sign the method as it is sent, in capitals.",
            right.method
        );
        let zh = format!(
            "签名用的请求方法是 {method}，实际发送的是 {}：请对实际发送的方法（大写）签名。",
            right.method
        );
        Instead::new(cause::WRONG_METHOD, en, zh, method).guess(|method| right.with_method(&method))
    })
}

fn times<'a>(right: &'a Message<'a>) -> impl Iterator<Item = Guess> + 'a {
    let told: i64 = right.timestamp.parse().unwrap_or(0);
    let near = (1..=30).flat_map(move |by| [told.saturating_sub(by), told.saturating_add(by)]);
    let begin = told.saturating_mul(1000);
    let most = if right.body.len() <= SMALL { 1000 } else { 1 };
    let milliseconds = (0..most).map(move |part| begin.saturating_add(part));
    near.chain(milliseconds).map(|time| {
        Instead::new(
            cause::OTHER_TIME,
            format!(
                "The time {time} was signed, and {} was sent: take the time once, and write \
                 it in seconds.",
                right.timestamp
            ),
            format!(
                "签名用的时间戳是 {time}，请求头中是 {}：时间戳只取一次，单位为\
                 秒。",
                right.timestamp
            ),
            time.to_string(),
        )
        .guess(|time| right.with_timestamp(time))
    })
}

fn nonces<'a>(right: &'a Message<'a>) -> impl Iterator<Item = Guess> + 'a {
    let nonce = &right.nonce;
    let others =
        [nonce.to_lowercase(), nonce.to_uppercase(), nonce.replace('-', ""), String::new()];
    others.into_iter().map(|other| {
        Instead::new(
            cause::OTHER_NONCE,
            "Another nonce was signed than was sent: make it once, and sign it as it is sent.",
            "签名用的随机串与请求头中的不一致：随机串只生成一次，并原样签名。",
            other,
        )
        .guess(|other| right.with_nonce(other))
    })
}

pub(super) fn malformed(signature: &str) -> Explanation {
    let url_safe = URL_SAFE.decode(signature).is_ok() || URL_SAFE_NO_PAD.decode(signature).is_ok();
    let hex = signature.bytes().all(|byte| byte.is_ascii_hexdigit());
    let (en, zh) = if hex {
        ("it is hexadecimal", "它是十六进制")
    } else if url_safe {
        (
            "it is the base64 of URLs, or without the `=` at its end",
            "它是 URL 安全的 base64，或缺少末尾的 =",
        )
    } else {
        ("it is none", "它不是 base64")
    };
    Explanation::new(
        cause::SIGNATURE_MALFORMED,
        format!("`signature` is standard base64, on one line: {en}."),
        format!("signature 应为标准 base64，且不换行：{zh}。"),
    )
}

fn algorithm(hash: Option<&str>) -> Explanation {
    let told = hash.unwrap_or("no hash");
    Explanation::new(
        cause::WRONG_ALGORITHM,
        format!(
            "The key is the right one, but what it signed is {told}: the platform takes SHA-256 \
             with RSA (PKCS#1 v1.5)."
        ),
        format!(
            "私钥是正确的，但签名算法用了 {}：应为 SHA256 with RSA（PKCS#1 v1.5）。",
            hash.unwrap_or("未经哈希的数据")
        ),
    )
}

fn padding() -> Explanation {
    Explanation::new(
        cause::WRONG_ALGORITHM,
        "Key and message are right, but the signature is of RSA-PSS: the platform takes RSA with \
         PKCS#1 v1.5.",
        "私钥和签名串都正确，但签名用了 RSA-PSS 填充：应为 PKCS#1 v1.5。",
    )
}

fn is_pss(identity: &Identity, message: &[u8], signature: &[u8]) -> bool {
    let public = identity.ring.merchant.public_key();
    UnparsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, public).verify(message, signature).is_ok()
}

/// Names the owner of the key, if the key is known here.
fn foreign(merchants: &Merchants, identity: &Identity, signature: &[u8]) -> Explanation {
    let serial = &identity.ring.merchant_serial;
    let (en, zh) = owner(merchants, identity, signature).unwrap_or_else(|| {
        let length = signature.len();
        let size = if length == 256 {
            (String::new(), String::new())
        } else {
            (
                format!(" (the signature has {length} bytes, one of RSA-2048 has 256)"),
                format!("（签名长 {length} 字节，RSA-2048 应为 256 字节）"),
            )
        };
        (format!("a key that nobody here has{}", size.0), format!("这里没有人持有的私钥{}", size.1))
    });
    Explanation::new(
        cause::WRONG_KEY,
        format!(
            "The key that signed is not the one of the certificate {}: it is {en}. Sign with the \
             private key that belongs to `serial_no`.",
            quoted(serial)
        ),
        format!(
            "签名所用的私钥与证书 {} 不匹配：它是{zh}。请用与 serial_no 对应的私钥签名。",
            quoted(serial)
        ),
    )
}

fn owner(merchants: &Merchants, identity: &Identity, signature: &[u8]) -> Option<(String, String)> {
    for other in merchants.list().iter().take(MOST_MERCHANTS) {
        let (mchid, ring) = (other.mchid(), &other.ring);
        if key::open(&ring.merchant, signature).is_some() {
            return Some((
                format!("the one of the merchant {mchid}"),
                format!("商户 {mchid} 的私钥"),
            ));
        }
        if key::open(&ring.public_key, signature).is_some() {
            return Some(("the platform's own".to_owned(), "平台自己的私钥".to_owned()));
        }
    }
    let platform = identity.key(Signer::Certificate);
    if platform.is_some_and(|platform| key::open(platform, signature).is_some()) {
        return Some(("the platform's own".to_owned(), "平台自己的私钥".to_owned()));
    }
    static POOL: OnceLock<Option<[PrivateKey; 12]>> = OnceLock::new();
    let pool = POOL.get_or_init(|| Seed(0).keys().ok()).as_ref()?;
    pool.iter().any(|known| key::open(known, signature).is_some()).then(|| {
        (
            "one of this simulator's pool, as of another seed".to_owned(),
            "本模拟器密钥池中的另一把（可能来自另一个 seed）".to_owned(),
        )
    })
}
