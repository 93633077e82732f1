//! A hand-made v3 client: it shares nothing with the simulator but the primitives.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{PrivatePkcs8KeyDer, SubjectPublicKeyInfoDer};
use serde_json::Value;
use std::sync::atomic::{AtomicU64, Ordering};
use wechatpay_simulator::{Credentials, Simulator};

/// What a request is made of, each part of which a test may set wrong.
pub(crate) struct Request {
    pub(crate) method: &'static str,
    pub(crate) target: String,
    pub(crate) body: Vec<u8>,
    pub(crate) timestamp: String,
    pub(crate) nonce: String,
    pub(crate) serial: String,
    pub(crate) mchid: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    /// In the place of the header that would be right.
    pub(crate) authorization: Option<String>,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn code(&self) -> String {
        self.json()["code"].as_str().unwrap().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }

    /// The internal error code at the end of `Request-ID`.
    pub(crate) fn number(&self) -> &str {
        self.header("request-id").rsplit('-').next().unwrap()
    }
}

/// Without the roots of the system, which take long to read and are not needed in the clear.
pub(crate) fn plain_client() -> reqwest::Client {
    reqwest::Client::builder().tls_certs_only([]).build().unwrap()
}

pub(crate) fn now() -> i64 {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap();
    since.as_secs().try_into().unwrap()
}

pub(crate) fn request(
    simulator: &Simulator,
    method: &'static str,
    target: &str,
    body: &str,
) -> Request {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    Request {
        method,
        target: target.to_owned(),
        body: body.as_bytes().to_vec(),
        timestamp: now().to_string(),
        nonce: format!("nonce{}", COUNT.fetch_add(1, Ordering::SeqCst)),
        serial: simulator.credentials().certificate_serial().to_owned(),
        mchid: simulator.credentials().mchid().to_owned(),
        headers: vec![("accept", "application/json".to_owned()), ("user-agent", "test".to_owned())],
        authorization: None,
    }
}

impl Request {
    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self
    }

    /// The header as the rules of signing demand it.
    pub(crate) fn authorize(&self, credentials: &Credentials) -> String {
        self.authorize_with(credentials.private_key())
    }

    /// The authorization, signed with another key.
    pub(crate) fn authorize_with(&self, key: &str) -> String {
        let key = PrivatePkcs8KeyDer::from_pem_slice(key.as_bytes()).unwrap();
        let key = RsaKeyPair::from_pkcs8(key.secret_pkcs8_der()).unwrap();
        let mut message =
            format!("{}\n{}\n{}\n{}\n", self.method, self.target, self.timestamp, self.nonce)
                .into_bytes();
        message.extend_from_slice(&self.body);
        message.push(b'\n');
        let mut signature = vec![0; key.public_modulus_len()];
        let random = SystemRandom::new();
        key.sign(&RSA_PKCS1_SHA256, &random, &message, &mut signature).unwrap();
        format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{}\",signature=\"{}\",\
             timestamp=\"{}\",serial_no=\"{}\"",
            self.mchid,
            self.nonce,
            STANDARD.encode(signature),
            self.timestamp,
            self.serial
        )
    }

    pub(crate) async fn send(mut self, simulator: &Simulator) -> Answer {
        if self.authorization.is_none() {
            self.authorization = Some(self.authorize(simulator.credentials()));
        }
        self.send_to(simulator.base_url()).await
    }

    /// Sends it as it is.
    pub(crate) async fn send_to(self, base_url: &str) -> Answer {
        let authorization = self.authorization.unwrap_or_default();
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let name = HeaderName::from_static(name);
            headers.append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        headers.append("authorization", authorization.parse().unwrap());
        // A client without defaults: it adds `accept: */*` only.
        let url = format!("{base_url}{}", self.target);
        let response = plain_client()
            .request(self.method.parse().unwrap(), url)
            .headers(headers)
            .body(self.body)
            .send()
            .await
            .unwrap();
        Answer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.bytes().await.unwrap().to_vec(),
        }
    }
}

/// Sends a right request and demands a signed answer where it is a success.
pub(crate) async fn call(
    simulator: &Simulator,
    method: &'static str,
    target: &str,
    body: &str,
) -> Answer {
    let answer = request(simulator, method, target, body).send(simulator).await;
    if answer.status < 300 {
        let credentials = simulator.credentials();
        assert_eq!(answer.header("wechatpay-serial"), credentials.public_key_id());
        verify(&answer, &public_key(credentials.public_key()));
        // A 202 has a code, because the outcome is open.
        assert_eq!(answer.number() == "0", answer.status != 202);
    }
    answer
}

pub(crate) async fn post(simulator: &Simulator, target: &str, body: &Value) -> Answer {
    call(simulator, "POST", target, &body.to_string()).await
}

/// The SPKI DER of a public key.
pub(crate) fn public_key(pem: &str) -> Vec<u8> {
    let der = SubjectPublicKeyInfoDer::from_pem_slice(pem.as_bytes()).unwrap();
    der.to_vec()
}

pub(crate) fn verify(answer: &Answer, key: &[u8]) {
    verify_as("WECHATPAY2-SHA256-RSA2048", answer, key);
}

/// The same, under a scheme.
pub(crate) fn verify_as(scheme: &str, answer: &Answer, key: &[u8]) {
    assert_eq!(answer.header("wechatpay-signature-type"), scheme);
    let nonce = answer.header("wechatpay-nonce");
    assert_eq!(nonce.len(), 32);
    let timestamp = answer.header("wechatpay-timestamp");
    let mut message = format!("{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(&answer.body);
    message.push(b'\n');
    let signature = STANDARD.decode(answer.header("wechatpay-signature")).unwrap();
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key).verify(&message, &signature).unwrap();
}
