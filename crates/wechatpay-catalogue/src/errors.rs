//! The error codes of an operation with their meanings, and its rate limits.

use std::sync::OnceLock;

use serde_json::Value;

use crate::documents::{COMMON_ERRORS, EXPLANATIONS, tree};
use crate::tree::Tree;
use crate::words::Language;

/// An error code that is documented for an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCode {
    /// The code in the spelling of this operation.
    pub code: String,
    /// The HTTP status.
    pub status: u16,
    /// Whether the request may have taken effect despite the error.
    pub may_have_taken_effect: bool,
    /// How the request may be sent again: `same-number`, `query-first`, `later`. `None`: not
    /// without a change.
    pub retry: Option<String>,
    chinese: Explanation,
    english: Explanation,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Explanation {
    cause: String,
    remedy: String,
}

impl ErrorCode {
    /// The cause of the error in a sentence; empty if it is not described.
    pub fn cause(&self, language: Language) -> &str {
        &self.explanation(language).cause
    }

    /// The recommended action.
    pub fn remedy(&self, language: Language) -> &str {
        &self.explanation(language).remedy
    }

    fn explanation(&self, language: Language) -> &Explanation {
        match language {
            Language::Chinese => &self.chinese,
            Language::English => &self.english,
        }
    }

    /// Reads an item of `x-wechatpay-errors`.
    pub(crate) fn read(item: &Tree) -> Self {
        let code = item.text("code").unwrap_or_default();
        let case = item.text("case").unwrap_or("any");
        let words = common().explanations.at(&[first_spelling(code), case]);
        let of = |language: &str| {
            let words = words.and_then(|words| words.get(language));
            let text = |key: &str| words.and_then(|words| words.text(key)).unwrap_or_default();
            Explanation { cause: text("cause").to_owned(), remedy: text("remedy").to_owned() }
        };
        Self {
            code: code.to_owned(),
            status: number(item, "status").and_then(|n| n.try_into().ok()).unwrap_or_default(),
            may_have_taken_effect: item.text("effect") == Some("unknown"),
            retry: item.text("retry").map(str::to_owned),
            chinese: of("zh"),
            english: of("en"),
        }
    }
}

/// The error codes that any operation of a protocol may return: `v2`, `v3` or `brand`. If an
/// operation documents a code itself, its own meaning takes precedence.
pub fn common_errors(protocol: &str) -> Vec<ErrorCode> {
    let list = if protocol == "v2" { "v2" } else { "v3" };
    let items = common().errors.get(list).map_or(&[][..], Tree::items);
    items.iter().map(ErrorCode::read).collect()
}

/// A published rate limit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The maximum number of requests.
    pub limit: u64,
    /// The period: `second`, `minute` or `day`.
    pub per: String,
    /// The scope of the count: `merchant`, `provider`, `operation`, `order`, `receiving-merchant`,
    /// `sub-merchant`.
    pub scope: String,
    /// Which requests count: `all`, `valid`, `failing`, `old-orders`.
    pub calls: String,
}

impl RateLimit {
    /// Creates a limit from the catalogue's keywords.
    pub fn new(limit: u64, per: &str, scope: &str, calls: &str) -> Self {
        Self { limit, per: per.to_owned(), scope: scope.to_owned(), calls: calls.to_owned() }
    }

    /// Reads an item of `x-wechatpay-rate-limits`.
    pub(crate) fn read(item: &Tree) -> Self {
        let text = |key: &str, usual: &'static str| item.text(key).unwrap_or(usual);
        let limit = number(item, "limit").unwrap_or_default();
        Self::new(limit, text("per", "second"), text("scope", "merchant"), text("calls", "all"))
    }

    /// The limit in words: `150 valid requests a second for each merchant`.
    pub fn words(&self, language: Language) -> String {
        let Self { limit, per, scope, calls } = self;
        if language == Language::English {
            let calls = match (calls.as_str(), limit) {
                ("valid", _) => "valid requests",
                ("failing", _) => "failing requests",
                ("old-orders", _) => "requests for orders older than a month",
                (_, 1) => "request",
                _ => "requests",
            };
            let scope = match scope.as_str() {
                "provider" => "for each partner",
                "operation" => "for all merchants together",
                "order" => "for each order",
                "receiving-merchant" => "for each receiving merchant",
                "sub-merchant" => "for each sub-merchant",
                _ => "for each merchant",
            };
            return format!("{limit} {calls} a {per} {scope}");
        }
        let calls = match calls.as_str() {
            "valid" => "有效请求",
            "failing" => "失败请求",
            "old-orders" => "一个月以前订单的请求",
            _ => "请求",
        };
        let scope = match scope.as_str() {
            "provider" => "每个服务商",
            "operation" => "所有商户合计",
            "order" => "每个订单",
            "receiving-merchant" => "每个接收方商户",
            "sub-merchant" => "每个子商户",
            _ => "每个商户",
        };
        let per = match per.as_str() {
            "minute" => "每分钟",
            "day" => "每天",
            _ => "每秒",
        };
        format!("{scope}{per} {limit} 次{calls}")
    }
}

