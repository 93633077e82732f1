//! Notifications: what was sent and answered, how they are sent, and any of them on demand.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Asked, Reply, Route, wrong};
use crate::catalogue::{self, Context, Schema};
use crate::clock::rfc3339;
use crate::notify::{Settings, encrypt};
use crate::platform::{Platform, lock};
use crate::state::{Message, Notice};

pub(super) const ROUTES: &[Route] = &[
    Route::get("/_simulator/notifications", "What was sent, and what merchants answered", log),
    Route {
        method: "POST",
        body: &[
            ("event_type", "string", "as the catalogue has it, or a name of v2"),
            ("url", "string", "where it is sent"),
            ("resource?", "object", "members that differ from what the catalogue's schema makes"),
            ("v2?", "boolean", "of v2, in XML"),
        ],
        ..Route::get("/_simulator/notifications", "Sends any notification of the catalogue", send)
    },
    Route::post("/_simulator/notifications/{id}/resend", "Sends a notification again", resend),
    Route::get("/_simulator/notifications/events", "Every event type there is", events),
    Route::get(
        "/_simulator/notifications/settings",
        "How notifications are sent",
        |platform, _| Ok(json!(*lock(&platform.deliveries))),
    ),
    Route {
        method: "PUT",
        body: &[
            ("duplicate?", "boolean", "each is sent twice"),
            ("reorder?", "boolean", "every second one overtakes the one before it"),
            ("probe?", "boolean", "before each comes one with a wrong signature"),
            ("public_key_percent?", "integer", "how many are signed with the public key"),
            ("portal_refund_url?", "string", "where refunds without a notify_url are told of"),
            ("portal_sharing_url?", "string", "the same of shared profits and their returns"),
            ("hosts?", "array", "machines that may be notified beside this one"),
        ],
        ..Route::get(
            "/_simulator/notifications/settings",
            "Sets them; what is left out is default",
            set,
        )
    },
];

fn log(platform: &Arc<Platform>, _: &Asked) -> Reply {
    let all =
        platform.look(|state| state.notices().map(|notice| describe(&notice)).collect::<Vec<_>>());
    Ok(json!({ "notifications": all }))
}

fn describe(notice: &Notice) -> Value {
    let content = match &notice.message {
        Message::V3 { resource, .. } => resource.clone(),
        Message::V2 { members } => pairs(members),
        Message::V2Refund { info, .. } => pairs(info),
    };
    let attempts: Vec<Value> = notice
        .attempts
        .iter()
        .map(|attempt| {
            json!({
                "time": rfc3339(attempt.at),
                "probe": attempt.probe,
                "serial": attempt.serial,
                "status": attempt.status,
                "answer": attempt.answer,
                "error": attempt.error,
            })
        })
        .collect();
    json!({
        "id": notice.id,
        "mchid": notice.mchid,
        "url": notice.url,
        "event_type": notice.message.event_type(),
        "create_time": rfc3339(notice.created),
        "content": content,
        "taken": notice.taken,
        "attempts": attempts,
    })
}

fn pairs(members: &[(String, String)]) -> Value {
    let pair = |(name, value): &(String, String)| (name.clone(), json!(value));
    Value::Object(members.iter().map(pair).collect())
}

fn resend(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let id = asked.variable("id");
    platform.transact(|state, now| state.resend(id, now))?;
    Ok(json!({ "id": id }))
}

fn events(_: &Arc<Platform>, _: &Asked) -> Reply {
    let of = |protocol: &str| {
        let all = catalogue::notifications().filter(|(its, _)| *its == protocol);
        all.map(|(_, event)| event).collect::<Vec<_>>()
    };
    Ok(json!({ "v3": of("v3"), "v2": of("v2") }))
}

fn set(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let settings: Settings = serde_json::from_value(Value::Object(asked.body.clone()))
        .map_err(|error| crate::fault::Fault::parameters(&error.to_string()))?;
    let told = json!(settings);
    platform.set_deliveries(settings);
    Ok(told)
}

/// A notification of v2: its members, and what is within them, as the catalogue has it.
fn document(schema: &Schema, context: &Context<'_>, api_v3_key: &str) -> Message {
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
        None => Message::V2 { members },
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

fn send(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let required = |name: &str| asked.text(name).ok_or_else(|| wrong(asked, name, "is required"));
    let (event, url) = (required("event_type")?, required("url")?);
    let v2 = asked.body.get("v2").and_then(Value::as_bool).unwrap_or(false);
    let known = catalogue::notification(event, v2);
    let known = known.ok_or_else(|| wrong(asked, "event_type", "is not in the catalogue"))?;
    let identity = platform
        .merchants
        .find(&asked.mchid)
        .ok_or_else(|| wrong(asked, "mchid", "is not known"))?;
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
        base_url: identity.credentials.base_url(),
        seal: &|_| None,
    };
    let message = if v2 {
        document(&known.schema, &context, identity.credentials.api_v3_key())
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
    };
    let id = platform.transact(|state, now| state.tell(&asked.mchid, url, message, now, now, 1));
    Ok(json!({ "id": id }))
}
