//! `wechatpay logs`: shows the requests that the simulator receives, and why it refuses some.

mod filter;
mod line;
mod whole;

use std::collections::VecDeque;

use serde_json::Value;

use self::filter::fits;
pub(super) use self::line::{is_warned, line};
pub(super) use self::whole::compared;
use super::listen;
use crate::arguments::{Global, Logs};
use crate::control::Control;
use crate::failure::Result;
use crate::language::say;
use crate::{output, profile};

/// The number of requests that the simulator keeps.
const KEPT: &str = "1024";

pub(crate) fn run(arguments: &Logs, global: &Global) -> Result {
    let control = Control::new(&profile::simulator(global, arguments.place.simulator.as_deref())?)?;
    match arguments.id {
        Some(id) => one(&control, id, global),
        None => follow(&control, arguments, global),
    }
}

/// Prints one complete request.
fn one(control: &Control, id: u64, global: &Global) -> Result {
    let request = control.get(&format!("requests/{id}"), &[])?;
    if global.json {
        return output::print_json(&request);
    }
    output::print(whole::text(&request, global.colour().on_stdout()).as_bytes())
}

/// Prints the past requests, then the new ones.
fn follow(control: &Control, arguments: &Logs, global: &Global) -> Result {
    // Subscribed before the past requests are read, so that no request is missed in between.
    let mut events = match arguments.no_follow {
        true => None,
        false => Some(control.events(&[])?),
    };
    let asked = control.get("requests", &[("limit", KEPT)])?;
    let asked = asked.get("requests").and_then(Value::as_array);
    let mut last = 0;
    let mut tail: VecDeque<&Value> = VecDeque::new();
    for request in asked.into_iter().flatten() {
        last = last.max(id(request));
        if fits(&arguments.filter, request) {
            tail.push_back(request);
        }
        if tail.len() > arguments.tail {
            tail.pop_front();
        }
    }
    for request in tail {
        if !show(control, request, global)? {
            return Ok(());
        }
    }
    let Some(events) = &mut events else { return Ok(()) };
    while let Some(event) = events.wait()? {
        if event.name == "lost" {
            let text = say(
                "请求太快，来不及读取：有一部分没有显示",
                "requests came faster than they were read: some are not shown",
            );
            output::warn(global, text);
        }
        let is_new = event.name == "request" && id(&event.data) > last;
        if is_new && fits(&arguments.filter, &event.data) && !show(control, &event.data, global)? {
            return Ok(());
        }
    }
    Err(listen::ended())
}

fn id(request: &Value) -> u64 {
    request.get("id").and_then(Value::as_u64).unwrap_or(0)
}

/// Prints a request. Returns `false` if the reader has closed the output.
fn show(control: &Control, request: &Value, global: &Global) -> Result<bool> {
    if global.json {
        return output::json_goes_on(request);
    }
    let why = explanation(control, request);
    output::goes_on(&line(request, why.as_deref(), global.colour().on_stdout()))
}

/// The reason why a request was refused.
pub(super) fn explanation(control: &Control, request: &Value) -> Option<String> {
    request.get("cause").and_then(Value::as_str)?;
    // The simulator may not have the request any more; then only its line is shown.
    let whole = control.get(&format!("requests/{}", id(request)), &[]).ok()?;
    line::words(whole.get("explanation")?).map(str::to_owned)
}
