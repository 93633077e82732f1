//! A failed call, in Chinese where that loses nothing of the library's text.

use std::fmt::Write as _;

use serde_json::Value;
use wechatpay_sdk::{Delivery, Error, ErrorKind};

use crate::language::{self, Text, say};
use crate::own_words::own_words;

/// The error as one line, without names of the library's functions. The library's text is in English; what the platform refuses and what cannot be reached is
/// said in Chinese, too.
pub(crate) fn text(error: &Error) -> Text {
    if let Some(text) = own_words(error) {
        return text;
    }
    let chinese = match error.kind() {
        ErrorKind::Api => refused(error),
        ErrorKind::Connect => unreachable(error),
        _ => None,
    };
    match chinese {
        Some(chinese) => say(chinese, error.to_string()),
        None => error.into(),
    }
}

/// A refusal of the platform. `None` if the library says more than status, code, message, place, `Request-ID` and delivery.
fn refused(error: &Error) -> Option<String> {
    let (operation, status) = (error.operation()?, error.status()?.as_u16());
    let (code, message) = (error.code()?, error.message()?);
    let place = error.detail().and_then(place);
    let english_place = place.as_ref().map_or_else(String::new, |place| format!(" [{place}]"));
    let (id, delivery, attempts) = (error.request_id(), error.delivery(), error.attempts());
    let mut english = format!(
        "{operation}: {status} {code}: {message}{english_place} (Request-ID {}; {delivery}",
        id.unwrap_or("none")
    );
    let place = place.map_or_else(String::new, |place| format!("［{place}］"));
    let mut chinese = format!(
        "{operation}：{status} {code}：{message}{place}（Request-ID {}；{}",
        id.unwrap_or("无"),
        effect(delivery)
    );
    if attempts > 1 {
        let _ = write!(english, "; {attempts} attempts");
        let _ = write!(chinese, "；共尝试 {attempts} 次");
    }
    (format!("{english})") == error.to_string()).then(|| format!("{chinese}）"))
}

/// The place of the fault, as the library shows it: without the value, which may be a name or a card number.
fn place(detail: &str) -> Option<String> {
    let detail: Value = serde_json::from_str(detail).ok()?;
    let inner = detail.get("detail");
    let parts = ["location", "field", "issue"].into_iter().filter_map(|name| {
        let found = detail.get(name).or_else(|| inner?.get(name));
        found?.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
    });
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// A host that cannot be reached, if the system gave the reason.
fn unreachable(error: &Error) -> Option<String> {
    let operation = error.operation()?;
    let mut source: &dyn std::error::Error = error;
    let mut why = None;
    while let Some(next) = source.source() {
        why =
            next.downcast_ref::<std::io::Error>().filter(|it| it.raw_os_error().is_some()).or(why);
        source = next;
    }
    let (why, delivery) = (language::cause(why?), effect(error.delivery()));
    Some(format!("{operation}：无法连接到微信支付或代理：{why}（{delivery}）"))
}

fn effect(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::NotSent => "请求没有发出",
        Delivery::NoEffect => "什么都没有发生",
        Delivery::TookEffect => "已经生效",
        _ => "可能已经生效：重发之前先查询",
    }
}
