//! The samples of `docs/api.md`.

use serde_json::{Value, json};
use wechatpay_sdk::v3::merchant_service::complaints_v2::get;
use wechatpay_sdk::v3::pay::transactions::native::post;
use wechatpay_sdk::v3::refund::domestic::refunds;
use wechatpay_sdk::{Checks, Client, ErrorKind, Result};

struct Order {
    note: Option<String>,
}

fn requests(order: Order, text: &str) -> serde_json::Result<[post::Request; 3]> {
    // Setters. They take a value or an `Option` of it; lists take anything that iterates.
    let set = post::Request::new().out_trade_no("order-1").attach(order.note);
    // A literal.
    let literal = post::Request { out_trade_no: Some("order-1".into()), ..Default::default() };
    // JSON. Members that the catalogue lacks are kept in `extra`, and sent.
    let read: post::Request = serde_json::from_str(text)?;
    Ok([set, literal, read])
}

async fn unchecked(client: &Client, refund: refunds::post::Request) -> Result<()> {
    client.v3().refund().domestic().refunds().post(refund).checks(Checks::Off).await?;
    Ok(())
}

async fn complaints(client: &Client, request: get::Request) -> Result<()> {
    let mut complaints = client.v3().merchant_service().complaints_v2().get(request).items();
    while let Some(complaint) = complaints.next().await {
        println!("{:?}", complaint?.complaint_id);
    }
    Ok(())
}

#[test]
fn there_are_three_ways_to_make_a_request() {
    let order = Order { note: Some("for two".to_owned()) };
    let text = r#"{"out_trade_no": "order-1", "new": 1}"#;
    let made = requests(order, text).unwrap().map(|one| serde_json::to_value(one).unwrap());
    assert_eq!(made[0], json!({ "out_trade_no": "order-1", "attach": "for two" }));
    assert_eq!(made[1], json!({ "out_trade_no": "order-1" }));
    assert_eq!(made[2], json!({ "out_trade_no": "order-1", "new": 1 }));
}

#[tokio::test]
async fn without_checks_the_platform_finds_the_fault() {
    let (simulator, client) = crate::start().await;
    let refund = refunds::post::Request::new().out_refund_no("refund-1");
    let checked = client.v3().refund().domestic().refunds().post(refund.clone()).await;
    assert_eq!(checked.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(simulator.request_count(), 0);
    assert_eq!(unchecked(&client, refund).await.unwrap_err().code(), Some("PARAM_ERROR"));
    assert_eq!(simulator.request_count(), 1);
}

#[tokio::test]
async fn complaints_come_from_all_pages() {
    let (simulator, client) = crate::start().await;
    for number in 0..3 {
        let number = format!("order-{number}");
        crate::paid(&simulator, &client, &number, Value::Null).await;
        let complaint = json!({ "out_trade_no": number, "detail": "cold" });
        crate::control(&simulator, "complaints", complaint).await;
    }
    let now = simulator.control(http::Method::GET, "clock", Value::Null).await.unwrap();
    let now = crate::text(&now, "now");
    let (day, _) = now.split_once('T').unwrap();
    let request = get::Request::new().begin_date(day).end_date(day).limit(2);
    let before = simulator.request_count();
    complaints(&client, request).await.unwrap();
    assert_eq!(simulator.request_count() - before, 2, "two pages");
}
