//! What goes together: one of several members, a member that another one demands, the values of a case.

use serde_json::Value;

use super::bounds::whole;
use super::{list, member};

/// Something that the members of a request have to fulfil together.
#[derive(Debug)]
pub(crate) struct Condition {
    pub(crate) is_certain: bool,
    /// The members that it is about.
    pub(crate) members: &'static [&'static str],
    /// What it demands, in words.
    pub(crate) text: &'static str,
    pub(crate) test: Test,
}

/// A part of a condition, in the words of JSON Schema: a test of what is absent, or of another type, holds.
#[derive(Debug)]
pub(crate) enum Test {
    /// The member is there.
    Has(&'static str),
    /// What holds of the member.
    Of(&'static str, &'static Self),
    /// It is one of these texts, numbers or truth values.
    Is(&'static [&'static str]),
    /// The number lies between these.
    Between(i64, i64),
    /// The list has so many items.
    Count(usize, usize),
    /// It holds of each item of the list.
    Each(&'static Self),
    /// It holds of an item of the list.
    Some(&'static Self),
    All(&'static [Self]),
    Any(&'static [Self]),
    One(&'static [Self]),
    Not(&'static Self),
    /// Where the first one holds, the second one has to.
    When(&'static Self, &'static Self),
}

impl Condition {
    pub(super) fn check(&self, members: &Value, is_v2: bool, faults: &mut Vec<String>) {
        if !self.test.holds(members, is_v2) {
            let members: Vec<_> = self.members.iter().map(|name| format!("`{name}`")).collect();
            faults.push(format!("{}: {}", members.join(", "), self.text));
        }
    }
}

impl Test {
    fn holds(&self, value: &Value, is_v2: bool) -> bool {
        let holds = |test: &Self| test.holds(value, is_v2);
        match self {
            Self::Has(name) => member(value, name, is_v2).is_some(),
            Self::Of(name, test) => {
                member(value, name, is_v2).is_none_or(|member| test.holds(&member, is_v2))
            }
            Self::Is(texts) => match value {
                Value::String(text) => texts.contains(&text.as_str()),
                Value::Number(_) | Value::Bool(_) => texts.contains(&value.to_string().as_str()),
                _ => false,
            },
            Self::Between(least, most) => {
                whole(value).is_none_or(|number| (*least..=*most).contains(&number))
            }
            Self::Count(least, most) => {
                list(value).is_none_or(|items| (*least..=*most).contains(&items.len()))
            }
            Self::Each(test) => {
                list(value).is_none_or(|items| items.iter().all(|item| test.holds(item, is_v2)))
            }
            Self::Some(test) => {
                list(value).is_none_or(|items| items.iter().any(|item| test.holds(item, is_v2)))
            }
            Self::All(tests) => tests.iter().all(holds),
            Self::Any(tests) => tests.iter().any(holds),
            Self::One(tests) => tests.iter().filter(|test| holds(test)).count() == 1,
            Self::Not(test) => !holds(test),
            Self::When(test, then) => !holds(test) || holds(then),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn tests_hold_as_json_schema_says() {
        let both: &[Test] = &[Test::Has("a"), Test::Has("b")];
        let is_card = Test::When(
            &Test::All(&[Test::Has("type"), Test::Of("type", &Test::Is(&["CARD"]))]),
            &Test::Has("bank"),
        );
        let in_list = Test::Of("list", &Test::Some(&Test::Of("type", &Test::Is(&["A"]))));
        let each = Test::Of("list", &Test::Each(&Test::Of("n", &Test::Between(1, 5))));
        let count = Test::Of("list", &Test::Count(1, 2));
        let yes = Test::Of("flag", &Test::Is(&["true"]));
        for (test, value, expected) in [
            (&Test::Any(both), json!({"a": 1}), true),
            (&Test::Any(both), json!({"a": null}), false),
            (&Test::One(both), json!({"a": 1, "b": 1}), false),
            (&Test::One(both), json!({"b": 1}), true),
            (&Test::Not(&Test::Has("a")), json!({"a": 1}), false),
            (&is_card, json!({"type": "CARD"}), false),
            (&is_card, json!({"type": "CARD", "bank": "x"}), true),
            (&is_card, json!({"type": "OTHER"}), true),
            (&is_card, json!({}), true),
            (&in_list, json!({"list": [{"type": "B"}, {"type": "A"}]}), true),
            (&in_list, json!({"list": [{"type": "B"}]}), false),
            (&in_list, json!({"list": []}), false),
            (&in_list, json!({}), true),
            (&in_list, json!({"list": "[{\"type\":\"A\"}]"}), true),
            (&each, json!({"list": [{"n": 1}, {"n": 6}]}), false),
            (&each, json!({"list": [{"n": "5"}, {}]}), true),
            (&count, json!({"list": []}), false),
            (&count, json!({"list": [1, 2]}), true),
            (&count, json!({"list": [1, 2, 3]}), false),
            (&yes, json!({"flag": true}), true),
            (&yes, json!({"flag": false}), false),
            (&yes, json!({"flag": "true"}), true),
        ] {
            assert_eq!(test.holds(&value, true), expected, "{test:?} {value}");
        }
    }
}
