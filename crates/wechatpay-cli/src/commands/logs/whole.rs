//! Prints a complete request, and compares the signed message with the message that the platform expected.

use std::fmt::Write as _;

use serde_json::Value;
use wechatpay_catalogue::words::Language;

use super::line::{line, words};
use crate::language::{either, of_user};
use crate::layout;
use crate::terminal::Paint;

/// The width of each of the two columns.
const COLUMN: usize = 52;

pub(super) fn text(request: &Value, paint: Paint) -> String {
    let why = request.get("explanation").and_then(words);
    let mut text = format!("{}\n", line(request, why, paint));
    let say = |chinese, english| either(of_user(), chinese, english);
    for (title, name) in [(say("请求", "request"), "request"), (say("应答", "answer"), "answer")]
    {
        let Some(part) = request.get(name).filter(|part| part.is_object()) else { continue };
        let _ = writeln!(text, "\n{}", paint.paint("1", title));
        message(&mut text, part, paint);
    }
    if let Some(explanation) = request.get("explanation").filter(|it| it.is_object()) {
        compared(&mut text, explanation, say("平台期望的签名串", "the platform expected"), paint);
    }
    text
}

/// Prints headers and body.
fn message(text: &mut String, part: &Value, paint: Paint) {
    let headers = part.get("headers").and_then(Value::as_array);
    for header in headers.into_iter().flatten() {
        let of = |at: usize| header.get(at).and_then(Value::as_str).unwrap_or("");
        let name = paint.paint("2", &format!("{}:", printable(of(0))));
        let _ = writeln!(text, "  {name} {}", printable(of(1)));
    }
    let body = part.get("body").and_then(Value::as_str).unwrap_or("");
    if part.get("encoding").and_then(Value::as_str) == Some("base64") {
        let _ = writeln!(text, "\n  (base64) {}", printable(body));
    } else if !body.is_empty() {
        text.push('\n');
        for line in body.lines() {
            let _ = writeln!(text, "  {}", printable(line));
        }
    }
}

/// The expected message on the left, the signed message on the right.
pub(in crate::commands) fn compared(
    text: &mut String,
    explanation: &Value,
    left: &str,
    paint: Paint,
) {
    let of = |name: &str| explanation.get(name).and_then(Value::as_str);
    let Some(expected) = of("expected") else { return };
    let Some(signed) = of("signed") else {
        let _ = writeln!(text, "\n{}", paint.paint("1", left));
        for line in lines(expected) {
            let _ = writeln!(text, "  {line}");
        }
        return;
    };
    let say = |chinese, english| either(of_user(), chinese, english);
    let gap = " ".repeat(COLUMN.saturating_sub(layout::columns(left)));
    let title = format!("{left}{gap}   {}", say("实际签名的内容", "signed"));
    let _ = writeln!(text, "\n  {}", paint.paint("1", &title));
    let (left, right) = (lines(expected), lines(signed));
    for at in 0..left.len().max(right.len()) {
        let (one, other) = (left.get(at), right.get(at));
        let (mark, style) = if one == other { ("|", "") } else { ("≠", "31") };
        let cells = |line: Option<&String>| {
            line.map_or_else(Vec::new, |line| layout::block(line, COLUMN, usize::MAX))
        };
        let (one, other) = (cells(one), cells(other));
        for row in 0..one.len().max(other.len()) {
            let cell = |cells: &[String]| cells.get(row).cloned().unwrap_or_default();
            let left = cell(&one);
            let gap = " ".repeat(COLUMN.saturating_sub(layout::columns(&left)));
            let row = format!("{left}{gap} {mark} {}", cell(&other));
            let _ = writeln!(text, "  {}", paint.paint(style, row.trim_end()));
        }
    }
    if let Some(difference) = explanation.get("difference").filter(|it| it.is_object()) {
        let number = |name: &str| difference.get(name).and_then(Value::as_u64).unwrap_or(0);
        let bytes = |name: &str| {
            let bytes = difference.get(name).and_then(Value::as_array);
            let bytes: Vec<&str> = bytes.into_iter().flatten().filter_map(Value::as_str).collect();
            if bytes.is_empty() {
                say("（已结束）", "(it has ended)").to_owned()
            } else {
                bytes.join(" ")
            }
        };
        let (offset, line) = (number("offset"), number("line"));
        let (expected, signed) = (bytes("expected"), bytes("signed"));
        text.push_str(&match of_user() {
            Language::Chinese => format!(
                "\n  第一处不同：第 {line} 行，字节 {offset}\n    期望  {expected}\n    实际  {signed}\n"
            ),
            Language::English => format!(
                "\n  first difference: byte {offset}, line {line}\n    expected  {expected}\n    signed    {signed}\n"
            ),
        });
    }
}

/// The lines of a signed message. Their line ends are shown, because a missing line end is a difference.
fn lines(message: &str) -> Vec<String> {
    let shown = |line: &str| match line.strip_suffix('\n') {
        Some(line) => format!("{}↵", printable(line)),
        None => printable(line),
    };
    message.split_inclusive('\n').map(shown).collect()
}

/// Makes foreign text printable.
fn printable(text: &str) -> String {
    crate::terminal::one_line(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::terminal::Colour;

    #[test]
    fn what_was_expected_stands_beside_what_was_signed() {
        let request = json!({
            "id": 3, "at": "2026-11-21T15:35:14.123+08:00", "method": "GET", "target": "/v3/a?b=c",
            "status": 401, "outcome": "refused",
            "request": {"headers": [["accept", "*/*"]], "body": "", "encoding": "text"},
            "answer": null,
            "explanation": {
                "cause": "query_left_out", "en": "The query is missing.", "zh": "缺少查询串。",
                "expected": "GET\n/v3/a?b=c\n", "signed": "GET\n/v3/a\n",
                "difference": {"offset": 9, "line": 2, "expected": ["3f", "62"], "signed": []},
            },
        });
        let told = text(&request, Colour::Never.on_stdout());
        let pair = |left: &str, mark: &str, right: &str| {
            format!("  {left}{} {mark} {right}\n", " ".repeat(52 - left.chars().count()))
        };
        assert!(told.contains(&pair("GET↵", "|", "GET↵")), "{told}");
        assert!(told.contains(&pair("/v3/a?b=c↵", "≠", "/v3/a↵")), "{told}");
        let difference =
            "first difference: byte 9, line 2\n    expected  3f 62\n    signed    (it has ended)\n";
        assert!(told.contains(difference), "{told}");
        assert!(told.contains("  accept: */*\n"), "{told}");
        assert!(!told.contains("answer"), "{told}");
    }
}
