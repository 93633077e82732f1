//! Snapshots of the whole state: saved, restored, and reset to the start.

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Value, json};

use super::route::{Asked, Later, Reply, Route, Run, told, wrong};
use crate::error::Error;
use crate::platform::Platform;
use crate::wire::fault::Fault;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/_simulator/snapshot", "The whole state, as one document", |platform, _| {
        Ok(platform.snapshot())
    }),
    Route {
        method: "PUT",
        body: &[
            ("tables", "object", "as a snapshot has it"),
            (
                "now?",
                "integer",
                "business time in milliseconds since 1970, at which the snapshot continues",
            ),
        ],
        ..Route::get(
            "/_simulator/snapshot",
            "Replaces the whole state with a snapshot of the same seed, including business time",
            restore,
        )
    },
    Route::get("/_simulator/snapshots", "The names of the stored snapshots", |platform, _| {
        Ok(json!({ "snapshots": platform.snapshot_names() }))
    }),
    Route::post(
        "/_simulator/snapshots/{name}",
        "Stores the whole state under a name, until the process ends",
        keep,
    ),
    Route {
        method: "DELETE",
        ..Route::get("/_simulator/snapshots/{name}", "Deletes a snapshot", forget)
    },
    Route {
        body: &[("snapshot?", "string", "the name of the snapshot; the start if not given")],
        run: Run::Later(reset),
        ..Route::post(
            "/_simulator/reset",
            "Everything is as it was at the start, or in a snapshot: state, merchants, clock, settings, \
             faults. The log of requests is empty. Notifications that are under way are answered before",
            |_, _| Ok(Value::Null),
        )
    },
];

fn restore(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    platform.restore(&asked.body).map_err(failed)?;
    Ok(json!({}))
}

fn keep(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let name = asked.variable("name");
    platform.name_snapshot(name).map_err(failed)?;
    Ok(json!({ "snapshot": name }))
}

fn forget(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let name = asked.variable("name");
    if platform.forget_snapshot(name) {
        return Ok(json!({}));
    }
    let fault = told("name", &name.into(), "is the name of no snapshot", "uri");
    Err(Fault { status: StatusCode::NOT_FOUND, ..fault })
}

fn reset(platform: Arc<Platform>, asked: &Asked) -> Result<Later, Fault> {
    let name = match asked.body.get("snapshot") {
        None => None,
        Some(Value::String(name)) => Some(name.clone()),
        Some(_) => return Err(wrong(asked, "snapshot", "is no text")),
    };
    if let Some(unknown) = asked.body.keys().find(|name| *name != "snapshot") {
        return Err(wrong(asked, unknown, "is not known here"));
    }
    Ok(Box::pin(async move {
        platform.reset(name.as_deref()).await.map_err(failed)?;
        Ok(super::clock::describe(&platform))
    }))
}

fn failed(error: Error) -> Fault {
    Fault::parameters(&error.to_string())
}
