//! Lists of orders, refunds and transfers, newest first, in pages.

use std::sync::Arc;

use serde_json::{Value, json};

use super::orders::{describe_order, describe_refund, describe_transfer};
use super::route::{Asked, Reply, Route, told};
use crate::platform::Platform;
use crate::state::{Listed, Page};
use crate::wire::fault::Fault;

/// Default number of rows on a page.
const USUAL: usize = 50;

/// Most rows on a page, because a page is read under the platform's lock.
const MOST: usize = 1000;

const QUERY: &[(&str, &str, &str)] = &[
    ("limit", "integer", "at most so many, up to 1000; 50 if not given"),
    CURSOR,
    ("search", "string", "with this text in one of their numbers"),
];

/// The query parameter for the start of a page.
pub(super) const CURSOR: (&str, &str, &str) = (
    "cursor",
    "string",
    "`next` of the answer before, for the page after it. `next` is null after the last page; a page of a search \
     may be short although there are more",
);

pub(super) const ROUTES: &[Route] = &[
    Route {
        query: QUERY,
        ..Route::get(
            "/_simulator/orders",
            "Orders of all merchants or one, the newest first",
            orders,
        )
    },
    Route {
        query: QUERY,
        ..Route::get(
            "/_simulator/refunds",
            "Refunds of all merchants or one, the newest first",
            refunds,
        )
    },
    Route {
        query: QUERY,
        ..Route::get(
            "/_simulator/transfers",
            "Transfers of all merchants or one, the newest first",
            transfers,
        )
    },
];

fn orders(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let page = page(asked, USUAL)?;
    let listed = platform.transact(|state, _| state.list_orders(&page, describe_order));
    Ok(answer("orders", listed))
}

fn refunds(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let page = page(asked, USUAL)?;
    let listed = platform.transact(|state, _| state.list_refunds(&page, describe_refund));
    Ok(answer("refunds", listed))
}

fn transfers(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let page = page(asked, USUAL)?;
    let listed = platform.transact(|state, _| state.list_transfers(&page, describe_transfer));
    Ok(answer("transfers", listed))
}

/// The requested page; `usual` is the default number of rows.
pub(super) fn page(asked: &Asked, usual: usize) -> Result<Page<'_>, Fault> {
    let cursor = asked.parameter("cursor");
    // A cursor of a list is a number with a fixed count of digits.
    if let Some(text) = cursor.filter(|text| !text.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        return Err(told("cursor", &text.into(), "is no `next` of an answer", "query"));
    }
    Ok(Page {
        mchid: asked.parameter("mchid"),
        cursor,
        search: asked.parameter("search"),
        limit: asked.number("limit")?.map_or(usual, |limit| limit.min(MOST)),
    })
}

fn answer(name: &str, listed: Listed<Value>) -> Value {
    json!({ name: listed.rows, "next": listed.next })
}
