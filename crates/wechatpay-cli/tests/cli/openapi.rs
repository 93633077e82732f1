//! The catalogue as one document.

use serde_json::Value;

use crate::platform::{failed, succeeded, wechatpay};

fn operations(document: &Value) -> usize {
    let paths = document["paths"].as_object().unwrap();
    paths.values().map(|methods| methods.as_object().unwrap().len()).sum()
}

#[test]
fn the_bundle_has_every_operation_and_notification() {
    let text = succeeded(wechatpay().arg("openapi").output().unwrap());
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(operations(&document), 1211);
    assert_eq!(document["webhooks"].as_object().unwrap().len(), 119);
    let refund = &document["paths"]["/secapi/pay/refund"]["post"];
    assert_eq!(refund["x-wechatpay-protocol"], "v2");
    assert_eq!(refund["x-wechatpay-mutual-tls"], true);
    // Each request has six samples, and each operation has up to three requests. The sample of a page that the
    // payer's browser opens is its URL.
    let paths = document["paths"].as_object().unwrap();
    let operations = paths.values().flat_map(|methods| methods.as_object().unwrap().values());
    let mut pages = 0;
    for operation in operations {
        let samples = operation["x-codeSamples"].as_array().unwrap();
        assert!([6, 12, 18].contains(&samples.len()), "{operation}");
        let least = samples[0]["label"].as_str().unwrap();
        assert!(least.starts_with("pure chain, async (minimal"), "{least}");
        if operation["responses"]["302"].is_object() {
            let sources = samples.iter().map(|sample| sample["source"].as_str().unwrap());
            let ends: Vec<_> = sources.map(|source| source.ends_with(".signed_url()?;")).collect();
            for ends in ends.chunks(6) {
                assert_eq!(ends, [false, false, true, true, true, true]);
            }
            pages += 1;
        }
    }
    assert_eq!(pages, 3);
}

#[test]
fn an_operation_has_samples_in_six_ways() {
    let text = succeeded(wechatpay().args(["openapi", "ecommerce"]).output().unwrap());
    let document: Value = serde_json::from_str(&text).unwrap();
    let path = "/v3/ecommerce/refunds/{refund_id}/return-advance";
    let samples = document["paths"][path]["get"]["x-codeSamples"].as_array().unwrap();
    let source = |label: &str| {
        let sample = samples.iter().find(|sample| sample["label"] == label);
        sample.unwrap_or_else(|| panic!("no `{label}`"))["source"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        source("declarative, async (minimal)"),
        r#"let answer = client
    .chain("v3/ecommerce/refunds/{refund_id}/return-advance")
    .bind("refund_id", "50000000382019052709732678859")
    .get()
    .query([("sub_mchid", "1900000109")])
    .await?
    .json::<serde_json::Value>()?;"#
    );
    assert_eq!(
        source("property, blocking (minimal)"),
        r#"let answer = client["v3/ecommerce/refunds/{refund_id}/return-advance"]
    .bind("refund_id", "50000000382019052709732678859")
    .get()
    .query([("sub_mchid", "1900000109")])
    .wait()?
    .json::<serde_json::Value>()?;"#
    );
    assert_eq!(
        source("pure chain, blocking (minimal)"),
        r#"use wechatpay_sdk::v3::ecommerce::refunds::refund_id::return_advance::get;

let request = get::Request::new().sub_mchid("1900000109");
let answer = client
    .v3()
    .ecommerce()
    .refunds()
    .refund_id("50000000382019052709732678859")
    .return_advance()
    .get(request)
    .wait()?;"#
    );
    assert!(source("declarative, blocking (minimal)").contains(".wait()?"));
    assert!(source("property, async (minimal)").contains(".await?"));
    assert!(source("pure chain, async (minimal)").contains(".await?"));
}

#[test]
fn an_area_is_one_document() {
    let text = succeeded(wechatpay().args(["openapi", "refund"]).output().unwrap());
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(operations(&document), 3);
    let stderr = failed(wechatpay().args(["openapi", "xyzzy"]).output().unwrap(), 2);
    assert!(stderr.contains("`xyzzy`") && stderr.contains("v2-secapi"), "{stderr}");
}
