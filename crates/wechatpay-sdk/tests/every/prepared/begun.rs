//! What merchants have begun with the smallest requests themselves: PayScore orders, batches, withdrawals,
//! applications, invoices, parking and so on.

use http::Method;
use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::{self, Mode, Request};

use super::{OPENID, asked, numbers};
use crate::catalogue::OPERATIONS;
use crate::minimal::call;
use crate::world::World;

/// Sends the smallest request of an operation, with these values; the request.
fn send(world: &World, name: &str, is_partner: bool, known: &Map<String, Value>) -> Request {
    let operation = OPERATIONS.iter().find(|one| one.name() == name);
    let operation = operation.unwrap_or_else(|| panic!("there is no {name}"));
    let wanted = if is_partner { Mode::Partner } else { Mode::Direct };
    let modes = example::modes(operation.node());
    let mode = modes.iter().find(|mode| **mode == wanted).or(modes.first());
    let request = example::minimal(operation.node(), *mode.unwrap());
    call(world, operation, &request, known).unwrap_or_else(|error| panic!("{name}: {error}"));
    request
}

/// Begins something; its number, under its name, and the platform's.
fn begin(
    world: &World,
    name: &str,
    (number, id): (&str, &str),
    is_partner: bool,
    known: &Map<String, Value>,
) -> Map<String, Value> {
    let request = send(world, name, is_partner, known);
    let value = known.get(number).cloned().or_else(|| asked(&request, number)).unwrap();
    let case = act(world, Method::GET, &value, "");
    let mut all = known.clone();
    all.extend(numbers([(number, &value)]));
    let id_value = match id {
        "applyment_id" => case["content"]["applyment_id"].clone(),
        _ => case["id"].clone(),
    };
    all.extend(numbers([(id, &id_value)]));
    all
}

fn act(world: &World, method: Method, number: &Value, act: &str) -> Value {
    let target = format!("cases/{}{act}", number.as_str().unwrap());
    let mchid = world.text("mchid");
    world.control(method, &format!("{target}?mchid={mchid}"), Value::Null)
}

fn of_partner(is_partner: bool, path: &str) -> String {
    let partner = if is_partner { "partner/" } else { "" };
    format!("POST /v3/payscore/{partner}{path}")
}

pub(super) fn scored(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let known = numbers([("service_id", &json!("500001"))]);
    let name = of_partner(is_partner, "serviceorder");
    begin(world, &name, ("out_order_no", "order_id"), is_partner, &known)
}

pub(super) fn confirmed(
    world: &mut World,
    request: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    let known = scored(world, request, is_partner);
    act(world, Method::POST, &known["out_order_no"], "/confirm");
    known
}

/// The amount is not deducted while the clock is stopped.
pub(super) fn completed(
    world: &mut World,
    request: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    let mut known = confirmed(world, request, is_partner);
    let name = of_partner(is_partner, "serviceorder/{out_order_no}/complete");
    known.insert("total_amount".to_owned(), json!(10_000_000));
    send(world, &name, is_partner, &known);
    known.insert("total_amount".to_owned(), json!(1));
    known.insert("type".to_owned(), json!("Order_Paid"));
    known.insert("paid_time".to_owned(), json!("20261129120000"));
    known
}

pub(super) fn permitted(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let known = numbers([("service_id", &json!("500001"))]);
    let name = of_partner(is_partner, "permissions");
    let id = ("authorization_code", "authorization_id");
    let mut known = begin(world, &name, id, is_partner, &known);
    let code = known["authorization_code"].as_str().unwrap();
    world.control(Method::POST, &format!("cases/{code}/open"), json!({"openid": OPENID}));
    known.insert("openid".to_owned(), json!(OPENID));
    known
}

/// Amounts of a batch that add up.
pub(super) fn adding_up(_: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let one = json!(100);
    numbers([("total_amount", &one), ("transfer_amount", &one), ("total_num", &json!(1))])
}

pub(super) fn batched(
    world: &mut World,
    request: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    let known = adding_up(world, request, is_partner);
    let partner = if is_partner { "partner-" } else { "" };
    let name = format!("POST /v3/{partner}transfer/batches");
    let mut known = begin(world, &name, ("out_batch_no", "batch_id"), is_partner, &known);
    let case = act(world, Method::GET, &known["out_batch_no"], "");
    let detail = &case["content"]["transfer_detail_list"][0];
    for name in ["detail_id", "out_detail_no"] {
        known.insert(name.to_owned(), detail[name].clone());
    }
    known
}

