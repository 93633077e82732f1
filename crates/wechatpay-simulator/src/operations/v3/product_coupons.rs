//! Product coupons of a brand (`/brand/marketing/product-coupon`), and of a brand by its partner
//! (`/v3/marketing/partner/product-coupon`): products, their stocks, and the coupons of users.

use serde_json::{Map, Value, json};

use super::call::{Call, Operation, object, optional_text, owned_text, text};
use crate::clock::rfc3339;
use crate::state::{Case, CouponRequest, Matter, ProductCouponAct as Act, Refusal};
use crate::views::cases::describe;
use crate::views::product_coupons::describe as describe_coupon;
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

/// The name under which the settings of product coupons are stored.
const PRODUCT: &str = "product-coupon";

pub(super) const OPERATIONS: &[Operation] = &[
    Operation::kept("POST", "/brand/marketing/product-coupon/notify-configs", set_url),
    Operation::kept("GET", "/brand/marketing/product-coupon/notify-configs", url),
    Operation::kept("POST", "/brand/marketing/product-coupon/product-coupons", make),
    Operation::kept(
        "GET",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
        product,
    ),
    Operation::kept(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
        end_product,
    ),
    Operation::kept(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
        make_stock,
    ),
    Operation::kept(
        "GET",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
        stock,
    ),
    Operation::kept(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
        end_stock,
    ),
    Operation::kept(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
        offer,
    ),
    Operation::kept("POST", "/brand/marketing/product-coupon/users/{openid}/coupons", send),
    Operation::kept("GET", "/brand/marketing/product-coupon/users/{openid}/coupons", list),
    Operation::kept(
        "GET",
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
        coupon,
    ),
    Operation::kept(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
        confirm,
    ),
    Operation::kept(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
        redeem,
    ),
    Operation::kept(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return",
        give_back,
    ),
    Operation::kept(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
        end,
    ),
    Operation::kept("POST", "/v3/marketing/partner/product-coupon/notify-configs", set_url),
    Operation::kept("GET", "/v3/marketing/partner/product-coupon/notify-configs", url),
    Operation::kept("POST", "/v3/marketing/partner/product-coupon/product-coupons", make),
    Operation::kept(
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
        product,
    ),
    Operation::kept(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
        end_product,
    ),
    Operation::kept(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
        make_stock,
    ),
    Operation::kept(
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
        stock,
    ),
    Operation::kept(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
        end_stock,
    ),
    Operation::kept(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",
        offer,
    ),
    Operation::kept("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupons", send),
    Operation::kept("GET", "/v3/marketing/partner/product-coupon/users/{openid}/coupons", list),
    Operation::kept(
        "GET",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",
        coupon,
    ),
    Operation::kept(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
        confirm,
    ),
    Operation::kept(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
        redeem,
    ),
    Operation::kept(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
        give_back,
    ),
    Operation::kept(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
        end,
    ),
];

fn set_url(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let members = call.body.clone();
    let case = call.state.set_up(call.identity.mchid(), PRODUCT, members, call.now)?;
    Ok(Reply::Json(describe(case).into()))
}

fn url(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = call.state.case(Matter::Setup, call.identity.mchid(), PRODUCT);
    Ok(Reply::Json(describe(case.map_err(|_| Refusal::CallbackUnknown)?).into()))
}

/// Creates a product with its first stock.
fn make(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let (mchid, asked) = (call.identity.mchid(), call.body.clone());
    let number = text(&call.body, "out_request_no").to_owned();
    check_numbers(call, &number)?;
    let product =
        call.state.make_product(Matter::Product, mchid, &number, asked, call.now)?.clone();
    let mut answer = describe(&product);
    answer.remove("stock_bundle");
    if let Some(stock) = object(&call.body, "stock").cloned() {
        let made = begin_stock(call, &product, &number, stock)?;
        answer.insert("stock".to_owned(), describe_stock(call, &made));
    }
    if let Some(bundle) = object(&call.body, "stock_bundle").cloned() {
        // In the simulator, a bundle always has one stock.
        let made = begin_stock(call, &product, &of_bundle(&number), bundle)?;
        let mut stock = describe_stock(call, &made);
        if let Some(stock) = stock.as_object_mut() {
            let info = json!({ "stock_bundle_id": made.id, "stock_bundle_index": 1 });
            stock.insert("stock_bundle_info".to_owned(), info);
            // The response requires members that a request may omit.
            stock.entry("notify_config").or_insert_with(|| json!({}));
            let display = stock.get_mut("usage_rule_display_info").and_then(Value::as_object_mut);
            if let Some(display) = display {
                display.entry("usage_description").or_insert_with(|| json!(""));
            }
        }
        let bundle = json!({ "stock_bundle_id": made.id, "stock_list": [stock] });
        answer.insert("stock_bundle".to_owned(), bundle);
    }
    Ok(Reply::Json(answer.into()))
}

