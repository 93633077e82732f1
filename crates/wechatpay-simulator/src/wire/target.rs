//! Percent-encoding of the request target: path variables and query.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Map, Value};

use crate::wire::fault::Fault;

/// All but the unreserved characters (RFC 3986, 2.3).
pub(crate) const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The decoded value of a path variable. The signature covers the target as received; only the
/// lookup uses the decoded text.
pub(crate) fn variable(name: &str, encoded: &str) -> Result<Value, Fault> {
    decode(encoded, false).map(Value::String).ok_or_else(|| {
        let value = Value::String(encoded.to_owned());
        Fault::member(name, &value, "is not percent-encoded UTF-8", "uri")
    })
}

/// The members of a query; a repeated name is refused.
pub(crate) fn query(encoded: Option<&str>) -> Result<Map<String, Value>, Fault> {
    let mut members = Map::new();
    for pair in encoded.unwrap_or("").split('&') {
        if pair.is_empty() {
            continue;
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let refuse = |issue: &str| {
            let value = Value::String(value.to_owned());
            Fault::member(name, &value, issue, "query")
        };
        let unreadable = || refuse("is not percent-encoded UTF-8");
        let decoded_name = decode(name, true).ok_or_else(unreadable)?;
        let decoded = decode(value, true).ok_or_else(unreadable)?;
        let before = members.insert(decoded_name, Value::String(decoded));
        if before.is_some() {
            return Err(refuse("comes twice"));
        }
    }
    Ok(members)
}

/// Writes a query of these members, which [`query`] can parse.
pub(crate) fn write<'m>(members: impl Iterator<Item = (&'m str, &'m str)>) -> String {
    let encoded = |text| encode(text, RESERVED);
    let pairs: Vec<String> =
        members.map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    pairs.join("&")
}

/// Percent-encodes the characters in `set` and everything outside ASCII; a space becomes `%20`.
pub(crate) fn encode(text: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(text, set).to_string()
}

/// Decodes a text; `None` if the encoding is invalid.
pub(crate) fn decode(encoded: &str, plus_is_space: bool) -> Option<String> {
    // The crate would keep a `%` that is not followed by two digits.
    let escape = |after: &str| {
        let digits = after.as_bytes().first_chunk::<2>();
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    if !encoded.split('%').skip(1).all(escape) {
        return None;
    }
    let encoded = if plus_is_space { &encoded.replace('+', " ") } else { encoded };
    percent_decode_str(encoded).decode_utf8().ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn decodes_paths_and_queries() {
        assert_eq!(variable("n", "a%2Fb+c").unwrap(), json!("a/b+c"));
        assert_eq!(variable("n", "%E5%BC%A0").unwrap(), json!("张"));
        let read = query(Some("mchid=1&x=a+b%26&flag")).unwrap();
        assert_eq!(Value::Object(read), json!({"mchid": "1", "x": "a b&", "flag": ""}));
        assert!(query(None).unwrap().is_empty());
    }

    #[test]
    fn what_is_written_is_read_again() {
        let written = write([("a", "1 &=+%~"), ("b", "张/三")].into_iter());
        assert_eq!(written, "a=1%20%26%3D%2B%25~&b=%E5%BC%A0%2F%E4%B8%89");
        let read = query(Some(&written)).unwrap();
        assert_eq!(Value::Object(read), json!({"a": "1 &=+%~", "b": "张/三"}));
    }

    #[test]
    fn refuses_what_is_not_encoded_right() {
        for wrong in ["%", "%2", "%zz", "%ff", "%+1"] {
            assert!(variable("n", wrong).is_err(), "{wrong}");
            assert!(query(Some(&format!("a={wrong}"))).is_err(), "{wrong}");
        }
        assert!(query(Some("a=1&a=1")).is_err());
    }
}