pub(super) fn withdrawn(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let id = ("out_request_no", "withdraw_id");
    begin(world, "POST /v3/merchant/fund/withdraw", id, is_partner, &Map::new())
}

pub(super) fn withdrawn_for_another(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let id = ("out_request_no", "withdraw_id");
    begin(world, "POST /v3/ecommerce/fund/withdraw", id, true, &Map::new())
}

/// A day that is over.
pub(super) fn yesterday(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let today = world.today();
    world.advance(2 * 86_400);
    numbers([("date", &json!(today))])
}

/// Red packets name the application otherwise.
pub(super) fn own_appid(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let appid = json!(world.text("appid"));
    numbers([("wxappid", &appid), ("mch_appid", &appid)])
}

pub(super) fn given(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let known = own_appid(world, request, false);
    let name = "POST /mmpaymkttransfers/sendredpack";
    begin(world, name, ("mch_billno", "send_listid"), false, &known)
}

pub(super) fn given_to_a_member(
    world: &mut World,
    request: &Request,
    _: bool,
) -> Map<String, Value> {
    let known = own_appid(world, request, false);
    let name = "POST /mmpaymkttransfers/sendworkwxredpack";
    begin(world, name, ("mch_billno", "send_listid"), false, &known)
}

pub(super) fn paid_out(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let known = own_appid(world, request, false);
    let name = "POST /mmpaymkttransfers/promotion/transfers";
    begin(world, name, ("partner_trade_no", "payment_no"), false, &known)
}

pub(super) fn applied(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let id = ("business_code", "applyment_id");
    begin(world, "POST /v3/applyment4sub/applyment/", id, true, &Map::new())
}

pub(super) fn applied_at_a_platform(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let id = ("out_request_no", "applyment_id");
    begin(world, "POST /v3/ecommerce/applyments/", id, true, &Map::new())
}

/// A new bank account; its number is the platform's alone.
pub(super) fn settling(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let name = "POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement";
    send(world, name, true, &Map::new());
    let all = world.control(Method::GET, "cases", Value::Null);
    numbers([("application_no", &all["cases"][0]["id"])])
}

pub(super) fn configured(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let known = numbers([("callback_url", &json!("https://example.com/notify"))]);
    let path = "v3/new-tax-control-fapiao/merchant/development-config";
    let call = world.client.chain(path).call(Method::PATCH);
    let body = json!({"callback_url": "https://example.com/notify"});
    let answer: Value = call.body(body).wait().unwrap().json().unwrap();
    assert!(answer["callback_url"].is_string());
    known
}

pub(super) fn titled(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let name = "GET /v3/new-tax-control-fapiao/user-title/title-url";
    let known = begin(world, name, ("fapiao_apply_id", "title"), is_partner, &Map::new());
    act(world, Method::POST, &known["fapiao_apply_id"], "/fill");
    known
}

/// Invoices that are among the user's cards.
pub(super) fn invoiced(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let name = "POST /v3/new-tax-control-fapiao/fapiao-applications";
    let known = numbers([("fapiao_id", &json!("prepared1"))]);
    let known = begin(world, name, ("fapiao_apply_id", "fapiao"), is_partner, &known);
    world.advance(10);
    known
}

pub(super) fn parked(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let name = "POST /v3/vehicle/parking/parkings";
    begin(world, name, ("out_parking_no", "parking_id"), is_partner, &Map::new())
}

pub(super) fn parking_paid(
    world: &mut World,
    request: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    let known = parked(world, request, is_partner);
    let name = "POST /v3/vehicle/transactions/parking";
    begin(world, name, ("out_trade_no", "order"), is_partner, &known)
}

fn transferred(world: &World, name: &str) -> Map<String, Value> {
    let request = send(world, name, true, &Map::new());
    let number = asked(&request, "out_bill_no").unwrap();
    let target = format!("transfers/{}", number.as_str().unwrap());
    let made = world.control(Method::GET, &target, Value::Null);
    numbers([("out_bill_no", &number), ("transfer_bill_no", &made["transfer_bill_no"])])
}

pub(super) fn transferred_by_partner(
    world: &mut World,
    _: &Request,
    _: bool,
) -> Map<String, Value> {
    transferred(world, "POST /v3/fund-app/mch-transfer/partner/transfer-bills")
}

pub(super) fn transferred_by_platform(
    world: &mut World,
    _: &Request,
    _: bool,
) -> Map<String, Value> {
    transferred(world, "POST /v3/ecommerce/mch-transfer/transfer-bills")
}

