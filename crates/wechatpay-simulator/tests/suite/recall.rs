//! Notifications that are sent again on request, and notifications that go to a listener instead.

use std::time::Duration;

use crate::client::{plain_client, post};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::users::told;
use crate::v2_client;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// Requests each of these notifications again. Each must repeat one that was sent before.
pub(crate) async fn told_again(simulator: &Simulator, merchant: &Merchant, events: &[&str]) {
    let before = told(simulator, merchant);
    for event in events {
        let ask = json!({ "event_type": event, "url": merchant.url, "state": true });
        let (status, answer) = control(simulator, "POST", "notifications", ask).await;
        assert_eq!((status, &answer["from"]), (200, &json!("state")), "{event}: {answer}");
        simulator.advance(Duration::ZERO).await;
        let again = told(simulator, merchant).pop().unwrap();
        assert!(again.0 == *event && before.contains(&again), "{again:?} is not of {before:?}");
    }
}

#[tokio::test]
async fn a_combined_order_is_told_of_as_one() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let credentials = simulator.credentials();
    let part = |number: &str| {
        json!({
            "mchid": credentials.mchid(), "sub_mchid": credentials.sub_mchid(), "attach": "a",
            "out_trade_no": number, "description": "d",
            "amount": { "total_amount": 60, "currency": "CNY" },
        })
    };
    let body = json!({
        "combine_appid": credentials.appid(), "combine_mchid": credentials.mchid(),
        "combine_out_trade_no": "combined-1", "sub_orders": [part("order-1"), part("order-2")],
        "notify_url": merchant.url,
    });
    let placed = post(&simulator, "/v3/combine-transactions/native", &body).await;
    assert_eq!(placed.status, 200, "{}", placed.json());
    control(&simulator, "POST", "combined/combined-1/pay", Value::Null).await;
    simulator.advance(Duration::ZERO).await;
    told_again(&simulator, &merchant, &["TRANSACTION.SUCCESS"]).await;
    // By the number of a part, too.
    for number in ["combined-1", "order-2"] {
        let ask = json!({
            "event_type": "TRANSACTION.SUCCESS", "state": true, "number": number,
        });
        let (_, answer) = control(&simulator, "POST", "notifications", ask).await;
        assert_eq!(
            (&answer["number"], &answer["url"]),
            (&json!("combined-1"), &json!(merchant.url))
        );
    }
}

#[tokio::test]
async fn v2_is_told_of_in_v2() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let order = [
        ("body", "x"),
        ("out_trade_no", "order-1"),
        ("total_fee", "50"),
        ("spbill_create_ip", "127.0.0.1"),
        ("notify_url", &merchant.url),
        ("trade_type", "NATIVE"),
    ];
    let placed = v2_client::call(&simulator, "/pay/unifiedorder", &order).await;
    assert_eq!(placed["result_code"], "SUCCESS", "{placed:?}");
    simulator.pay("order-1").unwrap();
    let contract = json!({
        "plan_id": "123", "out_contract_code": "c-1", "openid": "oUser", "v2": true,
        "notify_url": merchant.url,
    });
    assert_eq!(control(&simulator, "POST", "contracts", contract).await.0, 200);
    simulator.advance(Duration::ZERO).await;
    let members = || -> Vec<v2_client::Members> {
        let received = merchant.received();
        let read = |body: &[u8]| v2_client::read(std::str::from_utf8(body).unwrap());
        received.iter().map(|(_, body)| read(body)).collect()
    };
    for (event, number, name) in [
        ("transaction-success", "order-1", "out_trade_no"),
        ("pap-contract-state-changed", "c-1", "contract_code"),
    ] {
        let ask = json!({ "event_type": event, "v2": true, "state": true });
        let (status, answer) = control(&simulator, "POST", "notifications", ask).await;
        assert_eq!((status, &answer["from"]), (200, &json!("state")), "{answer}");
        simulator.advance(Duration::ZERO).await;
        let again = members().pop().unwrap();
        assert_eq!((&*again[name], &answer["number"]), (number, &json!(number)));
        assert_eq!(again["sign"], v2_client::signature(&simulator, &again, "MD5"));
    }
    // v3 has the same event, but no v3 order exists yet, so the simulator makes one.
    let ask = json!({
        "event_type": "TRANSACTION.SUCCESS", "state": true, "url": merchant.url,
    });
    let (_, answer) = control(&simulator, "POST", "notifications", ask).await;
    assert_eq!(answer["from"], "made");
}

#[tokio::test]
async fn what_fits_goes_elsewhere_while_somebody_listens() {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let (own, other) = (Merchant::start().await, Merchant::start().await);
    let ask = |query: &str| {
        plain_client().get(format!("{}/_simulator/events?{query}", simulator.base_url()))
    };
    let listen =
        async |query: &str| ask(query).header("simulator-forward", "yes").send().await.unwrap();
    // A page of another site could send this request.
    let unmarked = ask(&format!("forward_to={}", other.url)).send().await.unwrap();
    assert_eq!(unmarked.status(), 400);
    let refused = listen("forward_to=http://example.com/").await;
    assert_eq!(refused.status(), 400);
    let listening = listen(&format!("events=REFUND.*&forward_to={}", other.url)).await;
    assert_eq!(listening.status(), 200);
    let send = async |event: &str| {
        let ask = json!({ "event_type": event, "url": own.url });
        assert_eq!(control(&simulator, "POST", "notifications", ask).await.0, 200);
        simulator.advance(Duration::ZERO).await;
        (own.received().len(), other.received().len())
    };
    assert_eq!(send("COUPON.USE").await, (1, 0));
    assert_eq!(send("REFUND.CLOSED").await, (1, 1));
    let (_, log) = control(&simulator, "GET", "notifications", Value::Null).await;
    assert_eq!(log["notifications"][1]["attempts"][0]["forwarded"], other.url.as_str());
    assert_eq!(log["notifications"][0]["attempts"][0]["forwarded"], Value::Null);
    drop(listening);
    // The server notices when the connection ends.
    let mut late = 0;
    while send("REFUND.CLOSED").await.0 == 1 {
        late += 1;
        assert!(late < 1000, "it goes on");
    }
    assert_eq!(other.received().len(), 1 + late);
}
