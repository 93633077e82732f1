//! The members of a request: what an operation takes, and the checks the platform makes of them.

use std::fmt;

use serde_json::{Map, Value};

use crate::wire::fault::Fault;

/// One member that an operation knows.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Text,
    /// One of the known values.
    Choice(&'static [&'static str]),
    /// A whole number, never written with a point or an exponent, of at least so much.
    Integer(i64),
    Boolean,
    Texts,
    Object(&'static [Field]),
    Objects(&'static [Field]),
    /// Text encrypted with the platform's key.
    Sealed,
}

pub(crate) const fn text(name: &'static str) -> Field {
    field(name, Kind::Text)
}

pub(crate) const fn choice(name: &'static str, values: &'static [&'static str]) -> Field {
    field(name, Kind::Choice(values))
}

pub(crate) const fn integer(name: &'static str, least: i64) -> Field {
    field(name, Kind::Integer(least))
}

pub(crate) const fn boolean(name: &'static str) -> Field {
    field(name, Kind::Boolean)
}

pub(crate) const fn texts(name: &'static str) -> Field {
    field(name, Kind::Texts)
}

pub(crate) const fn object(name: &'static str, members: &'static [Field]) -> Field {
    field(name, Kind::Object(members))
}

pub(crate) const fn objects(name: &'static str, members: &'static [Field]) -> Field {
    field(name, Kind::Objects(members))
}

pub(crate) const fn sealed(name: &'static str) -> Field {
    field(name, Kind::Sealed)
}

const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, required: true, kind }
}

impl Field {
    pub(crate) const fn optional(self) -> Self {
        Self { required: false, ..self }
    }
}

/// Where members stand: `body`, `query`, or `uri` for the variables of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Body,
    Query,
    Path,
}

impl Location {
    fn as_str(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Query => "query",
            Self::Path => "uri",
        }
    }
}

/// The place of a value; written out only where something is wrong with it.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    /// As it is written.
    Top(&'a str),
    Member(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top(text) => f.write_str(text),
            Self::Member(above, name) => write!(f, "{above}/{name}"),
            Self::Item(above, index) => write!(f, "{above}/{index}"),
        }
    }
}

/// Checks members against what an operation knows.
///
/// Unknown members are refused in the body only; of the query docs/protocol.md says nothing.
pub(crate) fn check(
    members: &Map<String, Value>,
    fields: &[Field],
    location: Location,
) -> Result<(), Fault> {
    for (name, value) in members {
        check_text(value, Place::Top(name), location)?;
    }
    check_members(members, fields, location, Place::Top(""))
}

fn check_members(
    members: &Map<String, Value>,
    fields: &[Field],
    location: Location,
    above: Place<'_>,
) -> Result<(), Fault> {
    if location == Location::Body {
        for (name, value) in members {
            if !fields.iter().any(|field| field.name == name) {
                let at = Place::Member(&above, name).to_string();
                let fault = Fault::member(&at, value, "unknown field", location.as_str());
                return Err(fault.numbered(270_924_358));
            }
        }
    }
    for field in fields {
        let at = Place::Member(&above, field.name);
        match members.get(field.name) {
            Some(value) => check_value(value, field, location, at)?,
            None if field.required => {
                return Err(refuse(at, &Value::Null, "is required", location));
            }
            None => {}
        }
    }
    Ok(())
}

fn check_value(
    value: &Value,
    field: &Field,
    location: Location,
    at: Place<'_>,
) -> Result<(), Fault> {
    let refuse = |issue: &str| Err(refuse(at, value, issue, location));
    match (field.kind, value) {
        (Kind::Text, Value::String(text)) => {
            if text.is_empty() && field.required {
                return refuse("is required");
            }
        }
        (Kind::Choice(values), Value::String(text)) => {
            if !values.contains(&text.as_str()) {
                return refuse("is not one of the known values");
            }
        }
        (Kind::Sealed, Value::String(text)) => {
            if text.is_empty() {
                return refuse("is required");
            }
        }
        (Kind::Integer(least), Value::Number(number)) => match number.as_i64() {
            Some(number) if number >= least => {}
            Some(_) => return refuse("is too small"),
            None => return refuse("is not a whole number"),
        },
        (Kind::Boolean, Value::Bool(_)) => {}
        (Kind::Texts, Value::Array(values)) => {
            if !values.iter().all(Value::is_string) {
                return refuse("is not a list of texts");
            }
        }
        (Kind::Object(fields), Value::Object(members)) => {
            check_members(members, fields, location, at)?;
        }
        (Kind::Objects(fields), Value::Array(values)) => {
            for (index, value) in values.iter().enumerate() {
                let Value::Object(members) = value else {
                    return refuse("is not a list of objects");
                };
                check_members(members, fields, location, Place::Item(&at, index))?;
            }
        }
        _ => return refuse("has the wrong type"),
    }
    Ok(())
}

