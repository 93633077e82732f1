//! Limits of members and conditions of operations: read from the catalogue, and written in words
//! for rustdoc.

use wechatpay_catalogue::words::Language;

use super::docs::prose;
use super::rules::concerned;
use crate::node::Node;

/// The limits of one member, and the limits of its items.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Limits {
    pub(crate) length: (Option<i64>, Option<i64>),
    /// Whether lengths are counted in bytes of UTF-8.
    pub(crate) in_bytes: bool,
    pub(crate) number: (Option<i64>, Option<i64>),
    pub(crate) items: (Option<i64>, Option<i64>),
    pub(crate) pattern: Option<String>,
    pub(crate) default: Option<String>,
    /// The keywords in `x-wechatpay-checked`; `None` means all.
    checked: Option<Vec<String>>,
    pub(crate) of_items: Option<Box<Limits>>,
}

/// A condition that spans several members of a request.
pub(crate) struct Condition {
    /// The rule, and the members that it concerns, if the document lists them.
    pub(crate) words: wechatpay_catalogue::Condition,
    pub(crate) is_certain: bool,
    /// The rule as JSON Schema, if it can be expressed.
    pub(crate) schema: Option<Node>,
}

impl Limits {
    pub(crate) fn of(schema: &Node) -> Self {
        let int = |key: &str| match schema.get(key) {
            Some(Node::Int(value)) => Some(*value),
            _ => None,
        };
        let text = |key: &str| {
            schema.get(key).map(|node| match node {
                Node::Text(text) => text.clone(),
                other => other.to_json_text(),
            })
        };
        let checked = match schema.get("x-wechatpay-checked") {
            None => Some(Vec::new()),
            Some(Node::List(words)) => {
                Some(words.iter().filter_map(Node::as_text).map(str::to_owned).collect())
            }
            Some(_) => None,
        };
        Self {
            length: (int("minLength"), int("maxLength")),
            in_bytes: text("x-wechatpay-length").as_deref() == Some("bytes"),
            number: (int("minimum"), int("maximum")),
            items: (int("minItems"), int("maxItems")),
            pattern: text("pattern"),
            default: text("default"),
            checked,
            of_items: schema.get("items").map(|items| Box::new(Self::of(items))),
        }
    }

    /// Whether the limits set by these keywords are confirmed.
    pub(crate) fn is_certain(&self, words: [&str; 2]) -> bool {
        let Some(checked) = &self.checked else { return true };
        words.iter().any(|word| checked.iter().any(|checked| checked == word))
    }

    /// The limits in Chinese; empty if there are none.
    pub(crate) fn zh(&self) -> String {
        let unit = if self.in_bytes { "字节" } else { "字符" };
        let mut texts = Vec::new();
        texts.extend(match self.length {
            (Some(least), Some(most)) if least == most => Some(format!("长度 {most} 个{unit}")),
            (Some(least), Some(most)) => Some(format!("{least}～{most} 个{unit}")),
            (None, Some(most)) => Some(format!("最长 {most} 个{unit}")),
            (Some(least), None) => Some(format!("最短 {least} 个{unit}")),
            (None, None) => None,
        });
        texts.extend(self.pattern.as_deref().map(|pattern| match class(pattern) {
            Some((of, others)) => {
                let names = [("0-9", "数字"), ("A-Z", "大写字母"), ("a-z", "小写字母")];
                let mut names: Vec<_> =
                    names.iter().filter(|(range, _)| of.contains(range)).map(|(_, n)| *n).collect();
                if let ["数字", "大写字母", "小写字母"] = names.as_slice() {
                    names = vec!["数字", "字母"];
                }
                let names = names.join("、");
                if others.is_empty() {
                    format!("只能用{names}")
                } else {
                    format!("只能用{names}和 `{others}`")
                }
            }
            None => format!("格式 `{pattern}`"),
        }));
        texts.extend(match self.number {
            (Some(least), Some(most)) => Some(format!("{least}～{most}")),
            (None, Some(most)) => Some(format!("最大 {most}")),
            (Some(least), None) => Some(format!("最小 {least}")),
            (None, None) => None,
        });
        texts.extend(match self.items {
            (Some(least), Some(most)) if least == most => Some(format!("{most} 项")),
            (Some(least), Some(most)) => Some(format!("{least}～{most} 项")),
            (None, Some(most)) => Some(format!("最多 {most} 项")),
            (Some(least), None) => Some(format!("至少 {least} 项")),
            (None, None) => None,
        });
        let of_items = self.of_items.as_ref().map(|items| items.zh());
        texts.extend(of_items.filter(|text| !text.is_empty()).map(|text| format!("每项{text}")));
        texts.extend(self.default.as_ref().map(|default| format!("默认 `{default}`")));
        texts.join("，")
    }

