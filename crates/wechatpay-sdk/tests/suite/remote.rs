//! Keys outside of the process: a signer behind a channel, and the user's own source of platform keys.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject as _;
use tokio::sync::{mpsc, oneshot};
use wechatpay_sdk::{
    BoxError, BoxFuture, Client, ClientBuilder, Delivery, ErrorKind, MerchantPrivateKey,
    PlatformCertificate, PlatformKey, PlatformKeySource, RemoteSigner, Retry,
};
use wechatpay_simulator::{PlatformKeys, Simulator};

use crate::platform::{public_key, watch};

type Job = (Vec<u8>, oneshot::Sender<Option<Vec<u8>>>);

/// A service on a separate thread that holds a key. A future that calls it is pending until it answers.
#[derive(Debug)]
struct Service(mpsc::UnboundedSender<Job>);

impl Service {
    fn start(pem: &str) -> Self {
        let der = PrivatePkcs8KeyDer::from_pem_slice(pem.as_bytes()).unwrap();
        let key = RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()).unwrap();
        let (jobs, mut asked) = mpsc::unbounded_channel::<Job>();
        std::thread::spawn(move || {
            while let Some((message, answer)) = asked.blocking_recv() {
                let mut signature = vec![0; key.public_modulus_len()];
                let random = SystemRandom::new();
                key.sign(&RSA_PKCS1_SHA256, &random, &message, &mut signature).unwrap();
                let _ = answer.send(Some(signature));
            }
        });
        Self(jobs)
    }
}

impl RemoteSigner for Service {
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        Box::pin(async move {
            let (answer, signature) = oneshot::channel();
            self.0.send((message.to_vec(), answer))?;
            signature.await?.ok_or_else(|| "the service refused".into())
        })
    }
}

/// One that refuses.
#[derive(Debug)]
struct Refusing;

impl RemoteSigner for Refusing {
    fn sign<'a>(&'a self, _: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        Box::pin(async { Err(Disabled.into()) })
    }
}

/// What the service of [`Refusing`] says.
#[derive(Debug)]
struct Disabled;

impl std::fmt::Display for Disabled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the key is disabled")
    }
}

impl std::error::Error for Disabled {}

/// Fails first, and signs at the second call.
#[derive(Debug)]
struct Busy {
    service: Service,
    asked: AtomicUsize,
}

impl RemoteSigner for Busy {
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        if self.asked.fetch_add(1, Ordering::Relaxed) == 0 {
            return Box::pin(async { Err("too many requests".into()) });
        }
        self.service.sign(message)
    }

    fn is_transient(&self, error: &BoxError) -> bool {
        error.to_string() == "too many requests"
    }
}

#[test]
fn a_signer_that_says_so_is_asked_again() {
    let simulator = Simulator::start_blocking().unwrap();
    let service = Service::start(simulator.credentials().private_key());
    let busy = Busy { service, asked: AtomicUsize::new(0) };
    let builder = merchant(&simulator).remote_signer(busy).retry(at_once());
    let client = builder.platform_public_key(public_key(simulator.credentials())).build().unwrap();
    // An operation that is in no catalogue is sent again after nothing else.
    let echo = serde_json::json!({"echo_message": "hello"});
    client.chain("v3/security/echo").post(&echo).wait().unwrap();
    assert_eq!(simulator.request_count(), 1);
}

/// Waits for a task of the runtime in which it was made.
#[derive(Debug)]
struct OfRuntime(tokio::runtime::Handle);

impl RemoteSigner for OfRuntime {
    fn sign<'a>(&'a self, _: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        Box::pin(async { Ok(self.0.spawn(async { vec![0; 256] }).await?) })
    }
}

/// `.wait()` blocks the only thread of the runtime that the signer waits for.
#[tokio::test]
async fn a_signer_that_waits_for_the_blocked_runtime_ends_with_the_call() {
    let simulator = Simulator::start_blocking().unwrap();
    let signer = OfRuntime(tokio::runtime::Handle::current());
    let builder = merchant(&simulator).remote_signer(signer).retry(at_once());
    let client = builder.platform_public_key(public_key(simulator.credentials())).build().unwrap();
    let call = client.chain("v3/security/echo").post(serde_json::json!({"echo_message": "hello"}));
    let error = call.timeout(Duration::from_millis(300)).wait().unwrap_err();
    assert_eq!(
        (error.kind(), error.delivery()),
        (ErrorKind::TotalTimeout, Delivery::NotSent),
        "{error}"
    );
    let explanation = error.explanation().unwrap();
    assert!(explanation.contains("whose thread `.wait()` blocks"), "{explanation}");
    assert_eq!(simulator.request_count(), 0);
}

