//! Operations found and described.

use serde_json::Value;

use crate::platform::{failed, succeeded, wechatpay};

#[test]
fn an_operation_is_found_in_the_language_of_the_user() {
    let found = |language: &str| {
        let output = wechatpay().env("LC_ALL", language).args(["find", "transfer-bills"]).output();
        succeeded(output.unwrap())
    };
    let english = found("C");
    assert!(english.starts_with("POST v3/fund-app/mch-transfer/transfer-bills\n"), "{english}");
    for part in ["Chinese name: 发起转账", "feature: fund-app", "chain: client.v3()", "4012716434"]
    {
        assert!(english.contains(part), "{part}: {english}");
    }
    assert!(found("zh_CN.UTF-8").contains("名称: 发起转账"));
}

#[test]
fn an_operation_is_described_with_its_members_and_errors() {
    let output = wechatpay()
        .env("LC_ALL", "C")
        .args(["describe", "POST", "v3/refund/domestic/refunds"])
        .output();
    let text = succeeded(output.unwrap());
    assert!(text.contains("out_refund_no (string, required)  Merchant refund number"), "{text}");
    assert!(text.contains("403 NOT_ENOUGH"), "{text}");
    let output = wechatpay().args(["describe", "REFUND.SUCCESS", "--json"]).output();
    let value: Value = serde_json::from_str(&succeeded(output.unwrap())).unwrap();
    assert!(
        value["answer"].as_array().unwrap().iter().any(|one| one["name"] == "refund_status"),
        "{value}"
    );
}

#[test]
fn what_is_not_there_is_answered_with_what_is_nearest() {
    let error = failed(wechatpay().args(["find", "transfer-bils"]).output().unwrap(), 1);
    assert!(error.contains("transfer-bills"), "{error}");
}
