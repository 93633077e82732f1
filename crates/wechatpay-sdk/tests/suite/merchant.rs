//! A merchant's endpoint for notifications on loopback, which also receives forged ones.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::post;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::sync::{Notify, Semaphore, mpsc};
use wechatpay_sdk::Client;
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{RejectionKind, Reply};
use wechatpay_simulator::Signer;

use crate::forger;

/// One in this many genuine notifications is given to the forger.
const SAMPLED: usize = 20;

/// The most orders that may be placed ahead of their notifications. Without a limit all orders could be placed before the
/// script's steps are taken, because the platform sends few notifications to one host at once.
const AHEAD: usize = 64;

type Sample = (HeaderMap, Bytes);

pub(crate) struct Merchant {
    client: Client,
    url: String,
    /// The ids of the accepted notifications of each order.
    accepted: Mutex<HashMap<String, HashSet<String>>>,
    /// Genuine ones.
    refused: Mutex<Vec<RejectionKind>>,
    forgeries_refused: AtomicUsize,
    /// The serials of the accepted notifications.
    serials: Mutex<HashMap<String, usize>>,
    came: AtomicUsize,
    /// A permit for each order that may be placed now.
    ahead: Semaphore,
    progress: Arc<Notify>,
    samples: Mutex<Option<mpsc::UnboundedSender<Sample>>>,
    for_the_forger: Mutex<Option<mpsc::UnboundedReceiver<Sample>>>,
}

impl Merchant {
    /// Listens until the runtime ends.
    pub(crate) async fn start(client: Client, progress: Arc<Notify>) -> Arc<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (samples, for_the_forger) = mpsc::unbounded_channel();
        let merchant = Arc::new(Self {
            client,
            url: format!("http://{}/notify", listener.local_addr().unwrap()),
            accepted: Mutex::default(),
            refused: Mutex::default(),
            forgeries_refused: AtomicUsize::new(0),
            serials: Mutex::default(),
            came: AtomicUsize::new(0),
            ahead: Semaphore::new(AHEAD),
            progress,
            samples: Mutex::new(Some(samples)),
            for_the_forger: Mutex::new(Some(for_the_forger)),
        });
        let router = Router::new().route("/notify", post(notified));
        let router = router.with_state(Arc::clone(&merchant));
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        merchant
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Waits until another order may be placed.
    pub(crate) async fn next_order(&self) {
        self.ahead.acquire().await.unwrap().forget();
    }

    /// How many the platform has sent, so far as the merchant can tell.
    pub(crate) fn came(&self) -> usize {
        self.came.load(Ordering::SeqCst)
    }

    /// The number of orders with an accepted notification.
    pub(crate) fn believed(&self) -> usize {
        self.accepted.lock().unwrap().len()
    }

    pub(crate) fn serials(&self) -> HashMap<String, usize> {
        self.serials.lock().unwrap().clone()
    }

    /// Sends forged variants of genuine notifications until
    /// [`end_of_forgery`](Self::end_of_forgery); how many. `known` are serials
    /// that the client holds, or will.
    pub(crate) async fn forge(
        self: Arc<Self>,
        signer: Signer,
        known: [String; 2],
        forges_serials: Arc<AtomicBool>,
    ) -> usize {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let mut samples = self.for_the_forger.lock().unwrap().take().unwrap();
        let mut count = 0;
        while let Some((headers, body)) = samples.recv().await {
            let serial = headers["wechatpay-serial"].to_str().unwrap().to_owned();
            let mut forged = Vec::new();
            let serials = forges_serials.load(Ordering::SeqCst).then_some(forger::SERIAL);
            for kind in forger::KINDS.into_iter().chain(serials) {
                let (mut headers, mut body) = (headers.clone(), body.to_vec());
                forger::forge(kind, &mut headers, &mut body, &signer);
                forged.push((kind, headers, body));
            }
            // Under the serial of a key that did not sign it.
            for other in known.iter().filter(|known| **known != serial) {
                let mut headers = headers.clone();
                headers.insert("wechatpay-serial", HeaderValue::from_str(other).unwrap());
                forged.push(("another serial", headers, body.to_vec()));
            }
            for (kind, mut headers, body) in forged {
                headers.insert(forger::FORGERY, HeaderValue::from_static("1"));
                headers.remove("content-length");
                headers.remove("host");
                let sent = http.post(&self.url).headers(headers).body(body).send().await.unwrap();
                assert_eq!(sent.status(), StatusCode::UNAUTHORIZED, "{kind}");
                count += 1;
            }
        }
        count
    }

    pub(crate) fn end_of_forgery(&self) {
        self.samples.lock().unwrap().take();
    }

    /// Checks that one notification of each order was accepted, and every forged one refused. Returns how many
    /// genuine ones were refused because their key was not known yet.
    pub(crate) fn check(&self, orders: usize, forged: usize) -> usize {
        let accepted = self.accepted.lock().unwrap();
        assert_eq!(accepted.len(), orders);
        assert!(accepted.values().all(|ids| ids.len() == 1), "{accepted:?}");
        assert_eq!(self.forgeries_refused.load(Ordering::SeqCst), forged);
        let refused = self.refused.lock().unwrap();
        assert!(refused.iter().all(|kind| *kind == RejectionKind::UnknownKey), "{refused:?}");
        refused.len()
    }
}

async fn notified(State(merchant): State<Arc<Merchant>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    // Only the test reads this header; the client does not get it.
    let is_forged = parts.headers.contains_key(forger::FORGERY);
    let reply = match merchant.client.notification(&parts.headers, &body).await {
        Ok(received) => {
            assert!(!is_forged, "{received:?}");
            let Notification::TransactionSuccess(paid) = received.notification() else {
                panic!("{received:?}")
            };
            let number = paid.out_trade_no.clone().unwrap();
            let before = {
                let mut accepted = merchant.accepted.lock().unwrap();
                accepted.entry(number).or_default().insert(received.id().unwrap().to_owned());
                accepted.len()
            };
            let serial = parts.headers["wechatpay-serial"].to_str().unwrap().to_owned();
            *merchant.serials.lock().unwrap().entry(serial).or_default() += 1;
            if before.is_multiple_of(SAMPLED)
                && let Some(samples) = &*merchant.samples.lock().unwrap()
            {
                let _ = samples.send((parts.headers, body));
            }
            received.accept()
        }
        Err(rejection) => {
            if is_forged {
                merchant.forgeries_refused.fetch_add(1, Ordering::SeqCst);
            } else {
                merchant.refused.lock().unwrap().push(rejection.kind());
            }
            Reply::from(rejection)
        }
    };
    if !is_forged {
        merchant.came.fetch_add(1, Ordering::SeqCst);
        merchant.ahead.add_permits(1);
        merchant.progress.notify_one();
    }
    reply.into_response().map(Body::from)
}
