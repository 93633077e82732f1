//! Limits and conditions of the catalogue: a certain violation refuses the request, any other is a warning.

use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

use crate::client::call;
use crate::notifications::control;
use crate::v2_client;
use crate::v3_flow::order;

const REFUNDS: &str = "/v3/refund/domestic/refunds";

#[tokio::test]
async fn a_certain_limit_refuses_a_request_and_names_the_member() {
    let simulator = Simulator::start().await.unwrap();
    let right = json!({
        "out_trade_no": "order-1", "out_refund_no": "refund-1",
        "amount": {"refund": 1, "total": 1, "currency": "CNY"},
    });
    for (member, value, issue, message) in [
        // Bytes: 27 characters of three.
        ("reason", "退".repeat(27), "is too long", "参数错误：“/reason”超过最大长度"),
        (
            "out_refund_no",
            "refund.1".to_owned(),
            "has the wrong form",
            "参数错误：“/out_refund_no”格式错误",
        ),
        ("out_refund_no", "1".repeat(65), "is too long", "参数错误：“/out_refund_no”超过最大长度"),
    ] {
        let mut body = right.clone();
        body[member] = value.into();
        let answer = call(&simulator, "POST", REFUNDS, &body.to_string()).await;
        assert_eq!((answer.status, answer.code().as_str()), (400, "PARAM_ERROR"), "{body}");
        let told = answer.json();
        assert_eq!(told["message"], message);
        assert_eq!(told["detail"]["field"], format!("/{member}"));
        assert_eq!(told["detail"]["issue"], issue);
    }
    let mut body = right.clone();
    body.as_object_mut().unwrap().remove("out_trade_no");
    let answer = call(&simulator, "POST", REFUNDS, &body.to_string()).await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "PARAM_ERROR"));
    let english = "Exactly one: payment number or merchant order number";
    let told = answer.json();
    assert_eq!(
        told["message"],
        "参数错误：“/transaction_id、/out_trade_no”原支付单号与商户订单号二选一"
    );
    let field = "/transaction_id";
    let detail = json!({"field": field, "value": null, "issue": english, "location": "body"});
    assert_eq!(told["detail"], detail);
    // A variable of the path.
    let target = "/v3/pay/transactions/out-trade-no/short/close";
    let body = json!({"mchid": simulator.credentials().mchid()});
    let answer = call(&simulator, "POST", target, &body.to_string()).await;
    let detail = answer.json()["detail"].clone();
    assert_eq!((&detail["field"], &detail["location"]), (&json!("out_trade_no"), &json!("uri")));
}

#[tokio::test]
async fn what_one_source_says_is_a_warning() {
    let simulator = Simulator::start().await.unwrap();
    let body = json!({
        "transaction_id": "1", "out_trade_no": "order-1", "out_refund_no": "refund-1",
        "amount": {"refund": 1, "total": 1, "currency": "CNY"},
    });
    let answer = call(&simulator, "POST", REFUNDS, &body.to_string()).await;
    assert_ne!(answer.code(), "PARAM_ERROR");
    let told = control(&simulator, "GET", "requests/1", Value::Null).await.1;
    let warning = json!({
        "member": null,
        "zh": "原支付单号与商户订单号二选一",
        "en": "Exactly one: payment number or merchant order number",
    });
    assert_eq!(told["warnings"], json!([warning]));
    let body = order(&simulator, "order-1", 1).to_string();
    assert_eq!(call(&simulator, "POST", "/v3/pay/transactions/native", &body).await.status, 200);
    let told = control(&simulator, "GET", "requests/2", Value::Null).await.1;
    assert_eq!(told["warnings"], json!([]));
}

#[tokio::test]
async fn limits_of_v2_are_told_in_its_own_way() {
    let simulator = Simulator::start().await.unwrap();
    let long = "a".repeat(33);
    let answer = v2_client::ask(&simulator, "/pay/orderquery", &[("transaction_id", &long)]).await;
    assert_eq!(answer["return_code"], "FAIL");
    assert_eq!(answer["return_msg"], "transaction_id参数长度有误");
    let answer = v2_client::ask(&simulator, "/pay/orderquery", &[]).await;
    assert_eq!(answer["return_code"], "FAIL");
    let missing = "transaction_id、out_trade_no：二选一，都传时以 transaction_id 为准";
    assert_eq!(answer["return_msg"], missing);
    let answer = v2_client::ask(
        &simulator,
        "/pay/orderquery",
        &[("out_trade_no", "order-1"), ("version", &long)],
    )
    .await;
    assert_eq!(answer["return_code"], "SUCCESS");
    let told = control(&simulator, "GET", "requests/3", Value::Null).await.1;
    let warning = json!({"member": "version", "zh": "超过最大长度", "en": "is too long"});
    assert_eq!(told["warnings"], json!([warning]));
}
