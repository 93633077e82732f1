//! What an error of the client comes to for a job.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{Call, Client, ClientBuilder, Error, Retry};
use wechatpay_simulator::Simulator;
use wechatpay_sqlx::SqlStore;
use wechatpay_sqlx::jobs::{End, Job, JobState, Step, Taken};

use crate::received::builder;
use crate::sqlite;

fn transfer(client: &Client, appid: &str) -> Call {
    let transfer = json!({
        "appid": appid, "out_bill_no": "transfer1", "transfer_scene_id": "1000",
        "openid": "oUpF8uN95", "transfer_amount": 100, "transfer_remark": "r",
        "transfer_scene_report_infos": [
            { "info_type": "活动名称", "info_content": "c" },
            { "info_type": "奖励说明", "info_content": "c" },
        ],
    });
    client.chain("v3/fund-app/mch-transfer/transfer-bills").post(transfer)
}

/// A transfer that fails.
async fn failed(client: ClientBuilder, appid: &str) -> Error {
    let client = client.retry(Retry::none()).build().unwrap();
    transfer(&client, appid).await.unwrap_err()
}

#[tokio::test]
async fn an_error_says_whether_the_job_waits_ends_or_is_asked_for() {
    let simulator = Simulator::start().await.unwrap();
    let appid = simulator.credentials().appid();
    let (long, short) = (Some(Duration::from_secs(300)), Some(Duration::from_secs(5)));
    let error =
        |code: &str, status: u16| json!({ "fault": "error", "code": code, "status": status });
    for (fault, expected) in [
        (json!({ "fault": "drop" }), None),
        (json!({ "fault": "drop", "after": true }), None),
        (json!({ "fault": "signature", "how": "broken" }), None),
        // Unsigned, and of no documented refusal.
        (error("SOMETHING", 500), None),
        (error("NOT_ENOUGH", 403), long),
        (error("SIGN_ERROR", 401), long),
        (error("FREQUENCY_LIMIT_EXCEED", 429), short),
    ] {
        simulator.control(Method::POST, "faults", fault.clone()).await.unwrap();
        let error = failed(builder(&simulator), appid).await;
        let end = End::of_failed_send(&error);
        let reason = error.to_string();
        let expected = match expected {
            Some(after) => End::Later { after, reason },
            None => End::Unknown(reason),
        };
        assert_eq!(end, expected, "{fault}");
        simulator.control(Method::DELETE, "faults", Value::Null).await.unwrap();
    }
    simulator.control(Method::POST, "faults", error("PARAM_ERROR", 400)).await.unwrap();
    let refused = failed(builder(&simulator), appid).await;
    assert_eq!(End::of_failed_send(&refused), End::Refused(refused.to_string()));
    // Nothing listens there.
    let error = failed(builder(&simulator).base_url("http://127.0.0.1:1"), appid).await;
    let expected = End::Later { after: Duration::from_secs(5), reason: error.to_string() };
    assert_eq!(End::of_failed_send(&error), expected);
}

/// The request was lost, and the platform has no payment with its number. If it were sent again, a customer who
/// has left would be charged.
#[tokio::test]
async fn a_payment_by_code_is_never_sent_again() {
    let shop = Shop::start(json!({ "fault": "drop", "count": 1 })).await;
    for (step, state) in [(Step::Send, "unknown"), (Step::Ask, "unknown"), (Step::Ask, "dead")] {
        if state == "dead" {
            // The request cannot arrive any more.
            shop.age(Duration::from_secs(660)).await;
        }
        let (did, stands) = shop.step(shop.payment_by_code()).await;
        assert_eq!((did, &*stands.state), (step, state), "{stands:?}");
        assert!(stands.result.is_some(), "{step:?}");
    }
    assert_eq!(shop.sent(), 1);
}

/// The payer's balance is too low, the platform is busy, or it cannot be reached. After the pause the code may
/// still be valid, but by then the customer has paid in another way.
#[tokio::test]
async fn a_payment_by_code_that_has_to_wait_is_refused() {
    for (code, status) in [("NOT_ENOUGH", 403), ("FREQUENCY_LIMIT_EXCEED", 429)] {
        let error = json!({ "fault": "error", "code": code, "status": status, "count": 1 });
        let shop = Shop::start(error).await;
        let (step, stands) = shop.step(shop.payment_by_code()).await;
        assert_eq!((step, &*stands.state), (Step::Send, "refused"), "{stands:?}");
        assert!(stands.result.unwrap().contains(code));
        assert!(shop.take().await.is_none());
        assert_eq!(shop.sent(), 1);
    }
}

