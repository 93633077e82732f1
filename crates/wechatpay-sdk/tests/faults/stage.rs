//! A platform with a paid order, a proxy before it, and a client that tries
//! again without waiting.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{Answer, Client, ClientBuilder, Delivery, Error, Retry};
use wechatpay_simulator::Simulator;

use crate::platform::builder;
use crate::proxy::Proxy;

/// Of an order; a refund is a tenth of it, so that ten of them could be made.
pub(crate) const TOTAL: i64 = 1000;
pub(crate) const REFUND: i64 = 100;

pub(crate) struct Stage {
    pub(crate) simulator: Simulator,
    pub(crate) proxy: Proxy,
    pub(crate) client: Client,
    /// Past the proxy.
    pub(crate) direct: Client,
    orders: AtomicUsize,
}

/// Retries without waits: these tests are not about the length of waits.
pub(crate) fn at_once() -> Retry {
    Retry::new().backoff(Duration::ZERO, Duration::ZERO).rate_limited(Duration::ZERO)
}

impl Stage {
    pub(crate) async fn start() -> Self {
        Self::with(|builder| builder).await
    }

    pub(crate) async fn with(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let simulator = Simulator::builder().rate_limits(false).start().await.unwrap();
        let proxy = Proxy::start(simulator.base_url()).await;
        Self::behind(simulator, proxy, change)
    }

    /// All requests go by way of the proxy, those with the merchant's certificate too.
    pub(crate) async fn with_certificate(
        change: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Self {
        let simulator = Simulator::builder().rate_limits(false).start().await.unwrap();
        let proxy = Proxy::start_mutual_tls(&simulator).await;
        let url = proxy.url();
        Self::behind(simulator, proxy, |builder| change(builder.mutual_tls_base_url(url)))
    }

    fn behind(
        simulator: Simulator,
        proxy: Proxy,
        change: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Self {
        let builder = builder(&simulator).base_url(proxy.url()).retry(at_once());
        let client = change(builder).build().unwrap();
        let direct = crate::platform::builder(&simulator).build().unwrap();
        Self { simulator, proxy, client, direct, orders: AtomicUsize::new(0) }
    }

    /// A paid order. Gives its number.
    pub(crate) async fn paid_order(&self) -> String {
        let number = format!("order-{}", self.orders.fetch_add(1, Ordering::SeqCst));
        let credentials = self.simulator.credentials();
        let order = json!({
            "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "tea",
            "out_trade_no": number, "notify_url": "https://merchant.example/notify",
            "amount": {"total": TOTAL, "currency": "CNY"},
        });
        self.direct.chain("v3/pay/transactions/native").post(order).await.unwrap();
        self.simulator.pay(&number).unwrap();
        number
    }

    /// Refunds a part of an order by way of the proxy.
    pub(crate) async fn refund(&self, order: &str) -> Result<Answer, Error> {
        self.client.chain("v3/refund/domestic/refunds").post(refund_of(order)).await
    }

    /// How much of an order the platform has given back.
    pub(crate) async fn refunded(&self, order: &str) -> i64 {
        let order = self.control(Method::GET, &format!("orders/{order}"), json!({})).await;
        order["refunded"].as_i64().unwrap()
    }

    pub(crate) async fn control(&self, method: Method, path: &str, body: Value) -> Value {
        self.simulator.control(method, path, body).await.unwrap()
    }

    /// Holds what the client said against the platform's books.
    pub(crate) async fn check<T>(&self, order: &str, result: &Result<T, Error>, what: &str) {
        let refunded = self.refunded(order).await;
        match result {
            Ok(_) => assert_eq!(refunded, REFUND, "{what}"),
            Err(error) if error.delivery() == Delivery::TookEffect => {
                assert_eq!(refunded, REFUND, "{what}: {error}");
            }
            Err(error) if error.may_have_taken_effect() => {
                assert!([0, REFUND].contains(&refunded), "{what}: {refunded}: {error}");
            }
            Err(error) => assert_eq!(refunded, 0, "{what}: {error}"),
        }
        let record = self.simulator.refund(&refund_no(order));
        assert_eq!(record.map_or(0, |record| record.refund), refunded, "{what}");
        let ledger = self.control(Method::GET, "ledger", json!({})).await;
        assert_eq!(ledger["fault"], Value::Null, "{what}");
    }
}

pub(crate) fn refund_no(order: &str) -> String {
    format!("{order}-refund")
}

pub(crate) fn refund_of(order: &str) -> Value {
    json!({
        "out_trade_no": order, "out_refund_no": refund_no(order),
        "amount": {"refund": REFUND, "total": TOTAL, "currency": "CNY"},
    })
}
