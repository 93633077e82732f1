//! Parses the JSON of an answer, even if it is slightly malformed: the operation of a verified answer has taken effect,
//! and half of an emoji in a shop's name must not turn it into an error.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::message;

/// Parses a body. Numbers whose text would be lost are marked
/// ([`message::unmarked`]).
///
/// # Errors
/// The error tells the position of malformed JSON, without repeating it.
pub(crate) fn parse(body: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(body).ok();
    let marked = text.and_then(message::marked);
    if let Some(value) = marked.and_then(|text| serde_json::from_str(&text).ok()) {
        return Ok(value);
    }
    serde_json::from_slice(body).or_else(|error| {
        let read = |text: String| {
            serde_json::from_str(message::marked(&text).as_deref().unwrap_or(&text)).ok()
        };
        repaired(body).and_then(read).ok_or_else(|| {
            format!("invalid JSON at line {}, column {}", error.line(), error.column())
        })
    })
}

/// Parses a body as any type. A number that would lose digits is passed as text.
pub(super) fn parse_as<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    let quoted = std::str::from_utf8(body).ok().and_then(message::quoted);
    let value = quoted.and_then(|text| serde_json::from_str(&text).ok());
    value.or_else(|| serde_json::from_slice(body).ok())
}

/// Repairs what strict parsers refuse: a byte order mark, and control characters and unpaired surrogates within
/// strings.
fn repaired(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    let mut repaired = String::with_capacity(text.len());
    let mut rest = text.trim_start_matches('\u{feff}').chars();
    let mut in_string = false;
    while let Some(character) = rest.next() {
        match character {
            '"' => {
                in_string = !in_string;
                repaired.push('"');
            }
            // Outside of strings, this is not JSON, whatever follows.
            '\\' => escape(&mut rest, &mut repaired),
            character if in_string && character.is_control() => repaired.push(' '),
            character => repaired.push(character),
        }
    }
    Some(repaired)
}

/// Copies the escape after a backslash. An unpaired surrogate becomes U+FFFD.
fn escape(rest: &mut std::str::Chars<'_>, repaired: &mut String) {
    repaired.push('\\');
    let Some(escaped) = rest.next() else { return };
    repaired.push(escaped);
    if escaped != 'u' {
        return;
    }
    let unit = |text: &str| text.get(..4).and_then(|digits| u16::from_str_radix(digits, 16).ok());
    let here = rest.as_str();
    let next = here.get(4..).and_then(|after| after.strip_prefix("\\u")).and_then(unit);
    let is_pair = next.is_some_and(|next| (0xDC00..0xE000).contains(&next));
    match unit(here) {
        Some(0xD800..0xDC00) if is_pair => {
            repaired.extend(rest.by_ref().take(10));
        }
        Some(0xD800..0xE000) => {
            repaired.push_str("fffd");
            rest.by_ref().take(4).for_each(drop);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_strict_readers_refuse_is_read() {
        for (text, expected) in [
            ("{\"a\":\"x\\ud83d\"}", json!({"a": "x\u{fffd}"})),
            ("{\"a\":\"\\udc00\\ud83d\\ude00\"}", json!({"a": "\u{fffd}😀"})),
            ("{\"a\":\"1\t2\n\"}", json!({"a": "1 2 "})),
            ("\u{feff}{\"a\":\"\\\\\\\"\"}", json!({"a": "\\\""})),
            ("{\"a\":\"\\u4e2d\"}", json!({"a": "中"})),
        ] {
            assert_eq!(parse(text.as_bytes()).unwrap(), expected, "{text}");
        }
        for text in ["", "{", "{\"a\":\"", "{\"a\":\"\\", "{\"a\":\"\\ud8\"}", "<xml>"] {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
        assert!(parse(b"{\"a\":\"\xff\"}").is_err());
    }

    #[test]
    fn a_number_out_of_range_makes_nothing_unreadable() {
        let body = br#"{"a":1e309,"b":18446744073709551616,"c":"x"}"#;
        let expected = json!({"a": "1e309", "b": "18446744073709551616", "c": "x"});
        assert_eq!(message::unmarked(parse(body).unwrap()), expected);
        assert_eq!(parse_as::<Value>(body), Some(expected));
        // With half of an emoji beside.
        let body = br#"{"a":1e309,"c":"\ud83d"}"#;
        let expected = json!({"a": "1e309", "c": "\u{fffd}"});
        assert_eq!(message::unmarked(parse(body).unwrap()), expected);
        // A type that knows better than its text what to do with a number.
        assert_eq!(parse_as(b"[18446744073709551616]"), Some([18_446_744_073_709_551_616_u128]));
        assert_eq!(parse_as(b"[1.10]"), Some([1.1]));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "(\"|\\\\|u|d83d|dc00|\\{|\\}|:|a|\\t|中){0,24}") {
            let _ = parse(text.as_bytes());
        }

        /// Valid JSON is not changed by the repair.
        #[test]
        fn json_is_itself(text in any::<String>()) {
            let value = json!({"a": text});
            let written = value.to_string();
            prop_assert_eq!(repaired(written.as_bytes()).unwrap(), written.clone());
            prop_assert_eq!(parse(written.as_bytes()).unwrap(), value.clone());
            prop_assert_eq!(parse_as(written.as_bytes()), Some(value));
        }
    }
}
