//! The sample of `docs/failures.md` about settling.

use serde_json::{Value, json};
use wechatpay_sdk::v3::refund::domestic::refunds::post;
use wechatpay_sdk::{Client, ClientBuilder, Result, Retry, Settled};

async fn outcome(client: &Client, request: post::Request) -> Result<&'static str> {
    let refund = client.v3().refund().domestic().refunds().post(request);
    let outcome = match refund.send().await {
        Err(error) if error.may_have_taken_effect() => match refund.settle().await? {
            Settled::Done(_) => "made",         // `status` of the record is its state
            Settled::Different(_) => "taken",   // the number belongs to another refund
            Settled::Absent => "not made",      // and this request can no longer make one
            Settled::StillUnknown => "unknown", // settle again later
        },
        Err(_) => "refused",
        Ok(_) => "accepted",
    };
    Ok(outcome)
}

fn refund(number: &str, fen: i64) -> post::Request {
    let amount = post::Amount::new().refund(fen).total(10_000).currency("CNY");
    post::Request::new().out_trade_no("order-1").out_refund_no(number).amount(amount)
}

#[tokio::test]
async fn a_refund_whose_answers_are_lost_is_settled() {
    let (simulator, _) = crate::start().await;
    // Without retries, so that nothing waits.
    let client = ClientBuilder::from_json(&simulator.credentials().to_json()).unwrap();
    let client = client.retry(Retry::none()).build().unwrap();
    crate::paid(&simulator, &client, "order-1", Value::Null).await;
    assert_eq!(outcome(&client, refund("refund-1", 100)).await.unwrap(), "accepted");
    let minute = std::time::Duration::from_secs(60);
    simulator.advance(minute).await;
    assert_eq!(outcome(&client, refund("refund-2", 10_000)).await.unwrap(), "refused");
    simulator.advance(minute).await;
    for (after, expected) in [(true, "made"), (false, "unknown")] {
        let fault = json!({
            "operation": "POST /v3/refund/domestic/refunds", "fault": "drop", "after": after,
            "count": 1,
        });
        crate::control(&simulator, "faults", fault).await;
        let number = format!("refund-{after}");
        assert_eq!(outcome(&client, refund(&number, 100)).await.unwrap(), expected);
        assert_eq!(simulator.refund(&number).is_some(), after);
        simulator.advance(minute).await;
    }
}
