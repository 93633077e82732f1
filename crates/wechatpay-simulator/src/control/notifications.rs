//! Notifications: what was sent and answered, how they are sent, and any of them on demand.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Asked, Reply, Route, wrong};
use crate::catalogue::{self, Context};
use crate::clock::rfc3339;
use crate::notify::Settings;
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
    let all = platform.look(|state| state.notices().map(describe).collect::<Vec<_>>());
    Ok(json!({ "notifications": all }))
}

fn describe(notice: &Notice) -> Value {
    let (event_type, content) = match &notice.message {
        Message::V3 { event_type, resource, .. } => (event_type.as_str(), resource.clone()),
        Message::V2 { members } => ("v2", pairs(members)),
        Message::V2Refund { info, .. } => ("v2 refund", pairs(info)),
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
        "event_type": event_type,
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
        let made = catalogue::members(&known.schema, &context);
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let members = made.as_object().into_iter().flatten();
        let members = members
            .filter(|(name, _)| !["sign", "nonce_str"].contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), text(value)));
        Message::V2 { members: members.collect() }
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
