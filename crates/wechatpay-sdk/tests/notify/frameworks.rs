//! The examples, one for each framework, served on loopback. The simulator sends them every kind of
//! notification, and other senders send them invalid ones.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{ApiV2Key, ApiV3Key, Client, MerchantPrivateKey, PlatformPublicKey};
use wechatpay_simulator::Simulator;

use crate::refusals;
use crate::{sender, watched};

#[cfg(feature = "actix-web")]
#[path = "../../examples/notify_actix_web.rs"]
#[expect(dead_code, reason = "its `main`")]
mod notify_actix_web;

#[cfg(feature = "axum")]
#[path = "../../examples/notify_axum.rs"]
#[expect(dead_code, reason = "its `main`")]
mod notify_axum;

#[path = "../../examples/notify_http.rs"]
#[expect(dead_code, reason = "its `main`")]
mod notify_http;

#[path = "../../examples/replay_guard.rs"]
#[expect(dead_code, reason = "its `main`")]
pub(crate) mod replay_guard;

/// The platform, and a client of its merchant.
pub(crate) async fn platform() -> (Simulator, Client) {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let credentials = simulator.credentials();
    watched::secret(credentials.api_v2_key());
    watched::secret(credentials.api_v3_key());
    watched::secret_key(credentials.private_key());
    let public_key =
        PlatformPublicKey::from_pem(credentials.public_key_id(), credentials.public_key());
    let brand = credentials.brand().unwrap();
    let brand_key = PlatformPublicKey::from_pem(brand.public_key_id(), brand.public_key());
    let client = Client::builder()
        .brand_id(brand.id())
        .brand_certificate_serial(brand.certificate_serial())
        .brand_private_key(MerchantPrivateKey::from_pem(brand.private_key()).unwrap())
        .brand_public_key(brand_key.unwrap())
        .brand_api_key(ApiV3Key::new(brand.api_key()).unwrap())
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .private_key(MerchantPrivateKey::from_pem(credentials.private_key()).unwrap())
        .platform_public_key(public_key.unwrap())
        .api_v3_key(ApiV3Key::new(credentials.api_v3_key()).unwrap())
        .api_v2_key(ApiV2Key::new(credentials.api_v2_key()).unwrap())
        .base_url(simulator.base_url())
        .build()
        .unwrap();
    (simulator, client)
}

/// Lets the simulator deliver all due notifications, and returns its list of deliveries.
pub(crate) async fn delivered(simulator: &Simulator) -> Vec<Value> {
    simulator.advance(Duration::ZERO).await;
    let told = simulator.control(Method::GET, "notifications", Value::Null).await.unwrap();
    told["notifications"].as_array().unwrap().clone()
}

/// The statuses that the attempts of a notification were answered with; a machine
/// under load may take longer than the platform waits.
pub(crate) fn statuses(notification: &Value) -> Vec<u64> {
    let attempts = notification["attempts"].as_array().unwrap();
    attempts.iter().filter_map(|attempt| attempt["status"].as_u64()).collect()
}

pub(crate) async fn set(simulator: &Simulator, settings: Value) {
    simulator.control(Method::PUT, "notifications/settings", settings).await.unwrap();
}

/// Makes an order, pays it, and refunds parts of it with v3 and v2: the client sends the requests, the
/// simulator plays the payer.
async fn trade(simulator: &Simulator, client: &Client, out_trade_no: &str, url: &str) {
    let order = json!({
        "appid": simulator.credentials().appid(), "mchid": client.mchid(), "description": "tea",
        "out_trade_no": out_trade_no, "notify_url": url,
        "amount": {"total": 100, "currency": "CNY"},
    });
    client.chain("v3/pay/transactions/native").post(order).await.unwrap();
    simulator.pay(out_trade_no).unwrap();
    for (number, notify_url) in [("v3", Some(url)), ("v2", None)] {
        let mut refund = json!({
            "out_trade_no": out_trade_no, "out_refund_no": format!("{out_trade_no}-{number}"),
            "amount": {"refund": 10, "total": 100, "currency": "CNY"},
        });
        if let Some(notify_url) = notify_url {
            refund["notify_url"] = notify_url.into();
        }
        client.chain("v3/refund/domestic/refunds").post(refund).await.unwrap();
        simulator.advance(Duration::from_secs(60)).await;
    }
}

