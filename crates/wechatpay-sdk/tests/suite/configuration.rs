//! The file form, and several clients in one process. Errors of constructors and of the whole configuration are
//! tested next to their code, in `src`.

use std::path::PathBuf;

use serde_json::{Value, json};
use wechatpay_sdk::{
    ApiV2Key, Client, ClientBuilder, MerchantPrivateKey, PlatformCertificate, PlatformPublicKey,
};
use wechatpay_simulator::Simulator;

use crate::platform::{Platform, public_key};

/// The simulator's credentials in a directory of the test's own.
fn written(simulator: &Simulator, name: &str) -> PathBuf {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("configuration").join(name);
    simulator.credentials().write_to(directory).unwrap()
}

fn certificates(client: &Client) -> usize {
    let answer: Value = client.chain("v3/certificates").get().wait().unwrap().json().unwrap();
    answer["data"].as_array().unwrap().len()
}

#[test]
fn the_credentials_of_the_simulator_are_a_configuration() {
    let platform = Platform::start();
    let file = written(&platform.simulator, "whole");
    let client = Client::from_file(&file).unwrap();
    assert_eq!(client.mchid(), platform.credentials().mchid());
    assert_eq!(certificates(&client), 1);
    platform.paid_order("order-1");
    let refund = json!({
        "appid": platform.credentials().appid(), "mch_id": client.mchid(), "total_fee": 100,
        "out_trade_no": "order-1", "out_refund_no": "refund-1", "refund_fee": 100,
    });
    client["v2/secapi/pay/refund"].post(refund).wait().unwrap();
}

#[test]
fn credentials_need_no_file() {
    let simulator = Simulator::start_blocking().unwrap();
    let text = simulator.credentials().to_json();
    let client = Client::from_json(&text).unwrap();
    assert_eq!(certificates(&client), 1);
    let error =
        Client::from_json(&text.replace("\"mchid\"", "\"mchidd\"")).unwrap_err().to_string();
    assert!(error.contains("the configuration has an unknown member `mchidd`"), "{error}");
    let error = Client::from_json("\"secret\"").unwrap_err();
    assert!(
        !format!("{error:?}").contains("secret") && error.to_string().contains("line 1"),
        "{error:?}"
    );
}

#[test]
fn a_world_of_the_simulator_is_a_platform_for_a_client() {
    let simulator = Simulator::start_blocking().unwrap();
    let made = simulator.control_blocking(http::Method::POST, "worlds", Value::Null).unwrap();
    let client = Client::from_json(&made["credentials"].to_string()).unwrap();
    assert_ne!(client.mchid(), simulator.credentials().mchid());
    assert_eq!(certificates(&client), 1);
    assert_eq!(simulator.request_count(), 0);
}

/// Rewrites a member of the file; the error that reading it then gives.
fn spoilt(name: &str, change: impl Fn(&mut Value)) -> String {
    let simulator = Simulator::start_blocking().unwrap();
    let file = written(&simulator, name);
    let mut values: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    change(&mut values);
    std::fs::write(&file, values.to_string()).unwrap();
    let builder = ClientBuilder::from_file(&file).map(ClientBuilder::allow_test_keys);
    builder.and_then(ClientBuilder::build).unwrap_err().to_string()
}

#[test]
fn what_is_wrong_in_a_file_is_named() {
    type Change = fn(&mut Value);
    let cases: [(&str, Change, &str); 10] = [
        ("typo", |v| v["mchidd"] = json!("1"), "unknown member `mchidd`"),
        ("number", |v| v["mchid"] = json!(1), "`mchid` is not a string"),
        (
            "absent",
            |v| v["private_key"] = json!("no-such-file.pem"),
            "no-such-file.pem` cannot be read",
        ),
        ("id", |v| v["public_key_id"] = Value::Null, "`public_key` is set without `public_key_id`"),
        (
            "serial",
            |v| v["platform_certificate_serial"] = json!("AB"),
            "no certificate with the serial `AB`",
        ),
        ("mixed", |v| v["private_key"] = v["public_key"].clone(), "a public key was given"),
        ("length", |v| v["api_v3_key"] = json!("short"), "must have 32 bytes, but 5 were given"),
        ("merchant", |v| v["mchid"] = json!("1"), "belongs to the merchant"),
        (
            "time",
            |v| v["total_timeout"] = json!("soon"),
            "`total_timeout` must be a number of seconds, but `soon` was given",
        ),
        ("url", |v| v["base_url"] = json!("http://api.mch.weixin.qq.com"), "is not encrypted"),
    ];
    for (name, change, why) in cases {
        let text = spoilt(name, change);
        assert!(text.contains(why), "{name}: {text}");
    }
}

