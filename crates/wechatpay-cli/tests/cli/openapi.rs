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
    assert_eq!(operations(&document), 1147);
    assert_eq!(document["webhooks"].as_object().unwrap().len(), 112);
    let refund = &document["paths"]["/secapi/pay/refund"]["post"];
    assert_eq!(refund["x-wechatpay-protocol"], "v2");
    assert_eq!(refund["x-wechatpay-mutual-tls"], true);
}

#[test]
fn an_area_is_one_document() {
    let text = succeeded(wechatpay().args(["openapi", "refund"]).output().unwrap());
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(operations(&document), 3);
    let stderr = failed(wechatpay().args(["openapi", "refunt"]).output().unwrap(), 2);
    assert!(stderr.contains("`refunt`") && stderr.contains("v2-secapi"), "{stderr}");
}
