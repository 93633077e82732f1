//! What became of each operation that has a query, against the simulator: sent and its answer lost, never
//! sent, and asked about with another amount, order or receiver.

use std::time::{Duration, SystemTime};

use http::Method;
use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::{self, Mode};
use wechatpay_sdk::{Answer, Call, Client, ErrorKind, Retry, Settled};

use crate::catalogue::{OPERATIONS, Operation};
use crate::prepared;
use crate::world::World;

/// Longer ago than the platform takes a request of v3.
const LONG_AGO: Duration = Duration::from_secs(11 * 60 + 1);
const BEFORE: Duration = Duration::from_secs(10 * 60);

/// The operations whose records the simulator keeps. Of the others it answers each query with a sample,
/// which is good for this: the query has all that it has to have.
const KEPT: &[&str] = &[
    "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
    "/mmpaymkttransfers/promotion/transfers",
    "/mmpaymkttransfers/sendgroupredpack",
    "/mmpaymkttransfers/sendminiprogramhb",
    "/mmpaymkttransfers/sendredpack",
    "/mmpaymkttransfers/sendworkwxredpack",
    "/pay/contractorder",
    "/pay/micropay",
    "/pay/pappayapply",
    "/pay/partner/pappayapply",
    "/pay/unifiedorder",
    "/secapi/pay/multiprofitsharing",
    "/secapi/pay/profitsharing",
    "/secapi/pay/profitsharingfinish",
    "/secapi/pay/profitsharingreturn",
    "/secapi/pay/refund",
    "/secapi/pay/refundv2",
    "/v3/combine-transactions/app",
    "/v3/combine-transactions/h5",
    "/v3/combine-transactions/jsapi",
    "/v3/combine-transactions/miniprogram",
    "/v3/combine-transactions/native",
    "/v3/ecommerce/fund/withdraw",
    "/v3/ecommerce/mch-transfer/transfer-bills",
    "/v3/ecommerce/profitsharing/finish-order",
    "/v3/ecommerce/profitsharing/orders",
    "/v3/ecommerce/profitsharing/returnorders",
    "/v3/ecommerce/refunds/apply",
    "/v3/fund-app/mch-transfer/partner/transfer-bills",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
    "/v3/fund-app/mch-transfer/transfer-bills",
    "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
    "/v3/fund-app/mch-transfer/transfer-bills/transfer",
    "/v3/global/micropay/transactions/pay",
    "/v3/global/papay/transactions",
    "/v3/global/refunds",
    "/v3/global/transactions/app",
    "/v3/global/transactions/jsapi",
    "/v3/global/transactions/mweb",
    "/v3/global/transactions/native",
    "/v3/merchant/fund/withdraw",
    "/v3/papay/insurance-pay/transactions/apply",
    "/v3/papay/pay/harmony/transactions/apply",
    "/v3/papay/pay/partner/transactions/apply",
    "/v3/papay/pay/transactions/apply",
    "/v3/partner-transfer/batches",
    "/v3/pay/partner/transactions/app",
    "/v3/pay/partner/transactions/app-with-contract",
    "/v3/pay/partner/transactions/codepay",
    "/v3/pay/partner/transactions/h5",
    "/v3/pay/partner/transactions/jsapi",
    "/v3/pay/partner/transactions/jsapi-with-contract",
    "/v3/pay/partner/transactions/miniprogram",
    "/v3/pay/partner/transactions/native",
    "/v3/pay/transactions/app",
    "/v3/pay/transactions/app-with-contract",
    "/v3/pay/transactions/codepay",
    "/v3/pay/transactions/h5",
    "/v3/pay/transactions/jsapi",
    "/v3/pay/transactions/jsapi-with-contract",
    "/v3/pay/transactions/native",
    "/v3/profitsharing/orders",
    "/v3/profitsharing/orders/unfreeze",
    "/v3/profitsharing/return-orders",
    "/v3/refund/domestic/refunds",
    "/v3/transfer/batches",
    "/v3/vehicle/transactions/parking",
];

/// Queries that demand what the request does not have: of every merchant, or of one kind.
const REFUSED: &[(&str, Option<Mode>, &str)] = &[
    // Its page marks each of the four numbers of a refund as required, where one is enough elsewhere.
    ("/deposit/refund", None, "refund_id"),
    // The query of a partner needs the sub-merchant, which the request does not name.
    ("/secapi/pay/profitsharingfinish", Some(Mode::Partner), "ORDERNOTEXIST"),
];

/// The request of an operation in a world in which it can succeed.
struct Asked {
    world: World,
    template: String,
    path: Map<String, Value>,
    query: Map<String, Value>,
    body: Value,
}

