//! PayScore (`/v3/payscore`): orders that a user confirms and the merchant completes, of a merchant and of a
//! partner's sub-merchant. The amount is deducted through an ordinary order, which bills and refunds
//! include.

use serde_json::{Map, Value, json};

use super::call::{
    Call, Operation, check_sub_mchid, integer, object, optional_text, owned_text, text,
};
use super::orders::check_appid;
use crate::keys::OPENID;
use crate::state::{Case, Matter, Refusal, check_score};
use crate::views::cases::describe;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("POST", "/v3/payscore/serviceorder", create),
    Operation::kept("GET", "/v3/payscore/serviceorder", query),
    Operation::kept("POST", "/v3/payscore/serviceorder/direct-complete", create_and_complete),
    Operation::kept("POST", "/v3/payscore/serviceorder/{out_order_no}/cancel", cancel),
    Operation::kept("POST", "/v3/payscore/serviceorder/{out_order_no}/complete", complete),
    Operation::kept("POST", "/v3/payscore/serviceorder/{out_order_no}/modify", modify),
    Operation::kept("POST", "/v3/payscore/serviceorder/{out_order_no}/pay", pay),
    Operation::kept("POST", "/v3/payscore/serviceorder/{out_order_no}/sync", sync),
    Operation::kept("POST", "/v3/payscore/partner/serviceorder", create),
    Operation::kept("GET", "/v3/payscore/partner/serviceorder", query),
    Operation::kept("POST", "/v3/payscore/partner/serviceorder/direct-complete", |call| {
        create_and_complete(call).map(nothing)
    }),
    Operation::kept("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/cancel", |call| {
        cancel(call).map(nothing)
    }),
    Operation::kept("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/complete", |call| {
        complete(call).map(nothing)
    }),
    Operation::kept("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/modify", |call| {
        modify(call).map(nothing)
    }),
    Operation::kept("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/pay", |call| {
        pay(call).map(nothing)
    }),
    Operation::kept("POST", "/v3/payscore/partner/serviceorder/{out_order_no}/sync", |call| {
        sync(call).map(nothing)
    }),
];

/// Empties the response: for a partner, success has no content.
fn nothing(_: Reply) -> Reply {
    Reply::Empty
}

fn answer(case: &Case) -> Reply {
    Reply::Json(describe(case).into())
}

fn create(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = begin(call)?;
    let mut told = describe(&case);
    // A value for the user's device; only the platform can read it.
    told.insert("package".to_owned(), json!(format!("simulated {}", case.id)));
    Ok(Reply::Json(told.into()))
}

/// Creates an order, or finds it. If no user has to confirm, the service starts at once.
fn begin(call: &mut Call<'_>) -> Result<Case, Fault> {
    let body = &call.body;
    check_appid(call.identity, text(body, "appid"))?;
    check_sub_mchid(call, optional_text(body, "sub_mchid"))?;
    let confirms = body.get("need_user_confirm") != Some(&json!(false));
    let has_user = ["openid", "sub_openid"].iter().any(|name| body.contains_key(*name));
    if !confirms && !has_user {
        return Err(Fault::member("/openid", &Value::Null, "is required", "body"));
    }
    let (mchid, number) = (call.identity.mchid(), text(body, "out_order_no"));
    let (case, is_new) = call.state.begin_score(mchid, number, body.clone(), call.now)?;
    if confirms || !is_new {
        return Ok(case);
    }
    Ok(call.state.confirm_score(&case.key(), None, call.now)?.clone())
}

/// Creates an order without confirmation by the user, for a service that has already been provided.
fn create_and_complete(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let body = &call.body;
    check_appid(call.identity, text(body, "appid"))?;
    check_sub_mchid(call, optional_text(body, "sub_mchid"))?;
    let (mchid, number) = (call.identity.mchid(), text(body, "out_order_no"));
    let mut news = Map::from_iter([("total_amount".to_owned(), json!(total(body)?))]);
    // The response always contains this member, but a request may omit it.
    if !body.contains_key("service_introduction") {
        news.insert("service_introduction".to_owned(), json!("免确认服务"));
    }
    let (case, is_new) = call.state.begin_score(mchid, number, body.clone(), call.now)?;
    if !is_new {
        return Ok(answer(&case));
    }
    let key = case.key();
    call.state.confirm_score(&key, Some(OPENID), call.now)?;
    Ok(answer(call.state.complete_score(&key, news, call.now)?))
}

/// The amount to pay: the total of the request, or its payments minus its discounts.
fn total(body: &Map<String, Value>) -> Result<i64, Fault> {
    if body.contains_key("total_amount") {
        return total_amount(body);
    }
    let sum = |name: &str| -> i64 {
        let items = body.get(name).and_then(Value::as_array).into_iter().flatten();
        items
            .filter_map(|item| {
                let count = item.get("count").and_then(Value::as_i64).unwrap_or(1);
                item.get("amount")?.as_i64()?.checked_mul(count)
            })
            .fold(0, i64::saturating_add)
    };
    Ok(sum("post_payments").saturating_sub(sum("post_discounts")).max(0))
}

