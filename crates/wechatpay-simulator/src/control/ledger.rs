//! The ledger: every account, and deposits by a test.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::route::{Asked, Reply, Route, wrong};
use crate::platform::Platform;

pub(super) const ROUTES: &[Route] = &[
    Route::get(
        "/_simulator/ledger",
        "The balance of every account in fen, and the errors of the ledger",
        ledger,
    ),
    Route {
        method: "PUT",
        body: &[("fen", "integer", "the new balance")],
        ..Route::get(
            "/_simulator/ledger/{mchid}/{pocket}",
            "Sets a balance of a merchant, `available` or `operation`; the other balances follow from its orders",
            set,
        )
    },
];

fn ledger(platform: &Arc<Platform>, _: &Asked) -> Reply {
    platform.transact(|state, _| {
        let balances: Map<String, Value> = state
            .ledger
            .balances()
            .map(|(account, fen)| (account.into_owned(), fen.into()))
            .collect();
        Ok(json!({ "balances": balances, "fault": state.ledger.fault() }))
    })
}

fn set(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let fen = asked.integer("fen").filter(|fen| *fen >= 0);
    let fen = fen.ok_or_else(|| wrong(asked, "fen", "is not zero or above"))?;
    let (mchid, pocket) = (asked.variable("mchid"), asked.variable("pocket"));
    if !platform.knows(mchid) {
        return Err(wrong(asked, "mchid", "is not known"));
    }
    if !["available", "operation"].contains(&pocket) {
        return Err(wrong(asked, "pocket", "is not known"));
    }
    let account = format!("{mchid}/{pocket}");
    platform.transact(|state, now| {
        state.set_balance(&account, fen, now)?;
        Ok(json!({ "account": account, "fen": fen }))
    })
}
