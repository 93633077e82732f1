//! The catalogue's rules about the values of a request: bounds, patterns and conditions.
//!
//! The rules are data that `cargo xtask codegen` writes (`ruled.rs`). `check` walks them for all operations, without
//! their types. By default only certain rules are checked: the catalogue can be wrong, and a wrong bound must not
//! stop a merchant.

mod bounds;
mod checks;
mod conditions;
mod looked;
mod pattern;

use std::borrow::Cow;

use serde_json::{Map, Value};

pub(crate) use self::bounds::{Bound, bytes, items, length, matches, number};
pub use self::checks::Checks;
pub(crate) use self::conditions::{Condition, Test};
pub(crate) use self::looked::Looked;
pub(crate) use self::pattern::{Pattern, Piece};
use super::ruled::RULED;

/// The rules of an operation.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(super) method: &'static str,
    /// The path in the catalogue, with the names of its variables.
    pub(super) path: &'static str,
    /// The paths of the required members, separated by spaces. A member within another one is required if the outer
    /// one is there.
    pub(super) required: &'static str,
    pub(super) bounds: &'static [Bound],
    pub(super) conditions: &'static [Condition],
}

impl Rules {
    /// The rules of an operation of the catalogue.
    pub(crate) fn of(method: &str, path: &str) -> Option<&'static Self> {
        let order = |rules: &Self| rules.path.cmp(path).then_with(|| rules.method.cmp(method));
        RULED.get(RULED.binary_search_by(order).ok()?)
    }

    pub(crate) fn path(&self) -> &'static str {
        self.path
    }

    /// All faults of the members of a request, each with the member's path.
    ///
    /// `is_v2`: an empty text counts as a missing member.
    pub(crate) fn check(
        &self,
        mut members: Looked<'_>,
        is_v2: bool,
        checks: Checks,
    ) -> Vec<String> {
        let mut faults = Vec::new();
        for bound in self.bounds.iter().filter(|bound| checks.include(bound.is_certain)) {
            bound.check(&mut members, is_v2, &mut faults);
        }
        for condition in self.conditions.iter().filter(|one| checks.include(one.is_certain)) {
            condition.check(&mut members, is_v2, &mut faults);
        }
        faults
    }

    /// The required members that an untyped request lacks, except those that are `added` later. Typed requests report
    /// theirs themselves.
    pub(crate) fn missing(&self, members: &Value, is_v2: bool, added: &[&str]) -> Vec<String> {
        let mut faults = Vec::new();
        let required = self.required.split(' ').filter(|path| !path.is_empty());
        for path in required.filter(|path| !added.contains(path)) {
            missing(members, path, String::new(), is_v2, &mut faults);
        }
        faults
    }

    /// All faults of the variables of the path. No condition applies to them.
    pub(crate) fn check_path<'v>(
        &self,
        variables: impl IntoIterator<Item = (&'v str, &'v str)>,
        checks: Checks,
    ) -> Vec<String> {
        let members =
            variables.into_iter().map(|(name, text)| (format!("{{{name}}}"), text.into()));
        let members = members.collect::<Map<_, _>>();
        if members.is_empty() {
            return Vec::new();
        }
        let members = Value::Object(members);
        let mut faults = Vec::new();
        for bound in self.bounds.iter().filter(|bound| checks.include(bound.is_certain)) {
            bound.check(&mut Looked::json(&members), false, &mut faults);
        }
        faults
    }
}

/// `rest` is the path from `value`, which is at `place`, to the required member.
fn missing(value: &Value, rest: &str, place: String, is_v2: bool, faults: &mut Vec<String>) {
    if let Some(items) = list(value).filter(|_| !place.is_empty()) {
        for (index, item) in items.iter().enumerate() {
            missing(item, rest, format!("{place}[{index}]"), is_v2, faults);
        }
        return;
    }
    // A value without members has another type than documented.
    if !value.is_object() && !value.as_str().is_some_and(|text| text.starts_with('{')) {
        return;
    }
    let dot = if place.is_empty() { "" } else { "." };
    let (name, further) = rest.split_once('.').unwrap_or((rest, ""));
    match member(value, name, is_v2) {
        None if further.is_empty() => {
            faults.push(format!("`{place}{dot}{name}` is required and missing"))
        }
        Some(value) if !further.is_empty() => {
            missing(&value, further, format!("{place}{dot}{name}"), is_v2, faults);
        }
        _ => {}
    }
}

