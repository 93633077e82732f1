//! What the error of a call says of all its attempts.

use wechatpay_sdk::{Delivery, ErrorKind};

use crate::platform::builder;
use crate::proxy::{Fault, Proxy};
use crate::stage::{Stage, at_once, refund_of};

#[tokio::test]
async fn a_lost_answer_stays_in_doubt_when_nothing_can_be_sent_after_it() {
    let stage = Stage::start().await;
    let first = Proxy::start(stage.simulator.base_url()).await;
    let second = crate::hosts::nobody();
    let client = builder(&stage.simulator)
        .base_url(first.url())
        .fallback_base_url(first.url(), &second)
        .retry(at_once().attempts(2))
        .build()
        .unwrap();
    first.always(Fault::LostAnswer);
    // An order: sent again without a query, to a host that is not there.
    let credentials = stage.simulator.credentials();
    let order = serde_json::json!({
        "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "tea",
        "out_trade_no": "order-x", "notify_url": "https://merchant.example/notify",
        "amount": {"total": 100, "currency": "CNY"},
    });
    let error = client.chain("v3/pay/transactions/native").post(order).await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Transport, Delivery::Unknown));
    assert!(error.may_have_taken_effect());
    assert_eq!(error.attempts(), 2);
    assert_eq!(stage.simulator.order_state("order-x").as_deref(), Some("NOTPAY"));
}

#[tokio::test]
async fn a_lost_answer_stays_in_doubt_when_the_gateway_refuses_after_it() {
    let stage = Stage::start().await;
    let order = stage.paid_order().await;
    const TOO_MANY: &str = "HTTP/1.1 429 Too Many Requests\r\nContent-Length: 47\r\n\r\n\
         {\"code\":\"RATELIMIT_EXCEEDED\",\"message\":\"later\"}";
    const UNSIGNED: &str = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 37\r\n\r\n\
         {\"code\":\"SIGN_ERROR\",\"message\":\"later\"}";
    for refusal in [TOO_MANY, UNSIGNED] {
        stage.proxy.plan([Fault::LostAnswer]);
        stage.proxy.always(Fault::AnsweredBeforeThePlatform(refusal));
        let call = stage.client.chain("v3/refund/domestic/refunds").post(refund_of(&order));
        let result = call.await;
        stage.check(&order, &result, refusal).await;
        assert!(result.unwrap_err().may_have_taken_effect(), "{refusal}");
        stage.proxy.forget();
    }
}
