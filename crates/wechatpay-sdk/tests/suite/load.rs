//! A merchant under load: workers place and query orders, a payer pays, the platform notifies the merchant's
//! endpoint, and a forger forges answers and notifications, while a script changes the platform's keys.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use http::Method;
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use wechatpay_sdk::{Client, PlatformKeyStore, Retry};
use wechatpay_simulator::{PlatformKeys, Signer, Simulator};

use crate::forger::{self, FORGERY};
use crate::merchant::Merchant;
use crate::platform::{public_key, without_platform_keys};

const WORKERS: usize = 8;

/// One in this many orders is queried with a forged answer.
const FORGED: usize = 16;

/// What happens to the platform's keys.
pub(crate) enum Step {
    /// A new certificate is announced. It signs after an hour, and an hour later the old certificate expires.
    Rotate,
    /// Time passes.
    Pass(Duration),
    /// The merchant gives its client the public key. From then on, requests name it.
    AddPublicKey,
    /// The platform signs with the key that a request names.
    MoveAnswers,
    /// The percentage of notifications that are signed with the public key.
    Notifications(u8),
    /// The merchant has no certificate of the platform any more.
    EndCertificates,
    /// From now on, serials of certificates are forged too: each would have the
    /// client ask for certificates, if that were not bounded.
    ForgeSerials,
}

/// The observations of a run; keys by their place in the script.
pub(crate) struct Seen {
    pub(crate) answers: Vec<String>,
    pub(crate) notifications: Vec<String>,
    /// Of platform certificates.
    pub(crate) downloads: usize,
    /// Genuine notifications that were refused at first.
    pub(crate) refused: usize,
}

/// Signs with a key that the platform of the scenes has in no place.
async fn foreign() -> Signer {
    Simulator::builder().seed(6).start().await.unwrap().signer()
}

pub(crate) struct Scene {
    simulator: Simulator,
    client: Client,
    keys: PlatformKeyStore,
    merchant: Arc<Merchant>,
    /// Orders that each worker has placed.
    placed: [AtomicUsize; WORKERS],
    progress: Arc<Notify>,
    calls: AtomicUsize,
    /// Serials that answers came under.
    answers: Mutex<HashMap<String, usize>>,
    rotated: Mutex<Option<String>>,
    forges_serials: Arc<AtomicBool>,
}

impl Scene {
    /// A merchant whose answers and notifications all come under a certificate,
    /// and a client that has the APIv3 key alone.
    pub(crate) async fn start(platform_keys: PlatformKeys) -> Arc<Self> {
        let simulator = Simulator::builder().platform_keys(platform_keys).start().await.unwrap();
        let keys = PlatformKeyStore::new();
        let builder = without_platform_keys(&simulator).platform_keys(keys.clone());
        // The requests are counted.
        let client = builder.retry(Retry::none()).build().unwrap();
        let progress = Arc::new(Notify::new());
        let merchant = Merchant::start(client.clone(), Arc::clone(&progress)).await;
        let signer = foreign().await;
        simulator.alter(move |request, answer| match request.headers.get(FORGERY) {
            Some(kind) => forger::answer(kind.to_str().unwrap(), answer, &signer),
            None => answer,
        });
        let scene = Self {
            simulator,
            client,
            keys,
            merchant,
            placed: Default::default(),
            progress,
            calls: AtomicUsize::new(0),
            answers: Mutex::default(),
            rotated: Mutex::default(),
            forges_serials: Arc::default(),
        };
        scene.notifications(0).await;
        if platform_keys == PlatformKeys::Both {
            let migration = json!({"platform_keys": "both", "answers_by_certificate": true});
            scene.migrate(migration).await;
        }
        Arc::new(scene)
    }

    async fn migrate(&self, migration: Value) {
        let path = format!("merchants/{}/migration", self.client.mchid());
        self.simulator.control(Method::PUT, &path, migration).await.unwrap();
    }

    async fn notifications(&self, percent: u8) {
        let settings = json!({"public_key_percent": percent});
        self.simulator.control(Method::PUT, "notifications/settings", settings).await.unwrap();
    }

    /// Goes through the script while `orders` are placed and paid.
    pub(crate) async fn run(self: Arc<Self>, steps: &[Step], orders: usize) -> Seen {
        let began = Instant::now();
        let mut workers = JoinSet::new();
        for worker in 0..WORKERS {
            workers.spawn(Arc::clone(&self).work(worker, orders / WORKERS));
        }
        let signer = foreign().await;
        let known = [self.client_serial("old"), self.client_serial("public key")];
        let forges_serials = Arc::clone(&self.forges_serials);
        let forger = Arc::clone(&self.merchant).forge(signer, known, forges_serials);
        let forger = tokio::spawn(forger);
        let script = async {
            for (place, step) in steps.iter().enumerate() {
                self.reach(orders * (place + 1) / (steps.len() + 1)).await;
                self.take(step).await;
            }
        };
        let work = async {
            while let Some(worker) = workers.join_next().await {
                worker.unwrap();
            }
        };
        tokio::join!(script, work);
        self.reach(orders).await;
        // From here on, time passes only after all due notifications have been delivered.
        self.simulator.stop_clock();
        while self.merchant.believed() < orders {
            // The platform sends refused notifications again by its schedule.
            self.simulator.advance(Duration::from_secs(15)).await;
        }
        self.merchant.end_of_forgery();
        let forged = forger.await.unwrap();
        assert!(forged > orders / 10, "{forged} were forged");
        let refused = self.merchant.check(orders, forged);
        self.check_deliveries(orders, refused).await;
        let downloads = self.simulator.request_count() - self.calls.load(Ordering::SeqCst);
        // A forged serial may have the client ask again after a minute.
        let minutes = usize::try_from(began.elapsed().as_secs() / 60).unwrap();
        Seen {
            answers: self.named(&self.answers.lock().unwrap()),
            notifications: self.named(&self.merchant.serials()),
            downloads: downloads - minutes.min(downloads.saturating_sub(2)),
            refused,
        }
    }

