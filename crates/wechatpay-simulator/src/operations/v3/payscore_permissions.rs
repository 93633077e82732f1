//! Permissions of users for a PayScore service (`/v3/payscore/permissions`, `/v3/payscore/partner/permissions`):
//! requested by the merchant, given by the user, ended by either of them.

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, check_sub_mchid, optional_text, text};
use super::orders::check_appid;
use crate::state::{Case, Matter, Refusal};
use crate::views::cases::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("POST", "/v3/payscore/permissions", ask),
    Operation::kept(
        "GET",
        "/v3/payscore/permissions/authorization-code/{authorization_code}",
        by_code,
    ),
    Operation::kept(
        "POST",
        "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
        end_by_code,
    ),
    Operation::kept("GET", "/v3/payscore/permissions/openid/{openid}", |call| {
        let openid = text(&call.path, "openid").to_owned();
        Ok(Reply::Json(describe(&of_user(call, &call.query, "openid", &openid)?).into()))
    }),
    Operation::kept("POST", "/v3/payscore/permissions/openid/{openid}/terminate", |call| {
        let openid = text(&call.path, "openid").to_owned();
        let case = of_user(call, &call.body, "openid", &openid)?;
        end(call, &case)
    }),
    Operation::kept("POST", "/v3/payscore/partner/permissions", ask),
    Operation::kept(
        "GET",
        "/v3/payscore/partner/permissions/authorization-code/{authorization_code}",
        by_code,
    ),
    Operation::kept(
        "POST",
        "/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
        end_by_code,
    ),
    Operation::kept("GET", "/v3/payscore/partner/permissions/search", |call| {
        Ok(Reply::Json(describe(&of_named_user(call, &call.query)?).into()))
    }),
    Operation::kept("POST", "/v3/payscore/partner/permissions/terminate", |call| {
        let case = of_named_user(call, &call.body)?;
        end(call, &case)
    }),
];

fn ask(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    check_appid(call.identity, text(body, "appid"))?;
    check_sub_mchid(call, optional_text(body, "sub_mchid"))?;
    let (mchid, number) = (call.identity.mchid(), text(body, "authorization_code"));
    let token = call.state.begin_permission(mchid, number, body.clone(), call.now)?;
    // Only the platform can read this token.
    Ok(Reply::Json(json!({ "apply_permissions_token": format!("simulated {token}") })))
}

fn find(call: &Call<'_>, members: &Map<String, Value>) -> Result<Case, Fault> {
    let sub = optional_text(members, "sub_mchid");
    check_sub_mchid(call, sub)?;
    let code = text(&call.path, "authorization_code");
    let case = call.state.case(Matter::ScorePermission, call.identity.mchid(), code)?;
    let same = case.text("service_id") == optional_text(members, "service_id");
    if !same || case.text("sub_mchid") != sub {
        return Err(Refusal::CaseUnknown.into());
    }
    Ok(case.clone())
}

fn by_code(call: &mut Call<'_>) -> Result<Reply, Fault> {
    Ok(Reply::Json(describe(&find(call, &call.query)?).into()))
}

fn end_by_code(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find(call, &call.body)?;
    end(call, &case)
}

/// The newest permission of a user for a service.
fn of_user(
    call: &Call<'_>,
    members: &Map<String, Value>,
    name: &str,
    openid: &str,
) -> Result<Case, Fault> {
    check_appid(call.identity, text(members, "appid"))?;
    let sub = optional_text(members, "sub_mchid");
    check_sub_mchid(call, sub)?;
    let service = optional_text(members, "service_id");
    let all = call.state.cases_of(Matter::ScorePermission, call.identity.mchid());
    let mine = all.into_iter().filter(|case| {
        let is_users = case.text(name) == Some(openid);
        is_users && case.text("service_id") == service && case.text("sub_mchid") == sub
    });
    mine.max_by_key(|case| case.updated).ok_or_else(|| Refusal::CaseUnknown.into())
}

fn of_named_user(call: &Call<'_>, members: &Map<String, Value>) -> Result<Case, Fault> {
    for name in ["openid", "sub_openid"] {
        if let Some(openid) = optional_text(members, name) {
            return of_user(call, members, name, openid);
        }
    }
    Err(Fault::parameters("openid与sub_openid不能同时为空"))
}

fn end(call: &mut Call<'_>, case: &Case) -> Result<Reply, Fault> {
    call.state.end_permission(case, call.now)?;
    Ok(Reply::Empty)
}
