//! A simulator, and a shop whose server receives its notifications.

use std::future::poll_fn;
use std::path::PathBuf;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use http::Method;
use serde_json::Value;
use tempfile::TempDir;
use wechatpay_sdk::{Client, Fen};
use wechatpay_shop::{Order, OrderState, Refund, RefundState, Shop, router};
use wechatpay_simulator::Simulator;

pub(crate) struct Stage {
    pub(crate) simulator: Simulator,
    pub(crate) shop: Shop,
    /// The merchant's keys, as files.
    keys: TempDir,
}

impl Stage {
    pub(crate) async fn start() -> Self {
        let simulator = Simulator::start().await.unwrap();
        simulator.stop_clock();
        let keys = tempfile::tempdir().unwrap();
        let credentials = simulator.credentials().write_to(keys.path()).unwrap();
        let client = Client::from_file(credentials).unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        let shop = Shop::new(client, simulator.credentials().appid(), url);
        let server = axum::serve(listener, router(shop.clone())).into_future();
        tokio::spawn(server);
        Self { simulator, shop, keys }
    }

    /// Writes a file of the merchant.
    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.keys.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Sends a request to the simulator's control API.
    pub(crate) async fn control(&self, path: &str, body: Value) {
        self.simulator.control(Method::POST, path, body).await.unwrap();
    }

    /// Sends the notifications that are due now. The clock is stopped, so no notification is sent
    /// at other times.
    pub(crate) async fn told(&self) {
        self.simulator.advance(Duration::ZERO).await;
    }

    /// The newest notification: its id, and whether the shop accepted it.
    pub(crate) async fn last_notification(&self) -> (String, bool) {
        let all = self.simulator.control(Method::GET, "notifications", Value::Null).await.unwrap();
        let last = all.get("notifications").unwrap().as_array().unwrap().last().unwrap();
        (last["id"].as_str().unwrap().to_owned(), last["taken"].as_bool().unwrap())
    }

    /// Creates an order that is paid, with a notification to the shop.
    pub(crate) async fn paid(&self, number: &str, total: i64) -> Order {
        self.shop.order_native(&order(number, total)).await.unwrap();
        self.simulator.pay(number).unwrap();
        self.told().await;
        let order = self.shop.books().order(number).unwrap();
        assert!(matches!(order.state, OrderState::Paid { .. }), "{order:?}");
        order
    }
}

/// Starts a call, runs `meanwhile` while its request is in progress, and finishes the call.
pub(crate) async fn overtaken<T>(call: impl Future<Output = T>, meanwhile: impl FnOnce()) -> T {
    let mut call = pin!(call);
    let begun = poll_fn(|context| Poll::Ready(call.as_mut().poll(context))).await;
    assert!(begun.is_pending(), "an answer without a request");
    meanwhile();
    call.await
}

pub(crate) fn order(number: &str, total: i64) -> Order {
    Order {
        number: number.to_owned(),
        total: Fen::from(total),
        description: "tea".to_owned(),
        note: None,
        state: OrderState::Open,
    }
}

pub(crate) fn refund(order: &str, number: &str, amount: i64) -> Refund {
    Refund {
        number: number.to_owned(),
        order: order.to_owned(),
        amount: Fen::from(amount),
        at: None,
        state: RefundState::UnderWay,
    }
}