/// The total of a request; zero is permitted.
fn total_amount(body: &Map<String, Value>) -> Result<i64, Fault> {
    let total = integer(body, "total_amount");
    if total < 0 {
        return Err(Fault::member("/total_amount", &total.into(), "is too small", "body"));
    }
    Ok(total)
}

/// Finds the requested order, and checks its service and its sub-merchant.
fn find(call: &Call<'_>, members: &Map<String, Value>, number: &str) -> Result<Case, Fault> {
    if let Some(appid) = optional_text(members, "appid") {
        check_appid(call.identity, appid)?;
    }
    let sub = optional_text(members, "sub_mchid");
    check_sub_mchid(call, sub)?;
    let service = optional_text(members, "service_id");
    let case = call.state.case(Matter::ScoreOrder, call.identity.mchid(), number);
    let case = case.map_err(|_| Refusal::ScoreUnknown)?;
    if case.text("sub_mchid") != sub
        || service.is_some_and(|its| case.text("service_id") != Some(its))
    {
        return Err(Refusal::ScoreUnknown.into());
    }
    Ok(case.clone())
}

fn named(call: &Call<'_>) -> Result<Case, Fault> {
    find(call, &call.body, text(&call.path, "out_order_no"))
}

fn query(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let number = ["out_order_no", "query_id"];
    let number = number.iter().find_map(|name| optional_text(&call.query, name));
    let number = number.ok_or_else(|| {
        Fault::member("out_order_no", &Value::Null, "is required without query_id", "query")
    })?;
    Ok(answer(&find(call, &call.query, number)?))
}

fn cancel(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = named(call)?;
    if case.state != "CREATED" {
        check_score(&case, "DOING", Some("USER_CONFIRM"))?;
    }
    let reason = json!(text(&call.body, "reason"));
    let news = Map::from_iter([("reason".to_owned(), reason)]);
    Ok(answer(call.state.move_case(&case.key(), "REVOKED", news, call.now)?))
}

/// The members with which the merchant completes an order or changes its amount.
fn news(body: &Map<String, Value>) -> Map<String, Value> {
    const NAMES: &[&str] = &[
        "post_payments",
        "post_discounts",
        "total_amount",
        "profit_sharing",
        "goods_tag",
        "location",
    ];
    let given =
        NAMES.iter().filter_map(|name| Some(((*name).to_owned(), body.get(*name)?.clone())));
    given.collect()
}

fn complete(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = named(call)?;
    total_amount(&call.body)?;
    let mut news = news(&call.body);
    // Members of these objects that were set when the order was created are kept.
    for name in ["time_range", "location"] {
        let known = case.get(name).and_then(Value::as_object).cloned().unwrap_or_default();
        if let Some(given) = object(&call.body, name) {
            let both: Map<String, Value> = known.into_iter().chain(given.clone()).collect();
            news.insert(name.to_owned(), both.into());
        }
    }
    let is_completed = case.text("state_description") == Some("MCH_COMPLETE");
    if is_completed && news.iter().all(|(name, value)| case.get(name) == Some(value)) {
        return Ok(answer(&case));
    }
    check_score(&case, "DOING", Some("USER_CONFIRM"))?;
    Ok(answer(call.state.complete_score(&case.key(), news, call.now)?))
}

/// Reduces the amount of an order.
fn modify(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = named(call)?;
    check_score(&case, "DOING", Some("MCH_COMPLETE"))?;
    let total = total_amount(&call.body)?;
    if total > case.integer("total_amount") {
        let issue = "is more than the order's amount";
        return Err(Fault::member("/total_amount", &total.into(), issue, "body"));
    }
    Ok(answer(call.state.complete_score(&case.key(), news(&call.body), call.now)?))
}

/// Tries to deduct the amount again, after a deduction failed.
fn pay(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = named(call)?;
    check_score(&case, "DOING", Some("MCH_COMPLETE"))?;
    Ok(answer(call.state.collect_score(&case.key(), call.now)?))
}

fn sync(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = named(call)?;
    if text(&call.body, "type") != "Order_Paid" {
        let value = call.body.get("type").cloned().unwrap_or(Value::Null);
        return Err(Fault::member("/type", &value, "is not Order_Paid", "body"));
    }
    let detail = object(&call.body, "detail");
    let paid_time = detail.and_then(|detail| owned_text(detail, "paid_time"));
    let paid_time = paid_time
        .ok_or_else(|| Fault::member("/detail/paid_time", &Value::Null, "is required", "body"))?;
    Ok(answer(call.state.sync_score(&case.key(), &paid_time, call.now)?))
}
