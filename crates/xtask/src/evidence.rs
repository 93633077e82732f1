//! Types that the tables do not state, from their evidence: names, labels and
//! samples.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Facts, Field};
use crate::node::Node;

/// What the samples of all operations say of names.
#[derive(Default)]
pub(crate) struct Evidence {
    times: BTreeSet<String>,
    urls: BTreeSet<String>,
    /// Whether a string with a JSON text holds a list, by name.
    lists: BTreeMap<String, bool>,
}

impl Evidence {
    pub(crate) fn of(facts: &Facts) -> Self {
        let mut evidence = Self::default();
        let (mut other_times, mut other_urls) = (BTreeSet::new(), BTreeSet::new());
        for operation in &facts.operations {
            let Some(sample) = &operation.sample else { continue };
            let protocol = operation.protocol.as_str();
            leaves(sample, &mut |name, value| {
                let key = format!("{protocol} {name}");
                match value {
                    Node::Text(text) if !text.is_empty() => {
                        let times =
                            if is_time(text) { &mut evidence.times } else { &mut other_times };
                        times.insert(key.clone());
                        let urls = if is_url(text) { &mut evidence.urls } else { &mut other_urls };
                        urls.insert(key);
                        if text.starts_with("[{") || text.starts_with("[\"") {
                            evidence.lists.insert(name.to_owned(), true);
                        } else if text.starts_with("{\"") {
                            evidence.lists.insert(name.to_owned(), false);
                        }
                    }
                    _ => {}
                }
            });
        }
        evidence.times.retain(|key| !other_times.contains(key));
        evidence.urls.retain(|key| !other_urls.contains(key));
        evidence.times.extend(["v3 success_time".to_owned(), "v3 create_time".to_owned()]);
        evidence
    }

    /// JSON Schema's `type` and `format` of a single value.
    pub(crate) fn kind(
        &self,
        field: &Field,
        protocol: &str,
        parent: &str,
        sample: Option<&Node>,
    ) -> (&'static str, Option<&'static str>) {
        let key = format!("{protocol} {}", field.name);
        match field.kind.trim_end_matches("[]") {
            "object" => ("object", None),
            "boolean" => ("boolean", None),
            "number" if is_fraction(field, sample) => ("number", None),
            "float" => ("number", None),
            "integer" | "number" if is_money(field, parent) => ("integer", Some("fen")),
            "integer" | "number" => ("integer", Some("int64")),
            _ => {
                let by_sample = |is: fn(&str) -> bool, known: &BTreeSet<String>| match sample {
                    Some(Node::Text(text)) if !text.is_empty() => is(text),
                    _ => known.contains(&key),
                };
                if by_sample(is_time, &self.times) {
                    ("string", Some("date-time"))
                } else if by_sample(is_url, &self.urls) {
                    ("string", Some("uri"))
                } else {
                    ("string", None)
                }
            }
        }
    }

    /// Whether the text holds a list.
    pub(crate) fn is_list(&self, field: &Field, sample: Option<&Node>) -> bool {
        match sample.and_then(Node::as_text) {
            Some(text) if text.starts_with('[') => true,
            Some(text) if text.starts_with('{') => false,
            _ => self.lists.get(&field.name).copied().unwrap_or(false),
        }
    }
}

fn leaves(node: &Node, see: &mut impl FnMut(&str, &Node)) {
    for (name, value) in node.members() {
        see(name, value);
        leaves(value, see);
        if let Node::List(items) = value {
            for item in items {
                see(name, item);
                leaves(item, see);
            }
        }
    }
}

/// RFC 3339: `2018-06-08T10:34:56+08:00`.
fn is_time(text: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let Some(rest) = shape.strip_prefix("0000-00-00T00:00:00") else { return false };
    let rest = rest.strip_prefix('.').map_or(rest, |rest| rest.trim_start_matches('0'));
    matches!(rest, "Z" | "+00:00" | "-00:00")
}

fn is_url(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://")) && text.is_ascii()
}

fn is_fraction(field: &Field, sample: Option<&Node>) -> bool {
    let label = field.label.as_deref().unwrap_or_default();
    ["经度", "纬度", "费率", "百分比"].iter().any(|word| label.contains(word))
        || ["longitude", "latitude"].contains(&field.name.as_str())
        || matches!(sample, Some(Node::Float(number)) if number.fract() != 0.0)
}

/// Whole fen: by the last word of the name, or by the label where the name says
/// nothing against it.
fn is_money(field: &Field, parent: &str) -> bool {
    const NAMES: &[&str] =
        &["amount", "fee", "price", "balance", "refund", "minimum", "money", "subsidy", "discount"];
    const NOT_NAMES: &[&str] = &[
        "count",
        "num",
        "number",
        "quantity",
        "rate",
        "ratio",
        "percent",
        "time",
        "times",
        "type",
        "id",
        "days",
        "day",
        "version",
        "no",
        "size",
        "state",
        "timestamp",
        "index",
        "seq",
    ];
    const LABELS: &[&str] =
        &["金额", "单价", "价格", "面额", "余额", "费用", "总额", "限额", "总价", "原价", "出资"];
    const NOT_LABELS: &[&str] =
        &["笔数", "次数", "数量", "个数", "总数", "比例", "币种", "类型", "率", "人数", "数目"];
    let label = field.label.as_deref().unwrap_or_default();
    let word = field.name.rsplit('_').next().unwrap_or_default();
    if NOT_NAMES.contains(&word) || NOT_LABELS.iter().any(|not| label.contains(not)) {
        return false;
    }
    NAMES.contains(&word)
        || field.name.split('_').any(|word| matches!(word, "amount" | "fee" | "price"))
        || (parent == "amount" && field.name.contains("total"))
        || LABELS.iter().any(|is| label.contains(is))
        || label.ends_with('费')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_money_are_told_from_the_rest() {
        assert!(is_time("2018-06-08T10:34:56+08:00") && is_time("2018-06-08T10:34:56.123Z"));
        assert!(!is_time("2018-06-08 10:34:56") && !is_time("20180608103456"));
        let field = |name: &str, label: &str| Field {
            name: name.to_owned(),
            label: Some(label.to_owned()),
            ..Field::default()
        };
        assert!(is_money(&field("refund", "退款金额"), "amount"));
        assert!(is_money(&field("total", "原订单金额"), ""));
        assert!(!is_money(&field("refund_count", "退款笔数"), ""));
        assert!(!is_money(&field("total_count", "总数"), ""));
    }
}