/// No `null` and no code point of four bytes, in names and values, known or not.
pub(crate) fn check_text(value: &Value, at: Place<'_>, location: Location) -> Result<(), Fault> {
    let long = |text: &str| text.chars().any(|character| character.len_utf8() > 3);
    match value {
        Value::Null => return Err(refuse(at, value, "is null", location)),
        Value::String(text) if long(text) => {
            let issue = "holds a character of more than 3 bytes";
            return Err(refuse(at, value, issue, location));
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                check_text(value, Place::Item(&at, index), location)?;
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                check_text(value, Place::Member(&at, name), location)?;
            }
        }
        _ => {}
    }
    Ok(())
}

pub(crate) fn refuse(at: Place<'_>, value: &Value, issue: &str, location: Location) -> Fault {
    let at = at.to_string();
    let at = match location {
        Location::Body => at.as_str(),
        Location::Query | Location::Path => at.trim_start_matches('/'),
    };
    Fault::member(at, value, issue, location.as_str())
}

/// Replaces encrypted text by plain text. Returns whether there was any.
///
/// `open` decrypts; what it cannot open is refused.
pub(crate) fn unseal(
    members: &mut Map<String, Value>,
    fields: &[Field],
    open: &dyn Fn(&str) -> Result<String, Fault>,
) -> Result<bool, Fault> {
    let mut any = false;
    for field in fields {
        match (field.kind, members.get_mut(field.name)) {
            (Kind::Sealed, Some(Value::String(text))) => {
                *text = open(text)?;
                any = true;
            }
            (Kind::Object(fields), Some(Value::Object(members))) => {
                any |= unseal(members, fields, open)?;
            }
            (Kind::Objects(fields), Some(Value::Array(values))) => {
                for value in values.iter_mut().filter_map(Value::as_object_mut) {
                    any |= unseal(value, fields, open)?;
                }
            }
            _ => {}
        }
    }
    Ok(any)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const FIELDS: &[Field] = &[
        text("name"),
        integer("total", 1).optional(),
        object("inner", &[sealed("card")]).optional(),
        choice("way", &["A"]).optional(),
        texts("limits").optional(),
        boolean("yes").optional(),
        objects("goods", &[text("id")]).optional(),
    ];

    fn issue(body: Value) -> Option<(String, String)> {
        let fault = check(body.as_object().unwrap(), FIELDS, Location::Body).err()?;
        let detail = fault.detail.unwrap();
        assert_eq!(fault.code.as_deref(), Some("PARAM_ERROR"));
        Some((
            detail["field"].as_str().unwrap().to_owned(),
            detail["issue"].as_str().unwrap().to_owned(),
        ))
    }

    #[test]
    fn takes_what_is_known() {
        let body = json!({"name": "张三丰", "total": 1, "inner": {"card": "x"}, "way": "A",
            "limits": ["a"], "yes": true, "goods": [{"id": "1"}]});
        assert_eq!(issue(body), None);
    }

    #[test]
    fn names_what_is_wrong() {
        for (body, field, why) in [
            (json!({}), "/name", "is required"),
            (json!({"name": ""}), "/name", "is required"),
            (json!({"name": 1}), "/name", "has the wrong type"),
            (json!({"name": "a", "x": 1}), "/x", "unknown field"),
            (json!({"name": "a", "total": 0}), "/total", "is too small"),
            (json!({"name": "a", "total": 1.5}), "/total", "is not a whole number"),
            (json!({"name": "a", "total": "1"}), "/total", "has the wrong type"),
            (json!({"name": "a", "inner": {}}), "/inner/card", "is required"),
            (json!({"name": "a", "inner": {"card": "x", "y": 1}}), "/inner/y", "unknown field"),
            (json!({"name": "a", "way": "B"}), "/way", "is not one of the known values"),
            (json!({"name": "a", "limits": [1]}), "/limits", "is not a list of texts"),
            (json!({"name": "a", "goods": [{}]}), "/goods/0/id", "is required"),
        ] {
            assert_eq!(issue(body.clone()), Some((field.into(), why.into())), "{body}");
        }
        assert_eq!(issue(json!({"name": null})).unwrap().1, "is null");
        assert_eq!(issue(json!({"name": "a", "limits": [null]})).unwrap().1, "is null");
        let emoji = issue(json!({"name": "\u{1F600}"})).unwrap().1;
        assert_eq!(emoji, "holds a character of more than 3 bytes");
    }
}
