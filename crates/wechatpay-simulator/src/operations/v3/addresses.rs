//! Notification URLs in requests whose format the catalogue does not define reliably.

use serde_json::{Map, Value};

use super::call::text;
use crate::wire::fault::Fault;

/// Reads a member that must be a notification URL.
pub(super) fn required<'m>(members: &'m Map<String, Value>, name: &str) -> Result<&'m str, Fault> {
    let url = text(members, name);
    if (url.starts_with("https://") || url.starts_with("http://")) && !url.contains('?') {
        return Ok(url);
    }
    let value = members.get(name).cloned().unwrap_or(Value::Null);
    let issue = "is not an http(s) URL without a query";
    Err(Fault::member(&format!("/{name}"), &value, issue, "body"))
}
