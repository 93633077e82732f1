//! `sign_type`: an operation with a single documented value accepts no other.

use crate::catalogue::operations;
use crate::v2_client::{document, members, send};
use crate::v2_flow::tls_client;
use wechatpay_simulator::Simulator;

#[tokio::test]
async fn an_operation_with_one_sign_type_refuses_the_other() {
    let simulator = Simulator::start().await.unwrap();
    let client = tls_client(&simulator, Some(&simulator));
    let mut checked = 0;
    for operation in operations().iter().filter(|operation| operation.v2) {
        let schema = &operation.description["requestBody"]["content"]["text/xml"]["schema"];
        let known = schema["properties"]["sign_type"]["enum"].as_array();
        let Some([only]) = known.map(Vec::as_slice) else { continue };
        let only = only.as_str().unwrap();
        checked += 1;
        let other = if only == "MD5" { "HMAC-SHA256" } else { "MD5" };
        let url = format!("{}{}", simulator.tls_base_url(), operation.path);
        let refusal = format!("sign_type参数错误，仅支持{only}");
        for (sign_type, is_refused) in [(other, true), ("", other == "MD5"), (only, false)] {
            let signed = members(&simulator, &[("sign_type", sign_type)]);
            let (_, told) = send(&client, &url, document(&simulator, signed)).await;
            let what = format!("{} with `{sign_type}`: {told}", operation.path);
            assert_eq!(told.contains(&refusal), is_refused, "{what}");
        }
    }
    assert!(checked > 55, "{checked}");
}
