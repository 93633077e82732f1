//! Two hosts: the second one is taken where no connection to the first comes
//! about, and the first one again.

use serde_json::json;
use tokio::net::TcpSocket;
use wechatpay_sdk::{Delivery, ErrorKind, Retry};

use crate::platform::builder;
use crate::proxy::{Fault, Proxy};
use crate::stage::{Stage, at_once, refund_of};

/// A URL whose port refuses connections. The port stays bound until the test process ends, so that no other
/// process can take it.
pub(crate) fn nobody() -> String {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    std::mem::forget(socket);
    url
}

#[tokio::test]
async fn a_refund_goes_to_the_second_host_if_the_first_cannot_be_reached() {
    let stage = Stage::start().await;
    let first = nobody();
    let client = builder(&stage.simulator)
        .base_url(&first)
        .fallback_base_url(&first, stage.proxy.url())
        .retry(at_once())
        .build()
        .unwrap();
    for _ in 0..2 {
        let order = stage.paid_order().await;
        let result = client.chain("v3/refund/domestic/refunds").post(refund_of(&order)).await;
        stage.check(&order, &result, "the second host").await;
        result.unwrap();
    }
    // The first one is left alone for a while, so that one attempt is enough.
    let receiver = json!({"type": "MERCHANT_ID", "account": "1900000109"});
    let call = client.chain("v3/profitsharing/receivers/add").post(receiver);
    let error = call.retry(Retry::none()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api, "{error}");
    assert_eq!(stage.proxy.came().len(), 3);
}

#[tokio::test]
async fn the_first_host_is_taken_again_when_the_second_cannot_be_reached() {
    let stage = Stage::start().await;
    let (gone, spare) = (nobody(), stage.proxy.url());
    // Both hosts fail; then one of them comes back.
    let client = builder(&stage.simulator)
        .base_url(&spare)
        .fallback_base_url(&spare, &gone)
        .retry(at_once())
        .build()
        .unwrap();
    stage.proxy.plan([Fault::LostAnswer]);
    // Lost at the first, no connection to the second, found at the first.
    let call = client.chain("v3/new/things").get();
    let _ = call.await;
    assert_eq!(stage.proxy.came().len(), 2);
}

#[tokio::test]
async fn where_no_host_can_be_reached_nothing_was_sent() {
    let stage = Stage::start().await;
    let (first, second) = (nobody(), nobody());
    let client = builder(&stage.simulator)
        .base_url(&first)
        .fallback_base_url(&first, &second)
        .retry(at_once())
        .build()
        .unwrap();
    let order = stage.paid_order().await;
    let result = client.chain("v3/refund/domestic/refunds").post(refund_of(&order)).await;
    stage.check(&order, &result, "no host").await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent));
    assert_eq!(error.attempts(), 3);
}

/// A host may refuse the certificate of one merchant alone: calls without it still begin there.
#[tokio::test]
async fn a_call_with_the_merchants_certificate_keeps_nobody_from_a_host() {
    let stage = Stage::start().await;
    let first = nobody();
    let client = builder(&stage.simulator)
        .base_url(&first)
        .mutual_tls_base_url(&first)
        .fallback_base_url(&first, stage.proxy.url())
        .retry(Retry::none())
        .build()
        .unwrap();
    let kind = async |call: wechatpay_sdk::Call| call.await.unwrap_err().kind();
    let hands_out = json!({"mch_billno": "1", "mch_id": stage.simulator.credentials().mchid()});
    let call = || client.chain("v2/mmpaymkttransfers/gethbinfo").post(&hands_out);
    assert_eq!(kind(call()).await, ErrorKind::Connect);
    assert_eq!(kind(client.chain("v3/new/things").get()).await, ErrorKind::Connect);
    assert_eq!(stage.proxy.came().len(), 0);
}

#[tokio::test]
async fn what_may_not_be_sent_twice_does_not_go_to_a_second_host() {
    let stage = Stage::start().await;
    let second = Proxy::start(stage.simulator.base_url()).await;
    let client = builder(&stage.simulator)
        .base_url(stage.proxy.url())
        .fallback_base_url(stage.proxy.url(), second.url())
        .retry(at_once())
        .build()
        .unwrap();
    stage.proxy.always(Fault::LostAnswer);
    let transfer = json!({"out_bill_no": "bill1"});
    let call = client.chain("v3/fund-app/mch-transfer/transfer-bills").post(transfer);
    assert_eq!(call.await.unwrap_err().delivery(), Delivery::Unknown);
    assert_eq!((stage.proxy.came().len(), second.came().len()), (1, 0));
    // A refund does: it is queried and sent again there.
    let order = stage.paid_order().await;
    let result = client.chain("v3/refund/domestic/refunds").post(refund_of(&order)).await;
    stage.check(&order, &result, "elsewhere").await;
    result.unwrap();
    assert_eq!((stage.proxy.came().len(), second.came().len()), (2, 2));
}

#[tokio::test]
async fn the_callers_own_host_has_no_second_one() {
    let stage = Stage::start().await;
    let first = nobody();
    let client = builder(&stage.simulator)
        .base_url(&first)
        .fallback_base_url(&first, stage.proxy.url())
        .retry(at_once())
        .build()
        .unwrap();
    let call = client.chain("v3/new/things").get().base_url(&first);
    assert_eq!(call.await.unwrap_err().kind(), ErrorKind::Connect);
    assert_eq!(stage.proxy.came().len(), 0);
}
