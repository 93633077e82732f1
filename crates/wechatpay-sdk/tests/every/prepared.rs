//! What has to be there before an operation's minimal request can succeed.

use http::Method;
use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::{Mode, Request};

use crate::world::World;

/// An operation that refuses its minimal request, and why that is right.
pub(crate) struct Refused {
    pub(crate) operation: &'static str,
    pub(crate) error: &'static str,
    #[expect(dead_code, reason = "for people")]
    pub(crate) why: &'static str,
}

pub(crate) const REFUSED: &[Refused] = &[
    Refused {
        operation: "POST /billcommentsp/batchquerycomment",
        error: "the answer is not readable XML",
        why: "a success is a file of comments; the catalogue knows the members of a failure only",
    },
    Refused {
        operation: "POST /applyment/micro/signcontract",
        error: "mch_id不能为空",
        why: "no member of it is known: it takes what only its callers know",
    },
    Refused {
        operation: "POST /v3/global/transactions/id/{transaction_id}/close",
        error: "404 ORDER_NOT_EXIST",
        why: "an order has its number of the platform's once it is paid, and is not closed any more then",
    },
];

/// Prepares a world for a request; gives the numbers of what is there now.
pub(crate) type Prepare = Box<dyn Fn(&mut World, &Request) -> Map<String, Value>>;

type Step = fn(&mut World, &Request, bool) -> Map<String, Value>;

const MERCHANT_ID: &str = "1900000100";

/// By the beginning of an operation's name or a part of it; the first that fits.
const STEPS: &[(&str, Step)] = &[
    ("transactions/out-trade-no/{out_trade_no}/close", placed),
    ("transactions/id/{transaction_id}/close", placed),
    ("GET /v3/global/transactions", paid),
    ("/v3/global/micropay/transactions/pay", overseas),
    ("/v3/global/micropay", scanned),
    ("GET /v3/global/refunds", refunded),
    ("POST /v3/global/refunds", paid),
    ("POST /v3/global/transactions/", overseas),
    ("GET /v3/global/statements", billed),
    ("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}", combined),
    ("/transactions/out-trade-no/{out_trade_no}/reverse", scanned),
    ("GET /v3/pay/", paid),
    ("POST /v3/pay/", nothing),
    ("POST /v3/combine-transactions/", nothing),
    ("POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund", abnormal),
    ("POST /v3/refund/domestic/refunds", paid),
    ("GET /v3/refund/domestic/refunds", refunded),
    ("POST /v3/ecommerce/refunds/apply", paid),
    ("POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund", abnormal),
    ("/v3/ecommerce/refunds/{refund_id}/return-advance", advanced),
    ("GET /v3/ecommerce/refunds", refunded_by_platform),
    ("POST /v3/profitsharing/return-orders", shared),
    ("GET /v3/profitsharing/return-orders", returned),
    ("POST /v3/profitsharing/orders", ripe),
    ("GET /v3/profitsharing/orders", shared),
    ("GET /v3/profitsharing/transactions", ripe),
    ("GET /v3/profitsharing/bills", billed),
    ("GET /v3/ecommerce/profitsharing/returnorders", returned_by_platform),
    ("POST /v3/ecommerce/profitsharing/returnorders", shared_by_platform),
    ("GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts", ripe),
    ("GET /v3/ecommerce/profitsharing/orders", shared_by_platform),
    ("POST /v3/ecommerce/profitsharing/orders", ripe),
    ("POST /v3/ecommerce/profitsharing/finish-order", ripe),
    ("POST /v3/ecommerce/subsidies/create", subsidised),
    ("POST /v3/ecommerce/subsidies/cancel", subsidised),
    ("POST /v3/ecommerce/subsidies/return", subsidy_paid),
    ("GET /v3/bill/", billed),
    ("GET /v3/ecommerce/bill/", billed),
    ("GET /v3/billdownload/file", bill_asked),
    ("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/", transferred),
    ("GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/", transferred),
    ("GET /v3/marketing/busifavor/callbacks", called_back),
    ("GET /v3/marketing/favor/callbacks", called_back),
    ("GET /v3/merchant-service/complaint-notifications", called_back),
    ("GET /v3/marketing/busifavor/stocks/{stock_id}", stocked),
    ("POST /v3/marketing/busifavor/coupons/send", stocked),
    ("POST /v3/marketing/busifavor/coupons/return", used),
    ("/v3/marketing/busifavor/coupons/use", sent),
    ("/v3/marketing/busifavor/coupons/deactivate", sent),
    ("GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}", sent),
    ("POST /v3/marketing/busifavor/subsidy/pay-receipts", subsidy_due),
    ("GET /v3/marketing/busifavor/subsidy/pay-receipts/", receipt),
    ("POST /v3/marketing/busifavor/subsidy/return-receipts", receipt),
    ("GET /v3/marketing/busifavor/subsidy/return-receipts/", receipt_returned),
    ("POST /v3/marketing/favor/users/{openid}/coupons", favoured),
    ("GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}", favour_sent),
    ("/v3/merchant-service/complaints-v2/{complaint_id}", complained),
    ("GET /v3/merchant-service/images/{media_id}", pictured),
    ("/v3/papay/contracts/{contract_id}/", signed),
    ("/v3/partner-papay/contracts/{contract_id}/", signed),
    ("POST /v3/papay/pay/", signed),
    ("/out-contract-code/{out_contract_code}", signed),
    ("POST /papay/deletecontract", signed_in_v2),
    ("POST /papay/querycontract", signed_in_v2),
    ("POST /papay/partner/deletecontract", signed_in_v2),
    ("POST /papay/partner/querycontract", signed_in_v2),
    ("POST /pay/pappayapply", signed_in_v2),
    ("POST /pay/partner/pappayapply", signed_in_v2),
    ("paporderquery", deducted),
    ("POST /pay/unifiedorder", nothing),
    ("POST /pay/micropay", nothing),
    ("POST /pay/closeorder", placed),
    ("POST /pay/orderquery", paid),
    ("POST /secapi/pay/reverse", scanned),
    ("POST /secapi/pay/refund", paid),
    ("POST /pay/refundquery", refunded),
    ("POST /pay/downloadbill", billed),
    ("POST /pay/downloadfundflow", billed),
    ("POST /pay/profitsharingreturnquery", returned),
    ("POST /secapi/pay/profitsharingreturn", shared),
    ("POST /pay/profitsharingquery", shared),
    ("POST /pay/profitsharingorderamountquery", ripe),
    ("POST /secapi/pay/profitsharing", ripe),
    ("POST /secapi/pay/multiprofitsharing", ripe),
];

