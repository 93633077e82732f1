//! Business time: queried, stopped, sped up and advanced.

use std::sync::Arc;

use serde_json::{Value, json};

use super::route::{Asked, Later, Reply, Route, Run, wrong};
use crate::clock::{Mode, parse_rfc3339, rfc3339};
use crate::platform::Platform;
use crate::platform::deliver::settle;
use crate::wire::fault::Fault;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/_simulator/clock", "The business time, and the pending events", |platform, _| {
        Ok(describe(platform))
    }),
    Route {
        method: "PUT",
        body: &[
            ("mode", "string", "`real`, `scaled` or `stepped`"),
            ("factor?", "integer", "how many times as fast as real time; for `scaled`"),
        ],
        ..Route::get("/_simulator/clock", "Sets how business time runs", set)
    },
    Route {
        method: "POST",
        template: "/_simulator/clock/advance",
        summary: "Moves business time on; what is due on the way happens in its order, and every \
                  notification is answered before the next thing happens",
        query: &[],
        body: &[
            ("seconds?", "integer", "by so many"),
            ("to?", "string", "or until this time, RFC 3339"),
        ],
        run: Run::Advance(seconds),
    },
    Route {
        run: Run::Later(settled),
        ..Route::post(
            "/_simulator/settle",
            "Performs everything that is due, sends its notifications, and returns when all of them are answered",
            |_, _| Ok(Value::Null),
        )
    },
];

/// The clock as the control API returns it.
pub(super) fn describe(platform: &Platform) -> Value {
    let (mode, factor) = match platform.clock.mode() {
        Mode::Real { .. } => ("real", 1),
        Mode::Scaled { factor, .. } => ("scaled", factor),
        Mode::Stepped { .. } => ("stepped", 0),
    };
    let (next, waiting) = platform.look(|state| (state.next_due(), state.waiting()));
    json!({
        "mode": mode,
        "factor": factor,
        "now": rfc3339(platform.clock.now()),
        "next": next.map(rfc3339),
        "waiting": waiting,
    })
}

fn set(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    match asked.text("mode") {
        Some("real") => platform.clock.run(1),
        Some("stepped") => platform.clock.stop(),
        Some("scaled") => {
            let factor = asked.integer("factor").and_then(|factor| u32::try_from(factor).ok());
            let factor = factor.filter(|factor| *factor > 0);
            platform.clock.run(factor.ok_or_else(|| wrong(asked, "factor", "is not above zero"))?);
        }
        _ => return Err(wrong(asked, "mode", "is not one of the known values")),
    }
    platform.transact(|_, _| ());
    Ok(describe(platform))
}

fn settled(platform: Arc<Platform>, _: &Asked) -> Result<Later, Fault> {
    Ok(Box::pin(async move {
        settle(Arc::clone(&platform)).await;
        Ok(describe(&platform))
    }))
}

fn seconds(platform: &Platform, asked: &Asked) -> Result<i64, Fault> {
    if let Some(seconds) = asked.integer("seconds") {
        let forward = Some(seconds).filter(|seconds| *seconds >= 0);
        return forward.ok_or_else(|| wrong(asked, "seconds", "is below zero"));
    }
    let to = asked.text("to").ok_or_else(|| wrong(asked, "seconds", "is required"))?;
    let to = parse_rfc3339(to).ok_or_else(|| wrong(asked, "to", "is not a time"))?;
    let seconds = to.saturating_sub(platform.clock.now());
    Some(seconds).filter(|seconds| *seconds >= 0).ok_or_else(|| wrong(asked, "to", "is past"))
}
