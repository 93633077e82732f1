//! Authorizations with which users receive transfers without confirming each one, and the transfers under them
//! (`/v3/fund-app/mch-transfer/…`), for a merchant and for a partner.

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, object, optional_text, text};
use super::orders::check_appid;
use super::transfers::{all, package, terms};
use crate::state::{AUTHORIZED, Case, Consent, Matter, Refusal, TO_CONFIRM};
use crate::views::cases::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("POST", "/v3/fund-app/mch-transfer/user-confirm-authorization", ask),
    Operation::kept(
        "GET",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
        query,
    ),
    Operation::kept(
        "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
        close,
    ),
    Operation::kept("POST", "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations", ask),
    Operation::kept(
        "GET",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
        query,
    ),
    Operation::kept(
        "POST",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
        close,
    ),
    Operation::kept(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
        transfer_and_ask,
    ),
    Operation::kept(
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
        transfer_and_ask,
    ),
    Operation::kept("POST", "/v3/fund-app/mch-transfer/transfer-bills/transfer", transfer),
    Operation::kept("POST", "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer", transfer),
];

/// The request for an authorization. `info` contains the members that a transfer has apart from its own.
fn asked(body: &Map<String, Value>, info: &Map<String, Value>) -> Map<String, Value> {
    let mut asked = Map::new();
    for (members, names) in [
        (body, &["appid", "openid", "transfer_scene_id", "user_recv_perception"][..]),
        (info, &["out_authorization_no", "user_display_name"]),
    ] {
        let known = names.iter().filter_map(|name| Some(((*name).to_owned(), members.get(*name)?)));
        asked.extend(known.map(|(name, value)| (name, value.clone())));
    }
    let url = info.get("authorization_notify_url").or_else(|| info.get("notify_url"));
    asked.extend(url.map(|url| ("notify_url".to_owned(), url.clone())));
    asked
}

/// An authorization as responses show it.
fn shown(case: &Case) -> Map<String, Value> {
    let mut shown = describe(case);
    if case.state == TO_CONFIRM {
        package(&mut shown, &case.id);
    }
    shown
}

fn ask(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    check_appid(call.identity, text(body, "appid"))?;
    let (mchid, number) = (call.identity.mchid(), text(body, "out_authorization_no"));
    let case = call.state.ask_authorization(mchid, number, asked(body, body), call.now)?;
    if case.state != TO_CONFIRM {
        return Err(Refusal::CaseState.into());
    }
    Ok(Reply::Json(shown(case).into()))
}

/// Finds the authorization given in the path.
fn find<'c>(call: &'c Call<'_>) -> Result<&'c Case, Fault> {
    let number = text(&call.path, "out_authorization_no");
    let case = call.state.case(Matter::TransferAuthorization, call.identity.mchid(), number);
    let case = case.ok().filter(|case| case.number == number);
    Ok(case.ok_or(Refusal::AuthorizationUnknown)?)
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    Ok(Reply::Json(shown(find(call)?).into()))
}

fn close(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find(call)?.clone();
    let case = call.state.close_authorization(&case, "CLOSE_VIA_MCH_API", call.now)?;
    Ok(Reply::Json(shown(case).into()))
}

/// Transfers to a user who has to confirm, and who is asked for an authorization at the same time.
fn transfer_and_ask(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mut terms = terms(call)?;
    let mchid = call.identity.mchid();
    let info = object(&call.body, "authorization_info");
    let asked = info.map(|info| asked(&call.body, info));
    if let Some(asked) = &asked {
        let number = text(asked, "out_authorization_no");
        // No money moves if another request has used the number.
        call.state.known_case(Matter::TransferAuthorization, mchid, number, asked)?;
        terms.consent = Consent::Asked(number.to_owned());
    }
    let transfer = call.state.transfer(terms, call.now)?;
    let mut answer = all(transfer);
    package(&mut answer, &transfer.transfer_bill_no);
    if let Some(asked) = asked {
        let number = text(&asked, "out_authorization_no").to_owned();
        let case = call.state.ask_authorization(mchid, &number, asked, call.now)?;
        answer.insert("out_authorization_no".to_owned(), json!(number));
        answer.insert("user_display_name".to_owned(), json!(case.text("user_display_name")));
    }
    Ok(Reply::Json(Value::Object(answer)))
}

/// Finds the authorization that a transfer names by the platform's number, the merchant's or both.
fn named<'c>(call: &'c Call<'_>) -> Result<&'c Case, Fault> {
    let id = optional_text(&call.body, "authorization_id");
    let own = optional_text(&call.body, "out_authorization_no");
    let Some(number) = id.or(own) else {
        return Err(Fault::parameters("authorization_id与out_authorization_no不能同时为空"));
    };
    let case = call.state.case(Matter::TransferAuthorization, call.identity.mchid(), number);
    let is_named = |case: &&Case| {
        id.is_none_or(|id| case.id == id) && own.is_none_or(|own| case.number == own)
    };
    Ok(case.ok().filter(is_named).ok_or(Refusal::AuthorizationNotInForce)?)
}

/// Transfers to a user who has given an authorization. The user need not confirm.
fn transfer(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let mut terms = terms(call)?;
    let case = named(call)?;
    let is_new = call.state.transfer_of(&terms.mchid, &terms.out_bill_no).is_err();
    if is_new && case.state != AUTHORIZED {
        return Err(Refusal::AuthorizationNotInForce.into());
    }
    terms.openid = case.text("openid").unwrap_or_default().to_owned();
    terms.consent = Consent::Given(case.number.clone());
    let transfer = call.state.transfer(terms, call.now)?;
    Ok(Reply::Json(Value::Object(all(transfer))))
}