#[test]
fn a_p12_serves_in_the_place_of_the_pem_pair() {
    let platform = Platform::start();
    let file = written(&platform.simulator, "p12");
    let mut values: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    for name in ["certificate", "private_key", "certificate_serial"] {
        values.as_object_mut().unwrap().remove(name);
    }
    values["connect_timeout"] = json!(2.5);
    std::fs::write(&file, values.to_string()).unwrap();
    let client = Client::from_file(&file).unwrap();
    assert_eq!(certificates(&client), 1);
}

#[test]
fn merchants_stand_side_by_side() {
    let one = Platform::start();
    let other = Simulator::builder().seed(1).start_blocking().unwrap();
    let other_client = Client::from_file(written(&other, "other")).unwrap();
    assert_ne!(one.client.mchid(), other_client.mchid());
    assert_eq!(certificates(&one.client), 1);
    assert_eq!(certificates(&other_client), 1);
    // Neither is taken for the other.
    let mixed = crate::platform::builder(&one.simulator).base_url(other.base_url());
    let error = mixed.build().unwrap().chain("v3/certificates").get().wait().unwrap_err();
    assert_eq!(error.code(), Some("SIGN_ERROR"));
    assert_eq!((one.simulator.request_count(), other.request_count()), (1, 2));
}

/// As an object and as text. The port refuses connections: its listener is closed.
#[test]
fn a_file_names_second_hosts() {
    let simulator = Simulator::start_blocking().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let gone = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let second = simulator.base_url();
    let pairs = [json!({gone.as_str(): second}), json!(format!("{gone}={second}"))];
    for (name, pairs) in ["object", "text"].into_iter().zip(pairs) {
        let file = written(&simulator, name);
        let text = std::fs::read_to_string(&file).unwrap();
        let mut values: Value = serde_json::from_str(&text).unwrap();
        values["base_url"] = gone.as_str().into();
        values["fallback_base_urls"] = pairs;
        std::fs::write(&file, values.to_string()).unwrap();
        assert_eq!(certificates(&Client::from_file(&file).unwrap()), 1);
    }
}

/// The platform's own hosts, and a simulator on another machine.
const ELSEWHERE: [&str; 2] = ["https://api.mch.weixin.qq.com", "https://simulator.example"];

fn refusal(built: wechatpay_sdk::Result<Client>) -> String {
    let error = built.unwrap_err();
    assert_eq!(error.kind(), wechatpay_sdk::ErrorKind::Configuration);
    error.to_string()
}

#[test]
fn no_published_key_leaves_this_machine() {
    // Each seed's merchant has another one of the twelve.
    for seed in 0..12 {
        let simulator = Simulator::builder().seed(seed).start_blocking().unwrap();
        let credentials = simulator.credentials();
        let builder = || {
            let key = MerchantPrivateKey::from_pem(credentials.private_key()).unwrap();
            let serial = credentials.certificate_serial();
            Client::builder().mchid("1900000109").certificate_serial(serial).private_key(key)
        };
        let error = refusal(builder().build());
        assert!(error.contains("published with `wechatpay-simulator`"), "{seed}: {error}");
        assert!(error.contains("`WECHATPAY_ALLOW_TEST_KEYS=1`"), "{error}");
        for url in ELSEWHERE {
            let local = || builder().base_url(simulator.base_url());
            refusal(builder().base_url(url).build());
            refusal(local().mutual_tls_base_url(url).build());
            refusal(local().host_base_url("api.mch.weixin.qq.com", url).build());
            refusal(local().fallback_base_url(simulator.base_url(), url).build());
            assert!(builder().base_url(url).allow_test_keys().build().is_ok());
        }
        assert!(builder().base_url(simulator.tls_base_url()).build().is_ok());
        assert!(builder().allow_test_keys().build().is_ok());
    }
}

#[test]
fn no_published_key_is_believed_of_the_platform() {
    let simulator = Simulator::start_blocking().unwrap();
    let credentials = simulator.credentials();
    let own = || {
        let key = ApiV2Key::new("192006250b4c09247ec02edce69f6a2d").unwrap();
        Client::builder().mchid("1900000109").api_v2_key(key)
    };
    assert!(own().build().is_ok());
    let certificate = PlatformCertificate::from_pem(credentials.platform_certificate()).unwrap();
    let brand = credentials.brand().unwrap();
    let key = PlatformPublicKey::from_pem(brand.public_key_id(), brand.public_key()).unwrap();
    for builder in [
        own().platform_public_key(public_key(credentials)),
        own().platform_certificate(certificate),
        own().brand_public_key(key),
    ] {
        assert!(refusal(builder.build()).contains("published"));
    }
}