fn number(item: &Tree, key: &str) -> Option<u64> {
    match item.get(key)? {
        Tree::Scalar(Value::Number(number)) => number.as_u64(),
        _ => None,
    }
}

struct Common {
    explanations: Tree,
    errors: Tree,
}

fn common() -> &'static Common {
    static COMMON: OnceLock<Common> = OnceLock::new();
    COMMON.get_or_init(|| Common { explanations: tree(EXPLANATIONS), errors: tree(COMMON_ERRORS) })
}

/// The spelling of a code for which there is an explanation.
fn first_spelling(code: &str) -> &str {
    let spellings = common().errors.get("spellings").into_iter().flat_map(Tree::members);
    let mut known = spellings.filter(|(_, others)| {
        let mut others = others.items().iter();
        others.any(|other| *other == Tree::Scalar(Value::from(code)))
    });
    known.next().map_or(code, |(first, _)| first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{describe, words};

    #[test]
    fn a_code_is_explained_as_it_is_meant_there() {
        let of = |method: &str, path: &str, code: &str| {
            let described = describe(words::entry(method, path).unwrap());
            described.errors.iter().find(|error| error.code == code).unwrap().clone()
        };
        let refund = of("POST", "/v3/refund/domestic/refunds", "NOT_ENOUGH");
        assert_eq!((refund.status, refund.may_have_taken_effect), (403, false));
        assert_eq!(refund.retry.as_deref(), Some("same-number"));
        assert_eq!(refund.cause(Language::Chinese), "商户出资账户余额不足，退款未受理。");
        assert!(refund.remedy(Language::English).starts_with("Top up"));
        let busy = of("POST", "/v3/refund/domestic/refunds", "SYSTEM_ERROR");
        assert!(busy.may_have_taken_effect);
        // Another spelling of a code.
        let paid = of("POST", "/pay/unifiedorder", "ORDERPAID");
        assert!(paid.cause(Language::Chinese).contains("付款成功"), "{paid:?}");
    }

    #[test]
    fn a_protocol_has_codes_for_all_operations() {
        let status = |protocol: &str, code: &str| {
            let all = common_errors(protocol);
            all.iter().find(|error| error.code == code).map(|error| error.status)
        };
        assert_eq!(status("v3", "SYSTEM_ERROR"), Some(500));
        assert_eq!(status("brand", "SYSTEM_ERROR"), Some(500));
        assert_eq!(status("v2", "SYSTEM_ERROR"), None);
        assert_eq!(status("v2", "SYSTEMERROR"), Some(200));
    }

    #[test]
    fn every_code_of_every_document_is_explained() {
        let mut checked = 0;
        for document in crate::documents() {
            for (_, path) in tree(document.text()).get("paths").into_iter().flat_map(Tree::members)
            {
                for (_, operation) in path.members() {
                    let errors = operation.get("x-wechatpay-errors").map_or(&[][..], Tree::items);
                    for error in errors.iter().map(ErrorCode::read) {
                        for language in [Language::Chinese, Language::English] {
                            let words = [error.cause(language), error.remedy(language)];
                            assert!(words.iter().all(|text| !text.is_empty()), "{error:?}");
                        }
                        assert!((200..600).contains(&error.status), "{error:?}");
                        checked += 1;
                    }
                }
            }
        }
        assert!(checked > 2_000, "{checked}");
    }

    #[test]
    fn a_rate_limit_is_told_in_both_languages() {
        let refund = describe(words::entry("POST", "/v3/refund/domestic/refunds").unwrap());
        let told = |language| {
            let limits = refund.rate_limits.iter().map(|limit| limit.words(language));
            limits.collect::<Vec<_>>()
        };
        assert_eq!(
            told(Language::English),
            [
                "150 valid requests a second for each merchant",
                "6 failing requests a second for each merchant",
                "5000 requests for orders older than a month a minute for each merchant",
                "1 request a minute for each order",
            ]
        );
        assert_eq!(
            told(Language::Chinese),
            [
                "每个商户每秒 150 次有效请求",
                "每个商户每秒 6 次失败请求",
                "每个商户每分钟 5000 次一个月以前订单的请求",
                "每个订单每分钟 1 次请求",
            ]
        );
    }
}
