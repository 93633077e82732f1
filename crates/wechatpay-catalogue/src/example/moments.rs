//! Times of example responses: in order, and in the format of their member.

use serde_json::Value;

use super::answer::Scene;
use super::fitting::kind;

/// The times of an example request, of its completion, and a time in the future.
const USUAL: [&str; 3] =
    ["2026-08-01T10:00:00+08:00", "2026-08-01T10:00:05+08:00", "2036-08-01T10:00:00+08:00"];

/// Parts of names of future times, and of completion times.
const COMING: [&str; 7] =
    ["expire", "end", "deadline", "scheduled", "estimated", "over", "reserve"];
const DONE: [&str; 12] = [
    "succ",
    "finish",
    "complet",
    "update",
    "modify",
    "pay_time",
    "paid",
    "done",
    "rcv_time",
    "payment_time",
    "refund",
    "return",
];

/// Words for ending or using something, as they begin parts of names and paths.
const ENDS: [&str; 18] = [
    "deactivate",
    "cancel",
    "close",
    "terminat",
    "stop",
    "pause",
    "delete",
    "return",
    "refund",
    "use",
    "usage",
    "consume",
    "invalid",
    "disassociate",
    "deauthorize",
    "revoke",
    "disable",
    "repay",
];

/// Suffixes of other members that describe an end.
const OF_ENDS: [&str; 4] = ["_time", "_reason", "_request_no", "_note"];

/// The word that a member of this name shares with the path of its operation: the time of a return
/// belongs to the operation that returns.
pub(super) fn ends(name: &str) -> Option<&'static str> {
    if !OF_ENDS.iter().any(|end| name.ends_with(end)) {
        return None;
    }
    let is_part = |word: &str, part: &str| match word {
        // `user` is a different word.
        "use" => part == word,
        word => part.starts_with(word),
    };
    ENDS.into_iter().find(|word| name.split('_').any(|part| is_part(word, part)))
}

/// The time for a member, if the member is a time.
pub(super) fn moment(name: &str, schema: &Value, scene: &Scene) -> Option<Value> {
    let is_date_time = schema.get("format").is_some_and(|format| format == "date-time");
    let at = time(name, scene);
    if is_date_time {
        return Some(at.into());
    }
    match kind(schema) {
        "integer" if name.contains("timestamp") || name == "submit_time" => {
            Some(seconds(at).into())
        }
        // Range of seconds in a day: the first and the last one.
        "integer" if name == "begin_time" => Some(1.into()),
        "integer" if name == "end_time" => Some(86_399.into()),
        "string" => text(name, schema, at, scene).map(Value::from),
        _ => None,
    }
}

fn text(name: &str, schema: &Value, at: &str, scene: &Scene) -> Option<String> {
    let (date, time) = (at.get(..10)?, at.get(11..19)?);
    let pattern = schema.get("pattern").and_then(Value::as_str).unwrap_or_default();
    let most = schema.get("maxLength").and_then(Value::as_u64).unwrap_or(u64::MAX);
    let is_coming = has(name, &COMING);
    let digits = |text: &str| text.replace(['-', ':'], "");
    let compact = || format!("{}{}", digits(date), digits(time));
    Some(match name {
        _ if name.ends_with("time_t") => seconds(at).to_string(),
        _ if name.ends_with("timestamp") => seconds(at).to_string(),
        _ if pattern == "^[0-9]{6}$" => if is_coming { "235959" } else { "000000" }.to_owned(),
        _ if name.ends_with("date") || name.starts_with("date") => {
            if most < 10 {
                digits(date)
            } else {
                date.to_owned()
            }
        }
        // A time of day.
        _ if name.ends_with("_time") && most <= 5 => {
            if is_coming { "23:59" } else { "00:00" }.to_owned()
        }
        "time_end" | "finish_time" | "rate_time" | "modify_time" | "start_time" | "end_time"
        | "begin_time" => compact(),
        _ if name.ends_with("_time") || name.ends_with("_at") => {
            if scene.is_v2 && most > 14 {
                format!("{date} {time}")
            } else {
                compact()
            }
        }
        _ => return None,
    })
}

fn time<'s>(name: &str, scene: &'s Scene) -> &'s str {
    let is_done = name == "time_end" || ends(name).is_some_and(|word| scene.is_about(word));
    let at = if is_done || has(name, &DONE) {
        1
    } else if has(name, &COMING) {
        2
    } else {
        0
    };
    let own = scene.times.get(at).map_or("", String::as_str);
    if own.is_empty() { USUAL.get(at).copied().unwrap_or_default() } else { own }
}

/// Whether a part of a name begins with one of these words, or the name contains a word of several
/// parts.
fn has(name: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        if word.contains('_') {
            name.contains(word)
        } else {
            name.split('_').any(|part| part.starts_with(word))
        }
    })
}

/// Whether a text has the form of RFC 3339.
pub(super) fn is_rfc3339(text: &str) -> bool {
    let is_digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let has = |at: usize, one: u8| text.as_bytes().get(at) == Some(&one);
    is_digit(0)
        && has(4, b'-')
        && has(7, b'-')
        && has(10, b'T')
        && has(13, b':')
        && text.len() >= 20
}

/// Converts an RFC 3339 time in Beijing to seconds since 1970.
fn seconds(at: &str) -> i64 {
    let number = |from: usize, to: usize| {
        at.get(from..to).and_then(|text| text.parse::<i64>().ok()).unwrap_or(0)
    };
    let (year, month, day) = (number(0, 4), number(5, 7), number(8, 10));
    // Days since 1970, by a calendar whose years begin in March.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days =
        365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 719_469;
    days * 86_400 + (number(11, 13) - 8) * 3600 + number(14, 16) * 60 + number(17, 19)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at(name: &str, schema: Value, is_v2: bool) -> Option<Value> {
        let times =
            ["2024-07-22T17:03:27+08:00", "2024-07-22T17:03:32+08:00", "2024-08-21T17:03:32+08:00"];
        let scene = Scene { times: times.map(str::to_owned), is_v2, ..Scene::default() };
        moment(name, &schema, &scene)
    }

    #[test]
    fn times_have_the_form_of_their_member() {
        let text = || json!({"type": "string"});
        let date_time = || json!({"type": "string", "format": "date-time"});
        for (name, schema, is_v2, expected) in [
            ("create_time", date_time(), false, json!("2024-07-22T17:03:27+08:00")),
            ("success_time", date_time(), false, json!("2024-07-22T17:03:32+08:00")),
            ("expire_time", date_time(), false, json!("2024-08-21T17:03:32+08:00")),
            ("time_end", text(), true, json!("20240722170332")),
            ("refund_success_time", text(), true, json!("2024-07-22 17:03:32")),
            ("start_time", text(), false, json!("20240722170327")),
            ("settlement_date", text(), false, json!("2024-07-22")),
            ("end_time", json!({"type": "string", "maxLength": 5}), false, json!("23:59")),
            (
                "begin_day_time",
                json!({"type": "string", "pattern": "^[0-9]{6}$"}),
                false,
                json!("000000"),
            ),
            ("parking_timestamp", json!({"type": "integer"}), false, json!(1_721_639_007)),
            ("create_time_t", text(), true, json!("1721639007")),
        ] {
            assert_eq!(at(name, schema, is_v2), Some(expected), "{name}");
        }
        assert_eq!(at("title", text(), false), None);
    }
}
