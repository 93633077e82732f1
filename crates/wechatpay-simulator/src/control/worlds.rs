//! Worlds: created, listed and ended.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::route::{Asked, Later, Reply, Route, Run, told, wrong};
use crate::clock::{parse_rfc3339, rfc3339};
use crate::keys::PlatformKeys;
use crate::platform::worlds::{Terms, World};
use crate::platform::{Beginning, Platform};
use crate::wire::fault::Fault;

/// Default idle time in seconds: a world ends after this time without a connection.
const IDLE: u64 = 600;

/// Longest idle time in seconds: a day.
const LONGEST: u64 = 86_400;

pub(super) const ROUTES: &[Route] = &[
    Route {
        body: &[
            (
                "seed?",
                "integer",
                "makes its merchant, keys and numbers; another one each time if not given",
            ),
            ("start_time?", "string", "business time begins here (RFC 3339) and stands still"),
            (
                "notify?",
                "boolean",
                "whether merchants are notified; as this server was started if not given",
            ),
            (
                "rate_limits?",
                "boolean",
                "whether rate limits hold; as this server was started if not given",
            ),
            (
                "sign_errors?",
                "boolean",
                "whether errors are signed; as this server was started if not given",
            ),
            ("platform_keys?", "string", "`both`, `public_key` or `certificate`"),
            (
                "idle_seconds?",
                "integer",
                "ends when nobody has been connected for so long; 600 if not given",
            ),
        ],
        ..Route::post(
            "/_simulator/worlds",
            "Another platform in this process, with nothing in common but the process; answers its URLs and \
             the credentials of its merchant",
            make,
        )
    },
    Route::get("/_simulator/worlds", "The running worlds", list),
    Route {
        method: "DELETE",
        run: Run::Later(end),
        ..Route::get("/_simulator/worlds/{id}", "Ends a world and closes its ports", list)
    },
];

/// The options of a new world.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wishes {
    seed: Option<u64>,
    start_time: Option<String>,
    notify: Option<bool>,
    rate_limits: Option<bool>,
    sign_errors: Option<bool>,
    #[serde(default)]
    platform_keys: PlatformKeys,
    #[serde(default = "idle")]
    idle_seconds: u64,
}

fn idle() -> u64 {
    IDLE
}

fn make(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let wishes: Wishes = serde_json::from_value(Value::Object(asked.body.clone()))
        .map_err(|error| Fault::parameters(&error.to_string()))?;
    let start = wishes
        .start_time
        .as_deref()
        .map(|text| parse_rfc3339(text).ok_or_else(|| wrong(asked, "start_time", "is not a time")));
    if !(1..=LONGEST).contains(&wishes.idle_seconds) {
        return Err(wrong(asked, "idle_seconds", "is not 1 to 86400"));
    }
    let own = &platform.beginning;
    let beginning = Beginning {
        start: start.transpose()?,
        notify: wishes.notify.or(own.notify),
        rate_limits: wishes.rate_limits.or(own.rate_limits),
        sign_errors: wishes.sign_errors.unwrap_or(own.sign_errors),
        notify_hosts: own.notify_hosts.clone(),
    };
    let seed = platform.seed().0;
    let terms = |id: u64| Terms {
        // Neighbouring worlds have different keys.
        seed: wishes.seed.unwrap_or_else(|| seed.wrapping_add(id)),
        beginning,
        platform_keys: wishes.platform_keys,
        idle: Duration::from_secs(wishes.idle_seconds),
    };
    let made = platform.worlds.make(terms, |id, world| {
        let mut told = describe(id, world);
        if let Some(told) = told.as_object_mut() {
            let credentials = world.platform.merchants.first().credentials.describe();
            told.insert("credentials".to_owned(), credentials);
        }
        told
    });
    made.map_err(|error| Fault::parameters(&error.to_string()))
}

fn list(platform: &Arc<Platform>, _: &Asked) -> Reply {
    Ok(json!({ "worlds": platform.worlds.list(describe) }))
}

fn describe(id: u64, world: &World) -> Value {
    let first = world.platform.merchants.first();
    let base = first.credentials.base_url();
    json!({
        "id": id.to_string(),
        "seed": world.terms.seed,
        "mchid": first.mchid(),
        "base_url": base,
        "tls_base_url": first.credentials.tls_base_url(),
        "console_url": format!("{base}/_simulator/"),
        "platform_keys": world.terms.platform_keys.as_str(),
        "start_time": world.terms.beginning.start.map(rfc3339),
        "idle_seconds": world.terms.idle.as_secs(),
    })
}

fn end(platform: Arc<Platform>, asked: &Asked) -> Result<Later, Fault> {
    let id = asked.variable("id");
    let ended = id.parse().ok().and_then(|id| platform.worlds.end(id));
    let ended = ended.ok_or_else(|| {
        let fault = told("id", &id.into(), "is no world's", "uri");
        Fault { status: StatusCode::NOT_FOUND, ..fault }
    })?;
    Ok(Box::pin(async move {
        ended.await;
        Ok(json!({}))
    }))
}