/// A member of an object, or of JSON within a text. v2 does not send empty texts.
fn member<'v>(value: &'v Value, name: &str, is_v2: bool) -> Option<Cow<'v, Value>> {
    let member = match value {
        Value::Object(members) => Cow::Borrowed(members.get(name)?),
        Value::String(text) if text.starts_with('{') => {
            let Ok(Value::Object(mut members)) = serde_json::from_str(text) else { return None };
            Cow::Owned(members.remove(name)?)
        }
        _ => return None,
    };
    let is_empty = is_v2 && member.as_str() == Some("");
    (!is_empty && !member.is_null()).then_some(member)
}

/// The items of a list, or of a list within a text.
fn list(value: &Value) -> Option<Cow<'_, [Value]>> {
    match value {
        Value::Array(items) => Some(Cow::Borrowed(items)),
        Value::String(text) if text.starts_with('[') => {
            serde_json::from_str(text).ok().map(Cow::Owned)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::message::Extra;

    #[test]
    fn each_is_found_by_its_own_path() {
        for rules in RULED {
            let found = Rules::of(rules.method, rules.path).unwrap();
            assert!(std::ptr::eq(found, rules), "{} {}", rules.method, rules.path);
        }
        assert!(Rules::of("POST", "/v3/nowhere").is_none());
    }

    const RULES: Rules = Rules {
        method: "POST",
        path: "/x",
        required: "a goods.name",
        bounds: &[
            length("no", 2, 4).certain(),
            bytes("goods.name", 0, 6).certain(),
            number("goods.price", 1, i64::MAX).certain(),
            items("goods", 1, 2).certain(),
            matches("no", &Pattern { text: "^a*$", ways: &[&[Piece(&[('a', 'a')], 0, u32::MAX)]] }),
            length("{id}", 0, 1).certain(),
            length("tags", 0, 2).certain(),
        ],
        conditions: &[Condition {
            is_certain: true,
            members: &["a", "b"],
            text: "One of the two",
            test: Test::Any(&[Test::Has("a"), Test::Has("b")]),
        }],
    };

    struct Goods {
        name: Option<String>,
        price: Option<i64>,
        extra: Extra,
    }

    struct Request {
        no: Option<String>,
        a: Option<String>,
        b: Option<i64>,
        goods: Option<Vec<Goods>>,
        tags: Option<Vec<String>>,
        extra: Extra,
    }

    message! {
        Goods {
            0 => name: Optional "name",
            1 => price: Optional "price",
        }
        Request {
            0 => no: Optional "no",
            1 => a: Optional "a",
            2 => b: Optional "b",
            3 => goods: Optional "goods",
            4 => tags: Optional "tags",
        }
    }

    /// A message that is not written yet has the faults of its JSON.
    #[test]
    fn a_message_is_checked_like_its_json() {
        for members in [
            json!({"no": "12345", "goods": [
                {"name": "三个字", "price": 0}, {"price": 1}, {"name": "ab"},
            ], "tags": ["ab", "abc"]}),
            json!({"b": 1, "no": "aaa", "goods": [{"name": "两字", "price": 1}], "tags": []}),
            json!({"a": "", "goods": []}),
            json!({}),
            json!({"no": "[1]", "a": "{\"b\":1}"}),
        ] {
            let mut message: Request = serde_json::from_value(members.clone()).unwrap();
            for checks in [Checks::Certain, Checks::Strict] {
                let of_json = RULES.check(Looked::json(&members), false, checks);
                let of_message = RULES.check(Looked::message(&mut message), false, checks);
                assert_eq!(of_message, of_json, "{members}");
            }
        }
    }

    fn faults(members: Value) -> Vec<String> {
        RULES.check(Looked::json(&members), false, Checks::Certain)
    }

    #[test]
    fn all_faults_are_told_at_once_with_their_places() {
        let members = json!({"no": "12345", "goods": [
            {"name": "三个字", "price": 0}, {"price": 1}, {"name": "ab"},
        ], "tags": ["ab", "abc"]});
        let expected = [
            "`no` has 5 characters, at most 4 are allowed",
            "`goods[0].name` has 9 bytes in UTF-8, at most 6 are allowed",
            "`goods[0].price` is 0, at least 1 is required",
            "`goods` has 3 items, at most 2 are allowed",
            "`tags[1]` has 3 characters, at most 2 are allowed",
            "`a`, `b`: One of the two",
        ];
        assert_eq!(faults(members), expected);
    }

    #[test]
    fn required_members_are_missed_where_what_they_stand_in_is_there() {
        let missing = |members: Value, is_v2| RULES.missing(&members, is_v2, &[]);
        assert_eq!(missing(json!({"a": 1}), false), [""; 0]);
        assert_eq!(
            missing(json!({"a": null, "goods": [{"name": "x"}, {}]}), false),
            ["`a` is required and missing", "`goods[1].name` is required and missing"]
        );
        assert_eq!(missing(json!({"a": "", "goods": "none"}), false), [""; 0]);
        assert_eq!(
            missing(json!({"a": "", "goods": "[{\"name\":\"\"}]"}), true),
            ["`a` is required and missing", "`goods[0].name` is required and missing"]
        );
    }

    #[test]
    fn what_fits_or_is_absent_is_no_fault() {
        assert_eq!(faults(json!({"a": "1"})), [""; 0]);
        let fits = json!({"b": 1, "no": "1234", "goods": [{"name": "两字", "price": 1}]});
        assert_eq!(faults(fits), [""; 0]);
        // None of these rules defines the type of a member.
        assert_eq!(faults(json!({"b": 1, "no": 12345, "goods": "none"})), [""; 0]);
    }

    #[test]
    fn what_is_not_certain_is_checked_where_that_is_asked_for() {
        let members = json!({"a": "1", "no": "ab"});
        assert_eq!(faults(members.clone()), [""; 0]);
        assert_eq!(RULES.check(Looked::json(&json!({"no": "1"})), false, Checks::Off), [""; 0]);
        assert_eq!(
            RULES.check(Looked::json(&members), false, Checks::Strict),
            ["`no` does not match `^a*$`"]
        );
    }

    #[test]
    fn an_empty_text_of_v2_is_no_member() {
        let members = json!({"a": "", "b": "", "no": ""});
        assert_eq!(
            RULES.check(Looked::json(&members), true, Checks::Certain),
            ["`a`, `b`: One of the two"]
        );
        let expected = ["`no` has 0 characters, at least 2 are required"];
        assert_eq!(faults(members), expected);
    }

    #[test]
    fn texts_that_hold_json_are_looked_into_and_v2_numbers_are_texts() {
        let goods = r#"[{"name":"1234567","price":"0"},{"price":"x"}]"#;
        let members = json!({"a": "1", "goods": goods});
        let expected = [
            "`goods[0].name` has 7 bytes in UTF-8, at most 6 are allowed",
            "`goods[0].price` is 0, at least 1 is required",
        ];
        assert_eq!(RULES.check(Looked::json(&members), true, Checks::Certain), expected);
        assert_eq!(faults(json!({"a": "1", "goods": "[{"})), [""; 0]);
    }

    #[test]
    fn variables_of_the_path_have_bounds_of_their_own() {
        let variables = [("id", "12"), ("no", "12345")];
        let expected = ["`{id}` has 2 characters, at most 1 is allowed"];
        assert_eq!(RULES.check_path(variables, Checks::Certain), expected);
    }
}
