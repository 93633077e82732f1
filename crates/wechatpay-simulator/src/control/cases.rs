//! Actions of users and the platform on a merchant's cases: confirm, allow, approve, receive and so
//! on.

use std::sync::Arc;

use serde_json::{Value, json};

use super::route::{Asked, Reply, Route, told};
use crate::platform::Platform;
use crate::state::{Case, Matter, Refusal, State};
use crate::views::cases;
use crate::wire::fault::Fault;

/// Number of newest cases in a list.
const LISTED: usize = 100;

pub(super) const ROUTES: &[Route] = &[
    Route::get("/_simulator/cases", "The cases of a merchant, the newest first", list),
    Route::get("/_simulator/cases/{number}", "The state of a case", show),
    Route {
        body: &[("openid?", "string", "the user who does it")],
        ..Route::post(
            "/_simulator/cases/{number}/{act}",
            "A user or the platform changes a case",
            act,
        )
    },
];

fn describe(case: &Case) -> Value {
    json!({
        "number": case.number, "id": case.id, "state": case.state,
        "content": cases::describe(case),
    })
}

/// A merchant and its brand.
fn owners(platform: &Platform, asked: &Asked) -> Vec<String> {
    let brand = platform.merchants.find(&asked.mchid).and_then(|one| one.brand.clone());
    let brand = brand.map(|brand| brand.mchid().to_owned());
    [asked.mchid.clone()].into_iter().chain(brand).collect()
}

fn list(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let owners = owners(platform, asked);
    let owners: Vec<&str> = owners.iter().map(String::as_str).collect();
    let cases = platform.look(|state| state.newest_cases(&owners, LISTED));
    Ok(json!({ "cases": cases.iter().map(describe).collect::<Vec<_>>() }))
}

/// The case with this number, of the merchant or its brand.
fn find<'s>(state: &'s State, owners: &[String], number: &str) -> Option<&'s Case> {
    owners.iter().find_map(|owner| state.any_case(owner, number).ok())
}

fn show(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let number = asked.variable("number");
    let owners = owners(platform, asked);
    let found = platform.look(|state| find(state, &owners, number).map(describe));
    found.ok_or_else(|| Fault {
        message: format!("no case has the number `{number}`"),
        ..told("number", &json!(number), "no case has this number", "path")
    })
}

fn act(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let (number, act) = (asked.variable("number"), asked.variable("act"));
    let owners = owners(platform, asked);
    platform.transact(|state, now| {
        let case = find(state, &owners, number).ok_or(Refusal::CaseUnknown)?;
        let (owner, matter) = (case.mchid.clone(), case.matter);
        if !matter.acts().any(|known| known == act) {
            return Err(told("act", &json!(act), &unknown_act(matter), "path"));
        }
        Ok(describe(state.act_on_case((&owner, number), act, &asked.body, now)?))
    })
}

fn unknown_act(matter: Matter) -> String {
    let all: Vec<String> = matter.acts().map(|act| format!("`{act}`")).collect();
    match all.as_slice() {
        [] => "is not known: nothing can be done to this case".to_owned(),
        [one] => format!("is not {one}"),
        [most @ .., last] => format!("is not {} or {last}", most.join(", ")),
    }
}