/// The number for the stock of a bundle.
fn of_bundle(number: &str) -> String {
    format!("{number}-bundle")
}

/// Checks that a product and its stock can have this number, so that either both are created or
/// neither is.
fn check_numbers(call: &Call<'_>, number: &str) -> Result<(), Fault> {
    let exists = |_| Fault::from(Refusal::ProductExists);
    let (state, mchid) = (&call.state, call.identity.mchid());
    let known = state.known_case(Matter::Product, mchid, number, &call.body).map_err(exists)?;
    if known.is_some() {
        // The stock was created together with the product.
        return Ok(());
    }
    for (member, number) in [("stock", number), ("stock_bundle", &of_bundle(number))] {
        if let Some(stock) = object(&call.body, member) {
            // An existing stock contains the id of its product, so it always differs from this
            // request.
            state.known_case(Matter::ProductStock, mchid, number, stock).map_err(exists)?;
        }
    }
    Ok(())
}

fn begin_stock(
    call: &mut Call<'_>,
    product: &Case,
    number: &str,
    mut asked: Map<String, Value>,
) -> Result<Case, Fault> {
    asked.insert("product_coupon_id".to_owned(), json!(product.id));
    if let Some(brand) = product.text("brand_id") {
        asked.insert("brand_id".to_owned(), json!(brand));
    }
    let mchid = call.identity.mchid();
    let made = call.state.make_product(Matter::ProductStock, mchid, number, asked, call.now)?;
    Ok(made.clone())
}

/// A stock with the number of coupons sent.
fn describe_stock(call: &Call<'_>, stock: &Case) -> Value {
    let sent = call.state.sent_of_stock(stock);
    let mut told = describe(stock);
    told.insert("sent_count_info".to_owned(), json!({ "total_count": sent, "today_count": sent }));
    told.into()
}

/// Finds the product given in the path or in the members, of the brand given by a partner.
fn find_product(call: &Call<'_>, members: &Map<String, Value>) -> Result<Case, Fault> {
    find(call, members, Matter::Product, "product_coupon_id")
}

fn find_stock(call: &Call<'_>, members: &Map<String, Value>) -> Result<Case, Fault> {
    let stock = find(call, members, Matter::ProductStock, "stock_id")?;
    let product = named(call, members, "product_coupon_id");
    if product.is_none() || stock.text("product_coupon_id") == product {
        Ok(stock)
    } else {
        Err(Refusal::StockUnknown.into())
    }
}

/// Reads a value from the path, or else from the members of a request.
fn named<'c>(call: &'c Call<'_>, members: &'c Map<String, Value>, name: &str) -> Option<&'c str> {
    optional_text(&call.path, name).or_else(|| optional_text(members, name))
}

fn find(
    call: &Call<'_>,
    members: &Map<String, Value>,
    matter: Matter,
    name: &str,
) -> Result<Case, Fault> {
    let number = named(call, members, name).unwrap_or_default();
    let case = call.state.case(matter, call.identity.mchid(), number);
    // Only the platform's number is accepted here.
    let case = case.ok().filter(|case| case.id == number);
    let brand = optional_text(members, "brand_id");
    let case = case.filter(|case| case.text("brand_id") == brand).cloned();
    let unknown = match matter {
        Matter::ProductCoupon => Refusal::CouponUnknown,
        _ => Refusal::StockUnknown,
    };
    case.ok_or_else(|| unknown.into())
}

fn product(call: &mut Call<'_>) -> Result<Reply, Fault> {
    Ok(Reply::Json(describe(&find_product(call, &call.query)?).into()))
}

fn end_product(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let case = find_product(call, &call.body)?;
    let (request, reason) =
        (text(&call.body, "out_request_no"), text(&call.body, "deactivate_reason"));
    let case = call.state.deactivate_product(&case, request, reason, call.now)?;
    Ok(Reply::Json(describe(case).into()))
}

fn make_stock(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let product = find_product(call, &call.body)?;
    if product.state != "EFFECTIVE" {
        return Err(Refusal::CaseState.into());
    }
    let number = text(&call.body, "out_request_no").to_owned();
    let asked = object(&call.body, "stock").cloned().unwrap_or_default();
    let made = begin_stock(call, &product, &number, asked)?;
    Ok(Reply::Json(describe_stock(call, &made)))
}

fn stock(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let stock = find_stock(call, &call.query)?;
    Ok(Reply::Json(describe_stock(call, &stock)))
}

fn end_stock(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let stock = find_stock(call, &call.body)?;
    let (request, reason) =
        (text(&call.body, "out_request_no"), text(&call.body, "deactivate_reason"));
    let stock = call.state.deactivate_product(&stock, request, reason, call.now)?.clone();
    Ok(Reply::Json(describe_stock(call, &stock)))
}

