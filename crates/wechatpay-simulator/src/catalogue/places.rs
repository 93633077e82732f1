//! The place of each member in a request, and checks that apply to every text.

use std::fmt;

use serde_json::Value;

use crate::wire::fault::Fault;

/// The part of a request: `body`, `query`, or `uri` for the variables of the path.
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

/// The path of a value. It is formatted only if the value is wrong.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    /// A member of the top level.
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

/// Refuses `null` and code points of four bytes in all names and values, including unknown members.
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn no_text_holds_null_or_a_long_character() {
        let issue = |value: Value| {
            let fault = check_text(&value, Place::Top("/name"), Location::Body).err()?;
            let detail = fault.detail.unwrap();
            Some(format!(
                "{} {}",
                detail["field"].as_str().unwrap(),
                detail["issue"].as_str().unwrap()
            ))
        };
        assert_eq!(issue(json!("张三丰")), None);
        assert_eq!(issue(json!({"a": [1, null]})).unwrap(), "/name/a/1 is null");
        let emoji = "/name holds a character of more than 3 bytes";
        assert_eq!(issue(json!("\u{1F600}")).unwrap(), emoji);
    }
}
