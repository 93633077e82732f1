//! What merchants do all day: orders, refunds, queries, of v3 and v2, some of
//! which fail, some of which nobody waits for.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sdk::v3::pay::transactions::native::post as native;
use wechatpay_sdk::v3::refund::domestic::refunds::out_refund_no::get as query;
use wechatpay_sdk::v3::refund::domestic::refunds::post as refund;
use wechatpay_sdk::{Client, Error};

/// Calls of one round.
pub(crate) const CALLS: usize = 10;

pub(crate) struct Merchants {
    /// Of an engine that they share, each with an appid of its merchant.
    pub(crate) clients: Vec<(Client, String)>,
    /// Where the payers are.
    pub(crate) control: String,
    pub(crate) payers: reqwest::Client,
    pub(crate) calls: AtomicUsize,
    pub(crate) failed: AtomicUsize,
}

impl Merchants {
    /// One order's life, told from others by its number.
    pub(crate) async fn round(&self, number: usize) {
        let order = format!("soak-{number}");
        let (client, appid) = &self.clients[number % self.clients.len()];
        let mchid = client.mchid();
        let chain = |path: &'static str| client.chain(path);
        let placed = native::Request::new()
            .appid(appid.as_str())
            .mchid(mchid)
            .description("tea")
            .out_trade_no(order.as_str())
            .notify_url("https://merchant.example/notify")
            .amount(native::Amount::new().total(100).currency("CNY"));
        let native = client.v3().pay().transactions().native();
        self.count(native.post(placed).await);
        self.pay(mchid, &order).await;
        let query = chain("v3/pay/transactions/out-trade-no/{out_trade_no}")
            .bind("out_trade_no", &*order)
            .get()
            .query([("mchid", mchid)]);
        self.count(query.await);
        let v2 = json!({"appid": appid, "mch_id": mchid, "out_trade_no": order});
        self.count(chain("v2/pay/orderquery").post(v2).await);
        let request = refund::Request::new()
            .out_trade_no(order.as_str())
            .out_refund_no(order.as_str())
            .amount(refund::Amount::new().refund(40).total(100).currency("CNY"));
        let refunds = || client.v3().refund().domestic().refunds();
        self.count(refunds().post(request).await);
        let status = refunds().out_refund_no(&*order).get(query::Request::new());
        self.count(status.await);
        // With the merchant's certificate, over TLS.
        let v2 = json!({
            "appid": appid, "mch_id": mchid, "out_trade_no": order,
            "out_refund_no": format!("{order}-2"), "total_fee": 100, "refund_fee": 60,
        });
        self.count(chain("v2/secapi/pay/refund").post(v2).await);
        self.count(chain("v3/certificates").get().await);
        // In vain.
        let none = chain("v3/refund/domestic/refunds/none").get();
        let error = self.count(none.await);
        assert!(error.is_some_and(|error| error.code().is_some() || error.may_have_taken_effect()));
        // Given up on its way.
        let echo = chain("v3/security/echo").post(json!({"echo_message": order}));
        let _ = tokio::time::timeout(Duration::from_micros(300), echo).await;
        self.calls.fetch_add(1, Ordering::Relaxed);
        // By a thread that blocks.
        let call = chain("v3/certificates").get();
        let blocking = tokio::task::spawn_blocking(|| call.wait()).await.unwrap();
        self.count(blocking);
    }

    fn count<T>(&self, result: Result<T, Error>) -> Option<Error> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let error = result.err();
        if error.is_some() {
            self.failed.fetch_add(1, Ordering::Relaxed);
        }
        error
    }

    async fn pay(&self, mchid: &str, order: &str) {
        let url = format!("{}/_simulator/orders/{order}/pay?mchid={mchid}", self.control);
        let paid = self.payers.post(url).body("{}").send().await.unwrap();
        // As it comes: an order that could not be placed cannot be paid.
        let _ = paid.bytes().await.unwrap();
    }

    /// Has the platform fail now and then: before and after it has done something.
    pub(crate) async fn bad_weather(&self) {
        for fault in [
            json!({"fault": "drop", "after": true, "probability": 1}),
            json!({"fault": "drop", "probability": 1}),
            json!({"fault": "error", "code": "SYSTEM_ERROR", "after": true, "probability": 1}),
            json!({"fault": "signature", "how": "probe", "probability": 1}),
        ] {
            let url = format!("{}/_simulator/faults", self.control);
            let rule = self.payers.post(url).body(fault.to_string()).send().await.unwrap();
            let answer: Value = serde_json::from_slice(&rule.bytes().await.unwrap()).unwrap();
            assert!(answer["id"].is_number() || answer["id"].is_string(), "{answer}");
        }
    }
}
