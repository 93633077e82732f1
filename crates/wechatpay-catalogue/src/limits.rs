//! The limits of a member in words.

use serde_json::Value;

use crate::describe::Member;
use crate::words::Language;

impl Member {
    /// The limits in a few words each: `maximum length 32`. A keyword without a translation is
    /// shown unchanged.
    pub fn limits_in(&self, language: Language) -> Vec<String> {
        self.limits.iter().filter_map(|(name, value)| limit(name, value, language)).collect()
    }
}

fn limit(name: &str, value: &Value, language: Language) -> Option<String> {
    let either = |chinese, english| match language {
        Language::Chinese => chinese,
        Language::English => english,
    };
    let words = match name {
        "minLength" => either("最短长度", "minimum length"),
        "maxLength" => either("最大长度", "maximum length"),
        "minimum" => either("最小值", "minimum"),
        "maximum" => either("最大值", "maximum"),
        "minItems" => either("最少项数", "minimum items"),
        "maxItems" => either("最多项数", "maximum items"),
        "pattern" => either("格式", "pattern"),
        "default" => either("默认值", "default"),
        "x-wechatpay-length" if value == "bytes" => {
            return Some(either("长度按字节计", "length in bytes").to_owned());
        }
        "x-wechatpay-final" => either("终态", "final values"),
        // Not a property of the member: it only controls whether the client checks the limit.
        "x-wechatpay-checked" => return None,
        other => other,
    };
    Some(format!("{words} {}", plain(value)))
}

fn plain(value: &Value) -> String {
    if let Some(values) = value.as_array() {
        return values.iter().map(plain).collect::<Vec<_>>().join(", ");
    }
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{describe, words};

    #[test]
    fn limits_are_told_in_both_languages() {
        let refund = describe(words::entry("POST", "/v3/refund/domestic/refunds").unwrap());
        let reason = refund.request.iter().find(|member| member.name == "reason").unwrap();
        assert_eq!(reason.limits_in(Language::English), ["maximum length 80", "length in bytes"]);
        assert_eq!(reason.limits_in(Language::Chinese), ["最大长度 80", "长度按字节计"]);
    }
}