/// The preparation of an operation, if it needs a world of its own.
pub(crate) fn preparation(operation: &str, mode: Mode) -> Option<Prepare> {
    // Contracts overseas have no state here.
    if operation.contains("/v3/global/papay/") {
        return None;
    }
    let (pattern, step) = STEPS.iter().find(|(pattern, _)| operation.contains(pattern))?;
    let (step, is_partner) = (*step, mode == Mode::Partner);
    let is_overseas = operation.contains("/v3/global/") || pattern.contains("/v3/global/");
    Some(Box::new(move |world, request| {
        if is_overseas {
            world.become_merchant("hong_kong", usize::from(is_partner));
        }
        step(world, request, is_partner)
    }))
}

fn numbers<const N: usize>(pairs: [(&str, &Value); N]) -> Map<String, Value> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect()
}

/// A member of a request, wherever it stands.
fn find<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => {
            members.get(name).or_else(|| members.values().find_map(|value| find(value, name)))
        }
        Value::Array(items) => items.iter().find_map(|item| find(item, name)),
        _ => None,
    }
}

fn asked(request: &Request, name: &str) -> Option<Value> {
    let body = request.body.as_ref().and_then(|body| find(body, name));
    body.or_else(|| request.query.get(name)).or_else(|| request.path.get(name)).cloned()
}

/// What the request says of an order's amount.
fn total(request: &Request) -> i64 {
    let known = ["total", "total_amount", "total_fee", "order_amount"];
    let known = known.iter().find_map(|name| asked(request, name));
    let known = known.and_then(|total| total.as_i64().or_else(|| total.as_str()?.parse().ok()));
    known.unwrap_or(100_000).max(2)
}

fn nothing(_: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    Map::new()
}

fn overseas(_: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    Map::new()
}

const NUMBER: &str = "prepared-1";