    /// Waits until every worker has placed its part of this many orders and this many notifications have come.
    /// Calls that began earlier have then ended.
    async fn reach(&self, orders: usize) {
        loop {
            let placed = self.placed.iter().map(|placed| placed.load(Ordering::SeqCst)).min();
            let came = self.merchant.came() >= orders;
            if placed.unwrap() >= orders / WORKERS && came {
                return;
            }
            self.progress.notified().await;
        }
    }

    async fn take(&self, step: &Step) {
        match step {
            Step::Rotate => {
                let path = "certificates/rotate";
                let asked = json!({"after": 3600});
                let told = self.simulator.control(Method::POST, path, asked).await.unwrap();
                let serial = told["serial_no"].as_str().unwrap().to_owned();
                *self.rotated.lock().unwrap() = Some(serial);
            }
            Step::Pass(time) => self.simulator.advance(*time).await,
            Step::AddPublicKey => {
                self.keys.add(public_key(self.simulator.credentials())).unwrap();
            }
            Step::MoveAnswers => self.migrate(json!({"platform_keys": "both"})).await,
            Step::Notifications(percent) => self.notifications(*percent).await,
            Step::EndCertificates => self.migrate(json!({"platform_keys": "public_key"})).await,
            Step::ForgeSerials => self.forges_serials.store(true, Ordering::SeqCst),
        }
    }

    /// Places orders, has them paid, and is given forged answers now and then.
    async fn work(self: Arc<Self>, worker: usize, orders: usize) {
        let credentials = self.simulator.credentials();
        for number in 0..orders {
            self.merchant.next_order().await;
            let out_trade_no = format!("order-{worker}-{number}");
            let order = json!({
                "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "tea",
                "out_trade_no": out_trade_no, "notify_url": self.merchant.url(),
                "amount": {"total": 100, "currency": "CNY"},
            });
            let call = self.client.chain("v3/pay/transactions/native").post(order);
            self.calls.fetch_add(1, Ordering::SeqCst);
            let answer = call.await.unwrap_or_else(|error| panic!("{out_trade_no}: {error}"));
            assert!(answer.http().authenticated());
            assert!(answer.json::<Value>().unwrap()["code_url"].is_string());
            let serial = answer.http().headers()["wechatpay-serial"].to_str().unwrap().to_owned();
            *self.answers.lock().unwrap().entry(serial).or_default() += 1;
            self.simulator.pay(&out_trade_no).unwrap();
            if number % FORGED == 0 {
                self.query_forged(&out_trade_no, number / FORGED).await;
            }
            self.placed[worker].store(number + 1, Ordering::SeqCst);
            self.progress.notify_one();
        }
    }

    async fn query_forged(&self, out_trade_no: &str, number: usize) {
        let kind = forger::KINDS[number % forger::KINDS.len()];
        let path = self.client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}");
        let query = path.bind("out_trade_no", out_trade_no).get();
        let query = query.query([("mchid", self.client.mchid())]).header(FORGERY, kind);
        self.calls.fetch_add(1, Ordering::SeqCst);
        let error = query.await.map(drop).unwrap_err();
        assert!(error.failed_check().is_some() && !error.authenticated(), "{kind}: {error}");
    }

    /// What the platform knows of its deliveries: each was taken.
    async fn check_deliveries(&self, orders: usize, refused: usize) {
        let mut all = self.deliveries().await;
        assert_eq!(all.len(), orders);
        // The merchant accepts a notification before the platform has its response. If that response was late
        // on a busy machine, the platform sends the notification again by its schedule.
        while !all.iter().all(|one| one["taken"] == true) {
            assert!(all.iter().all(|one| one["attempts"].as_array().unwrap().len() < 15));
            self.simulator.advance(Duration::from_secs(15)).await;
            all = self.deliveries().await;
        }
        let attempts = |one: &Value| one["attempts"].as_array().unwrap().len();
        assert!(all.iter().map(attempts).sum::<usize>() >= orders + refused);
    }

    async fn deliveries(&self) -> Vec<Value> {
        let told = self.simulator.control(Method::GET, "notifications", Value::Null).await.unwrap();
        told["notifications"].as_array().unwrap().clone()
    }

    fn client_serial(&self, name: &str) -> String {
        let credentials = self.simulator.credentials();
        match name {
            "old" => credentials.platform_certificate_serial().to_owned(),
            _ => credentials.public_key_id().to_owned(),
        }
    }

    /// The names of serials, in the order of the script; nothing else came.
    fn named(&self, serials: &HashMap<String, usize>) -> Vec<String> {
        let rotated = self.rotated.lock().unwrap().clone().unwrap_or_default();
        let names = [
            (self.client_serial("old"), "old"),
            (rotated, "new"),
            (self.client_serial("public key"), "public key"),
        ];
        let seen: Vec<_> =
            names.iter().filter(|(serial, _)| serials.contains_key(serial)).collect();
        assert_eq!(seen.len(), serials.len(), "{serials:?}");
        seen.into_iter().map(|(_, name)| (*name).to_owned()).collect()
    }
}
