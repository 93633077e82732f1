//! The money: every account, and what a test puts on one.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::route::{Asked, Reply, Route, wrong};
use crate::platform::Platform;

pub(super) const ROUTES: &[Route] = &[
    Route::get(
        "/_simulator/ledger",
        "Every account's balance in fen, and what is wrong with the ledger, if anything is",
        ledger,
    ),
    Route {
        method: "PUT",
        body: &[("fen", "integer", "what is on it from now on")],
        ..Route::get(
            "/_simulator/ledger/{mchid}/{pocket}",
            "Sets a merchant's balance, `available` or `operation`; the others are its orders'",
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
    if !platform.merchants.knows(mchid) {
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
