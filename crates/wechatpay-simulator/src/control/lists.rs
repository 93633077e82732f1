//! Lists of orders, refunds and transfers, the newest first.

use std::sync::Arc;

use serde_json::{Value, json};

use super::orders::{describe_order, describe_refund, describe_transfer};
use super::route::{Asked, Reply, Route};
use crate::platform::Platform;
use crate::wire::fault::Fault;

/// So many, if nobody says how many.
const USUAL: usize = 50;

const LIMIT: &[(&str, &str, &str)] =
    &[("limit", "integer", "at most so many, of the newest 1024; 50 if not given")];

pub(super) const ROUTES: &[Route] = &[
    Route {
        query: LIMIT,
        ..Route::get("/_simulator/orders", "The newest orders, of all merchants or one", orders)
    },
    Route {
        query: LIMIT,
        ..Route::get("/_simulator/refunds", "The newest refunds, of all merchants or one", refunds)
    },
    Route {
        query: LIMIT,
        ..Route::get(
            "/_simulator/transfers",
            "The newest transfers, of all merchants or one",
            transfers,
        )
    },
];

fn orders(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let (mchid, most) = wanted(asked)?;
    let all = platform.transact(|state, _| state.latest_orders(mchid, most, describe_order));
    Ok(json!({ "orders": all }))
}

fn refunds(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let (mchid, most) = wanted(asked)?;
    let all = platform.transact(|state, _| state.latest_refunds(mchid, most, describe_refund));
    Ok(json!({ "refunds": all }))
}

fn transfers(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let (mchid, most) = wanted(asked)?;
    let all: Vec<Value> =
        platform.transact(|state, _| state.latest_transfers(mchid, most, describe_transfer));
    Ok(json!({ "transfers": all }))
}

/// Whose, and how many.
fn wanted(asked: &Asked) -> Result<(Option<&str>, usize), Fault> {
    Ok((asked.parameter("mchid"), asked.number("limit")?.unwrap_or(USUAL)))
}
