//! The list of requests: the sender, the request, the answer, and the outcome.

use crate::client::{Request, call, now, plain_client, request};
use crate::notifications::control;
use crate::v2_client;
use crate::v3_flow::order;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const NATIVE: &str = "/v3/pay/transactions/native";

async fn listed(simulator: &Simulator, query: &str) -> Vec<Value> {
    let path = format!("requests?{query}");
    let told = control(simulator, "GET", &path, Value::Null).await.1;
    told["requests"].as_array().unwrap().clone()
}

/// One native order, one that cannot be read, one query of v2 that fails.
async fn three(simulator: &Simulator) {
    let body = order(simulator, "order-1", 100).to_string();
    assert_eq!(call(simulator, "POST", NATIVE, &body).await.status, 200);
    assert_eq!(call(simulator, "POST", NATIVE, "[]").await.status, 400);
    v2_client::ask(simulator, "/pay/orderquery", &[("out_trade_no", "none")]).await;
}

#[tokio::test]
async fn a_request_is_told_with_what_became_of_it() {
    let simulator = Simulator::start().await.unwrap();
    three(&simulator).await;
    let told = listed(&simulator, "").await;
    let mchid = simulator.credentials().mchid();
    let mut first = told[0].clone();
    let at = first["at"].as_str().unwrap().to_owned();
    assert_eq!((at.len(), at.get(23..)), (29, Some("+08:00")));
    assert!(first["milliseconds"].as_u64().unwrap() < 60_000);
    first["at"] = Value::Null;
    first["milliseconds"] = Value::Null;
    let expected = json!({
        "id": 1, "at": null, "mchid": mchid, "method": "POST", "target": NATIVE,
        "operation": NATIVE, "summary": "Native下单", "protocol": "v3", "status": 200,
        "code": null, "message": null, "outcome": "answered", "cause": null,
        "warnings": [], "stateless": false, "milliseconds": null,
    });
    assert_eq!(first, expected);
    let short = |told: &Value| {
        let text = |name: &str| told[name].as_str().unwrap_or("-").to_owned();
        [text("outcome"), text("code"), text("message"), text("protocol"), text("mchid")]
    };
    let refused = ["refused", "PARAM_ERROR", "请求体不是有效的JSON对象", "v3", mchid];
    assert_eq!(short(&told[1]), refused);
    // The catalogue's description of the code for this operation.
    let words = "该商户号下没有这个订单：单号或商户号不对，或下单没成功；合单要用合单查询";
    assert_eq!(short(&told[2]), ["refused", "ORDERNOTEXIST", words, "v2", mchid]);
}

