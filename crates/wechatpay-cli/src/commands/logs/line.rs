//! Prints a request on one line.

use serde_json::Value;

use crate::commands::listen::time;
use crate::language;
use crate::terminal::{Paint, one_line};

/// Number, time, status, method and target. For a refused request, the reason is on the next line.
pub(crate) fn line(request: &Value, why: Option<&str>, paint: Paint) -> String {
    let text = |name: &str| request.get(name).and_then(Value::as_str);
    let number = |name: &str| request.get(name).and_then(Value::as_u64);
    let say = |chinese, english| language::either(language::of_user(), chinese, english);
    let status = number("status").map_or_else(|| "---".to_owned(), |status| status.to_string());
    let mut line = format!(
        "{} {} {} {} {}",
        paint.paint("2", &format!("{:>4}", number("id").unwrap_or(0))),
        one_line(time(text("at").unwrap_or(""))),
        paint.paint(style(text("outcome")), &status),
        paint.paint("1", &one_line(text("method").unwrap_or("?"))),
        one_line(text("target").unwrap_or("?")),
    );
    if let Some(summary) = text("summary") {
        line.push_str(&format!("  {}", paint.paint("2", &one_line(summary))));
    }
    if let Some(milliseconds) = number("milliseconds") {
        line.push_str(&paint.paint("2", &format!("  {milliseconds} ms")));
    }
    match text("outcome") {
        Some("injected") => line.push_str(say("  [设定的故障]", "  [injected fault]")),
        Some("dropped") => line.push_str(say("  [连接被断开]", "  [the connection was ended]")),
        _ => {}
    }
    let code = text("code").unwrap_or("");
    let message = text("message").unwrap_or("");
    if !code.is_empty() || !message.is_empty() {
        let told = one_line(&format!("{code}: {message}"));
        line.push_str(&format!("\n     {}", paint.paint(style(text("outcome")), &told)));
    }
    if let Some(why) = why {
        line.push_str(&format!("\n     {}", one_line(why)));
        if let Some(id) = number("id") {
            line.push_str(&paint.paint("2", &format!(" (wechatpay logs {id})")));
        }
    }
    for warning in warnings(request) {
        line.push_str(&format!("\n     {}", paint.paint("33", &one_line(&warning))));
    }
    line
}

/// Whether a request exceeds a limit.
pub(crate) fn is_warned(request: &Value) -> bool {
    request.get("warnings").and_then(Value::as_array).is_some_and(|all| !all.is_empty())
}

/// The limits that a request exceeds, although the simulator has not refused it.
fn warnings(request: &Value) -> Vec<String> {
    let all = request.get("warnings").and_then(Value::as_array);
    let told = all.into_iter().flatten().filter_map(|warning| {
        let what = words(warning)?;
        let member = warning.get("member").and_then(Value::as_str);
        let prefix = language::either(language::of_user(), "警告：", "warning: ");
        Some(match member {
            Some(member) => format!("{prefix}{member} {what}"),
            None => format!("{prefix}{what}"),
        })
    });
    told.collect()
}

/// The style of the outcome.
pub(super) fn style(outcome: Option<&str>) -> &'static str {
    match outcome {
        Some("answered") => "32",
        Some("refused") => "31",
        Some("injected" | "dropped") => "35",
        _ => "",
    }
}

/// The explanation in the user's language, if there is one.
pub(super) fn words(explanation: &Value) -> Option<&str> {
    let key = language::either(language::of_user(), "zh", "en");
    explanation.get(key).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::terminal::Colour;

    #[test]
    fn a_refusal_says_what_and_why() {
        let request = json!({
            "id": 17, "at": "2026-11-21T15:35:14.123+08:00", "method": "GET", "target": "/v3/a?b=c",
            "status": 401, "code": "SIGN_ERROR", "message": "签名错误", "outcome": "refused",
            "cause": "query_left_out", "milliseconds": 3, "summary": "查询",
        });
        assert_eq!(
            line(&request, Some("the query was not signed"), Colour::Never.on_stdout()),
            "  17 15:35:14.123 401 GET /v3/a?b=c  查询  3 ms\n     SIGN_ERROR: 签名错误\n     \
             the query was not signed (wechatpay logs 17)"
        );
    }

    #[test]
    fn limits_that_are_not_kept_are_told() {
        let request = json!({
            "id": 1, "at": "2026-11-21T15:35:14.123+08:00", "method": "POST", "target": "/v3/a",
            "status": 200, "outcome": "answered", "warnings": [
                {"member": "/a", "zh": "超过最大长度", "en": "is too long"},
                {"member": null, "zh": "二选一", "en": "One of the two"},
            ],
        });
        let told = line(&request, None, Colour::Never.on_stdout());
        let english = "   1 15:35:14.123 200 POST /v3/a\n     warning: /a is too long\n     warning: One of the two";
        assert_eq!(told, english);
    }

    #[test]
    fn a_request_without_an_answer_has_no_status() {
        let request = json!({
            "id": 1, "at": "2026-11-21T15:35:14.123+08:00", "method": "GET", "target": "/v3/\u{1b}",
            "status": null, "outcome": "dropped",
        });
        let told = line(&request, None, Colour::Never.on_stdout());
        assert_eq!(told, "   1 15:35:14.123 --- GET /v3/\u{fffd}  [the connection was ended]");
    }
}