/// What every framework does with what the platform sends.
async fn assert_takes_everything(simulator: &Simulator, client: &Client, url: &str) {
    // Every event of the catalogue.
    let events = simulator.control(Method::GET, "notifications/events", Value::Null).await.unwrap();
    let mut asked = Vec::new();
    for (protocol, count) in [("v3", 109), ("v2", 10)] {
        let events = events[protocol].as_array().unwrap();
        assert_eq!(events.len(), count);
        for event in events {
            let ask = json!({"event_type": event, "url": url, "v2": protocol == "v2"});
            simulator.control(Method::POST, "notifications", ask).await.unwrap();
            asked.push((event.clone(), if protocol == "v2" { 200 } else { 204 }));
        }
    }
    delivered(simulator).await;
    // What did not come through in time comes again.
    simulator.advance(Duration::from_secs(60)).await;
    let all = delivered(simulator).await;
    assert_eq!(all.len(), asked.len());
    for (one, (event, status)) in all.iter().zip(asked) {
        assert_eq!(one["event_type"], event);
        assert_eq!(statuses(one), [status], "{one}");
        assert_eq!(one["taken"], true);
    }
    // A payment and its refunds, of v2 at this endpoint too; each after a probe,
    // and each twice.
    set(simulator, json!({"portal_refund_url": url, "probe": true, "duplicate": true})).await;
    trade(simulator, client, "order-1", url).await;
    let told = delivered(simulator).await.split_off(119);
    let told: Vec<_> =
        told.iter().map(|one| (one["event_type"].as_str().unwrap(), statuses(one))).collect();
    let probed = vec![401, 204, 401, 204];
    let expected = [
        ("TRANSACTION.SUCCESS", probed.clone()),
        ("REFUND.SUCCESS", probed),
        ("refund-processed", vec![200, 200]),
    ];
    assert_eq!(told, expected);
}

/// Serves an example by `serve` in a task, for the platform and for others.
async fn check<S>(serve: impl Fn(tokio::net::TcpListener, Client) -> S)
where
    S: Future<Output = ()> + 'static,
{
    let log = crate::log::Log::default();
    let _installed = tracing::subscriber::set_default(log.clone());
    let local = tokio::task::LocalSet::new();
    let listen = async |client| {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        local.spawn_local(serve(listener, client));
        url
    };
    let (simulator, client) = platform().await;
    let url = listen(client.clone()).await;
    local.run_until(assert_takes_everything(&simulator, &client, &url)).await;
    let url = listen(sender::client()).await;
    local.run_until(refusals::assert_all(&url, &|| log.take())).await;
}

#[cfg(feature = "axum")]
#[tokio::test]
async fn axum_answers_as_the_platform_expects() {
    check(async |listener, client| axum::serve(listener, notify_axum::app(client)).await.unwrap())
        .await;
}

#[tokio::test]
async fn a_plain_server_answers_as_the_platform_expects() {
    check(async |listener, client| notify_http::serve(listener, client).await.unwrap()).await;
}

#[cfg(feature = "actix-web")]
#[test]
fn actix_web_answers_as_the_platform_expects() {
    actix_web::rt::System::new().block_on(async {
        let listen = |client| {
            let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
            let url = format!("http://{}/notify", listener.local_addr().unwrap());
            let server = notify_actix_web::server(listener, client).unwrap();
            let handle = server.handle();
            (url, handle, actix_web::rt::spawn(server))
        };
        let (simulator, client) = platform().await;
        let (url, platforms, first) = listen(client.clone());
        assert_takes_everything(&simulator, &client, &url).await;
        let (url, others, second) = listen(sender::client());
        // Its workers are threads of their own.
        refusals::assert_all(&url, &|| watched::take_lines("actix-")).await;
        for (handle, served) in [(platforms, first), (others, second)] {
            handle.stop(false).await;
            served.await.unwrap().unwrap();
        }
    });
}