#[tokio::test]
async fn filters_combine() {
    let simulator = Simulator::start().await.unwrap();
    three(&simulator).await;
    let ids = async |query: &str| {
        let told = listed(&simulator, query).await;
        told.iter().map(|one| one["id"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(ids("").await, [1, 2, 3]);
    assert_eq!(ids("path=/v3/pay/").await, [1, 2]);
    assert_eq!(ids("outcome=refused").await, [2, 3]);
    assert_eq!(ids("outcome=refused&path=/v3/&status=400&method=POST").await, [2]);
    assert_eq!(ids("status=404").await, [0; 0]);
    assert_eq!(ids("method=GET").await, [0; 0]);
    let mchid = simulator.credentials().mchid();
    assert_eq!(ids(&format!("mchid={mchid}")).await, [1, 2, 3]);
    assert_eq!(ids("mchid=1").await, [0; 0]);
    assert_eq!(ids("after=1").await, [2, 3]);
    assert_eq!(ids("limit=2").await, [2, 3]);
    assert_eq!(ids("limit=1&path=/v3/").await, [2]);
    assert_eq!(control(&simulator, "GET", "requests?limit=x", Value::Null).await.0, 400);
}

#[tokio::test]
async fn one_request_is_told_with_all_there_is() {
    let simulator = Simulator::start().await.unwrap();
    let body = order(&simulator, "order-1", 100).to_string();
    let sent: Request = request(&simulator, "POST", NATIVE, &body).header("x-test", "1");
    let answer = sent.send(&simulator).await;
    let one = control(&simulator, "GET", "requests/1", Value::Null).await.1;
    assert_eq!((&one["id"], &one["explanation"]), (&json!(1), &Value::Null));
    assert_eq!(one["request"]["body"], body.as_str());
    assert_eq!(one["request"]["encoding"], "text");
    let headers = one["request"]["headers"].as_array().unwrap();
    assert!(headers.contains(&json!(["x-test", "1"])), "{headers:?}");
    assert_eq!(one["answer"]["status"], 200);
    assert_eq!(one["answer"]["body"], String::from_utf8(answer.body.clone()).unwrap());
    let nonce = json!(["wechatpay-nonce", answer.header("wechatpay-nonce")]);
    assert!(one["answer"]["headers"].as_array().unwrap().contains(&nonce));

    let mut binary = request(&simulator, "POST", NATIVE, "");
    binary.body = vec![0xff, 0xfe];
    binary.send(&simulator).await;
    let one = control(&simulator, "GET", "requests/2", Value::Null).await.1;
    assert_eq!(
        (&one["request"]["body"], &one["request"]["encoding"]),
        (&json!("//4="), &json!("base64"))
    );
    for unknown in ["3", "0", "x"] {
        let path = format!("requests/{unknown}");
        assert_eq!(control(&simulator, "GET", &path, Value::Null).await.0, 404, "{unknown}");
    }
}

#[tokio::test]
async fn what_somebody_asked_for_is_no_refusal() {
    let simulator = Simulator::start().await.unwrap();
    let outcome = async |fault: &str| {
        let sent = request(&simulator, "GET", "/v3/certificates", "");
        sent.header("wechatpay-negative-test", fault).send(&simulator).await;
        listed(&simulator, "limit=1").await[0].clone()
    };
    for fault in ["SYSTEM_ERROR", "SYSTEM_ERROR-after", "latency=1", "broken-signature"] {
        assert_eq!(outcome(fault).await["outcome"], "injected", "{fault}");
    }
    let error = outcome("NOT_ENOUGH").await;
    assert_eq!((&error["status"], &error["code"]), (&json!(403), &json!("NOT_ENOUGH")));
    // A wrong signature is refused before the fault is injected.
    let mut unsigned = request(&simulator, "GET", "/v3/certificates", "");
    unsigned.authorization = Some("none".to_owned());
    unsigned.header("wechatpay-negative-test", "SYSTEM_ERROR").send(&simulator).await;
    assert_eq!(listed(&simulator, "limit=1").await[0]["outcome"], "refused");
    // The connection ends without an answer.
    let rule = json!({ "fault": "drop", "count": 1 });
    control(&simulator, "POST", "faults", rule).await;
    let url = format!("{}/v3/certificates", simulator.base_url());
    plain_client().get(url).send().await.unwrap_err();
    let dropped = listed(&simulator, "limit=1").await[0].clone();
    assert_eq!((&dropped["outcome"], &dropped["status"]), (&json!("dropped"), &Value::Null));
    let id = dropped["id"].as_u64().unwrap();
    let one = control(&simulator, "GET", &format!("requests/{id}"), Value::Null).await.1;
    assert_eq!(one["answer"], Value::Null);
}

#[tokio::test]
async fn a_request_says_when_it_came_by_the_platforms_clock() {
    let simulator = Simulator::start().await.unwrap();
    simulator.set_clock_offset(-86_400);
    let before = now() - 86_400;
    request(&simulator, "GET", "/v3/nothing", "").send(&simulator).await;
    let told = listed(&simulator, "").await;
    let (at, after) = (told[0]["at"].as_str().unwrap(), now() - 86_400);
    let written = |seconds: i64| {
        // The clock of the day in Beijing, which is eight hours ahead.
        let of_day = (seconds + 8 * 3600).rem_euclid(86_400);
        format!("{:02}:{:02}:{:02}", of_day / 3600, of_day / 60 % 60, of_day % 60)
    };
    assert!(
        (before..=after).any(|second| Some(written(second).as_str()) == at.get(11..19)),
        "{at}"
    );
    let unknown = (&told[0]["operation"], &told[0]["summary"], &told[0]["status"]);
    assert_eq!(unknown, (&Value::Null, &Value::Null, &json!(404)));
}