    /// The limits in English; empty if there are none.
    pub(crate) fn en(&self) -> String {
        let unit = if self.in_bytes { "bytes" } else { "characters" };
        let between = |(least, most): (Option<i64>, Option<i64>), unit: &str| {
            let unit = if unit.is_empty() { String::new() } else { format!(" {unit}") };
            Some(match (least, most) {
                (Some(least), Some(most)) if least == most => format!("exactly {most}{unit}"),
                (Some(least), Some(most)) => format!("{least} to {most}{unit}"),
                (None, Some(most)) => format!("at most {most}{unit}"),
                (Some(least), None) => format!("at least {least}{unit}"),
                (None, None) => return None,
            })
        };
        let mut texts = Vec::new();
        texts.extend(between(self.length, unit));
        texts.extend(self.pattern.as_deref().map(|pattern| match class(pattern) {
            Some((of, others)) => {
                let names = [("0-9", "digits"), ("A-Z", "A–Z"), ("a-z", "a–z")];
                let names: Vec<_> =
                    names.iter().filter(|(range, _)| of.contains(range)).map(|(_, n)| *n).collect();
                let names = names.join(", ");
                if others.is_empty() { names } else { format!("{names} and `{others}`") }
            }
            None => format!("matches `{pattern}`"),
        }));
        texts.extend(between(self.number, ""));
        texts.extend(between(self.items, "items"));
        let of_items = self.of_items.as_ref().map(|items| items.en());
        let of_items = of_items.filter(|text| !text.is_empty());
        texts.extend(
            of_items.map(|text| format!("each {}", text.trim_end_matches('.').to_lowercase())),
        );
        texts.extend(self.default.as_ref().map(|default| format!("default `{default}`")));
        let text = texts.join("; ");
        let mut letters = text.chars();
        match letters.next() {
            Some(first) => format!("{}{}.", first.to_uppercase(), letters.as_str()),
            None => text,
        }
    }
}

/// If a pattern is a single set of characters: its ranges, and the other characters.
fn class(pattern: &str) -> Option<(String, String)> {
    let set = pattern.strip_prefix("^[")?.strip_suffix("]+$")?;
    if set.contains(['[', ']', '\\', '^']) {
        return None;
    }
    let (mut ranges, mut others) = (String::new(), set.to_owned());
    for range in ["0-9", "A-Z", "a-z"] {
        if let Some(at) = others.find(range) {
            others.replace_range(at..at + range.len(), "");
            ranges.push_str(range);
        }
    }
    (!ranges.is_empty()).then_some((ranges, others))
}

