//! A merchant's server that takes notifications, and what it reads them with.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use wechatpay_simulator::Simulator;

use crate::client::public_key;

/// The response that accepts a v2 notification.
pub(crate) const ACCEPTED: &str = "<xml><return_code><![CDATA[SUCCESS]]></return_code>\
    <return_msg><![CDATA[OK]]></return_msg></xml>";

#[derive(Clone, Default)]
struct Inbox {
    received: Arc<Mutex<Vec<(HeaderMap, Bytes)>>>,
    /// The address of each sender, which shows the connection.
    senders: Arc<Mutex<Vec<SocketAddr>>>,
    /// The next responses. Without one the merchant accepts: 204 for v3, `ACCEPTED` for v2.
    answers: Arc<Mutex<VecDeque<(u16, &'static str)>>>,
}

/// Listens on its own port until it is dropped.
pub(crate) struct Merchant {
    pub(crate) url: String,
    inbox: Inbox,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Merchant {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Merchant {
    pub(crate) async fn start() -> Self {
        let inbox = Inbox::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/notify", listener.local_addr().unwrap());
        let router = Router::new().fallback(take).with_state(inbox.clone());
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        let task = tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        Self { url, inbox, task }
    }

    /// Answers the next notifications with these statuses and an empty body.
    pub(crate) fn answer_with(&self, statuses: &[u16]) {
        let answers = statuses.iter().map(|status| (*status, ""));
        self.inbox.answers.lock().unwrap().extend(answers);
    }

    /// Answers the next notifications with these statuses and bodies.
    pub(crate) fn answer_with_bodies(&self, answers: &[(u16, &'static str)]) {
        self.inbox.answers.lock().unwrap().extend(answers);
    }

    pub(crate) fn received(&self) -> Vec<(HeaderMap, Bytes)> {
        self.inbox.received.lock().unwrap().clone()
    }

    pub(crate) fn senders(&self) -> Vec<SocketAddr> {
        self.inbox.senders.lock().unwrap().clone()
    }
}

async fn take(
    State(inbox): State<Inbox>,
    ConnectInfo(sender): ConnectInfo<SocketAddr>,
    request: Request,
) -> (StatusCode, &'static str) {
    inbox.senders.lock().unwrap().push(sender);
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 20).await.unwrap();
    let usual = if body.starts_with(b"<") { (200, ACCEPTED) } else { (204, "") };
    inbox.received.lock().unwrap().push((parts.headers, body));
    let (status, answer) = inbox.answers.lock().unwrap().pop_front().unwrap_or(usual);
    (StatusCode::from_u16(status).unwrap(), answer)
}

/// Verifies with the WeChat Pay public key; answers the message.
pub(crate) fn verified(
    simulator: &Simulator,
    (headers, body): &(HeaderMap, Bytes),
) -> Option<Value> {
    let get = |name: &str| headers[name].to_str().unwrap();
    let credentials = simulator.credentials();
    let key = match get("wechatpay-signature-type") {
        BRANDS => credentials.brand().unwrap().public_key(),
        _ => credentials.public_key(),
    };
    let key = public_key(key);
    let message = [
        format!("{}\n{}\n", get("wechatpay-timestamp"), get("wechatpay-nonce")).as_bytes(),
        body,
        b"\n",
    ]
    .concat();
    let signature = STANDARD.decode(get("wechatpay-signature")).ok()?;
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key).verify(&message, &signature).ok()?;
    serde_json::from_slice(body).ok()
}

/// The scheme of a brand's notifications.
pub(crate) const BRANDS: &str = "WECHATPAY-BRAND-SHA256-RSA2048";

/// Decrypts the resource of a message.
pub(crate) fn opened(simulator: &Simulator, message: &Value) -> Value {
    opened_with(simulator.credentials().api_v3_key(), message)
}

/// The same with the APIv3 key of any merchant.
pub(crate) fn opened_with(key: &str, message: &Value) -> Value {
    serde_json::from_str(&opened_text(key, message)).unwrap()
}

/// The same as it was written.
pub(crate) fn opened_text(key: &str, message: &Value) -> String {
    let resource = &message["resource"];
    let text = |name: &str| resource[name].as_str().unwrap();
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key.as_bytes()).unwrap());
    let nonce = Nonce::try_assume_unique_for_key(text("nonce").as_bytes()).unwrap();
    let mut sealed = STANDARD.decode(text("ciphertext")).unwrap();
    let associated = Aad::from(text("associated_data").as_bytes());
    let plain = key.open_in_place(nonce, associated, &mut sealed).unwrap();
    String::from_utf8(plain.to_vec()).unwrap()
}