fn at_once() -> Retry {
    Retry::new().backoff(Duration::ZERO, Duration::ZERO)
}

fn merchant(simulator: &Simulator) -> ClientBuilder {
    let credentials = simulator.credentials();
    watch(credentials);
    Client::builder()
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .base_url(simulator.base_url())
}

#[test]
fn a_remote_signer_signs_calls_and_payloads() {
    let simulator = Simulator::start_blocking().unwrap();
    let service = Service::start(simulator.credentials().private_key());
    let builder = merchant(&simulator).remote_signer(service);
    let client = builder.platform_public_key(public_key(simulator.credentials())).build().unwrap();
    let echo = serde_json::json!({"echo_message": "hello"});
    let answer = client.chain("v3/security/echo").post(&echo).wait().unwrap();
    assert!(answer.http().authenticated());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        client.chain("v3/security/echo").post(&echo).await.unwrap();
        let payment = client.payload().jsapi("wx1", "wx2").await.unwrap();
        assert_eq!(payment.pay_sign.len(), 344);
        // The runtime's one thread is blocked; the client's own is not.
        client.payload().app("wx1", client.mchid(), "wx2").wait().unwrap();
    });
}

#[test]
fn a_signer_that_refuses_is_an_error_of_its_own_and_nothing_is_sent() {
    let simulator = Simulator::start_blocking().unwrap();
    let builder = merchant(&simulator).remote_signer(Refusing);
    let client = builder.platform_public_key(public_key(simulator.credentials())).build().unwrap();
    let echo = serde_json::json!({"echo_message": "hello"});
    let error = client.chain("v3/security/echo").post(&echo).wait().unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Signer, Delivery::NotSent));
    assert!(error.to_string().contains("the key is disabled"), "{error}");
    assert_eq!(error.operation(), Some("POST /v3/security/echo"));
    // Its own error is kept.
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.downcast_ref::<Disabled>().is_some(), "{source}");
    assert_eq!(error.attempts(), 1);
    assert!(!error.may_have_taken_effect());
    assert_eq!(simulator.request_count(), 0);
}

#[test]
fn a_private_key_and_a_remote_signer_are_one_too_many() {
    let simulator = Simulator::start_blocking().unwrap();
    let key = MerchantPrivateKey::from_pem(simulator.credentials().private_key()).unwrap();
    let error = merchant(&simulator).remote_signer(Refusing).private_key(key).build().unwrap_err();
    assert!(error.to_string().contains("a private key and a remote signer"), "{error}");
    let error = Client::builder().mchid("1").remote_signer(Refusing).build().unwrap_err();
    assert!(error.to_string().contains("(`certificate_serial`) is missing"), "{error}");
}

/// A cache of the user's own.
#[derive(Debug)]
struct Cache {
    pem: String,
    asked: Arc<AtomicUsize>,
}

impl PlatformKeySource for Cache {
    fn fetch(&self) -> BoxFuture<'_, Result<Vec<PlatformKey>, BoxError>> {
        Box::pin(async {
            self.asked.fetch_add(1, Ordering::SeqCst);
            Ok(vec![PlatformCertificate::from_pem(&self.pem)?.into()])
        })
    }
}

#[test]
fn platform_keys_come_from_a_source_of_the_users_own() {
    let builder = Simulator::builder().platform_keys(PlatformKeys::Certificate);
    let simulator = builder.start_blocking().unwrap();
    let credentials = simulator.credentials();
    let asked = Arc::new(AtomicUsize::new(0));
    let pem = credentials.platform_certificate().to_owned();
    let cache = Cache { pem, asked: Arc::clone(&asked) };
    let key = MerchantPrivateKey::from_pem(credentials.private_key()).unwrap();
    // Without the APIv3 key.
    let builder = merchant(&simulator).private_key(key).platform_key_source(cache);
    let client = builder.build().unwrap();
    let serial = credentials.platform_certificate_serial();
    for _ in 0..2 {
        let answer = client.chain("v3/certificates").get().wait().unwrap();
        assert_eq!(answer.http().headers()["wechatpay-serial"], serial);
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    assert_eq!(simulator.request_count(), 2);
}