/// The query finds transfers of the last 30 days only, so "nothing found" does not allow another payment.
#[tokio::test]
async fn a_transfer_that_is_older_than_its_query_looks_back_is_never_sent_again() {
    const DAY: Duration = Duration::from_secs(86_400);
    let shop = Shop::start(json!({ "fault": "drop", "count": 1 })).await;
    let (_, stands) = shop.step(shop.transfer()).await;
    assert_eq!(stands.state, "unknown", "{stands:?}");
    shop.age(29 * DAY).await;
    let (step, stands) = shop.step(shop.transfer()).await;
    assert_eq!((step, &*stands.state), (Step::Ask, "dead"), "{stands:?}");
    assert!(stands.result.unwrap().contains("merchant platform"));
    assert_eq!(shop.sent(), 1);

    // Nothing was found in time, and no worker came to send it again.
    let shop = Shop::start(json!({ "fault": "drop", "count": 1 })).await;
    shop.step(shop.transfer()).await;
    let (step, stands) = shop.step(shop.transfer()).await;
    assert_eq!((step, &*stands.state), (Step::Ask, "absent"), "{stands:?}");
    shop.age(29 * DAY).await;
    let (step, stands) = shop.step(shop.transfer()).await;
    assert_eq!((step, &*stands.state), (Step::Send, "dead"), "{stands:?}");
    assert_eq!(shop.sent(), 1);
}

/// A platform with a fault, and a table with one job.
struct Shop {
    simulator: Simulator,
    client: Client,
    store: SqlStore<sqlx::Sqlite>,
    _directory: tempfile::TempDir,
}

impl Shop {
    async fn start(fault: Value) -> Self {
        let simulator = Simulator::builder().notify(false).start().await.unwrap();
        let client = builder(&simulator).retry(Retry::none()).build().unwrap();
        let directory = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", directory.path().join("shop.db").display());
        let store = SqlStore::new(sqlite::pool(&url).await);
        store.migrate().await.unwrap();
        simulator.control(Method::POST, "faults", fault).await.unwrap();
        store.add_job(&Job::new("kind", "number", "{}")).await.unwrap();
        Self { simulator, client, store, _directory: directory }
    }

    /// Made again each time, as in a restarted process.
    fn payment_by_code(&self) -> Call {
        let payment = json!({
            "appid": self.simulator.credentials().appid(), "mchid": self.client.mchid(),
            "description": "tea", "out_trade_no": "order-1",
            "payer": { "auth_code": "130061098828009406" },
            "amount": { "total": 100, "currency": "CNY" },
            "scene_info": { "store_info": { "out_id": "shop-1" } },
        });
        self.client.chain("v3/pay/transactions/codepay").post(payment)
    }

    fn transfer(&self) -> Call {
        transfer(&self.client, self.simulator.credentials().appid())
    }

    async fn take(&self) -> Option<Taken> {
        let due = "UPDATE wechatpay_jobs SET due = 0";
        sqlx::query(due).execute(self.store.pool()).await.unwrap();
        self.store.take_job("kind", Duration::from_secs(300)).await.unwrap()
    }

    /// Runs the next step, and returns it with the state of the job.
    async fn step(&self, call: Call) -> (Step, JobState) {
        let taken = self.take().await.unwrap();
        let end = taken.run(&call).await;
        let ending =
            self.store.end_job(&taken, &end, |_| Box::pin(async { Ok::<_, sqlx::Error>(()) }));
        (taken.step(), ending.await.unwrap().unwrap())
    }

    /// Makes the requests whose outcome is not known older.
    async fn age(&self, by: Duration) {
        let old = "UPDATE wechatpay_jobs SET doubt = doubt - ?, first_doubt = first_doubt - ?";
        let by = i64::try_from(by.as_millis()).unwrap();
        sqlx::query(old).bind(by).bind(by).execute(self.store.pool()).await.unwrap();
    }

    fn sent(&self) -> usize {
        let sent = self.simulator.requests();
        sent.iter().filter(|request| request.method == Method::POST).count()
    }
}
