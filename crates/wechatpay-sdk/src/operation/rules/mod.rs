//! What the catalogue says of the values of a request: bounds, patterns, and what goes together.
//!
//! The rules are data that `cargo xtask codegen` writes (`ruled.rs`). `check` walks them, once for all
//! operations and without their types. A rule that is certain is always checked, any other one only where the
//! caller asks for that: the catalogue can be wrong, and a wrong bound must not stop a merchant.

mod bounds;
mod checks;
mod conditions;
mod pattern;

use std::borrow::Cow;

use serde_json::{Map, Value};

pub(crate) use self::bounds::{Bound, bytes, items, length, matches, number};
pub use self::checks::Checks;
pub(crate) use self::conditions::{Condition, Test};
pub(crate) use self::pattern::{Pattern, Piece};
use super::ruled::RULED;

/// The rules of an operation.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(super) method: &'static str,
    /// As the catalogue has it, with its variables.
    pub(super) path: &'static str,
    pub(super) bounds: &'static [Bound],
    pub(super) conditions: &'static [Condition],
}

impl Rules {
    /// Those of an operation of the catalogue.
    pub(crate) fn of(method: &str, path: &str) -> Option<&'static Self> {
        let order = |rules: &Self| rules.path.cmp(path).then_with(|| rules.method.cmp(method));
        RULED.get(RULED.binary_search_by(order).ok()?)
    }

    pub(crate) fn path(&self) -> &'static str {
        self.path
    }

    /// Everything that is wrong with the members of a request, each with the member's path.
    ///
    /// `is_v2`: an empty text is no member.
    pub(crate) fn check(&self, members: &Value, is_v2: bool, checks: Checks) -> Vec<String> {
        let mut faults = Vec::new();
        for bound in self.bounds.iter().filter(|bound| checks.include(bound.is_certain)) {
            bound.check(members, is_v2, &mut faults);
        }
        for condition in self.conditions.iter().filter(|one| checks.include(one.is_certain)) {
            condition.check(members, is_v2, &mut faults);
        }
        faults
    }

    /// The same of the variables of the path, to which no condition applies.
    pub(crate) fn check_path<'v>(
        &self,
        variables: impl IntoIterator<Item = (&'v str, &'v str)>,
        checks: Checks,
    ) -> Vec<String> {
        let members =
            variables.into_iter().map(|(name, text)| (format!("{{{name}}}"), text.into()));
        let members = Value::Object(members.collect::<Map<_, _>>());
        let mut faults = Vec::new();
        for bound in self.bounds.iter().filter(|bound| checks.include(bound.is_certain)) {
            bound.check(&members, false, &mut faults);
        }
        faults
    }
}

/// A member of an object, or of the JSON in a text. v2 sends no empty text.
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

/// The items of a list, or of the one in a text.
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

    fn faults(members: Value) -> Vec<String> {
        RULES.check(&members, false, Checks::Certain)
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
    fn what_fits_or_is_absent_is_no_fault() {
        assert_eq!(faults(json!({"a": "1"})), [""; 0]);
        let fits = json!({"b": 1, "no": "1234", "goods": [{"name": "两字", "price": 1}]});
        assert_eq!(faults(fits), [""; 0]);
        // No rule of these says what the type of a member is.
        assert_eq!(faults(json!({"b": 1, "no": 12345, "goods": "none"})), [""; 0]);
    }

    #[test]
    fn what_is_not_certain_is_checked_where_that_is_asked_for() {
        let members = json!({"a": "1", "no": "ab"});
        assert_eq!(faults(members.clone()), [""; 0]);
        assert_eq!(RULES.check(&json!({"no": "1"}), false, Checks::Off), [""; 0]);
        assert_eq!(RULES.check(&members, false, Checks::Strict), ["`no` does not match `^a*$`"]);
    }

    #[test]
    fn an_empty_text_of_v2_is_no_member() {
        let members = json!({"a": "", "b": "", "no": ""});
        assert_eq!(RULES.check(&members, true, Checks::Certain), ["`a`, `b`: One of the two"]);
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
        assert_eq!(RULES.check(&members, true, Checks::Certain), expected);
        assert_eq!(faults(json!({"a": "1", "goods": "[{"})), [""; 0]);
    }

    #[test]
    fn variables_of_the_path_have_bounds_of_their_own() {
        let variables = [("id", "12"), ("no", "12345")];
        let expected = ["`{id}` has 2 characters, at most 1 is allowed"];
        assert_eq!(RULES.check_path(variables, Checks::Certain), expected);
    }
}
