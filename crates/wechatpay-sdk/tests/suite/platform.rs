//! A platform with a client, and the steps that tests have in common.

use serde_json::{Value, json};
use wechatpay_sdk::{
    ApiV2Key, ApiV3Key, Client, ClientBuilder, ClientCertificate, MerchantPrivateKey,
    PlatformCertificate, PlatformPublicKey,
};
use wechatpay_simulator::{Credentials, Simulator};

use crate::watched;

/// A simulator and a client that has all of its keys.
pub(crate) struct Platform {
    pub(crate) simulator: Simulator,
    pub(crate) client: Client,
}

impl Platform {
    pub(crate) fn start() -> Self {
        let simulator = Simulator::start_blocking().unwrap();
        let client = builder(&simulator).build().unwrap();
        Self { simulator, client }
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        self.simulator.credentials()
    }

    /// An order of 100 fen that is paid. Gives its transaction id.
    pub(crate) fn paid_order(&self, out_trade_no: &str) -> String {
        let credentials = self.credentials();
        let order = json!({
            "appid": credentials.appid(), "mchid": credentials.mchid(), "description": "tea",
            "out_trade_no": out_trade_no, "notify_url": "https://merchant.example/notify",
            "amount": {"total": 100, "currency": "CNY"},
        });
        self.client.chain("v3/pay/transactions/native").post(order).wait().unwrap();
        self.simulator.pay(out_trade_no).unwrap().transaction_id
    }

    /// The same, of the sub-merchant.
    pub(crate) fn paid_partner_order(&self, out_trade_no: &str) -> String {
        let credentials = self.credentials();
        let order = json!({
            "sp_appid": credentials.appid(), "sp_mchid": credentials.mchid(),
            "sub_mchid": credentials.sub_mchid(), "description": "tea",
            "out_trade_no": out_trade_no, "notify_url": "https://merchant.example/notify",
            "amount": {"total": 100, "currency": "CNY"},
        });
        self.client.chain("v3/pay/partner/transactions/native").post(order).wait().unwrap();
        self.simulator.pay(out_trade_no).unwrap().transaction_id
    }

    /// A refund of a paid order. Gives its id.
    pub(crate) fn refund(&self, out_trade_no: &str, out_refund_no: &str) -> String {
        let refund = json!({
            "out_trade_no": out_trade_no, "out_refund_no": out_refund_no,
            "amount": {"refund": 100, "total": 100, "currency": "CNY"},
        });
        let call = self.client.chain("v3/refund/domestic/refunds").post(refund);
        refund_id(&call.wait().unwrap().json().unwrap())
    }

    /// A refund that the partner advanced, and that has arrived.
    pub(crate) fn advanced_refund(&self, out_trade_no: &str) -> String {
        self.paid_partner_order(out_trade_no);
        let credentials = self.credentials();
        let refund = json!({
            "sub_mchid": credentials.sub_mchid(), "sp_appid": credentials.appid(),
            "out_trade_no": out_trade_no, "out_refund_no": format!("{out_trade_no}-refund"),
            "amount": {"refund": 100, "total": 100, "currency": "CNY"},
            "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE",
        });
        let call = self.client.chain("v3/ecommerce/refunds/apply").post(refund);
        let refund_id = refund_id(&call.wait().unwrap().json().unwrap());
        self.simulator.succeed(&refund_id).unwrap();
        refund_id
    }
}

fn refund_id(answer: &Value) -> String {
    answer["refund_id"].as_str().unwrap().to_owned()
}

/// A builder for an engine that trusts the simulator already.
pub(crate) fn without_root(simulator: &Simulator) -> ClientBuilder {
    merchant(simulator).platform_public_key(public_key(simulator.credentials()))
}

/// A builder with all that the simulator's merchant has.
pub(crate) fn builder(simulator: &Simulator) -> ClientBuilder {
    let credentials = simulator.credentials();
    without_platform_keys(simulator)
        .platform_public_key(public_key(credentials))
        .platform_certificate(
            PlatformCertificate::from_pem(credentials.platform_certificate()).unwrap(),
        )
}

/// The same, without a key of the platform.
pub(crate) fn without_platform_keys(simulator: &Simulator) -> ClientBuilder {
    merchant(simulator).extra_root_certificate(simulator.credentials().ca())
}

/// What the merchant itself has.
fn merchant(simulator: &Simulator) -> ClientBuilder {
    let credentials = simulator.credentials();
    watch(credentials);
    let certificate =
        ClientCertificate::from_pem(credentials.certificate(), credentials.private_key()).unwrap();
    Client::builder()
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .private_key(MerchantPrivateKey::from_pem(credentials.private_key()).unwrap())
        .client_certificate(certificate)
        .api_v3_key(ApiV3Key::new(credentials.api_v3_key()).unwrap())
        .api_v2_key(ApiV2Key::new(credentials.api_v2_key()).unwrap())
        .base_url(simulator.base_url())
        .mutual_tls_base_url(simulator.tls_base_url())
}

/// Has the log watched for these secrets, and all others.
pub(crate) fn watch(credentials: &Credentials) {
    watched::install();
    watched::secret(watched::NAME);
    watched::secret(credentials.api_v2_key());
    watched::secret(credentials.api_v3_key());
    watched::secret_key(credentials.private_key());
}

pub(crate) fn public_key(credentials: &Credentials) -> PlatformPublicKey {
    PlatformPublicKey::from_pem(credentials.public_key_id(), credentials.public_key()).unwrap()
}
