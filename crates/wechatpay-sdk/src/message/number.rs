//! Numbers that keep their text. `serde_json` parses decimals, and integers beyond 64 bits, as floats: `1.10` becomes
//! `1.1`, a long number loses its last digits, and `1e309` is an error. So such numbers are marked before `serde_json`
//! parses them, and the type of the member decides how to read the text.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

/// The only member of the object that stands for a number until it is read. No member of the platform begins with
/// `$`.
const MARK: &str = "$wechatpay-number";

/// JSON with a mark around each number whose text would be lost. `None` if there is no such number.
pub(crate) fn marked(json: &str) -> Option<String> {
    rewritten(json, |number| {
        let written = serde_json::from_str::<Number>(number).map(|number| number.to_string());
        let is_same = written.is_ok_and(|written| written == number);
        (!is_same).then(|| format!("{{\"{MARK}\":\"{number}\"}}"))
    })
}

/// JSON with quotes around each number that would lose digits. `None` if there is no such number.
pub(crate) fn quoted(json: &str) -> Option<String> {
    rewritten(json, |number| exact(number).is_none().then(|| format!("\"{number}\"")))
}

/// The number of a text, if it keeps all digits.
fn exact(text: &str) -> Option<Number> {
    let integer = text.parse::<i64>().map(Number::from);
    let integer = integer.or_else(|_| text.parse::<u64>().map(Number::from)).ok();
    // `serde_json` can be wrong at the seventeenth digit.
    let number =
        integer.filter(|_| text != "-0").or_else(|| Number::from_f64(text.parse().ok()?))?;
    (Digits::of(&number.to_string()) == Digits::of(text)).then_some(number)
}

/// The text of a marked number.
pub(super) fn text(value: &Value) -> Option<&str> {
    let Value::Object(object) = value else { return None };
    let text = object.get(MARK)?.as_str()?;
    (object.len() == 1 && is_number(text)).then_some(text)
}

/// A value without marks: a number if it keeps all digits, otherwise its text.
pub(crate) fn unmarked(value: Value) -> Value {
    if let Some(text) = text(&value) {
        return exact(text).map_or_else(|| text.into(), Value::Number);
    }
    match value {
        Value::Array(values) => Value::Array(values.into_iter().map(unmarked).collect()),
        Value::Object(object) => Value::Object(unmarked_members(object)),
        other => other,
    }
}

/// The members of an object, without marks.
pub(crate) fn unmarked_members(object: Map<String, Value>) -> Map<String, Value> {
    object.into_iter().map(|(name, value)| (name, unmarked(value))).collect()
}

/// Replaces decimals and long integers outside of strings by what `rewrite` returns;
/// `None` leaves them. The result is `None` if nothing was replaced.
fn rewritten(json: &str, rewrite: fn(&str) -> Option<String>) -> Option<String> {
    let bytes = json.as_bytes();
    let mut text = String::new();
    let (mut at, mut copied) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => at = after_string(bytes, at),
            b'-' | b'0'..=b'9' => {
                let rest = json.get(at..).unwrap_or_default();
                let length = rest.bytes().take_while(|byte| is_of_number(*byte)).count();
                let number = rest.get(..length).unwrap_or_default();
                let is_rewritten = is_notable(number) && is_number(number);
                if let Some(instead) = is_rewritten.then(|| rewrite(number)).flatten() {
                    text.push_str(json.get(copied..at).unwrap_or_default());
                    text.push_str(&instead);
                    copied = at + length;
                }
                at += length;
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return None;
    }
    text.push_str(json.get(copied..).unwrap_or_default());
    Some(text)
}

/// The end of the string that begins at `at`.
fn after_string(bytes: &[u8], at: usize) -> usize {
    let mut at = at + 1;
    loop {
        match bytes.get(at) {
            Some(b'\\') => at += 2,
            Some(b'"') | None => return at + 1,
            Some(_) => at += 1,
        }
    }
}

fn is_of_number(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E')
}

/// Whether `serde_json` may write the number differently. Integers of up to 18 digits
/// come back as they are.
fn is_notable(number: &str) -> bool {
    number.len() > 18 || number.contains(['.', 'e', 'E']) || number == "-0"
}

