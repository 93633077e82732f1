//! Any notification on demand: of what there is, or as the catalogue's schema makes it.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::route::{Asked, Reply, wrong};
use crate::catalogue::{self, Context, Notification, Schema};
use crate::keys::encrypt;
use crate::merchants::Identity;
use crate::notify::{Recall, Recalled, recall};
use crate::platform::Platform;
use crate::state::Message;
use crate::storage::lock;

pub(super) fn send(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let event =
        asked.text("event_type").ok_or_else(|| wrong(asked, "event_type", "is required"))?;
    let flag = |name: &str| asked.body.get(name).and_then(Value::as_bool).unwrap_or(false);
    let v2 = flag("v2");
    let known = catalogue::notification(event, v2);
    let known = known.ok_or_else(|| wrong(asked, "event_type", "is not in the catalogue"))?;
    let identity = platform
        .merchants
        .find(&asked.mchid)
        .ok_or_else(|| wrong(asked, "mchid", "is not known"))?;
    let number = asked.text("number");
    let recalled = if flag("state") && !asked.body.contains_key("resource") {
        let settings = lock(&platform.deliveries).clone();
        let wanted = Recall { mchid: &asked.mchid, event, v2, number };
        platform.transact(|state, _| recall(&platform.merchants, &settings, state, &wanted))
    } else {
        None
    };
    if recalled.is_none() && number.is_some() {
        return Err(wrong(asked, "number", "is of nothing for which this event is true"));
    }
    let (of, its_url, message) = match recalled {
        Some(Recalled { number, url, message }) => (Some(number), Some(url), message),
        None => (None, None, example(platform, asked, &identity, event, v2, &known)),
    };
    let url = asked.text("url").map(str::to_owned);
    let url = url.or_else(|| its_url.filter(|url| !url.is_empty()));
    let url = url.or_else(|| usual_url(platform, &asked.mchid, event, v2));
    let url = url.ok_or_else(|| wrong(asked, "url", "is required: nobody has named one yet"))?;
    let id = platform.transact(|state, now| state.tell(&asked.mchid, &url, message, now, now, 1));
    let from = if of.is_some() { "state" } else { "catalogue" };
    Ok(json!({ "id": id, "url": url, "from": from, "number": of }))
}

/// Where a merchant is told of something that names no URL of its own: as set in its portal, where
/// somebody has it forwarded to, or where the last one went.
fn usual_url(platform: &Platform, mchid: &str, event: &str, v2: bool) -> Option<String> {
    let settings = lock(&platform.deliveries).clone();
    let portal = match event {
        "refund-processed" if v2 => settings.portal_refund_url,
        _ if event.starts_with("REFUND.") => settings.portal_refund_url,
        _ if event.starts_with("PROFITSHARING.") => settings.portal_sharing_url,
        _ => None,
    };
    let forwarded = || {
        let url = lock(&platform.forwards).target(event, mchid);
        url.map(|url| url.to_string())
    };
    let last = || {
        platform.look(|state| {
            let its = state.notices().filter(|notice| notice.mchid == mchid);
            its.last().map(|notice| notice.url.clone())
        })
    };
    portal.or_else(forwarded).or_else(last)
}

/// As the catalogue has it, with the merchant's own numbers and what the test gives.
fn example(
    platform: &Platform,
    asked: &Asked,
    identity: &Identity,
    event: &str,
    v2: bool,
    known: &Notification,
) -> Message {
    let empty = Map::new();
    let given = asked.body.get("resource").and_then(Value::as_object).unwrap_or(&empty);
    let mut about = Map::new();
    for name in ["mchid", "sp_mchid", "mch_id"] {
        about.insert(name.to_owned(), json!(identity.mchid()));
    }
    for name in ["appid", "sp_appid"] {
        about.insert(name.to_owned(), json!(identity.credentials.appid()));
    }
    let context = Context {
        request: vec![given, &about],
        sample: None,
        now: platform.clock.now(),
        v2,
        base_url: identity.credentials.base_url(),
        seal: &|_| None,
    };
    if v2 {
        document(event, &known.schema, &context, identity.credentials.api_v3_key())
    } else {
        let resource = known.schema.properties.get("resource");
        let members = resource.map(|resource| &resource.properties);
        let content = members
            .and_then(|members| members.get("ciphertext"))
            .and_then(|sealed| sealed.content.as_deref());
        let kind = members
            .and_then(|members| members.get("original_type"))
            .and_then(|kind| kind.known.first())
            .and_then(Value::as_str);
        let mut made = content.map(|schema| catalogue::members(schema, &context));
        // What the test gives goes as it is, documented or not.
        if let Some(made) = made.as_mut().and_then(Value::as_object_mut) {
            made.extend(given.clone());
        }
        Message::V3 {
            event_type: event.to_owned(),
            original_type: kind.unwrap_or("resource").to_owned(),
            summary: known.summary.clone(),
            resource: made.unwrap_or_else(|| Value::Object(given.clone())),
        }
    }
}

/// A notification of v2: its members, and what is within them, as the catalogue has it.
fn document(event: &str, schema: &Schema, context: &Context<'_>, api_v3_key: &str) -> Message {
    const NONCE: &str = "fdasflkja484";
    let mut members = texts(&catalogue::members(schema, context));
    members.retain(|(name, _)| !["sign", "nonce_str", "req_info"].contains(&name.as_str()));
    let mut info = None;
    for (name, member) in &schema.properties {
        let Some(content) = &member.content else { continue };
        let made = catalogue::members(content, context);
        let text = match member.encrypted.as_deref() {
            Some("aes-ecb") => {
                info = Some(texts(&made));
                continue;
            }
            Some(_) => encrypt(api_v3_key, NONCE, "event", made.to_string().as_bytes()),
            None => Some(made.to_string()),
        };
        put(&mut members, name, &text.unwrap_or_default());
    }
    for (name, value) in [
        ("return_code", "SUCCESS"),
        ("result_code", "SUCCESS"),
        ("event_nonce", NONCE),
        ("event_associated_data", "event"),
        ("sign_type", "HMAC-SHA256"),
    ] {
        put(&mut members, name, value);
    }
    match info {
        Some(info) => Message::V2Refund { members, info },
        None => Message::V2 { event: event.to_owned(), members },
    }
}

/// Members as XML has them.
fn texts(made: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let members = made.as_object().into_iter().flatten();
    members.map(|(name, value)| (name.clone(), text(value))).collect()
}

fn put(members: &mut [(String, String)], name: &str, value: &str) {
    if let Some((_, text)) = members.iter_mut().find(|(its, _)| its == name) {
        value.clone_into(text);
    }
}
