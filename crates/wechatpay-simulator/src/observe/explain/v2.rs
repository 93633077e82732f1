//! Explains a wrong v2 `sign`: which key made it, and over which members.

use super::cause;
use super::explanation::{Explanation, Refused};
use crate::catalogue::{self, Form};
use crate::gate::v2::{MERCHANT, SignType, digest};
use crate::merchants::Merchants;
use crate::wire::multipart;
use crate::wire::target;
use crate::wire::xml::{self, Members};

/// The text that replaces the key in a displayed message.
const KEY: &str = "<APIv2 key>";

/// Limits of the search; longer requests, or those with more members, are not searched.
const MOST_BYTES: usize = 64 << 10;
const MOST_MEMBERS: usize = 64;

/// Most merchants whose keys are tried.
const MOST_MERCHANTS: usize = 64;

type Pair<'m> = (&'m str, &'m str);

/// A message that may have been signed, without the key.
struct Guess<'m> {
    cause: &'static str,
    en: String,
    zh: String,
    pairs: Vec<Pair<'m>>,
    with_key: bool,
}

pub(super) fn explain(merchants: &Merchants, refused: &Refused<'_>) -> Option<Explanation> {
    let members = read(refused)?;
    let get = |name: &str| members.get(name).map_or("", String::as_str);
    let mchid = MERCHANT.iter().map(|name| get(name)).find(|mchid| !mchid.is_empty())?;
    let identity = merchants.find(mchid)?;
    let own = identity.credentials.api_v2_key();
    let declared =
        if get("sign_type") == "HMAC-SHA256" { SignType::HmacSha256 } else { SignType::Md5 };
    let sign = get("sign");
    let right = pairs(&members);
    let expected = message(&right, Some(KEY)).into_bytes();
    if sign.is_empty() {
        let why = Explanation::new(
            cause::SIGN_MISSING,
            "`sign` is missing or empty.",
            "缺少 sign，或其值为空。",
        );
        return Some(why.with(expected, None));
    }
    let fits = |pairs: &[Pair<'_>], key: Option<&str>, kind| {
        let made = digest(&message(pairs, key), kind, key.unwrap_or(own));
        made.eq_ignore_ascii_case(sign)
    };
    if fits(&right, Some(own), declared) {
        let why = Explanation::new(
            cause::SIGN_LOWER_CASE,
            "`sign` is right, but not in capitals: hexadecimal digits are A to F.",
            "sign 的值正确，但应使用大写字母。",
        );
        return Some(why.with(expected, Some(message(&right, Some(KEY)).into_bytes())));
    }
    let other = if declared == SignType::Md5 { SignType::HmacSha256 } else { SignType::Md5 };
    if fits(&right, Some(own), other) {
        let (made, told) = (other.name(), declared.name());
        let why = Explanation::new(
            cause::SIGN_TYPE_DIFFERS,
            format!(
                "`sign` was made with {made}, and the request says {told}: `sign_type` is \
                 `{made}` then, and is signed as well. Without it, it is MD5."
            ),
            format!(
                "sign 是用 {made} 计算的，而请求声明的是 {told}：请将 sign_type 设为 {made} 并参\
                 与签名；不传时默认为 MD5。"
            ),
        );
        return Some(why.with(expected, Some(message(&right, Some(KEY)).into_bytes())));
    }
    let small = refused.body.len() <= MOST_BYTES && members.len() <= MOST_MEMBERS;
    for kind in [declared, other].into_iter().filter(|_| small) {
        for guess in guesses(&members, refused.body) {
            let key = guess.with_key.then_some(own);
            if fits(&guess.pairs, key, kind) {
                let signed = message(&guess.pairs, guess.with_key.then_some(KEY)).into_bytes();
                let why = Explanation::new(guess.cause, guess.en, guess.zh);
                return Some(why.with(expected, Some(signed)));
            }
        }
        if let Some((en, zh)) =
            owner(merchants, own, &identity.credentials, &|key| fits(&right, Some(key), kind))
        {
            let why = Explanation::new(
                cause::WRONG_KEY,
                format!("`sign` was made with {en}, not with the APIv2 key of {mchid}."),
                format!("sign 是用{zh}计算的，而不是商户 {mchid} 的 APIv2 密钥。"),
            );
            return Some(why.with(expected, None));
        }
    }
    let length = if sign.len() == 32 {
        "MD5"
    } else if sign.len() == 64 {
        "HMAC-SHA256"
    } else {
        "neither MD5 nor HMAC-SHA256"
    };
    let why = Explanation::new(
        cause::MESSAGE_UNKNOWN,
        format!(
            "`sign` is as long as one of {length}, but was made with another key or over other \
             members than those that came: all that are not empty, sorted by name, then `key=`."
        ),
        "sign 所用的密钥或参与签名的参数与收到的不同：所有非空参数按名称排序，最后加上 key=。"
            .to_owned(),
    );
    Some(why.with(expected, None))
}