impl Asked {
    fn new(operation: &Operation, mode: Mode) -> Self {
        let request = example::minimal(operation.node(), mode);
        let mut world = World::start();
        let numbers = match prepared::preparation(&operation.name(), mode) {
            None => Map::new(),
            Some(prepare) => prepare(&mut world, &request),
        };
        let put = |value: Value| {
            let mut value = value;
            world.put(&mut value, &numbers);
            value
        };
        let (path, query) = (put(request.path.into()), put(request.query.into()));
        let mut body = put(request.body.unwrap());
        // One of the two is enough to be sent, and the query asks for the other one.
        if operation.path == "/v3/profitsharing/return-orders"
            && let Some(number) = numbers.get("out_order_no")
        {
            body["out_order_no"] = number.clone();
            body.as_object_mut().unwrap().remove("order_id");
        }
        let template = match operation.is_v2 {
            true => format!("v2{}", operation.path),
            false => operation.path.trim_start_matches('/').to_owned(),
        };
        let object = |value: Value| value.as_object().cloned().unwrap();
        Self { template, path: object(path), query: object(query), body, world }
    }

    fn call(&self, client: &Client, body: &Value) -> Call {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let chain =
            self.path.iter().fold(client.chain(self.template.clone()), |chain, (name, value)| {
                chain.bind(name, text(value))
            });
        let mut call = chain.post(body).retry(Retry::none());
        if body["user_name"].is_string() {
            call = call.encrypt(&["user_name"]);
        }
        if body["transfer_detail_list"][0]["user_name"].is_string() {
            call = call.encrypt(&["transfer_detail_list.user_name"]);
        }
        if self.query.is_empty() { call } else { call.query(&self.query) }
    }

    /// Has the next request of the operation fail.
    fn fail(&self, operation: &Operation, mut fault: Value) {
        fault["operation"] = operation.name().into();
        fault["count"] = 1.into();
        self.world.control(Method::POST, "faults", fault);
    }
}

/// Changes a member that is compared: adds one to an amount.
fn with_another(body: &Value, path: &str) -> Value {
    let mut body = body.clone();
    add(&mut body, &path.split('.').collect::<Vec<_>>());
    body
}

fn add(value: &mut Value, path: &[&str]) {
    match (value, path.split_first()) {
        (Value::Array(list), _) => list.iter_mut().for_each(|value| add(value, path)),
        (Value::Object(object), Some((first, rest))) => {
            if let Some(value) = object.get_mut(*first) {
                add(value, rest);
            }
        }
        (value @ Value::Number(_), None) => *value = (value.as_i64().unwrap() + 1).into(),
        (Value::String(text), Some(_)) => {
            let mut inner: Value = serde_json::from_str(text).unwrap();
            add(&mut inner, path);
            *text = inner.to_string();
        }
        (Value::String(text), None) => {
            *text = text.parse::<i64>().map_or(format!("{text}x"), |n| (n + 1).to_string());
        }
        _ => {}
    }
}

fn said<A>(settled: Result<Settled<A>, wechatpay_sdk::Error>) -> String
where
    Answer<A>: std::fmt::Debug,
{
    match settled {
        Ok(Settled::Done(_)) => "done".to_owned(),
        Ok(Settled::Different(_)) => "different".to_owned(),
        Ok(Settled::Absent) => "absent".to_owned(),
        Ok(Settled::StillUnknown) => "still unknown".to_owned(),
        Err(error) => format!("{error}"),
    }
}

