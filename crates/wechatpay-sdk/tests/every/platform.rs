//! A platform on localhost that records requests and returns prepared answers, and the client that calls it.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use bytes::Bytes;
use http::HeaderMap;
use tokio::runtime::{Builder, Runtime};
use wechatpay_sdk::{
    ApiV2Key, Checks, Client, ClientCertificate, MerchantPrivateKey, PlatformPublicKey, Retry,
};

use crate::catalogue::OPERATIONS;
use crate::given::Given;
use crate::signature::{
    API_V2_KEY, MERCHANT_CERTIFICATE, MERCHANT_KEY, PLATFORM_PUBLIC_KEY, sign_v3,
};
use crate::watched;

pub(crate) const MCHID: &str = "1900000109";
pub(crate) const CERTIFICATE_SERIAL: &str = "0A1B2C3D4E5F60718293A4B5C6D7E8F901234567";
pub(crate) const BRAND_ID: &str = "40000001";
pub(crate) const BRAND_SERIAL: &str = "1A1B2C3D4E5F60718293A4B5C6D7E8F901234567";
pub(crate) const BRAND_PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0140000001";
pub(crate) const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000001092026112100000000000001";

/// A request as it came.
pub(crate) struct Recorded {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The next answer.
#[derive(Clone, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// One that the platform signs, over `signed`.
    pub(crate) fn sign(&mut self, signed: &[u8], serial: &str) {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        // No two answers have the same.
        let nonce = format!("{:032x}", COUNT.fetch_add(1, Ordering::Relaxed));
        let message = [format!("{now}\n{nonce}\n").as_bytes(), signed, b"\n"].concat();
        self.headers.extend([
            ("wechatpay-timestamp", now.to_string()),
            ("wechatpay-nonce", nonce),
            ("wechatpay-signature", sign_v3(&message)),
            ("wechatpay-serial", serial.to_owned()),
            ("wechatpay-signature-type", "WECHATPAY2-SHA256-RSA2048".to_owned()),
        ]);
    }
}

#[derive(Default)]
struct Shared {
    answer: Mutex<Answer>,
    recorded: Mutex<Vec<Recorded>>,
}

/// It listens once for each documented host, and once for the operations that
/// need the merchant's certificate on the connection: where a request arrives
/// says where it was sent to.
pub(crate) struct Platform {
    pub(crate) client: Client,
    unchecked: Client,
    /// For `.await`.
    pub(crate) runtime: Runtime,
    addresses: BTreeMap<String, SocketAddr>,
    shared: Arc<Shared>,
    /// Of the server.
    _server: Runtime,
}

/// In the place of a host.
pub(crate) const MUTUAL_TLS: &str = "mutual-tls";

impl Platform {
    pub(crate) fn start() -> Self {
        watched::install();
        let shared = Arc::<Shared>::default();
        let server = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let mut hosts: BTreeSet<_> = OPERATIONS.iter().map(|o| o.server().0.to_owned()).collect();
        hosts.insert(MUTUAL_TLS.to_owned());
        let addresses: BTreeMap<_, _> = hosts
            .into_iter()
            .map(|host| {
                let listener = TcpListener::bind("127.0.0.1:0").unwrap();
                listener.set_nonblocking(true).unwrap();
                let address = listener.local_addr().unwrap();
                let router = Router::new().fallback(answer).with_state(Arc::clone(&shared));
                server.spawn(async move {
                    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                    axum::serve(listener, router).await.unwrap();
                });
                (host, address)
            })
            .collect();
        let client = client(&addresses, Checks::Certain);
        let unchecked = self::client(&addresses, Checks::Off);
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        Self { client, unchecked, runtime, addresses, shared, _server: server }
    }

    /// The client for a request: one that checks nothing where the values are made up.
    pub(crate) fn client(&self, given: &Given) -> &Client {
        if given.is_full { &self.unchecked } else { &self.client }
    }

    /// The authority of a documented host.
    pub(crate) fn authority(&self, host: &str) -> String {
        self.addresses[host].to_string()
    }

    /// Sets the answer to all further requests.
    pub(crate) fn answer(&self, answer: Answer) {
        *self.shared.answer.lock().unwrap() = answer;
    }

    /// What came since this was asked last.
    pub(crate) fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut *self.shared.recorded.lock().unwrap())
    }
}

fn client(addresses: &BTreeMap<String, SocketAddr>, checks: Checks) -> Client {
    let certificate = ClientCertificate::from_pem(MERCHANT_CERTIFICATE, MERCHANT_KEY).unwrap();
    let key = PlatformPublicKey::from_pem(PUBLIC_KEY_ID, PLATFORM_PUBLIC_KEY).unwrap();
    let brand_key = PlatformPublicKey::from_pem(BRAND_PUBLIC_KEY_ID, PLATFORM_PUBLIC_KEY).unwrap();
    let mut builder = Client::builder()
        .mchid(MCHID)
        .certificate_serial(CERTIFICATE_SERIAL)
        .private_key(MerchantPrivateKey::from_pem(MERCHANT_KEY).unwrap())
        .client_certificate(certificate)
        .platform_public_key(key)
        .brand_id(BRAND_ID)
        .brand_certificate_serial(BRAND_SERIAL)
        .brand_private_key(MerchantPrivateKey::from_pem(MERCHANT_KEY).unwrap())
        .brand_public_key(brand_key)
        .api_v2_key(ApiV2Key::new(API_V2_KEY).unwrap())
        // What comes is counted.
        .retry(Retry::none())
        .checks(checks);
    for (host, address) in addresses {
        let url = format!("http://{address}");
        builder = match host.as_str() {
            MUTUAL_TLS => builder.mutual_tls_base_url(url),
            host => builder.host_base_url(host, url),
        };
    }
    builder.build().unwrap()
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    shared.recorded.lock().unwrap().push(Recorded {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers: parts.headers,
        body,
    });
    let answer = shared.answer.lock().unwrap().clone();
    let mut response = Response::builder().status(answer.status);
    for (name, value) in answer.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(answer.body)).unwrap()
}
