//! A simulator, the merchant who calls it, and the few steps that most preparations are made of.

use std::time::Duration;

use http::Method;
use serde_json::{Map, Value, json};
use wechatpay_sdk::{
    ApiV2Key, ApiV3Key, Client, ClientCertificate, MerchantPrivateKey, PlatformPublicKey,
};
use wechatpay_simulator::Simulator;

pub(crate) struct World {
    pub(crate) simulator: Simulator,
    pub(crate) client: Client,
    /// The credentials of the merchant.
    pub(crate) merchant: Value,
}

impl World {
    /// Starts at noon with a stopped clock: nothing happens by itself, and everything that a test makes within
    /// minutes is on the same day, at whatever time the test runs.
    pub(crate) fn start() -> Self {
        let builder = Simulator::builder().start_time("2026-11-27T12:00:00+08:00");
        let simulator = builder.start_blocking().unwrap();
        let mchid = simulator.credentials().mchid().to_owned();
        let asked = format!("merchants/{mchid}");
        let merchant = simulator.control_blocking(Method::GET, &asked, Value::Null).unwrap();
        let client = client(&simulator, &merchant);
        Self { simulator, client, merchant }
    }

    /// Goes on as another merchant, who is made for it.
    pub(crate) fn become_merchant(&mut self, kind: &str, sub_merchants: usize) {
        let mut body = json!({ "kind": kind });
        if sub_merchants > 0 {
            body["sub_merchants"] = sub_merchants.into();
        }
        self.merchant = self.control(Method::POST, "merchants", body);
        self.client = client(&self.simulator, &self.merchant);
    }

    pub(crate) fn control(&self, method: Method, path: &str, body: Value) -> Value {
        self.simulator.control_blocking(method, path, body).unwrap()
    }

    pub(crate) fn post(&self, path: &str, body: Value) -> Value {
        let answer = self.client.chain(path.to_owned()).post(body).wait();
        let answer = answer.unwrap_or_else(|error| panic!("{path}: {error}"));
        if answer.http().body().is_empty() { Value::Null } else { answer.json().unwrap() }
    }

    pub(crate) fn get(&self, path: &str, query: (&str, &str)) -> Value {
        let answer = self.client.chain(path.to_owned()).get().query([query]).wait();
        answer.unwrap_or_else(|error| panic!("{path}: {error}")).json().unwrap()
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.simulator.advance_blocking(Duration::from_secs(seconds));
    }

    pub(crate) fn text(&self, name: &str) -> String {
        self.merchant[name].as_str().unwrap().to_owned()
    }

    pub(crate) fn sub_mchid(&self) -> String {
        self.merchant["sub_mchids"][0].as_str().unwrap().to_owned()
    }

    /// The day of the simulator's clock.
    pub(crate) fn today(&self) -> String {
        let clock = self.control(Method::GET, "clock", Value::Null);
        clock["now"].as_str().unwrap().split('T').next().unwrap().to_owned()
    }

    /// Puts the merchant's own values and those of `numbers` where their names stand.
    pub(crate) fn put(&self, value: &mut Value, numbers: &Map<String, Value>) {
        let own = |name: &str| match name {
            "mchid"
            | "mch_id"
            | "sp_mchid"
            | "combine_mchid"
            | "combine_mch_id"
            | "stock_creator_mchid" => Some(self.merchant["mchid"].clone()),
            "sub_mchid" | "sub_mch_id" => self.merchant["sub_mchids"].get(0).cloned(),
            "appid" | "sp_appid" | "combine_appid" => Some(self.merchant["appid"].clone()),
            _ => None,
        };
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    match numbers.get(name).cloned().or_else(|| own(name)) {
                        Some(known) if !value.is_object() && !value.is_array() => *value = known,
                        _ => self.put(value, numbers),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.put(item, numbers)),
            Value::String(text) if text.starts_with('{') || text.starts_with('[') => {
                if let Ok(mut inner) = serde_json::from_str::<Value>(text) {
                    self.put(&mut inner, numbers);
                    *text = inner.to_string();
                }
            }
            _ => {}
        }
    }
}

/// A merchant with all its keys, over TLS: some operations ask for its certificate.
fn client(simulator: &Simulator, merchant: &Value) -> Client {
    let text = |name: &str| merchant[name].as_str().unwrap();
    let private_key = text("private_key");
    let certificate = ClientCertificate::from_pem(text("certificate"), private_key).unwrap();
    let client = Client::builder()
        .mchid(text("mchid"))
        .certificate_serial(text("certificate_serial"))
        .private_key(MerchantPrivateKey::from_pem(private_key).unwrap())
        .platform_public_key(
            PlatformPublicKey::from_pem(text("public_key_id"), text("public_key")).unwrap(),
        )
        .api_v3_key(ApiV3Key::new(text("api_v3_key")).unwrap())
        .api_v2_key(ApiV2Key::new(text("api_v2_key")).unwrap())
        .client_certificate(certificate)
        .extra_root_certificate(simulator.credentials().ca())
        .base_url(simulator.tls_base_url());
    // Overseas merchants have no brand.
    let client = match merchant["brand_id"].as_str() {
        None => client,
        Some(id) => client
            .brand_id(id)
            .brand_certificate_serial(text("brand_certificate_serial"))
            .brand_private_key(MerchantPrivateKey::from_pem(text("brand_private_key")).unwrap())
            .brand_public_key(
                PlatformPublicKey::from_pem(text("brand_public_key_id"), text("brand_public_key"))
                    .unwrap(),
            ),
    };
    client.build().unwrap()
}