/// The conditions of an operation: those next to its body, and those in its list.
pub(crate) fn conditions(operation: &Node) -> Result<Vec<Condition>, String> {
    let mut conditions = Vec::new();
    let body = operation.get("requestBody").and_then(|body| body.get("content"));
    let schema = body.and_then(|content| content.members().first()?.1.get("schema"));
    for item in list(schema.and_then(|schema| schema.get("allOf"))) {
        let text = |key: &str| item.get(key).and_then(Node::as_text).map(str::to_owned);
        const WORDS: [&str; 3] = ["description", "x-wechatpay-en", "x-wechatpay-checked"];
        let rest = item.members().iter().filter(|(key, _)| !WORDS.contains(&key.as_str()));
        let schema = Node::Map(rest.cloned().collect());
        conditions.push(Condition {
            words: wechatpay_catalogue::Condition {
                members: members(item, Some(&schema)),
                chinese: text("description").ok_or("a condition without `description`")?,
                english: text("x-wechatpay-en").ok_or("a condition without `x-wechatpay-en`")?,
            },
            is_certain: matches!(item.get("x-wechatpay-checked"), Some(Node::Bool(true))),
            schema: Some(schema),
        });
    }
    for item in list(operation.get("x-wechatpay-conditions")) {
        let text = |key: &str| item.get(key).and_then(Node::as_text).map(str::to_owned);
        conditions.push(Condition {
            words: wechatpay_catalogue::Condition {
                members: members(item, item.get("schema")),
                chinese: text("zh").ok_or("a condition without `zh`")?,
                english: text("en").ok_or("a condition without `en`")?,
            },
            is_certain: matches!(item.get("checked"), Some(Node::Bool(true))),
            schema: item.get("schema").cloned(),
        });
    }
    Ok(conditions)
}

/// The members that a condition lists, or else those that its schema restricts.
fn members(item: &Node, schema: Option<&Node>) -> Vec<String> {
    let listed = list(item.get("members")).iter().filter_map(Node::as_text).map(str::to_owned);
    let mut members: Vec<_> = listed.collect();
    if let Some(schema) = schema.filter(|_| members.is_empty()) {
        concerned(schema, "", &mut members, &mut Vec::new());
    }
    members
}

fn list(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node::List(items)) => items,
        _ => &[],
    }
}

/// The conditions as a list for the docs of a request. Two tests of the same condition become one
/// line.
pub(crate) fn documented(conditions: &[Condition]) -> String {
    let mut lines = Vec::new();
    for Condition { words, .. } in conditions {
        let [zh, en] = [Language::Chinese, Language::English].map(|language| words.told(language));
        let line = format!("- {}。{}\n", prose(&zh), prose(&en));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    if lines.is_empty() {
        String::new()
    } else {
        format!("\n条件 Conditions:\n\n{}", lines.concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::parse;

    #[test]
    fn limits_are_told_in_both_languages() {
        for (yaml, zh, en) in [
            ("{type: string}", "", ""),
            ("{maxLength: 32}", "最长 32 个字符", "At most 32 characters."),
            (
                "{minLength: 6, maxLength: 32, pattern: '^[0-9A-Za-z_|*-]+$'}",
                "6～32 个字符，只能用数字、字母和 `_|*-`",
                "6 to 32 characters; digits, A–Z, a–z and `_|*-`.",
            ),
            ("{maxLength: 80, x-wechatpay-length: bytes}", "最长 80 个字节", "At most 80 bytes."),
            ("{pattern: '^[0-9]+$'}", "只能用数字", "Digits."),
            ("{pattern: '^(?:A|B)$'}", "格式 `^(?:A|B)$`", "Matches `^(?:A|B)$`."),
            (
                "{minimum: 1, maximum: 50, default: 20}",
                "1～50，默认 `20`",
                "1 to 50; default `20`.",
            ),
            (
                "{minItems: 1, maxItems: 9, items: {maxLength: 4}}",
                "1～9 项，每项最长 4 个字符",
                "1 to 9 items; each at most 4 characters.",
            ),
        ] {
            let limits = Limits::of(&parse(yaml).unwrap());
            assert_eq!((limits.zh().as_str(), limits.en().as_str()), (zh, en));
        }
    }

    #[test]
    fn bounds_are_certain_where_the_catalogue_marks_them() {
        for (mark, length, pattern) in [
            ("", false, false),
            (", x-wechatpay-checked: true", true, true),
            (", x-wechatpay-checked: [maxLength]", true, false),
        ] {
            let yaml = format!("{{maxLength: 1, pattern: '^a$'{mark}}}");
            let limits = Limits::of(&parse(&yaml).unwrap());
            let is = |words| limits.is_certain(words);
            let certain = (is(["minLength", "maxLength"]), is(["pattern", "pattern"]));
            assert_eq!(certain, (length, pattern), "{mark}");
        }
    }
}