/// Whether a text is a number of JSON (RFC 8259).
fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => {
            (mantissa, exponent.strip_prefix(['+', '-']).unwrap_or(exponent))
        }
        None => (text, "0"),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let leads = whole.len() > 1 && whole.starts_with('0');
    is_digits(whole) && !leads && is_digits(fraction) && is_digits(exponent)
}

/// The normal form of a number, equal for all its texts.
#[derive(Debug, PartialEq, Eq)]
struct Digits<'a> {
    negative: bool,
    /// The digits without zeros at either end.
    digits: Cow<'a, str>,
    /// The exponent of the last digit. `None` beyond the range of floats.
    exponent: Option<i64>,
}

impl<'a> Digits<'a> {
    fn of(number: &'a str) -> Self {
        let negative = number.starts_with('-');
        let number = number.trim_start_matches('-');
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits: Cow<'a, str> =
            if fraction.is_empty() { whole.into() } else { format!("{whole}{fraction}").into() };
        let trimmed = digits.trim_end_matches('0');
        let dropped = digits.len() - trimmed.len();
        let trimmed = trimmed.trim_start_matches('0').to_owned();
        let exponent = exponent.parse::<i64>().ok();
        let exponent = exponent.and_then(|exponent| {
            let places = i64::try_from(fraction.len()).ok()?;
            exponent.checked_sub(places)?.checked_add(i64::try_from(dropped).ok()?)
        });
        // All zeros are equal.
        let exponent = if trimmed.is_empty() { Some(0) } else { exponent };
        Self { negative: negative && !trimmed.is_empty(), digits: trimmed.into(), exponent }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    /// As `parse` reads it, and as a member without a type gives it.
    fn read(json: &str) -> Value {
        unmarked(serde_json::from_str(&marked(json).unwrap_or_else(|| json.to_owned())).unwrap())
    }

    #[test]
    fn a_number_that_keeps_its_digits_stays_a_number() {
        for (text, expected) in [
            ("[1,-7,0]", json!([1, -7, 0])),
            ("1.5", json!(1.5)),
            ("1.10", json!(1.1)),
            ("-0", json!(-0.0)),
            ("1e2", json!(100.0)),
            ("100.0", json!(100.0)),
            ("18446744073709551615", json!(18_446_744_073_709_551_615_u64)),
            ("-9223372036854775808", json!(-9_223_372_036_854_775_808_i64)),
        ] {
            assert_eq!(read(text), expected, "{text}");
            assert_eq!(quoted(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_that_loses_digits_is_its_text() {
        for number in [
            "18446744073709551616",
            "-9223372036854775809",
            "4200000001202611010000000001",
            "0.1000000000000000000001",
            "1e309",
            "-1E+400",
            "1e-400",
            "1e99999999999999999999",
        ] {
            let json = format!("{{\"a\" : [{number} , 1]}}");
            assert_eq!(read(&json), json!({"a": [number, 1]}), "{number}");
            let text = quoted(&json).unwrap();
            assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), json!({"a": [number, 1]}));
        }
    }

    #[test]
    fn what_is_no_number_is_left_to_the_reader() {
        for text in
            ["1.", "-", "01.5", "1.2.3", "1e", "1-2.0", "\"1.10\"", "\"\\\"1.10\"", "\"1.10"]
        {
            assert_eq!(marked(text), None, "{text}");
        }
        // A text from outside that looks like a mark.
        let foreign = json!({"$wechatpay-number": "x"});
        assert_eq!(unmarked(foreign.clone()), foreign);
    }

    proptest! {
        #[test]
        fn no_text_panics(json in "(\"|\\\\|[0-9.eE+-]|\\{|\\}|:|,|中){0,40}") {
            let _ = (marked(&json), quoted(&json));
        }

        /// Marks change nothing but numbers.
        #[test]
        fn json_is_itself(text in any::<String>(), float in any::<f64>(), int in any::<i64>()) {
            let value = json!({text.clone(): [text, float, int]});
            prop_assert_eq!(read(&value.to_string()), value.clone());
            prop_assert_eq!(quoted(&value.to_string()), None);
        }
    }
}
