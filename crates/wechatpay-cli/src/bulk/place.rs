//! The place of a column's cell in a request: `amount.refund`, `receivers[0].amount`.

use serde_json::{Map, Value};
use wechatpay_catalogue::Member;

use crate::language::{Text, say};

/// A limit above the length of any list that the platform accepts.
const LONGEST_LIST: usize = 1000;

/// The path and the JSON type of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    path: String,
    steps: Vec<Step>,
    kind: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Name(String),
    Index(usize),
}

impl Place {
    pub(crate) fn parse(path: &str) -> Result<Self, Text> {
        let wrong = || {
            say(
                format!("`{path}` 应写作 `member`、`member.member` 或 `list[0].member`"),
                format!("`{path}` is not `member`, `member.member` or `list[0].member`"),
            )
        };
        let mut steps = Vec::new();
        for part in path.split('.') {
            let (name, mut rest) = part.split_at(part.find('[').unwrap_or(part.len()));
            if name.is_empty() {
                return Err(wrong());
            }
            steps.push(Step::Name(name.to_owned()));
            while !rest.is_empty() {
                let inner = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
                let (index, after) = inner.ok_or_else(wrong)?;
                let index = index.parse().ok().filter(|index| *index < LONGEST_LIST);
                steps.push(Step::Index(index.ok_or_else(wrong)?));
                rest = after;
            }
        }
        Ok(Self { path: path.to_owned(), steps, kind: "string".to_owned() })
    }

    /// Sets the type of the cells, as the catalogue writes it: `integer` or `array of object`.
    pub(crate) fn of_kind(mut self, kind: &str) -> Self {
        let is_item = matches!(self.steps.last(), Some(Step::Index(_)));
        let kind = match kind.strip_prefix("array of ") {
            Some(item) if is_item => item,
            Some(_) => "array",
            None => kind,
        };
        self.kind = kind.to_owned();
        self
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Whether both are the same member: `a[0]` is `a[00]`.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.steps == other.steps
    }

    /// Whether the other one is a part of this member: `amount.refund` is a part of `amount`.
    pub(crate) fn holds(&self, other: &Self) -> bool {
        self.steps.len() < other.steps.len() && other.steps.starts_with(&self.steps)
    }

    /// Whether a request has the member.
    pub(crate) fn is_in(&self, request: &Value) -> bool {
        let mut value = Some(request);
        for step in &self.steps {
            value = value.and_then(|value| match step {
                Step::Name(name) => value.get(name),
                Step::Index(index) => value.get(index),
            });
        }
        value.is_some()
    }

    /// The first required member on the path that the request lacks. Items of lists are
    /// not required: a row has as many items as it needs.
    pub(super) fn missing(&self, mut members: &[Member], request: &Value) -> Option<String> {
        let (mut value, mut path) = (request, String::new());
        for step in &self.steps {
            match step {
                Step::Name(name) => {
                    let member = members.iter().find(|member| member.name == *name)?;
                    path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    match value.get(name) {
                        Some(inner) => value = inner,
                        None => return member.is_required.then_some(path),
                    }
                    members = &member.members;
                }
                Step::Index(index) => {
                    path += &format!("[{index}]");
                    value = value.get(index)?;
                }
            }
        }
        None
    }

    /// Converts a cell to the member's type.
    pub(crate) fn value(&self, text: &str) -> Result<Value, Text> {
        let json = || serde_json::from_str::<Value>(text).ok();
        match &*self.kind {
            "integer" => match text.parse::<i64>() {
                Ok(number) => Ok(number.into()),
                Err(_) => {
                    let (path, text) = (&self.path, text.escape_debug());
                    Err(say(
                        format!("`{path}` 应为整数（金额单位为分），而不是 `{text}`"),
                        format!("`{path}` is a whole number (amounts are in fen), not `{text}`"),
                    ))
                }
            },
            "number" => json().filter(Value::is_number).ok_or_else(|| self.is_no("数字", "number")),
            "boolean" => json()
                .filter(Value::is_boolean)
                .ok_or_else(|| self.is_no("`true` 或 `false`", "`true` or `false`")),
            "array" => json()
                .filter(Value::is_array)
                .ok_or_else(|| self.is_no("JSON 数组", "list in JSON")),
            "object" => json()
                .filter(Value::is_object)
                .ok_or_else(|| self.is_no("JSON 对象", "object in JSON")),
            _ => Ok(text.into()),
        }
    }

    fn is_no(&self, chinese: &str, english: &str) -> Text {
        let path = &self.path;
        say(format!("`{path}` 应为{chinese}"), format!("`{path}` has to be a {english}"))
    }

    /// Sets the member in a request.
    pub(crate) fn set(&self, request: &mut Value, value: Value) -> Result<(), Text> {
        match at(request, &self.steps) {
            Some(place) => {
                *place = value;
                Ok(())
            }
            None => Err(say(
                format!("`{}` 与另一列矛盾", self.path),
                format!("`{}` contradicts another column", self.path),
            )),
        }
    }
}

/// The value at these steps, created if it is missing; `None` if another value is at that place.
fn at<'v>(value: &'v mut Value, steps: &[Step]) -> Option<&'v mut Value> {
    let Some((first, rest)) = steps.split_first() else { return Some(value) };
    let next = match first {
        Step::Name(name) => {
            if value.is_null() {
                *value = Value::Object(Map::new());
            }
            value.as_object_mut()?.entry(name.clone()).or_insert(Value::Null)
        }
        Step::Index(index) => {
            if value.is_null() {
                *value = Value::Array(Vec::new());
            }
            let list = value.as_array_mut()?;
            if list.len() <= *index {
                list.resize(index + 1, Value::Null);
            }
            list.get_mut(*index)?
        }
    };
    at(next, rest)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn cells_become_members_of_objects_and_lists() {
        let mut request = json!({});
        for (path, kind, text) in [
            ("out_order_no", "string", "007"),
            ("amount.refund", "integer", "10"),
            ("receivers[0].amount", "integer", "1"),
            ("receivers[1].amount", "integer", "2"),
            ("receivers[1].type", "string", "MERCHANT_ID"),
            ("unfreeze", "boolean", "true"),
            ("detail", "array of integer", "[1]"),
            ("fees[0]", "array of integer", "3"),
        ] {
            let place = Place::parse(path).unwrap().of_kind(kind);
            place.set(&mut request, place.value(text).unwrap()).unwrap();
        }
        let expected = json!({
            "out_order_no": "007", "amount": {"refund": 10}, "unfreeze": true, "detail": [1], "fees": [3],
            "receivers": [{"amount": 1}, {"amount": 2, "type": "MERCHANT_ID"}],
        });
        assert_eq!(request, expected);
    }

    #[test]
    fn what_is_no_whole_number_of_fen_is_refused() {
        let place = Place::parse("amount.refund").unwrap().of_kind("integer");
        for wrong in ["1.00", "1,000", "", " 1", "9223372036854775808", "１"] {
            assert!(
                place.value(wrong).unwrap_err().english().contains("`amount.refund`"),
                "{wrong}"
            );
        }
        for wrong in ["", ".", "a.", "a[", "a[x]", "a[0", "[0]", "a[0]b", "a[1000]"] {
            assert!(Place::parse(wrong).is_err(), "{wrong}");
        }
        let mut request = json!({"a": "text"});
        assert!(Place::parse("a.b").unwrap().set(&mut request, json!(1)).is_err());
        assert!(Place::parse("a[0]").unwrap().set(&mut request, json!(1)).is_err());
    }
}