fn texts(node: &Value) -> Vec<String> {
    let list = node.as_array().map_or(&[][..], Vec::as_slice);
    list.iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

#[test]
fn each_query_tells_what_became_of_its_operation() {
    let (mut failed, mut n) = (Vec::new(), 0);
    for operation in OPERATIONS.iter() {
        let repeat = &operation.node()["x-wechatpay-repeat"];
        if repeat["query"].is_null() {
            continue;
        }
        for mode in example::modes(operation.node()) {
            n += 1;
            let name = format!("{} {mode:?}", operation.name());
            let path = operation.path.as_str();
            let refused = REFUSED
                .iter()
                .find(|(refused, of, _)| *refused == path && of.is_none_or(|of| of == mode));
            let found = std::panic::catch_unwind(|| match refused {
                Some((.., reason)) => refusal(operation, mode, reason),
                None if KEPT.contains(&path) => differences(operation, repeat, mode),
                None => answer(operation, mode),
            });
            let found = found.unwrap_or_else(|_| vec!["panics".to_owned()]);
            failed.extend(found.into_iter().map(|difference| format!("{name}: {difference}")));
        }
    }
    assert!(failed.is_empty(), "{} of {n}:\n{}", failed.len(), failed.join("\n"));
    assert!(n > 100, "{n} requests");
}

fn differences(operation: &Operation, repeat: &Value, mode: Mode) -> Vec<String> {
    let asked = Asked::new(operation, mode);
    let client = &asked.world.client;
    let mut found = Vec::new();
    let mut expect = |what: &str, said: String, expected: &[&str]| {
        if !expected.contains(&said.as_str()) {
            found.push(format!("{what}: {said}"));
        }
    };
    let call = asked.call(client, &asked.body);
    let ago = |time| SystemTime::now() - time;
    // Of a batch: how many minutes later it may be accepted.
    let late = repeat["late"].as_str().map(|late| late.trim_end_matches('m').parse().unwrap());
    let long_ago = LONG_AGO.max(Duration::from_secs(late.unwrap_or(0) * 60 + 1));
    // Nothing of it has arrived. Where no code is documented for that, the query's error says so.
    if repeat["absent"].is_string() {
        expect("never sent", said(call.settle().wait()), &["still unknown"]);
        let settled = |time| said(call.settle().sent_at(ago(time)).wait());
        expect("sent a while ago", settled(BEFORE), &["still unknown"]);
        let late = if operation.is_v2 { "still unknown" } else { "absent" };
        expect("sent long ago", settled(long_ago), &[late]);
    } else {
        let settled = call.settle().sent_at(ago(long_ago)).wait();
        let is_error = settled.as_ref().is_err_and(|error| error.kind() == ErrorKind::Api);
        let said = if is_error { "an error".to_owned() } else { said(settled) };
        expect("never sent", said, &["an error", "different"]);
    }
    asked.fail(operation, json!({"fault": "drop"}));
    let lost = call.send().wait();
    let is_unknown = lost.as_ref().is_err_and(|error| error.may_have_taken_effect());
    expect("lost on its way", is_unknown.to_string(), &["true"]);
    if repeat["absent"].is_string() {
        // It may still arrive, whatever is known of an older one.
        let settled = call.settle().sent_at(ago(long_ago)).wait();
        expect("asked after it was lost", said(settled), &["still unknown"]);
    }
    asked.fail(operation, json!({"fault": "drop", "after": true}));
    let lost = call.send().wait();
    let text = lost.as_ref().err().map_or("it succeeds".to_owned(), ToString::to_string);
    let is_unknown = lost.as_ref().is_err_and(|error| error.may_have_taken_effect());
    expect(&format!("its answer lost: {text}"), is_unknown.to_string(), &["true"]);
    expect("asked after its answer was lost", said(call.settle().wait()), &["done"]);
    // What the query is asked with finds no other record.
    let with = texts(&repeat["with"]);
    for same in texts(&repeat["same"]) {
        // The record may lack it.
        let expected: &[_] =
            if same.ends_with('?') { &["different", "done"] } else { &["different"] };
        let path = same.trim_end_matches('?').split('=').next_back().unwrap();
        let other = with_another(&asked.body, path);
        let is_asked_with = repeat["number"] == path || with.iter().any(|with| with == path);
        if is_asked_with || other == asked.body {
            continue;
        }
        let other = asked.call(client, &other);
        expect(&format!("asked with another {path}"), said(other.settle().wait()), expected);
    }
    found
}

/// Of an operation whose query is refused.
fn refusal(operation: &Operation, mode: Mode, reason: &str) -> Vec<String> {
    let asked = Asked::new(operation, mode);
    let call = asked.call(&asked.world.client, &asked.body);
    let sent = call.send().wait();
    match call.settle().wait() {
        Err(error) if sent.is_ok() && error.to_string().contains(reason) => Vec::new(),
        settled => vec![format!("{}, sent: {:?}", said(settled), sent.err())],
    }
}

/// Of an operation whose records the simulator does not keep.
fn answer(operation: &Operation, mode: Mode) -> Vec<String> {
    let asked = Asked::new(operation, mode);
    let call = asked.call(&asked.world.client, &asked.body);
    let sent = call.send().wait();
    let said = said(call.settle().wait());
    if sent.is_ok() && ["done", "different"].contains(&said.as_str()) {
        return Vec::new();
    }
    vec![format!("{said}, sent: {:?}", sent.err())]
}

/// A path that is misspelt, or whose operation has no query any more, would test nothing.
#[test]
fn the_lists_are_of_operations_that_have_a_query() {
    let refused = REFUSED.iter().map(|(path, ..)| path);
    for path in KEPT.iter().chain(refused) {
        let mut of = OPERATIONS.iter().filter(|operation| operation.path == *path);
        let has_query = of.any(|of| !of.node()["x-wechatpay-repeat"]["query"].is_null());
        assert!(has_query, "{path}");
    }
}