/// A contract overseas that a user has signed.
pub(super) fn signed_overseas(
    world: &mut World,
    _: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    let mut body = json!({
        "plan_id": 123, "out_contract_code": "prepared-contract-1", "user_display_name": "u",
        "success_notify_url": "https://example.com/notify",
    });
    if is_partner {
        body["sp_appid"] = world.text("appid").into();
        body["sub_mchid"] = world.sub_mchid().into();
    } else {
        body["appid"] = world.text("appid").into();
    }
    let prepared = world.post("v3/global/papay/contracts/app-pre-entrust-sign", body);
    let sign = json!({"pre_entrustweb_id": prepared["session_id"], "openid": OPENID});
    let target = format!("contracts?mchid={}", world.text("mchid"));
    let signed = world.control(Method::POST, &target, sign);
    numbers([
        ("contract_id", &signed["contract_id"]),
        ("out_contract_code", &json!("prepared-contract-1")),
    ])
}

pub(super) fn deducted_overseas(
    world: &mut World,
    request: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    let known = signed_overseas(world, request, is_partner);
    let mut body = json!({
        "description": "d", "notify_url": "https://example.com/notify", "out_trade_no": "prepared1",
        "merchant_category_code": "5812", "contract_id": known["contract_id"],
        "amount": {"total": 100, "currency": "HKD"},
    });
    if is_partner {
        body["sp_appid"] = world.text("appid").into();
        body["sub_mchid"] = world.sub_mchid().into();
    } else {
        body["appid"] = world.text("appid").into();
    }
    let made = world.post("v3/global/papay/transactions", body);
    numbers([("out_trade_no", &json!("prepared1")), ("transaction_id", &made["transaction_id"])])
}

/// The family of product coupons that a request is of, by who asks.
fn family(is_partner: bool, path: &str) -> String {
    let base = if is_partner { "/v3/marketing/partner" } else { "/brand/marketing" };
    format!("POST {base}/product-coupon{path}")
}

pub(super) fn product_url(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    send(world, &family(is_partner, "/notify-configs"), is_partner, &Map::new());
    Map::new()
}

/// A product with a stock.
pub(super) fn product(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let known = numbers([
        ("brand_id", &json!("40000001")),
        ("max_count", &json!(10)),
        ("max_count_per_user", &json!(5)),
    ]);
    send(world, &family(is_partner, "/product-coupons"), is_partner, &known);
    let owner = if is_partner { world.text("mchid") } else { world.text("brand_id") };
    let all = world.control(Method::GET, &format!("cases?mchid={owner}"), Value::Null);
    let all = all["cases"].as_array().unwrap();
    let id = |name: &str| {
        let its = |case: &&Value| case["content"][name] == case["id"];
        all.iter().find(its).unwrap()["id"].clone()
    };
    // The stock of the product itself, not of its bundle.
    let stock = all.iter().rev().find(|case| case["content"]["stock_id"] == case["id"]).unwrap();
    let mut known = numbers([
        ("product_coupon_id", &id("product_coupon_id")),
        ("stock_id", &stock["id"]),
        ("openid", &json!(OPENID)),
        ("appid", &json!(world.text("appid"))),
    ]);
    known.insert("brand_id".to_owned(), json!("40000001"));
    known
}

fn coupon(world: &mut World, is_partner: bool, path: &str) -> Map<String, Value> {
    let mut known = product(world, &Request::default(), is_partner);
    known.insert("coupon_code".to_owned(), json!("PREPARED1"));
    send(world, &family(is_partner, path), is_partner, &known);
    let target = "cases?mchid=".to_owned();
    let owner = if is_partner { world.text("mchid") } else { world.text("brand_id") };
    let all = world.control(Method::GET, &(target + &owner), Value::Null);
    let code = all["cases"].as_array().unwrap().iter().find_map(|case| {
        let code = &case["content"]["coupon_code"];
        (*code == case["id"]).then(|| code.clone())
    });
    known.insert("coupon_code".to_owned(), code.unwrap());
    known
}

pub(super) fn coupon_sent(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    coupon(world, is_partner, "/users/{openid}/coupons")
}

pub(super) fn coupon_taken(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let known = coupon(world, is_partner, "/users/{openid}/pre-send-coupon");
    act(world, Method::POST, &known["coupon_code"], "/take");
    known
}

pub(super) fn coupon_used(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let known = coupon(world, is_partner, "/users/{openid}/coupons");
    send(
        world,
        &family(is_partner, "/users/{openid}/coupons/{coupon_code}/use"),
        is_partner,
        &known,
    );
    known
}