/// Who calls overseas, and for whom.
fn caller(world: &World) -> Value {
    let (mchid, appid) = (world.text("mchid"), world.text("appid"));
    match world.merchant["sub_mchids"].get(0) {
        Some(sub) => json!({"sp_mchid": mchid, "sp_appid": appid, "sub_mchid": sub}),
        None => json!({"mchid": mchid, "appid": appid}),
    }
}

fn merge(body: &mut Value, more: Value) {
    if let (Value::Object(body), Value::Object(more)) = (body, more) {
        body.extend(more);
    }
}

fn is_overseas(world: &World) -> bool {
    world.merchant["kind"] == "hong_kong"
}

fn place(world: &World, request: &Request, is_partner: bool, settle: Value) -> Value {
    let total = total(request);
    if is_overseas(world) {
        let mut body = json!({
            "description": "tea", "notify_url": "https://example.com/notify",
            "out_trade_no": NUMBER, "trade_type": "NATIVE", "merchant_category_code": "5812",
            "amount": {"total": total, "currency": "HKD"},
        });
        merge(&mut body, caller(world));
        world.post("v3/global/transactions/native", body);
        return json!(NUMBER);
    }
    let mut body = json!({
        "description": "茶", "out_trade_no": NUMBER, "notify_url": "https://example.com/notify",
        "amount": {"total": total}, "settle_info": settle,
    });
    let names = if is_partner { ("sp_mchid", "sp_appid") } else { ("mchid", "appid") };
    body[names.0] = world.text("mchid").into();
    body[names.1] = world.text("appid").into();
    let path = match is_partner {
        true => {
            body["sub_mchid"] = world.sub_mchid().into();
            "v3/pay/partner/transactions/native"
        }
        false => "v3/pay/transactions/native",
    };
    world.post(path, body);
    json!(NUMBER)
}

fn placed(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    let number = place(world, request, is_partner && !is_overseas(world), json!({}));
    numbers([("out_trade_no", &number)])
}

fn pay(world: &World) -> Map<String, Value> {
    let path = format!("orders/{NUMBER}/pay?mchid={}", world.text("mchid"));
    let paid = world.control(Method::POST, &path, Value::Null);
    numbers([("out_trade_no", &json!(NUMBER)), ("transaction_id", &paid["transaction_id"])])
}

fn paid(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    placed(world, request, is_partner);
    let mut known = pay(world);
    if is_overseas(world) {
        known.insert("total".to_owned(), total(request).into());
        known.insert("currency".to_owned(), json!("HKD"));
    }
    known
}

fn refund(world: &World, known: &Map<String, Value>, is_partner: bool) -> Value {
    let mut body = json!({
        "out_trade_no": NUMBER, "out_refund_no": "prepared-refund-1",
        "amount": {"refund": 1, "total": 100_000, "currency": "CNY"},
    });
    if is_overseas(world) {
        merge(&mut body, caller(world));
        body["amount"]["currency"] = json!("HKD");
        return world.post("v3/global/refunds", body);
    }
    if is_partner {
        body["sub_mchid"] = world.sub_mchid().into();
    }
    let _ = known;
    world.post("v3/refund/domestic/refunds", body)
}

fn refunded(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let mut known = paid(world, &Request::default(), is_partner);
    let made = refund(world, &known, is_partner);
    let id = if is_overseas(world) { &made["id"] } else { &made["refund_id"] };
    known.extend(numbers([("refund_id", id), ("out_refund_no", &json!("prepared-refund-1"))]));
    known.remove("total");
    known
}

fn abnormal(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    let known = refunded(world, request, is_partner);
    world.simulator.make_abnormal("prepared-refund-1").unwrap();
    known
}

fn refunded_by_platform(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let mut known = paid(world, &Request::default(), true);
    let body = json!({
        "sub_mchid": world.sub_mchid(), "sp_appid": world.text("appid"),
        "transaction_id": known["transaction_id"], "out_refund_no": "prepared-refund-1",
        "amount": {"refund": 1, "total": 100_000, "currency": "CNY"},
    });
    let made = world.post("v3/ecommerce/refunds/apply", body);
    known.extend(numbers([
        ("refund_id", &made["refund_id"]),
        ("out_refund_no", &json!("prepared-refund-1")),
    ]));
    known
}

