//! Invoices (`/v3/new-tax-control-fapiao`): ask for their title, issue them, insert them into the user's
//! card wallet, reverse them, and set the notification URL.

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, check_sub_mchid, optional_text, text};
use super::orders::check_appid;
use crate::state::{Case, Matter, Refusal};
use crate::views::cases::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

const BASE: &str = "/v3/new-tax-control-fapiao/download";

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("PATCH", "/v3/new-tax-control-fapiao/merchant/development-config", configure),
    Operation::kept("GET", "/v3/new-tax-control-fapiao/merchant/development-config", configured),
    Operation::kept("GET", "/v3/new-tax-control-fapiao/user-title/title-url", ask_title),
    Operation::kept("GET", "/v3/new-tax-control-fapiao/user-title", title),
    Operation::kept("POST", "/v3/new-tax-control-fapiao/fapiao-applications", issue),
    Operation::kept("POST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-general", issue),
    Operation::kept(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
        issue,
    ),
    Operation::kept(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
        issue,
    ),
    Operation::kept(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
        issue,
    ),
    Operation::kept(
        "GET",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
        query,
    ),
    Operation::kept(
        "GET",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
        files,
    ),
    Operation::kept(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
        insert,
    ),
    Operation::kept(
        "POST",
        "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
        reverse,
    ),
];

fn configure(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let members = call.body.clone();
    call.state.set_up(call.identity.mchid(), "fapiao", members, call.now)?;
    configured(call)
}

fn configured(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = call.state.case(Matter::Setup, call.identity.mchid(), "fapiao");
    let mut told = describe(case.map_err(|_| Refusal::CallbackUnknown)?);
    told.entry("show_fapiao_cell").or_insert_with(|| json!(false));
    Ok(Reply::Json(told.into()))
}

fn ask_title(call: &mut Call<'_>) -> Result<Reply, Fault> {
    check_appid(call.identity, text(&call.query, "appid"))?;
    check_sub_mchid(call, optional_text(&call.query, "sub_mchid"))?;
    let number = text(&call.query, "fapiao_apply_id");
    let (mchid, asked) = (call.identity.mchid(), call.query.clone());
    let case = call.state.ask_title(mchid, number, asked, call.now)?;
    let base = call.identity.credentials.base_url();
    let path = format!("pages/title?id={}", case.id);
    Ok(Reply::Json(json!({
        "title_url": format!("{base}/_simulator/page/title?id={}", case.id),
        "miniprogram_appid": "wxbd687630cd02ce1d",
        "miniprogram_path": path,
        "miniprogram_user_name": "gh_simulated",
    })))
}

/// The title that the user has entered, if there is one.
fn title(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let sub = optional_text(&call.query, "sub_mchid");
    check_sub_mchid(call, sub)?;
    let number = text(&call.query, "fapiao_apply_id");
    let case = call.state.case(Matter::FapiaoTitle, call.identity.mchid(), number)?;
    if case.state != "FILLED" || case.text("sub_mchid") != sub {
        return Err(Refusal::CaseUnknown.into());
    }
    Ok(Reply::Json(describe(case).into()))
}

fn issue(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    check_sub_mchid(call, optional_text(body, "sub_mchid"))?;
    let number = text(body, "fapiao_apply_id");
    call.state.issue_fapiao(call.identity.mchid(), number, body.clone(), call.now)?;
    Ok(Reply::Empty)
}

/// Finds the application given in the path, of the merchant or of the sub-merchant in `members`.
fn find(call: &Call<'_>, members: &Map<String, Value>) -> Result<Case, Fault> {
    let sub = optional_text(members, "sub_mchid");
    check_sub_mchid(call, sub)?;
    let number = text(&call.path, "fapiao_apply_id");
    let case = call.state.case(Matter::Fapiao, call.identity.mchid(), number)?;
    if case.text("sub_mchid") == sub { Ok(case.clone()) } else { Err(Refusal::CaseUnknown.into()) }
}

/// The invoices of an application, or only the one given in the query.
fn invoices(call: &Call<'_>, told: &Map<String, Value>) -> Result<Vec<Value>, Fault> {
    let wanted = optional_text(&call.query, "fapiao_id");
    let all = told.get("fapiao_information").and_then(Value::as_array).into_iter().flatten();
    let fitting = all.filter(|one| {
        wanted.is_none_or(|id| one.get("fapiao_id").and_then(Value::as_str) == Some(id))
    });
    let found: Vec<Value> = fitting.cloned().collect();
    if found.is_empty() { Err(Refusal::CaseUnknown.into()) } else { Ok(found) }
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let told = describe(&find(call, &call.query)?);
    let found = invoices(call, &told)?;
    Ok(Reply::Json(json!({ "total_count": found.len(), "fapiao_information": found })))
}

fn files(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find(call, &call.query)?;
    let found = invoices(call, &describe(&case))?;
    let (base, mchid) = (call.identity.credentials.base_url(), call.identity.mchid());
    let list: Vec<Value> = found
        .iter()
        .map(|one| {
            let id = one.get("fapiao_id").and_then(Value::as_str).unwrap_or_default();
            let paper = |name: &str| {
                let value = one.get("blue_fapiao").and_then(|paper| paper.get(name)?.as_str());
                value.unwrap_or_default().to_owned()
            };
            let url = format!(
                "{base}{BASE}?token={}&mchid={mchid}&openid={}&invoice_code={}&invoice_no={}&fapiao_id={id}",
                case.id,
                crate::keys::OPENID,
                paper("fapiao_code"),
                paper("fapiao_number"),
            );
            json!({ "fapiao_id": id, "status": one.get("status"), "download_url": url })
        })
        .collect();
    Ok(Reply::Json(json!({ "fapiao_download_info_list": list })))
}

fn insert(call: &mut Call<'_>) -> Result<Reply, Fault> {
    check_sub_mchid(call, optional_text(&call.body, "sub_mchid"))?;
    let number = text(&call.path, "fapiao_apply_id");
    let asked = call.body.clone();
    call.state.insert_fapiao(call.identity.mchid(), number, asked, call.now)?;
    Ok(Reply::Empty)
}

fn reverse(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find(call, &call.body)?;
    let told = describe(&case);
    let all = told.get("fapiao_information").and_then(Value::as_array).into_iter().flatten();
    let known: Vec<&str> = all.filter_map(|one| one.get("fapiao_id")?.as_str()).collect();
    let asked = call.body.get("fapiao_information").and_then(Value::as_array);
    let asked = asked.into_iter().flatten();
    let ids: Vec<&str> = asked.filter_map(|one| one.get("fapiao_id")?.as_str()).collect();
    if ids.iter().any(|id| !known.contains(id)) {
        return Err(Refusal::CaseUnknown.into());
    }
    call.state.reverse_fapiao(&case, &ids, call.now)?;
    Ok(Reply::Empty)
}
