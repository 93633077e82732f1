//! The published rate limits of operations: `x-wechatpay-rate-limits`.

use wechatpay_catalogue::words::Language;

use super::model::{Operation, RateLimit};
use super::sample::literal;
use crate::node::Node;

const PERIODS: &[(&str, &str)] = &[("second", "Second"), ("minute", "Minute"), ("day", "Day")];

/// The scopes of a limit; the first one is the usual one.
const SCOPES: &[(&str, &str)] = &[
    ("merchant", "Merchant"),
    ("provider", "Partner"),
    ("operation", "Operation"),
    ("order", "Order"),
    ("receiving-merchant", "Receiver"),
    ("sub-merchant", "SubMerchant"),
];

/// The kinds of counted calls; the first one is the usual one.
const CALLS: &[(&str, &str)] =
    &[("all", "All"), ("valid", "Valid"), ("failing", "Failing"), ("old-orders", "OldOrders")];

/// The limits of an operation.
pub(super) fn read(operation: &Node) -> Result<Vec<RateLimit>, String> {
    match operation.get("x-wechatpay-rate-limits") {
        None => Ok(Vec::new()),
        Some(Node::List(limits)) => limits.iter().map(limit).collect(),
        Some(_) => Err("the rate limits are not a list".to_owned()),
    }
}

fn limit(node: &Node) -> Result<RateLimit, String> {
    let Some(Node::Int(limit)) = node.get("limit") else {
        return Err("a rate limit without `limit`".to_owned());
    };
    let word = |key: &str, usual: Option<&str>, known: &[(&str, &str)]| {
        let word = node.get(key).and_then(Node::as_text).or(usual).unwrap_or_default();
        match known.iter().any(|(name, _)| *name == word) {
            true => Ok(word.to_owned()),
            false => Err(format!("a rate limit with the unknown `{key}: {word}`")),
        }
    };
    Ok(RateLimit {
        limit: u32::try_from(*limit).map_err(|_| "a rate limit below 0")?,
        per: word("per", None, PERIODS)?,
        scope: word("scope", Some("merchant"), SCOPES)?,
        calls: word("calls", Some("all"), CALLS)?,
    })
}

/// `src/rate_limit/listed.rs`: the operations with limits, by path and method.
pub(super) fn table(operations: &[Operation]) -> Result<String, String> {
    let mut text = String::from(
        "//! The operations with published rate limits. Written by `cargo xtask codegen`.\n\n\
         use super::{Calls, Period, RateLimit, Scope};\n\n\
         pub(super) type Limited = (&'static str, &'static str, &'static [RateLimit]);\n\n\
         /// Path, method and limits, sorted.\npub(super) static LIMITED: &[Limited] = &[\n",
    );
    let mut limited: Vec<_> =
        operations.iter().filter(|operation| !operation.rate_limits.is_empty()).collect();
    limited.sort_by_key(|operation| (&operation.path, operation.method.name().to_uppercase()));
    for operation in limited {
        let limits = operation.rate_limits.iter().map(|RateLimit { limit, per, scope, calls }| {
            format!(
                "RateLimit::new({limit}, Period::{}, Scope::{}, Calls::{})",
                variant(PERIODS, per),
                variant(SCOPES, scope),
                variant(CALLS, calls)
            )
        });
        let (path, method) = (&operation.path, operation.method.name().to_uppercase());
        text.push_str(&format!(
            "({}, {}, &[{}]),\n",
            literal(path),
            literal(&method),
            limits.collect::<Vec<_>>().join(", ")
        ));
    }
    text.push_str("];\n");
    Ok(text)
}

fn variant<'a>(known: &[(&str, &'a str)], word: &str) -> &'a str {
    known.iter().find(|(name, _)| *name == word).map_or("", |(_, variant)| variant)
}

/// The rustdoc section about the limits of an operation, in both languages.
pub(super) fn section(operation: &Operation) -> String {
    if operation.rate_limits.is_empty() {
        return String::new();
    }
    let told = |language, separator| {
        let limits = operation.rate_limits.iter().map(|RateLimit { limit, per, scope, calls }| {
            wechatpay_catalogue::RateLimit::new((*limit).into(), per, scope, calls).words(language)
        });
        limits.collect::<Vec<_>>().join(separator)
    };
    let (chinese, english) = (told(Language::Chinese, "；"), told(Language::English, "; "));
    format!("\n频率限制：{chinese}。\n\nRate limits: {english}.\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::parse;

    #[test]
    fn a_limit_has_known_words_only() {
        let of =
            |limit: &str| read(&parse(&format!("{{x-wechatpay-rate-limits: [{limit}]}}")).unwrap());
        let limit = RateLimit {
            limit: 6,
            per: "second".to_owned(),
            scope: "merchant".to_owned(),
            calls: "failing".to_owned(),
        };
        assert_eq!(of("{limit: 6, per: second, calls: failing}"), Ok(vec![limit]));
        for wrong in [
            "{per: second}",
            "{limit: 6}",
            "{limit: -6, per: second}",
            "{limit: 6, per: hour}",
            "{limit: 6, per: second, scope: world}",
            "{limit: 6, per: second, calls: some}",
        ] {
            assert!(of(wrong).is_err(), "{wrong}");
        }
    }
}
