//! `wechatpay demo`: what a newcomer sees.

use crate::platform::{succeeded, wechatpay};

#[test]
fn it_shows_each_operation_and_each_way() {
    let shown = succeeded(wechatpay().arg("demo").output().unwrap());
    let requests: Vec<_> = shown
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("HTTP"))
        .filter_map(|line| line.trim_start_matches('S').trim_start().split_once(' '))
        .collect();
    for (method, begins, ends) in [
        ("POST", "/v3/gov/subsidy/audit/cup/refund/sync", ""),
        ("POST", "/secapi/pay/refund", ""),
        ("POST", "/v3/ecommerce/refunds/", "/return-advance"),
        ("GET", "/v3/ecommerce/refunds/", "/return-advance?sub_mchid=1693644557"),
        ("POST", "/v3/refund/domestic/refunds/", "/apply-abnormal-refund"),
        ("POST", "/v3/marketing/busifavor/subsidy/return-receipts", ""),
    ] {
        let called = requests.iter().any(|(of, target)| {
            *of == method && target.starts_with(begins) && target.ends_with(ends)
        });
        assert!(called, "{method} {begins}…{ends} in {requests:?}");
    }
    for way in [
        "pure chain, .await",
        "pure chain, .wait()",
        "template, .await",
        "template, .wait()",
        "index, .await",
        "index, .wait()",
    ] {
        assert!(shown.contains(&format!("// {way}\n")), "{way}");
        assert!(shown.contains(&format!("\n  {way} ")), "{way} in the table");
    }
    assert!(shown.contains("Rust    client.v2().secapi().pay().refund().post(request).await\n"));
    assert!(shown.contains("<sign_type>MD5</sign_type>"));
    assert!(shown.contains("<sign_type>HMAC-SHA256</sign_type>"));
    assert!(shown.contains("REFUND_FEE_MISMATCH"));
    assert!(shown.contains("error.may_have_taken_effect() is false"));
}

#[test]
fn it_sends_no_colours_into_a_pipe() {
    let shown = succeeded(wechatpay().arg("demo").output().unwrap());
    assert!(!shown.contains('\u{1b}'));
    // A URL is not broken.
    let long = |line: &&str| line.chars().count() > 92 && !line.contains("HTTP");
    assert_eq!(shown.lines().find(long), None);
}

#[test]
fn what_is_encrypted_stands_in_no_request() {
    let shown = succeeded(wechatpay().arg("demo").output().unwrap());
    let (_, step) = shown.split_once("A refund fails at the bank").unwrap();
    let (_, sent) = step.split_once("HTTP").unwrap();
    assert!(!sent.contains("6225760000000000") && !sent.contains("张三"), "{sent}");
    assert!(sent.contains("wechatpay-serial: PUB_KEY_ID_"), "{sent}");
}