/// A coupon with its product and its stock.
fn answer(call: &Call<'_>, coupon: &Case) -> Result<Value, Fault> {
    let part = |matter: Matter, name: &str| {
        call.state.case(matter, &coupon.mchid, coupon.text(name).unwrap_or_default())
    };
    let product = part(Matter::Product, "product_coupon_id")?;
    let stock = part(Matter::ProductStock, "stock_id")?;
    let mut told = describe_coupon(coupon);
    told.insert("product_coupon".to_owned(), describe(product).into());
    told.insert("stock".to_owned(), describe_stock(call, stock));
    Ok(told.into())
}

fn give(call: &mut Call<'_>, is_sent: bool) -> Result<Case, Fault> {
    let stock = find_stock(call, &call.body)?;
    let mut asked = call.body.clone();
    asked.insert("openid".to_owned(), json!(text(&call.path, "openid")));
    let number = text(&call.body, "send_request_no");
    let sent = call.state.send_product_coupon(&stock, number, asked, (is_sent, call.now))?;
    Ok(sent.clone())
}

fn send(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let coupon = give(call, true)?;
    Ok(Reply::Json(answer(call, &coupon)?))
}

/// Offers a coupon, which the user may or may not accept.
fn offer(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let coupon = give(call, false)?;
    // Only the platform can read this token.
    Ok(Reply::Json(json!({ "token": format!("simulated {}", coupon.id) })))
}

/// Finds the coupon given in the path, if it belongs to the user in the path.
fn find_coupon(call: &Call<'_>, members: &Map<String, Value>) -> Result<Case, Fault> {
    let coupon = find(call, members, Matter::ProductCoupon, "coupon_code")?;
    let same = ["product_coupon_id", "stock_id", "appid"]
        .iter()
        .all(|name| optional_text(members, name).is_none_or(|its| coupon.text(name) == Some(its)));
    let is_users = coupon.text("openid") == optional_text(&call.path, "openid");
    if same && is_users && coupon.state != "WAITING" {
        Ok(coupon)
    } else {
        Err(Refusal::CouponUnknown.into())
    }
}

fn coupon(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let coupon = find_coupon(call, &call.query)?;
    Ok(Reply::Json(answer(call, &coupon)?))
}

/// The coupons of a user, page by page.
fn list(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let query = &call.query;
    let fits = |coupon: &Case| {
        let same = ["product_coupon_id", "stock_id", "appid", "brand_id"].iter().all(|name| {
            optional_text(query, name).is_none_or(|its| coupon.text(name) == Some(its))
        });
        let state = optional_text(query, "coupon_state");
        same && coupon.text("openid") == optional_text(&call.path, "openid")
            && coupon.state != "WAITING"
            && state.is_none_or(|state| coupon.state == state)
    };
    let mut all = call.state.cases_of(Matter::ProductCoupon, call.identity.mchid());
    all.retain(fits);
    all.sort_by(|one, other| (one.created, &one.id).cmp(&(other.created, &other.id)));
    let number =
        |name: &str| optional_text(query, name).and_then(|text| text.parse::<usize>().ok());
    let (first, size) = (number("page_token").unwrap_or(0), number("page_size").unwrap_or(20));
    let page = all.iter().skip(first).take(size);
    let rows = page.map(|coupon| answer(call, coupon)).collect::<Result<Vec<_>, _>>()?;
    let next = first.saturating_add(rows.len());
    let mut told = json!({ "total_count": all.len(), "user_coupon_list": rows });
    if next < all.len()
        && let Some(told) = told.as_object_mut()
    {
        told.insert("next_page_token".to_owned(), json!(next.to_string()));
    }
    Ok(Reply::Json(told))
}

/// Carries out an action on a coupon, and stores these members.
fn act(call: &mut Call<'_>, act: Act, news: Map<String, Value>) -> Result<Reply, Fault> {
    let coupon = find_coupon(call, &call.body)?;
    let (number, body) = (text(&call.body, "out_request_no"), &call.body);
    let request = CouponRequest { number, body };
    let coupon = call.state.act_on_product_coupon(&coupon, act, request, news, call.now)?.clone();
    Ok(Reply::Json(answer(call, &coupon)?))
}

fn confirm(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let news = Map::from_iter([("confirm_time".to_owned(), json!(rfc3339(call.now)))]);
    act(call, Act::Confirm, news)
}

fn redeem(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let names = ["use_time", "associated_order_info", "associated_pay_score_order_info"];
    let given =
        names.iter().filter_map(|name| Some(((*name).to_owned(), call.body.get(*name)?.clone())));
    let news = given.collect();
    act(call, Act::Use, news)
}

fn give_back(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let news = Map::from_iter([("return_time".to_owned(), json!(rfc3339(call.now)))]);
    act(call, Act::Return, news)
}

fn end(call: &mut Call<'_>) -> Result<Reply, Fault> {
    let reason = owned_text(&call.body, "deactivate_reason");
    let news = Map::from_iter([
        ("deactivate_time".to_owned(), json!(rfc3339(call.now))),
        ("deactivate_reason".to_owned(), json!(reason)),
    ]);
    act(call, Act::Deactivate, news)
}