fn advanced(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = paid(world, &Request::default(), true);
    let body = json!({
        "sub_mchid": world.sub_mchid(), "sp_appid": world.text("appid"),
        "transaction_id": known["transaction_id"], "out_refund_no": "prepared-refund-1",
        "amount": {"refund": 1, "total": 100_000, "currency": "CNY"},
        "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE",
    });
    let made = world.post("v3/ecommerce/refunds/apply", body);
    known.insert("refund_id".to_owned(), made["refund_id"].clone());
    world.advance(5);
    if request.body.is_none() {
        let back = json!({"sub_mchid": world.sub_mchid()});
        let id = made["refund_id"].as_str().unwrap();
        world.post(&format!("v3/ecommerce/refunds/{id}/return-advance"), back);
    }
    known
}

/// Paid with a code that the payer shows.
fn scanned(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    let mut body = json!({
        "description": "茶", "out_trade_no": NUMBER, "amount": {"total": total(request)},
        "payer": {"auth_code": "130061098828009406"},
    });
    if is_overseas(world) {
        merge(&mut body, caller(world));
        body["trade_type"] = json!("MICROPAY");
        body["merchant_category_code"] = json!("5812");
        body["amount"]["currency"] = json!("HKD");
        let paid = world.post("v3/global/micropay/transactions/pay", body);
        return numbers([("out_trade_no", &json!(NUMBER)), ("transaction_id", &paid["id"])]);
    }
    body["scene_info"] = json!({"store_info": {"id": "1"}});
    let path = if is_partner {
        body["sp_mchid"] = world.text("mchid").into();
        body["sp_appid"] = world.text("appid").into();
        body["sub_mchid"] = world.sub_mchid().into();
        "v3/pay/partner/transactions/codepay"
    } else {
        body["mchid"] = world.text("mchid").into();
        body["appid"] = world.text("appid").into();
        "v3/pay/transactions/codepay"
    };
    let paid = world.post(path, body);
    numbers([("out_trade_no", &json!(NUMBER)), ("transaction_id", &paid["transaction_id"])])
}

fn combined(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let body = json!({
        "combine_appid": world.text("appid"), "combine_mchid": world.text("mchid"),
        "combine_out_trade_no": "prepared-all-1", "notify_url": "https://example.com/notify",
        "sub_orders": [{
            "mchid": world.text("mchid"), "attach": "a", "out_trade_no": NUMBER,
            "description": "茶", "amount": {"total_amount": 1000, "currency": "CNY"},
        }],
    });
    world.post("v3/combine-transactions/native", body);
    numbers([("combine_out_trade_no", &json!("prepared-all-1")), ("out_trade_no", &json!(NUMBER))])
}

/// Paid a minute ago, to be shared, with a receiver.
fn ripe(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    place(world, &Request::default(), is_partner, json!({"profit_sharing": true}));
    let mut known = pay(world);
    world.advance(60);
    let receiver = json!({
        "appid": world.text("appid"), "type": "MERCHANT_ID", "account": MERCHANT_ID,
        "relation_type": "PARTNER", "sub_mchid": is_partner.then(|| world.sub_mchid()),
    });
    let mut receiver = receiver;
    receiver.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    world.post("v3/profitsharing/receivers/add", receiver);
    let _ = request;
    for name in ["receiver_account", "receiver_mchid", "account", "return_account", "return_mchid"]
    {
        known.insert(name.to_owned(), json!(MERCHANT_ID));
    }
    known.insert("type".to_owned(), json!("MERCHANT_ID"));
    known
}

fn share_ids(known: &mut Map<String, Value>, made: &Value) {
    known.insert("order_id".to_owned(), made["order_id"].clone());
    known.insert("out_order_no".to_owned(), json!("prepared-share-1"));
}

fn shared(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    let mut known = ripe(world, request, is_partner);
    let mut body = json!({
        "appid": world.text("appid"), "transaction_id": known["transaction_id"],
        "out_order_no": "prepared-share-1", "unfreeze_unsplit": false,
        "receivers": [{"type": "MERCHANT_ID", "account": MERCHANT_ID, "amount": 10_000, "description": "d"}],
    });
    if is_partner {
        body["sub_mchid"] = world.sub_mchid().into();
    }
    let made = world.post("v3/profitsharing/orders", body);
    world.advance(60);
    share_ids(&mut known, &made);
    known
}

