//! `wechatpay listen`: prints notifications, and forwards them to a server under development.

use serde_json::{Value, json};

use crate::arguments::{Global, Listen};
use crate::control::Control;
use crate::failure::{Failure, Result};
use crate::language::{either, of_user, say};
use crate::terminal::{self, Paint, one_line};
use crate::{layout, output, profile};

/// The maximum length of a printed answer.
const LONGEST: usize = 200;

/// Listens until it is interrupted. The forwarding belongs to the connection, so it always ends with this
/// process.
pub(crate) fn run(arguments: &Listen, global: &Global) -> Result {
    let control = Control::new(&profile::simulator(global, arguments.place.simulator.as_deref())?)?;
    let mut query: Vec<(&str, &str)> = Vec::new();
    let target = arguments.forward_to.as_deref().map(full_url);
    let patterns = arguments.events.join(",");
    if let Some(target) = &target {
        query.push(("forward_to", target));
        if arguments.allow_remote {
            query.push(("allow_remote", "true"));
        }
    }
    if !patterns.is_empty() {
        query.push(("events", &patterns));
    }
    if let Some(mchid) = &arguments.mchid {
        query.push(("mchid", mchid));
    }
    let mut events = control.events(&query)?;
    // From here on, no notification is missed: scripts wait for this line.
    output::note(&match (global.json, &target) {
        (true, target) => {
            terminal::json(&json!({ "listening": true, "forward_to": target }).to_string())
                .into_owned()
        }
        (false, Some(target)) => either(
            of_user(),
            format!("在本命令结束之前，通知发往 {target}"),
            format!("notifications go to {target} until this ends"),
        ),
        (false, None) => either(
            of_user(),
            "正在监听；用 `--forward-to URL` 可以把通知转发到该地址",
            "listening; with `--forward-to URL` notifications go there",
        )
        .to_owned(),
    });
    let paint = global.colour().on_stdout();
    while let Some(event) = events.wait()? {
        match event.name.as_str() {
            "delivery" => {
                let goes_on = if global.json {
                    output::json_goes_on(&event.data)?
                } else {
                    output::goes_on(&delivery(&event.data, paint))?
                };
                if !goes_on {
                    return Ok(());
                }
            }
            "lost" => output::warn(
                global,
                say(
                    "投递太快，来不及读取：有一部分没有显示",
                    "deliveries came faster than they were read: some are not shown",
                ),
            ),
            _ => {}
        }
    }
    Err(ended())
}

/// The stream of events is over.
pub(super) fn ended() -> Failure {
    Failure::failed(say("模拟器已经结束", "the simulator has ended"))
}

/// Adds the scheme to a URL such as `127.0.0.1:3000/notify`.
fn full_url(text: &str) -> String {
    if text.contains("://") { text.to_owned() } else { format!("http://{text}") }
}

/// One attempt on one line: time, event, id, attempt, answer.
pub(super) fn delivery(delivery: &Value, paint: Paint) -> String {
    let text = |name: &str| delivery.get(name).and_then(Value::as_str);
    let status = delivery.get("status").and_then(Value::as_u64);
    let taken = delivery.get("taken").and_then(Value::as_bool) == Some(true);
    let style = if taken { "32" } else { "31" };
    let verdict = status.map_or_else(|| "---".to_owned(), |status| status.to_string());
    let mut line = format!(
        "{} {} {} {}",
        one_line(time(text("at").unwrap_or(""))),
        paint.paint(style, &verdict),
        paint.paint("1", &one_line(text("event_type").unwrap_or("?"))),
        one_line(text("id").unwrap_or("?")),
    );
    match delivery.get("attempt").and_then(Value::as_u64) {
        Some(attempt) if attempt > 1 => line.push_str(&either(
            of_user(),
            format!("（第 {attempt} 次）"),
            format!(" (attempt {attempt})"),
        )),
        _ => {}
    }
    if delivery.get("probe").and_then(Value::as_bool) == Some(true) {
        line.push_str(either(
            of_user(),
            "（探测：签名有误，应当拒绝）",
            " (probe: a wrong signature, to be refused)",
        ));
    }
    if let Some(milliseconds) = delivery.get("milliseconds").and_then(Value::as_u64) {
        line.push_str(&format!(" {milliseconds} ms"));
    }
    let answer = text("error").or_else(|| text("answer")).unwrap_or("");
    if !answer.is_empty() {
        line.push_str(&format!(
            "  {}",
            paint.paint("2", &layout::shortened(&one_line(answer), LONGEST))
        ));
    }
    line
}

/// The time of day of `2026-11-21T15:35:14.123+08:00`, if the text has that form.
pub(super) fn time(at: &str) -> &str {
    let (_, time) = at.split_once('T').unwrap_or(("", at));
    time.split(['+', 'Z']).next().unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::Colour;

    #[test]
    fn a_delivery_is_one_line() {
        let told = json!({
            "id": "EV-1", "event_type": "REFUND.SUCCESS", "attempt": 2, "status": 500,
            "answer": "{\n\"code\": \"FAIL\"}", "error": null, "milliseconds": 7,
            "at": "2026-11-21T15:35:14+08:00", "probe": false, "taken": false,
        });
        let line = delivery(&told, Colour::Never.on_stdout());
        assert_eq!(
            line,
            "15:35:14 500 REFUND.SUCCESS EV-1 (attempt 2) 7 ms  {\u{fffd}\"code\": \"FAIL\"}"
        );
    }

    #[test]
    fn a_target_may_leave_out_its_scheme() {
        assert_eq!(full_url("127.0.0.1:3000/n"), "http://127.0.0.1:3000/n");
        assert_eq!(full_url("https://localhost/n"), "https://localhost/n");
    }
}
