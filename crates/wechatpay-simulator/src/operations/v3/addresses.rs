//! The addresses in a request that notifications go to.

use serde_json::{Map, Value};

use super::call::text;
use crate::wire::fault::Fault;

/// The address of a member that has to be one.
pub(super) fn required<'m>(members: &'m Map<String, Value>, name: &str) -> Result<&'m str, Fault> {
    let url = text(members, name);
    if (url.starts_with("https://") || url.starts_with("http://")) && !url.contains('?') {
        return Ok(url);
    }
    let value = members.get(name).cloned().unwrap_or(Value::Null);
    let issue = "is not an http(s) URL without a query";
    Err(Fault::member(&format!("/{name}"), &value, issue, "body"))
}

/// The address of a member that may be missing, or empty.
pub(super) fn optional(members: &Map<String, Value>, name: &str) -> Result<Option<String>, Fault> {
    match text(members, name) {
        "" => Ok(None),
        _ => Ok(Some(required(members, name)?.to_owned())),
    }
}
