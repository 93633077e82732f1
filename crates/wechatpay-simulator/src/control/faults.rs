//! Rules that inject faults, and the platform's rate limits.

use std::sync::Arc;

use serde_json::{Value, json};

use super::route::{Asked, Reply, Route, told, wrong};
use crate::catalogue::{self, documented_errors};
use crate::faults::{Rule, documented_limits};
use crate::platform::Platform;
use crate::wire::fault::Fault;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/_simulator/faults", "All rules, with their remaining counts", list),
    Route {
        method: "POST",
        body: &[
            ("operation?", "string", "`POST /v3/refund/domestic/refunds`; all if not given"),
            ("probability?", "integer", "how many of a hundred requests; all if not given"),
            ("count?", "integer", "for so many requests, then no more"),
            ("fault", "string", "`error`, `latency`, `drop`, `signature` or `rate_limit`"),
            ("code?", "string", "of an error"),
            ("status?", "integer", "of an error; the code's usual one if not given"),
            ("message?", "string", "of an error"),
            ("after?", "boolean", "error and drop: once all has been carried out"),
            ("milliseconds?", "integer", "of latency"),
            (
                "how?",
                "string",
                "signature: `broken`, `missing`, `probe`, `unknown_key`, `other_key`, `other_body` or \
                 `other_time`",
            ),
            ("per_second?", "integer", "rate_limit: more than so many are too many"),
        ],
        ..Route::get("/_simulator/faults", "Adds a rule", add)
    },
    Route { method: "DELETE", ..Route::get("/_simulator/faults", "Removes all rules", clear) },
    Route { method: "DELETE", ..Route::get("/_simulator/faults/{id}", "Removes a rule", remove) },
    Route {
        query: &[(
            "operation",
            "string",
            "`POST /v3/refund/domestic/refunds`; without it, the codes of every operation of v3",
        )],
        ..Route::get(
            "/_simulator/errors",
            "The documented error codes of an operation, its own first",
            errors,
        )
    },
    Route::get(
        "/_simulator/limits",
        "The platform's rate limits, and whether they are enforced",
        limits,
    ),
    Route {
        method: "PUT",
        body: &[("on", "boolean", "whether they hold")],
        ..Route::get("/_simulator/limits", "Switches the platform's rate limits", set_limits)
    },
];

fn list(platform: &Arc<Platform>, _: &Asked) -> Reply {
    Ok(platform.change_faults(|faults| json!({ "faults": faults.rules() })))
}

fn add(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let rule: Rule = serde_json::from_value(Value::Object(asked.body.clone()))
        .map_err(|error| Fault::parameters(&error.to_string()))?;
    let id = platform.change_faults(|faults| faults.add(rule));
    Ok(json!({ "id": id }))
}

fn clear(platform: &Arc<Platform>, _: &Asked) -> Reply {
    platform.change_faults(|faults| faults.remove(None));
    Ok(json!({}))
}

fn remove(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let id = asked.variable("id").parse().ok();
    if id.is_none() || !platform.change_faults(|faults| faults.remove(id)) {
        return Err(wrong(asked, "id", "is not known"));
    }
    Ok(json!({}))
}

fn errors(_: &Arc<Platform>, asked: &Asked) -> Reply {
    let operation = match asked.parameter("operation") {
        None => None,
        Some(name) => {
            let found =
                name.split_once(' ').and_then(|(method, path)| catalogue::get(method, path));
            Some(found.ok_or_else(|| told("operation", &name.into(), "is not known", "query"))?)
        }
    };
    let errors = documented_errors(operation.as_deref());
    let errors = errors.iter().map(
        |error| json!({ "code": error.code, "status": error.status, "message": error.message }),
    );
    Ok(json!({ "errors": errors.collect::<Vec<_>>() }))
}

fn limits(platform: &Arc<Platform>, _: &Asked) -> Reply {
    let all = documented_limits().into_iter().map(|(operation, limit)| {
        json!({
            "operation": operation,
            "limit": limit.limit,
            "per": limit.per,
            "scope": limit.scope.as_deref().unwrap_or("merchant"),
            "calls": limit.calls.as_deref().unwrap_or("all"),
        })
    });
    Ok(json!({ "on": platform.has_limits(), "limits": all.collect::<Vec<_>>() }))
}

fn set_limits(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let on = asked.body.get("on").and_then(Value::as_bool);
    let on = on.ok_or_else(|| wrong(asked, "on", "is neither true nor false"))?;
    platform.set_limits(on);
    Ok(json!({ "on": on }))
}
