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
    let error = "\n  403 NOT_ENOUGH\n      The refund was not accepted because the merchant's account does not have \
                 enough money. Top up, then send the same refund number again.\n      \
                 Retry: once the cause is gone, with the same number and parameters.\n";
    assert!(text.contains(error), "{text}");
    assert!(text.contains("\n  `sub_mchid`: Required in provider mode\n"), "{text}");
    let once = "  `transaction_id`, `out_trade_no`: Exactly one: payment number or merchant order number\n";
    assert_eq!(text.matches(once).count(), 1, "{text}");
    assert!(text.contains("\n      final values SUCCESS, CLOSED\n"), "{text}");
    let doubtful = "The request may have been carried out. Retry: query by the number first.";
    assert!(text.contains(doubtful), "{text}");
    assert!(
        text.contains("\nRate limits\n  150 valid requests a second for each merchant\n"),
        "{text}"
    );
    let output = wechatpay()
        .env("LC_ALL", "zh_CN.UTF-8")
        .args(["describe", "POST", "v3/refund/domestic/refunds"])
        .output();
    let text = succeeded(output.unwrap());
    for part in [
        "\n频率限制\n  每个商户每秒 150 次有效请求\n",
        "\n  403 NOT_ENOUGH\n      商户出资账户余额不足，退款未受理。",
        "\n      可能已经执行。重试：先按单号查询，再决定。\n",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let output =
        wechatpay().args(["describe", "POST", "v3/refund/domestic/refunds", "--json"]).output();
    let value: Value = serde_json::from_str(&succeeded(output.unwrap())).unwrap();
    let not_enough =
        value["errors"].as_array().unwrap().iter().find(|one| one["code"] == "NOT_ENOUGH");
    assert_eq!(not_enough.unwrap()["retry"], "same-number");
    assert_eq!(value["rate_limits"][0]["limit"], 150);
    let output = wechatpay().args(["describe", "REFUND.SUCCESS", "--json"]).output();
    let value: Value = serde_json::from_str(&succeeded(output.unwrap())).unwrap();
    assert!(
        value["answer"].as_array().unwrap().iter().any(|one| one["name"] == "refund_status"),
        "{value}"
    );
}

#[test]
fn pages_numbers_and_events_are_found() {
    for (query, expected) in [
        (
            "https://pay.weixin.qq.com/doc/v3/merchant/4012716434",
            "POST v3/fund-app/mch-transfer/transfer-bills",
        ),
        ("4012716434", "POST v3/fund-app/mch-transfer/transfer-bills"),
        ("TRANSACTION.SUCCESS", "TRANSACTION.SUCCESS"),
        (
            "GET https://api.mch.weixin.qq.com/v3/bill/tradebill?bill_date=2026-01-01",
            "GET v3/bill/tradebill",
        ),
    ] {
        let mut words = vec!["find"];
        words.extend(query.split(' '));
        let found = succeeded(wechatpay().args(words).output().unwrap());
        assert_eq!(found.lines().next(), Some(expected), "{query}");
    }
}

#[test]
fn what_is_not_there_is_answered_with_what_is_nearest() {
    let error = failed(wechatpay().args(["find", "transfer-bils"]).output().unwrap(), 1);
    assert!(error.contains("transfer-bills"), "{error}");
}
