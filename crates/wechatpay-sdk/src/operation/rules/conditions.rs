//! Conditions between members: one of several members, a member that requires another one, the values of a case.

use super::looked::{Items, Looked};

/// A condition between the members of a request.
#[derive(Debug)]
pub(crate) struct Condition {
    pub(crate) is_certain: bool,
    /// The members of the condition.
    pub(crate) members: &'static [&'static str],
    /// The condition in words.
    pub(crate) text: &'static str,
    pub(crate) test: Test,
}

/// A part of a condition, with the meaning of JSON Schema: a test of an absent value, or of another type, is true.
#[derive(Debug)]
pub(crate) enum Test {
    /// The member is present.
    Has(&'static str),
    /// The test is true for the member.
    Of(&'static str, &'static Self),
    /// The value is one of these texts, numbers or booleans.
    Is(&'static [&'static str]),
    /// The number lies between these.
    Between(i64, i64),
    /// The number of items of the list is between these.
    Count(usize, usize),
    /// The test is true for each item of the list.
    Each(&'static Self),
    /// The test is true for at least one item of the list.
    Some(&'static Self),
    All(&'static [Self]),
    Any(&'static [Self]),
    One(&'static [Self]),
    Not(&'static Self),
    /// If the first test is true, the second one must be, too.
    When(&'static Self, &'static Self),
}

impl Condition {
    pub(super) fn check(&self, members: &mut Looked<'_>, is_v2: bool, faults: &mut Vec<String>) {
        if !self.test.holds(members, is_v2) {
            let members: Vec<_> = self.members.iter().map(|name| format!("`{name}`")).collect();
            faults.push(format!("{}: {}", members.join(", "), self.text));
        }
    }
}

impl Test {
    fn holds(&self, value: &mut Looked<'_>, is_v2: bool) -> bool {
        let mut holds = |test: &Self| test.holds(value, is_v2);
        match self {
            Self::Has(name) => value.member(name, is_v2).is_some(),
            Self::Of(name, test) => {
                value.member(name, is_v2).is_none_or(|mut member| test.holds(&mut member, is_v2))
            }
            Self::Is(texts) => value.is_one_of(texts),
            Self::Between(least, most) => {
                value.whole().is_none_or(|number| (*least..=*most).contains(&number))
            }
            Self::Count(least, most) => {
                value.list().is_none_or(|mut items| (*least..=*most).contains(&items.len()))
            }
            Self::Each(test) => {
                value.list().is_none_or(|mut items| !test.any_item(&mut items, false, is_v2))
            }
            Self::Some(test) => {
                value.list().is_none_or(|mut items| test.any_item(&mut items, true, is_v2))
            }
            Self::All(tests) => tests.iter().all(holds),
            Self::Any(tests) => tests.iter().any(holds),
            Self::One(tests) => tests.iter().filter(|test| holds(test)).count() == 1,
            Self::Not(test) => !holds(test),
            Self::When(test, then) => !holds(test) || holds(then),
        }
    }

    /// Whether the test comes out as `expected` for any of the items.
    fn any_item(&self, items: &mut Items<'_>, expected: bool, is_v2: bool) -> bool {
        for index in 0.. {
            let Some(mut item) = items.get(index) else { break };
            if self.holds(&mut item, is_v2) == expected {
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::message::Extra;

    struct Item {
        kind: Option<String>,
        n: Option<i64>,
        extra: Extra,
    }

    struct Request {
        kind: Option<String>,
        bank: Option<String>,
        flag: Option<bool>,
        list: Option<Vec<Item>>,
        extra: Extra,
    }

    message! {
        Item {
            0 => kind: Optional "kind",
            1 => n: Optional "n",
        }
        Request {
            0 => kind: Optional "kind",
            1 => bank: Optional "bank",
            2 => flag: Optional "flag",
            3 => list: Optional "list",
        }
    }

    #[test]
    fn tests_hold_of_a_message_as_of_its_json() {
        let is_card = Test::When(&Test::Of("kind", &Test::Is(&["CARD"])), &Test::Has("bank"));
        let some = Test::Of("list", &Test::Some(&Test::Of("kind", &Test::Is(&["A"]))));
        let each = Test::Of("list", &Test::Each(&Test::Of("n", &Test::Between(1, 5))));
        let count = Test::Of("list", &Test::Count(1, 2));
        let yes = Test::Of("flag", &Test::Is(&["true"]));
        let three = Test::Of("list", &Test::Some(&Test::Of("n", &Test::Is(&["3"]))));
        for (test, value, expected) in [
            (&is_card, json!({"kind": "CARD"}), false),
            (&is_card, json!({"kind": "CARD", "bank": "x"}), true),
            (&is_card, json!({"bank": "x"}), true),
            (&is_card, json!({}), false),
            (&some, json!({"list": [{"kind": "B"}, {"kind": "A"}]}), true),
            (&some, json!({"list": [{"kind": "B"}]}), false),
            (&some, json!({"list": []}), false),
            (&some, json!({}), true),
            (&each, json!({"list": [{"n": 1}, {"n": 6}]}), false),
            (&each, json!({"list": [{"n": 5}, {}]}), true),
            (&count, json!({"list": []}), false),
            (&count, json!({"list": [{}, {}]}), true),
            (&count, json!({"list": [{}, {}, {}]}), false),
            (&yes, json!({"flag": true}), true),
            (&yes, json!({"flag": false}), false),
            (&three, json!({"list": [{"n": 1}, {"n": 3}]}), true),
            (&three, json!({"list": [{"n": 1}]}), false),
        ] {
            let mut message: Request = serde_json::from_value(value.clone()).unwrap();
            assert_eq!(test.holds(&mut Looked::message(&mut message), false), expected, "{value}");
            assert_eq!(test.holds(&mut Looked::json(&value), false), expected, "{value}");
        }
    }

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
            let holds = test.holds(&mut Looked::json(&value), true);
            assert_eq!(holds, expected, "{test:?} {value}");
        }
    }
}
