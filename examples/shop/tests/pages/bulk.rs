//! The sample of `docs/cookbook/bulk.md` about rate limits.

#![expect(
    dead_code,
    reason = "`client` reads the environment; the test has the credentials in memory"
)]

use wechatpay_sdk::rate_limit::RateLimits;
use wechatpay_sdk::v3::refund::domestic::refunds::post;
use wechatpay_sdk::{Client, ClientBuilder, Engine, Result};

fn client() -> Result<Client> {
    // All calls of the engine keep the published limits.
    let engine = Engine::builder().rate_limits(RateLimits::published()).build()?;
    ClientBuilder::from_env()?.engine(&engine).build()
}

async fn refund_all(client: &Client, refunds: Vec<post::Request>) {
    // Each refund waits for its turn; the number is stored before.
    let mut calls = tokio::task::JoinSet::new();
    for request in refunds {
        let call = client.v3().refund().domestic().refunds().post(request);
        calls.spawn(call);
    }
    while let Some(result) = calls.join_next().await {
        match result {
            Ok(Ok(refund)) => println!("{:?} {}", refund.out_refund_no, refund.status.as_str()),
            Ok(Err(error)) => println!("{error}: {}", error.next_step().as_str()),
            Err(error) => println!("{error}"),
        }
    }
}

#[tokio::test]
async fn all_refunds_are_made() {
    let (simulator, client) = crate::start().await;
    let mut requests = Vec::new();
    for number in ["1", "2", "3"] {
        let order = format!("order-{number}");
        crate::paid(&simulator, &client, &order, serde_json::Value::Null).await;
        let amount = post::Amount::new().refund(100).total(10_000).currency("CNY");
        let refund = format!("refund-{number}");
        requests
            .push(post::Request::new().out_trade_no(order).out_refund_no(refund).amount(amount));
    }
    refund_all(&client, requests).await;
    for number in ["1", "2", "3"] {
        assert_eq!(simulator.refund(&format!("refund-{number}")).unwrap().refund, 100);
    }
}
