//! No secret and no personal value in `Debug` or an error.

use wechatpay_sdk::v3::refund::domestic::refunds::refund_id::apply_abnormal_refund::post;

use crate::platform::{Platform, builder};

#[test]
fn debug_of_what_a_user_holds_has_no_secret() {
    let platform = Platform::start();
    let credentials = platform.credentials();
    let request = post::Request::new()
        .out_refund_no("refund-1")
        .r#type(post::Type::USER_BANK_CARD)
        .bank_account("6225760008219524")
        .real_name("张三");
    let node = platform.client.v3().refund().domestic().refunds().refund_id("1");
    let node = node.apply_abnormal_refund();
    let call = node.clone().post(request.clone());
    let shown = [
        format!("{request:?} {request:#?}"),
        format!("{node:?} {call:?}"),
        format!("{:?} {:#?}", platform.client, platform.client),
        format!("{:?}", builder(&platform.simulator)),
        call.wait().map(|_| String::new()).unwrap_or_else(|error| format!("{error:?} {error}")),
    ];
    let key: String = credentials.private_key().lines().filter(|l| !l.starts_with('-')).collect();
    let secrets = [
        "6225760008219524",
        "张三",
        credentials.api_v2_key(),
        credentials.api_v3_key(),
        &key[40..80],
        "WECHATPAY2",
    ];
    for text in &shown {
        for secret in secrets {
            assert!(!text.contains(secret), "{text}");
        }
    }
    assert!(shown[0].contains("[sensitive]") && shown[0].contains("refund-1"));
}
