//! The private key stays in a key management service (KMS) or an HSM, and the client requests
//! signatures from it.
//!
//! `cargo run -p wechatpay-examples --example kms_signer`

use std::fmt;
use std::time::Duration;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject as _;
use wechatpay_sdk::v3::pay::transactions::native::post;
use wechatpay_sdk::{
    BoxError, BoxFuture, Client, MerchantPrivateKey, PlatformPublicKey, RemoteSigner,
};
use wechatpay_simulator::Simulator;

/// Your signer, with a client of the service and the name of the key there.
#[derive(Debug)]
struct KmsSigner {
    service: Service,
    key: &'static str,
}

impl RemoteSigner for KmsSigner {
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
        Box::pin(self.service.sign(self.key, message))
    }

    // No request was sent yet, so the client can retry: true for timeouts and "busy", false for "no
    // such key".
    fn is_transient(&self, error: &BoxError) -> bool {
        error.to_string().contains("busy")
    }
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    let credentials = simulator.credentials();
    let service = Service::with_key(credentials.private_key())?;

    let public_key =
        PlatformPublicKey::from_pem(credentials.public_key_id(), credentials.public_key())?;
    let client = Client::builder()
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .remote_signer(KmsSigner { service, key: "wechatpay-2026" })
        .platform_public_key(public_key)
        .base_url(simulator.base_url())
        .total_timeout(Duration::from_secs(20)) // the service's time counts, too
        .build()?;

    let request = post::Request::new()
        .appid(credentials.appid())
        .mchid(client.mchid())
        .description("一壶龙井")
        .out_trade_no("order-0001")
        .notify_url("https://shop.example.com/notify")
        .amount(post::Amount::new().total(8800));
    let order = client.v3().pay().transactions().native().post(request).await?;
    println!("signed by the service: {:?}", order.code_url);
    Ok(())
}

/// A replacement for the client of a real service.
struct Service(RsaKeyPair);

impl Service {
    fn with_key(pem: &str) -> Result<Self, BoxError> {
        // Checks that the key is a merchant's private key. If not, the error explains what the file
        // contains.
        MerchantPrivateKey::from_pem(pem)?;
        let der = PrivatePkcs8KeyDer::from_pem_slice(pem.as_bytes())?;
        Ok(Self(RsaKeyPair::from_pkcs8(der.secret_pkcs8_der())?))
    }

    /// AWS KMS calls this `RSASSA_PKCS1_V1_5_SHA_256`, Alibaba Cloud `RSA_PKCS1_SHA_256`.
    async fn sign(&self, key: &str, message: &[u8]) -> Result<Vec<u8>, BoxError> {
        println!("the service signs {} bytes with {key}", message.len());
        let mut signature = vec![0; self.0.public_modulus_len()];
        self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)?;
        Ok(signature)
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Service")
    }
}

#[test]
fn it_runs() {
    main().unwrap();
}