/// The members of the request, from the place where its operation has them.
fn read(refused: &Refused<'_>) -> Option<Members> {
    let operation = refused.operation?;
    if refused.method != http::Method::POST {
        let query = target::query(refused.target.split_once('?').map(|(_, query)| query)).ok()?;
        let text =
            |(name, value): (String, serde_json::Value)| Some((name, value.as_str()?.to_owned()));
        return query.into_iter().map(text).collect();
    }
    match (&operation.body, operation.request) {
        (Some(schema), Form::Multipart) => {
            let boundary = multipart::boundary(refused.headers, refused.body)?;
            catalogue::upload_members(refused.body, boundary, schema)
        }
        _ => xml::parse(refused.body),
    }
}

/// The signed members: all except `sign` and empty ones.
fn pairs(members: &Members) -> Vec<Pair<'_>> {
    let pairs = members.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    pairs.filter(|(name, value)| *name != "sign" && !value.is_empty()).collect()
}

fn message(pairs: &[Pair<'_>], key: Option<&str>) -> String {
    let mut parts: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    parts.extend(key.map(|key| format!("key={key}")));
    parts.join("&")
}

fn guesses<'m>(members: &'m Members, body: &[u8]) -> Vec<Guess<'m>> {
    let right = pairs(members);
    let without = |left_out: &str| {
        right.iter().copied().filter(|(name, _)| *name != left_out).collect::<Vec<_>>()
    };
    let guess = |cause, en: &str, zh: &str, pairs| Guess {
        cause,
        en: en.to_owned(),
        zh: zh.to_owned(),
        pairs,
        with_key: true,
    };
    let with_empty: Vec<Pair<'_>> = members
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| *name != "sign")
        .collect();
    let with_sign: Vec<Pair<'_>> = members
        .iter()
        .map(|(name, value)| (name.as_str(), if name == "sign" { "" } else { value.as_str() }))
        .collect();
    let mut all = vec![
        guess(
            cause::MEMBERS_DIFFER,
            "Empty members were signed: only those that are not empty are.",
            "空值参数参与了签名：只有非空参数才参与签名。",
            with_empty,
        ),
        guess(
            cause::MEMBERS_DIFFER,
            "`sign` itself was signed.",
            "sign 本身参与了签名。",
            with_sign,
        ),
        guess(
            cause::MEMBERS_NOT_SORTED,
            "The members were signed in the order in which they were sent: they are sorted by \
             name.",
            "参数没有排序：应按参数名的 ASCII 码从小到大排序。",
            as_sent(&right, body),
        ),
        Guess {
            with_key: false,
            ..guess(
                cause::KEY_LEFT_OUT,
                "The key was left out: `&key=` and the APIv2 key stand at the end of what is \
                 signed.",
                "漏掉了密钥：待签名字符串末尾要加上 &key= 和 APIv2 密钥。",
                right.clone(),
            )
        },
    ];
    for (left_out, _) in &right {
        let en = format!(
            "`{left_out}` was left out when the others were signed: every member is signed that \
             is not empty, but `sign`."
        );
        let zh = format!("参数 {left_out} 没有参与签名：除 sign 外的所有非空参数都要参与签名。");
        all.push(guess(cause::MEMBERS_DIFFER, &en, &zh, without(left_out)));
    }
    all
}

/// The members in the order of the document.
fn as_sent<'m>(right: &[Pair<'m>], body: &[u8]) -> Vec<Pair<'m>> {
    let text = String::from_utf8_lossy(body);
    let mut sent = right.to_vec();
    sent.sort_by_key(|(name, _)| text.find(&format!("<{name}>")));
    sent
}

/// Names the owner of the key, if the key is known here.
fn owner(
    merchants: &Merchants,
    own: &str,
    credentials: &crate::keys::Credentials,
    fits: &dyn Fn(&str) -> bool,
) -> Option<(String, String)> {
    if fits(&own.to_lowercase()) || fits(&own.to_uppercase()) {
        return Some((
            "the APIv2 key in another case".to_owned(),
            "大小写不同的 APIv2 密钥".to_owned(),
        ));
    }
    if fits(credentials.api_v3_key()) {
        return Some(("the APIv3 key".to_owned(), "APIv3 密钥".to_owned()));
    }
    let all = merchants.list();
    let other = all.iter().take(MOST_MERCHANTS).find(|one| fits(one.credentials.api_v2_key()))?;
    let mchid = other.mchid();
    Some((format!("the APIv2 key of the merchant {mchid}"), format!("商户 {mchid} 的 APIv2 密钥")))
}