fn returned(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    let mut known = shared(world, request, is_partner);
    let mut body = json!({
        "out_order_no": "prepared-share-1", "out_return_no": "prepared-return-1",
        "return_mchid": MERCHANT_ID, "amount": 1, "description": "d",
    });
    if is_partner {
        body["sub_mchid"] = world.sub_mchid().into();
    }
    world.post("v3/profitsharing/return-orders", body);
    known.insert("out_return_no".to_owned(), json!("prepared-return-1"));
    known
}

fn shared_by_platform(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = ripe(world, request, true);
    let receiver = json!({
        "appid": world.text("appid"), "type": "MERCHANT_ID", "account": MERCHANT_ID,
        "relation_type": "PARTNER",
    });
    world.post("v3/ecommerce/profitsharing/receivers/add", receiver);
    let body = json!({
        "sub_mchid": world.sub_mchid(), "transaction_id": known["transaction_id"],
        "out_order_no": "prepared-share-1", "finish": false,
        "receivers": [{"type": "MERCHANT_ID", "receiver_account": MERCHANT_ID, "amount": 10_000, "description": "d"}],
    });
    let made = world.post("v3/ecommerce/profitsharing/orders", body);
    world.advance(60);
    share_ids(&mut known, &made);
    known
}

fn returned_by_platform(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = shared_by_platform(world, request, true);
    let body = json!({
        "sub_mchid": world.sub_mchid(), "out_order_no": "prepared-share-1",
        "out_return_no": "prepared-return-1", "return_mchid": MERCHANT_ID, "amount": 1, "description": "d",
    });
    world.post("v3/ecommerce/profitsharing/returnorders", body);
    known.insert("out_return_no".to_owned(), json!("prepared-return-1"));
    known
}

fn subsidised(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let amount = asked(request, "amount").unwrap_or(json!(10));
    let info = json!({"profit_sharing": true, "subsidy_amount": amount});
    place(world, &Request::default(), true, info);
    let known = pay(world);
    world.advance(60);
    known
}

fn subsidy_paid(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = subsidised(world, request, true);
    let amount = asked(request, "amount").unwrap_or(json!(10));
    let body = json!({
        "sub_mchid": world.sub_mchid(), "transaction_id": known["transaction_id"], "amount": amount,
        "description": "s", "out_subsidy_no": "prepared-subsidy-1",
    });
    world.post("v3/ecommerce/subsidies/create", body);
    let made = refund(world, &known, true);
    known.insert("refund_id".to_owned(), made["refund_id"].clone());
    known
}

/// A day with a payment, and the day after its bill is made.
fn billed(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    let day = world.today();
    if is_overseas(world) {
        paid(world, &Request::default(), is_partner);
    } else {
        shared(world, request, is_partner);
    }
    world.advance(2 * 86_400);
    let is_v2 = |name| asked(request, name).is_some_and(|day| !day.to_string().contains('-'));
    let plain = day.replace('-', "");
    let day = if is_v2("bill_date") || is_v2("date") { json!(plain) } else { json!(day) };
    numbers([("bill_date", &day), ("date", &day)])
}

fn bill_asked(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let day = billed(world, request, false)["bill_date"].clone();
    let bill = world.get("v3/bill/tradebill", ("bill_date", day.as_str().unwrap()));
    let token = bill["download_url"].as_str().unwrap().split("token=").nth(1).unwrap();
    numbers([("token", &json!(token))])
}

fn transferred(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let body = json!({
        "appid": world.text("appid"), "out_bill_no": "prepared1", "transfer_scene_id": "1000",
        "openid": "oUpF8uMuAJO2M2pb1Q9zNjWeS6o", "transfer_amount": 100, "transfer_remark": "r",
        "transfer_scene_report_infos": [
            {"info_type": "活动名称", "info_content": "c"},
            {"info_type": "奖励说明", "info_content": "c"},
        ],
    });
    let made = world.post("v3/fund-app/mch-transfer/transfer-bills", body);
    numbers([("out_bill_no", &json!("prepared1")), ("transfer_bill_no", &made["transfer_bill_no"])])
}

