//! Notifications on demand: about existing records, or examples made from the catalogue's schema.

use std::sync::Arc;

use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::Request;

use super::made::make;
use super::route::{Asked, Reply, wrong};
use crate::catalogue::{self, Notification, Schema};
use crate::keys::encrypt;
use crate::merchants::Identity;
use crate::notify::{Recall, Recalled, recall};
use crate::platform::Platform;
use crate::state::Message;
use crate::storage::lock;
use crate::wire::fault::Fault;

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
    let wanted = Recall { mchid: &asked.mchid, event, v2, number };
    let recalling = || {
        let settings = lock(&platform.deliveries).clone();
        platform.transact(|state, _| recall(&platform.merchants, &settings, state, &wanted))
    };
    let of_state = flag("state") && !asked.body.contains_key("resource");
    let mut recalled = of_state.then(recalling).flatten();
    let mut from = "state";
    if of_state && recalled.is_none() && number.is_none() && make(platform, &identity, event, v2) {
        recalled = recalling();
        from = "made";
    }
    if recalled.is_none() && number.is_some() {
        return Err(wrong(asked, "number", "is of nothing for which this event is true"));
    }
    let (of, its_url, message) = match recalled {
        Some(Recalled { number, url, message }) => (Some(number), Some(url), message),
        None => (None, None, example(platform, asked, &identity, event, v2, &known)?),
    };
    let url = asked.text("url").map(str::to_owned);
    let url = url.or_else(|| its_url.filter(|url| !url.is_empty()));
    let url = url.or_else(|| usual_url(platform, &asked.mchid, event, v2));
    let url = url.ok_or_else(|| wrong(asked, "url", "is required: nobody has named one yet"))?;
    let id = platform.transact(|state, now| state.tell(&asked.mchid, &url, message, now, now, 1));
    let from = if of.is_some() { from } else { "catalogue" };
    Ok(json!({ "id": id, "url": url, "from": from, "number": of }))
}

/// The URL for a notification whose subject has no URL of its own: the URL set in the merchant's
/// portal, or the target of a forwarding, or the URL of the last notification.
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

/// An example from the catalogue, with the merchant's own numbers and the values of the test.
fn example(
    platform: &Platform,
    asked: &Asked,
    identity: &Identity,
    event: &str,
    v2: bool,
    known: &Notification,
) -> Result<Message, Fault> {
    let empty = Map::new();
    let given = asked.body.get("resource").and_then(Value::as_object).unwrap_or(&empty);
    let scene = catalogue::scene(event, identity, platform.clock.now(), v2);
    let request = Request { body: Some(given.clone().into()), ..Request::default() };
    let make = |document: &Value, schema: &Schema| {
        let seal = |plain: &str| identity.ring.merchant.seal(plain);
        catalogue::make(document, schema, &request, &scene, &seal)
    };
    if v2 {
        return document(event, known, &make, identity.credentials.api_v3_key());
    }
    let resource = known.schema.properties.get("resource");
    let kind = resource
        .and_then(|resource| resource.properties.get("original_type"))
        .and_then(|kind| kind.known.first())
        .and_then(Value::as_str);
    let content = known.document.pointer(CONTENT).zip(known.content());
    let made = content.map(|(document, schema)| make(document, schema));
    let mut made = made.transpose()?;
    // The values of the test are used unchanged, documented or not.
    if let Some(made) = made.as_mut().and_then(Value::as_object_mut) {
        made.extend(given.clone());
    }
    Ok(Message::V3 {
        event_type: event.to_owned(),
        original_type: kind.unwrap_or("resource").to_owned(),
        summary: known.summary.clone(),
        resource: made.unwrap_or_else(|| Value::Object(given.clone())),
    })
}

/// The encrypted content of a notification of v3.
const CONTENT: &str = "/properties/resource/properties/ciphertext/contentSchema";

/// A notification of v2 from the catalogue: its members and their nested members.
fn document(
    event: &str,
    known: &Notification,
    make: &dyn Fn(&Value, &Schema) -> Result<Value, Fault>,
    api_v3_key: &str,
) -> Result<Message, Fault> {
    const NONCE: &str = "fdasflkja484";
    let mut members = texts(&make(&known.document, &known.schema)?);
    members.retain(|(name, _)| !["sign", "nonce_str", "req_info"].contains(&name.as_str()));
    let mut info = None;
    for (name, member) in known.schema.properties.iter() {
        let Some(content) = &member.content else { continue };
        let document = known.document.pointer(&format!("/properties/{name}/contentSchema"));
        let made = make(document.unwrap_or(&Value::Null), content)?;
        let written = || catalogue::write_json(&made, Some(content));
        let text = match member.encrypted.as_deref() {
            Some("aes-ecb") => {
                info = Some(texts(&made));
                continue;
            }
            Some(_) => encrypt(api_v3_key, NONCE, "event", written().as_bytes()),
            None => Some(written()),
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
    Ok(match info {
        Some(info) => Message::V2Refund { members, info },
        None => Message::V2 { event: event.to_owned(), members },
    })
}

/// Members as texts, for XML.
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
