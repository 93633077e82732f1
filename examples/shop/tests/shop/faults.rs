//! Tests of errors.

use wechatpay_sdk::v3::pay::transactions::jsapi::post::Request;
use wechatpay_sdk::{Client, ErrorKind};
use wechatpay_shop::Error;

use crate::stage::{Stage, order, refund};

#[tokio::test]
async fn a_request_that_lacks_members_is_told_all_of_them_before_it_is_sent() {
    let stage = Stage::start().await;
    let credentials = stage.simulator.credentials();
    let directory = tempfile::tempdir().unwrap();
    let client = Client::from_file(credentials.write_to(directory.path()).unwrap()).unwrap();
    let request = Request::new().appid(credentials.appid()).mchid(credentials.mchid());
    let before = stage.simulator.request_count();
    let error = client.v3().pay().transactions().jsapi().post(request).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Request, false));
    let text = error.to_string();
    for member in ["description", "out_trade_no", "notify_url", "amount", "payer"] {
        assert!(text.contains(member), "{member}: {text}");
    }
    assert_eq!(stage.simulator.request_count(), before);
}

#[tokio::test]
async fn an_error_of_the_platform_has_its_code() {
    let stage = Stage::start().await;
    stage.shop.books().enter(order("order-1", 100));
    let error = stage.shop.refund(&refund("order-1", "refund-1", 100), None).await.unwrap_err();
    let Error::WeChatPay(error) = error else { panic!("{error}") };
    assert_eq!(error.code(), Some("RESOURCE_NOT_EXISTS"));
    assert!(!error.may_have_taken_effect());
}

#[tokio::test]
async fn the_same_number_for_another_order_is_refused() {
    let stage = Stage::start().await;
    stage.shop.order_native(&order("order-1", 100)).await.unwrap();
    let error = stage.shop.order_native(&order("order-1", 200)).await.unwrap_err();
    let Error::WeChatPay(error) = error else { panic!("{error}") };
    assert_eq!(error.code(), Some("OUT_TRADE_NO_USED"));
}