fn called_back(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let url = "https://example.com/notify";
    let mchid = world.text("mchid");
    world.post("v3/marketing/busifavor/callbacks", json!({"notify_url": url}));
    world.post("v3/marketing/favor/callbacks", json!({"mchid": mchid, "notify_url": url}));
    world.post("v3/merchant-service/complaint-notifications", json!({"url": url}));
    Map::new()
}

const OPENID: &str = "oUpF8uMuAJO2M2pb1Q9zNjWeS6o";

fn stocked(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let body = json!({
        "stock_name": "s", "belong_merchant": world.text("mchid"), "goods_name": "g",
        "stock_type": "NORMAL", "out_request_no": "prepared-stock-1", "coupon_code_mode": "WECHATPAY_MODE",
        "coupon_use_rule": {
            "use_method": "OFF_LINE",
            "coupon_available_time": {
                "available_begin_time": "2026-01-01T00:00:00+08:00",
                "available_end_time": "2036-01-01T00:00:00+08:00",
            },
            "fixed_normal_coupon": {"discount_amount": 5, "transaction_minimum": 10},
        },
        "stock_send_rule": {"max_coupons": 2, "max_coupons_per_user": 1},
    });
    let made = world.post("v3/marketing/busifavor/stocks", body);
    numbers([("stock_id", &made["stock_id"])])
}

fn sent(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = stocked(world, request, false);
    let body = json!({
        "openid": OPENID, "appid": world.text("appid"), "stock_id": known["stock_id"],
        "out_request_no": "prepared-sent-1",
    });
    let made = world.post("v3/marketing/busifavor/coupons/send", body);
    known.extend(numbers([("coupon_code", &made["coupon_code"]), ("openid", &json!(OPENID))]));
    known.insert("use_time".to_owned(), json!(format!("{}T00:00:00+08:00", world.today())));
    known
}

fn used(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let known = sent(world, request, false);
    let body = json!({
        "coupon_code": known["coupon_code"], "stock_id": known["stock_id"], "appid": world.text("appid"),
        "use_time": known["use_time"], "use_request_no": "prepared-used-1",
    });
    world.post("v3/marketing/busifavor/coupons/use", body);
    known
}

fn subsidy_due(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = paid(world, &Request::default(), true);
    let made = refund(world, &known, true);
    known.insert("refund_id".to_owned(), made["refund_id"].clone());
    known.insert("payer_merchant".to_owned(), world.text("mchid").into());
    known.insert("payee_merchant".to_owned(), world.sub_mchid().into());
    known.extend(numbers([
        ("stock_id", &json!("128888000000001")),
        ("coupon_code", &json!("ABCD12345678")),
    ]));
    let _ = request;
    known
}

fn receipt(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = subsidy_due(world, request, false);
    let mut body = Value::Object(known.clone());
    body.as_object_mut().unwrap().retain(|name, _| name != "refund_id" && name != "out_trade_no");
    body["amount"] = asked(request, "amount").unwrap_or(json!(10));
    body["description"] = json!("d");
    body["out_subsidy_no"] = json!("prepared-subsidy-1");
    let made = world.post("v3/marketing/busifavor/subsidy/pay-receipts", body);
    known.insert("subsidy_receipt_id".to_owned(), made["subsidy_receipt_id"].clone());
    known
}

fn receipt_returned(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = receipt(world, request, false);
    let mut body = Value::Object(known.clone());
    body.as_object_mut()
        .unwrap()
        .retain(|name, _| name != "subsidy_receipt_id" && name != "out_trade_no");
    body["amount"] = json!(1);
    body["description"] = json!("d");
    body["out_subsidy_return_no"] = json!("prepared-return-1");
    let made = world.post("v3/marketing/busifavor/subsidy/return-receipts", body);
    let id = made["subsidy_return_receipt_id"].clone();
    known.insert("subsidy_return_receipt_id".to_owned(), id);
    known
}

fn favoured(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let mchid = world.text("mchid");
    let body = json!({
        "stock_name": "s", "belong_merchant": mchid, "out_request_no": "prepared-stock-1",
        "available_begin_time": "2026-01-01T00:00:00+08:00",
        "available_end_time": "2036-01-01T00:00:00+08:00",
        "stock_use_rule": {
            "max_coupons": 1, "max_amount": 100, "max_coupons_per_user": 1,
            "natural_person_limit": false, "prevent_api_abuse": false,
        },
        "no_cash": false, "stock_type": "NORMAL",
        "coupon_use_rule": {
            "coupon_available_time": {},
            "fixed_normal_coupon": {"coupon_amount": 100, "transaction_minimum": 100},
            "available_merchants": [mchid],
        },
    });
    let made = world.post("v3/marketing/favor/coupon-stocks", body);
    numbers([("stock_id", &made["stock_id"])])
}

