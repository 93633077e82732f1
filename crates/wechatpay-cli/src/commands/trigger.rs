//! `wechatpay trigger`: makes the simulator send a notification now.

use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::time::Instant;
use wechatpay_catalogue::words::Language;

use super::listen;
use crate::arguments::{Global, Trigger};
use crate::control::{Control, Events};
use crate::events::{self, Event};
use crate::failure::{Failure, Result};
use crate::language::{of_user, say};
use crate::terminal::{self, Paint};
use crate::{output, profile};

/// The platform waits five seconds for an answer; the rest is a margin.
const PATIENCE: Duration = Duration::from_secs(15);

pub(crate) fn run(arguments: &Trigger, global: &Global) -> Result {
    let paint = global.colour().on_stdout();
    if arguments.list {
        return list(arguments.v2, global, paint);
    }
    let event = known(arguments)?;
    let control = Control::new(&profile::simulator(global, arguments.place.simulator.as_deref())?)?;
    let mut body = Map::new();
    body.insert("event_type".to_owned(), json!(event.name));
    body.insert("v2".to_owned(), json!(event.v2));
    body.insert("state".to_owned(), json!(true));
    for (name, value) in [("number", &arguments.number), ("url", &arguments.url)] {
        if let Some(value) = value {
            body.insert(name.to_owned(), json!(value));
        }
    }
    let query: Vec<(&str, &str)> =
        arguments.mchid.iter().map(|mchid| ("mchid", mchid.as_str())).collect();
    // Subscribed before the notification is sent, so that its delivery is not missed.
    let mut stream = control.events(&[])?;
    let sent = control.post("notifications", &query, &Value::Object(body));
    let sent = sent.map_err(|failure| match failure {
        // The URL is missing in the request.
        Failure::Failed(text)
            if text.english().contains("`/url`") && arguments.url.is_none() =>
        {
            Failure::failed(say(
                "没有接收通知的地址：请给出 `--url URL`，或同时运行 `wechatpay listen --forward-to URL`",
                format!(
                    "{}; give `--url URL`, or run `wechatpay listen --forward-to URL` beside this",
                    text.english()
                ),
            ))
        }
        failure => failure,
    })?;
    if control.get("clock", &[])?.get("mode").and_then(Value::as_str) == Some("stepped") {
        // While the clock is stopped, a notification is sent only when the clock is moved.
        control.post("clock/advance", &[], &json!({ "seconds": 0 }))?;
    }
    let text = |name: &str| sent.get(name).and_then(Value::as_str);
    let id = text("id").ok_or_else(|| {
        Failure::failed(say("模拟器没有给出通知的 ID", "the simulator names no notification"))
    })?;
    let mut delivery = delivery(&mut stream, id)?;
    if let Some(members) = delivery.as_object_mut() {
        for name in ["from", "number"] {
            members.insert(name.to_owned(), sent.get(name).cloned().unwrap_or(Value::Null));
        }
    }
    if global.json {
        output::print_json(&delivery)?;
    } else {
        let url = delivery.get("url").and_then(Value::as_str).unwrap_or("");
        let about = about(&event.summary(), text("from"), text("number"), url);
        let about = paint.paint("2", &terminal::one_line(&about));
        output::print(format!("{about}\n{}\n", listen::delivery(&delivery, paint)).as_bytes())?;
    }
    // The simulator judges the response: v2 needs XML with `return_code` SUCCESS, v3 the status alone.
    let taken = delivery.get("taken").and_then(Value::as_bool) == Some(true);
    match delivery.get("status").and_then(Value::as_u64) {
        Some(_) if taken => Ok(()),
        Some(200) if event.v2 => Err(Failure::failed(say(
            "商户没有接受通知：v2 的应答须为 XML，且 `return_code` 为 SUCCESS",
            "the merchant did not accept the notification: a v2 response needs XML with `return_code` SUCCESS",
        ))),
        Some(status) => Err(Failure::failed(say(
            format!("商户没有接受通知：{status}"),
            format!("the merchant did not accept the notification: {status}"),
        ))),
        None => Err(Failure::failed(say(
            "商户没有接受通知：没有应答",
            "the merchant did not accept the notification: no answer",
        ))),
    }
}

/// The notification that was sent, and its URL.
fn about(summary: &str, from: Option<&str>, number: Option<&str>, url: &str) -> String {
    match of_user() {
        Language::Chinese => {
            let of = match (from, number) {
                (Some("state"), Some(number)) => format!("单号 `{number}`"),
                (Some("made"), Some(number)) => format!("为此创建的 `{number}`"),
                _ => "目录中的示例：模拟器不保存该接口的数据".to_owned(),
            };
            format!("{summary}（{of}）发往 {url}")
        }
        Language::English => {
            let of = match (from, number) {
                (Some("state"), Some(number)) => format!("of `{number}`"),
                (Some("made"), Some(number)) => format!("of `{number}`, which was made for it"),
                _ => {
                    "with the catalogue's example: it is of an operation without a state".to_owned()
                }
            };
            format!("{summary} ({of}) to {url}")
        }
    }
}

/// The first delivery attempt of one notification, without probes.
fn delivery(stream: &mut Events<'_>, id: &str) -> Result<Value> {
    let end = Instant::now() + PATIENCE;
    while let Some(event) = stream.wait_until(end)? {
        let is_it = event.data.get("id").and_then(Value::as_str) == Some(id);
        let is_probe = event.data.get("probe").and_then(Value::as_bool) == Some(true);
        if event.name == "delivery" && is_it && !is_probe {
            return Ok(event.data);
        }
    }
    Err(listen::ended())
}

/// The event with this name. If both protocols have it, the event of v3, or with `--v2` that of v2.
fn known(arguments: &Trigger) -> Result<Event> {
    let name = arguments.event.as_deref().unwrap_or("");
    let all = events::all();
    let named: Vec<&Event> = all.iter().filter(|event| event.name == name).collect();
    if let Some(event) = named.iter().find(|event| event.v2 == arguments.v2) {
        return Ok(**event);
    }
    match named.first() {
        Some(event) if event.v2 => Err(Failure::usage(say(
            format!("`{name}` 是 v2 的事件：请加上 `--v2`"),
            format!("`{name}` is of v2: add `--v2`"),
        ))),
        Some(_) => Err(Failure::usage(say(
            format!("`{name}` 是 v3 的事件：请去掉 `--v2`"),
            format!("`{name}` is of v3: leave out `--v2`"),
        ))),
        None => {
            let near = |between| events::nearest(&all, name).join(between);
            Err(Failure::usage(say(
                format!("没有事件 `{name}`；相近的有 `{}`，用 `--list` 列出全部", near("`、`")),
                format!(
                    "there is no event `{name}`; near it are `{}`, and `--list` shows all",
                    near("`, `")
                ),
            )))
        }
    }
}

fn list(v2_only: bool, global: &Global, paint: Paint) -> Result {
    let all = events::all().into_iter().filter(|event| event.v2 || !v2_only);
    if global.json {
        let all: Vec<Value> = all
            .map(|event| {
                let protocol = if event.v2 { "v2" } else { "v3" };
                json!({ "event": event.name, "protocol": protocol, "summary": event.summary() })
            })
            .collect();
        return output::print_json(&Value::from(all));
    }
    let mut text = String::new();
    for event in all {
        let option = if event.v2 { " --v2" } else { "" };
        let (name, summary) = (format!("{}{option}", event.name), event.summary());
        let name = format!("{name:<46}");
        text.push_str(&format!("{}{summary}\n", paint.paint("1", &name)));
    }
    output::print(text.as_bytes())
}
