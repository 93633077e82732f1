//! The sample of `docs/cookbook/combined.md`.

use wechatpay_sdk::notify::{CombinedOrder, Mismatch, Order, Received};
use wechatpay_sdk::v3::combine_transactions::jsapi::post;
use wechatpay_sdk::{Client, Result};

async fn order(client: &Client, appid: &str, shops: [&str; 2], notify_url: &str) -> Result<()> {
    // At least two orders, of two merchants.
    let parts = [(shops[0], "order-0001", 6000), (shops[1], "order-0002", 2800)];
    let parts = parts.map(|(sub_mchid, number, total)| {
        post::SubOrders::new()
            .mchid(client.mchid())
            .sub_mchid(sub_mchid)
            .out_trade_no(number)
            .description("一壶龙井")
            .attach("store-1")
            .amount(post::Amount::new().total_amount(total).currency("CNY"))
    });
    let request = post::Request::new()
        .combine_appid(appid)
        .combine_mchid(client.mchid())
        .combine_out_trade_no("combined-0001")
        .sub_orders(parts)
        .combine_payer_info(post::CombinePayerInfo::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"))
        .notify_url(notify_url);
    let order = client.v3().combine_transactions().jsapi().post(request).await?;
    println!("{:?}", order.prepay_id);
    Ok(())
}

fn paid(received: &Received, shops: [&str; 2]) -> Result<(), Mismatch> {
    // Compares the combined number and each part: number, amount, merchant.
    let parts = [
        Order::new("order-0001", 6000).sub_mchid(shops[0]),
        Order::new("order-0002", 2800).sub_mchid(shops[1]),
    ];
    CombinedOrder::new("combined-0001", parts).check(received)
}

#[tokio::test]
async fn the_payer_pays_for_both_shops_at_once() {
    use axum::routing::post;
    use serde_json::{Value, json};

    let simulator = wechatpay_simulator::Simulator::start().await.unwrap();
    simulator.stop_clock();
    let platform = json!({ "kind": "partner", "sub_merchants": 2 });
    let (platform, client) = crate::merchant(&simulator, platform).await;
    let shops = [0, 1].map(|at| platform["sub_mchids"][at].as_str().unwrap().to_owned());

    let (sender, mut checked) = tokio::sync::mpsc::unbounded_channel();
    let expected = shops.clone();
    let handler = move |received: Received| async move {
        sender.send(paid(&received, [&expected[0], &expected[1]])).unwrap();
        sender.send(paid(&received, [&expected[1], &expected[0]])).unwrap();
        received.accept()
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    let router = axum::Router::new().route("/notify", post(handler)).with_state(client.clone());
    tokio::spawn(axum::serve(listener, router).into_future());

    let appid = crate::text(&platform, "appid");
    order(&client, &appid, [&shops[0], &shops[1]], &url).await.unwrap();
    let pay = format!("combined/combined-0001/pay?mchid={}", client.mchid());
    crate::control(&simulator, &pay, Value::Null).await;
    simulator.advance(std::time::Duration::ZERO).await;
    assert_eq!(checked.recv().await.unwrap(), Ok(()));
    let mismatch = checked.recv().await.unwrap().unwrap_err();
    assert_eq!(mismatch.member(), "sub_mchid", "the shops of the parts are exchanged");
}