fn favour_sent(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let mut known = favoured(world, request, false);
    let body = json!({
        "stock_id": known["stock_id"], "out_request_no": "prepared-sent-1", "appid": world.text("appid"),
        "stock_creator_mchid": world.text("mchid"),
    });
    let made = world.post(&format!("v3/marketing/favor/users/{OPENID}/coupons"), body);
    known.extend(numbers([("coupon_id", &made["coupon_id"]), ("openid", &json!(OPENID))]));
    known
}

fn complained(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    paid(world, &Request::default(), false);
    let body = json!({"out_trade_no": NUMBER, "detail": "坏了"});
    let made = world.control(Method::POST, "complaints", body);
    let mchid = world.text("mchid").into();
    numbers([("complaint_id", &made["complaint_id"]), ("complainted_mchid", &mchid)])
}

/// Of the picture, by `sha256sum`.
const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

fn pictured(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let file = wechatpay_sdk::Upload::new("photo.jpg", b"abc".to_vec());
    let call = world.client.chain("v3/merchant-service/images/upload").call(Method::POST);
    let meta = json!({"filename": "photo.jpg", "sha256": SHA256});
    let made: Value = call.body(meta).upload("file", file).wait().unwrap().json().unwrap();
    numbers([("media_id", &made["media_id"])])
}

/// A contract of the user, by the names that the request has for it.
fn contract(world: &World, request: &Request, is_partner: bool, is_v2: bool) -> Map<String, Value> {
    let plan = asked(request, "plan_id").unwrap_or(json!("123"));
    let plan = plan.as_str().map_or_else(|| plan.to_string(), str::to_owned);
    let id = if is_v2 {
        json!({
            "plan_id": plan, "out_contract_code": "prepared-contract-1", "openid": OPENID, "v2": true,
            "sub_mchid": is_partner.then(|| world.sub_mchid()),
        })
    } else {
        let mut body = json!({
            "plan_id": plan.parse::<i64>().unwrap(), "out_contract_code": "prepared-contract-1",
            "contract_display_account": "账户", "contract_notify_url": "https://example.com/notify",
            "out_user_code": "user-1",
        });
        let path = if is_partner {
            body["sp_appid"] = world.text("appid").into();
            body["sub_mchid"] = world.sub_mchid().into();
            body.as_object_mut().unwrap().remove("out_user_code");
            "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"
        } else {
            body["appid"] = world.text("appid").into();
            "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app"
        };
        let prepared = world.post(path, body);
        json!({"pre_entrustweb_id": prepared["pre_entrustweb_id"], "openid": OPENID})
    };
    let mut id = id;
    id.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    let signed = world.control(Method::POST, "contracts", id);
    let code = json!("prepared-contract-1");
    let names = ["out_contract_code", "contract_code"];
    let mut known: Map<String, Value> =
        names.into_iter().map(|name| (name.to_owned(), code.clone())).collect();
    known.insert("contract_id".to_owned(), signed["contract_id"].clone());
    known
}

fn signed(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    contract(world, request, is_partner, false)
}

fn signed_in_v2(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    // A partner's contract is made in v3: the user signs one contract for both.
    contract(world, request, is_partner, !is_partner)
}

fn deducted(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    let known = contract(world, request, is_partner, false);
    let mut body = json!({
        "out_trade_no": NUMBER, "description": "d", "amount": {"total": 100, "currency": "CNY"},
        "transaction_notify_url": "https://example.com/notify", "contract_id": known["contract_id"],
    });
    let path = if is_partner {
        body["sp_appid"] = world.text("appid").into();
        body["sub_mchid"] = world.sub_mchid().into();
        body["amount"] = json!({"total": 100});
        "v3/papay/pay/partner/transactions/apply"
    } else {
        body["appid"] = world.text("appid").into();
        "v3/papay/pay/transactions/apply"
    };
    world.post(path, body);
    world.advance(1);
    numbers([("out_trade_no", &json!(NUMBER))])
}
