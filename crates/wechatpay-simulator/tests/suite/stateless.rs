//! The operations of the catalogue that remember nothing.

use crate::certificates::{open, seal};
use crate::client::{call, public_key, request};
use crate::v2_client;
use serde_json::json;
use wechatpay_simulator::Simulator;

#[tokio::test]
async fn an_operation_without_state_is_checked_and_answered() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/marketing/favor/stocks/9856000/start";
    let body = json!({ "stock_creator_mchid": "1900000109" }).to_string();
    let answer = call(&simulator, "POST", target, &body).await;
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    assert_eq!(answer.header("wechatpay-simulator"), "stateless");
    assert_eq!(answer.json()["stock_id"], "9856000", "as the path says");
    let refused = call(&simulator, "POST", target, "{}").await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "PARAM_ERROR"));
    assert_eq!(refused.json()["detail"]["field"], "/stock_creator_mchid");
    // What has a state does not say so.
    let body = crate::v3_flow::order(&simulator, "order-1", 1).to_string();
    let answer = call(&simulator, "POST", "/v3/pay/transactions/native", &body).await;
    assert!(!answer.headers.contains_key("wechatpay-simulator"));
}

#[tokio::test]
async fn a_query_is_checked_too() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/marketing/favor/stocks/9856000";
    let refused = call(&simulator, "GET", target, "").await;
    assert_eq!(refused.json()["detail"]["location"], "query");
    let target = format!("{target}?stock_creator_mchid=1900000109");
    let answer = call(&simulator, "GET", &target, "").await;
    assert_eq!(answer.json()["stock_creator_mchid"], "1900000109");
}

#[tokio::test]
async fn an_upload_is_signed_by_its_meta() {
    let simulator = Simulator::start().await.unwrap();
    // printf 'hello' | sha256sum
    let meta = r#"{"filename":"a.png","sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}"#;
    let body = |file: &str| {
        format!(
            "--x\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: \
             application/json\r\n\r\n{meta}\r\n--x\r\nContent-Disposition: form-data; \
             name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n{file}\r\n--x--\r\n"
        )
    };
    let send = async |file: &str| {
        let mut upload = request(&simulator, "POST", "/v3/merchant/media/upload", meta);
        upload.authorization = Some(upload.authorize(simulator.credentials()));
        upload.body = body(file).into_bytes();
        upload.header("content-type", "multipart/form-data; boundary=x").send(&simulator).await
    };
    let answer = send("hello").await;
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    assert!(answer.json()["media_id"].is_string());
    assert_eq!(send("hullo").await.code(), "PARAM_ERROR");
    // The signature covers the meta of another file.
    let other = meta.replace("a.png", "b.png");
    let mut upload = request(&simulator, "POST", "/v3/merchant/media/upload", &other);
    upload.authorization = Some(upload.authorize(simulator.credentials()));
    upload.body = body("hello").into_bytes();
    let upload = upload.header("content-type", "multipart/form-data; boundary=x");
    assert_eq!(upload.send(&simulator).await.code(), "SIGN_ERROR");
}

#[tokio::test]
async fn v2_without_state_is_checked_and_signed() {
    let simulator = Simulator::start().await.unwrap();
    let answer =
        v2_client::call(&simulator, "/tools/shorturl", &[("long_url", "weixin://wxpay/s/1")]).await;
    assert_eq!(answer["result_code"], "SUCCESS", "{answer:?}");
    assert!(!answer["short_url"].is_empty());
}

#[tokio::test]
async fn of_a_statement_the_digest_is_signed() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/statements?date=2026-11-20&mchid=MCHID";
    let target = target.replace("MCHID", simulator.credentials().mchid());
    let mut answer = request(&simulator, "GET", &target, "").send(&simulator).await;
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    let sha1 = answer.header("wechatpay-statement-sha1").to_owned();
    // printf simulated | sha1sum
    assert_eq!(sha1, "c5a9119cd9a41dd0ebe9e336bee7e1cd135f110d");
    answer.body = format!("{{\"sha1\":\"{sha1}\"}}").into_bytes();
    let key = crate::client::public_key(simulator.credentials().public_key());
    crate::client::verify(&answer, &key);
}

#[tokio::test]
async fn an_encrypted_query_is_answered_encrypted_for_the_merchant() {
    let simulator = Simulator::start().await.unwrap();
    let key = public_key(simulator.credentials().public_key());
    let sealed = seal(&key, "8609cb22e1774a50a930e414cc71eca06121bc");
    let encoded = sealed.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    let mchid = simulator.credentials().mchid();
    let target = format!(
        "/v3/aggracct-bc/wb-channel/account/mch_archives?mchid={mchid}&bal_account_no={encoded}"
    );
    let ask = request(&simulator, "GET", &target, "");
    let ask = ask.header("wechatpay-serial", simulator.credentials().public_key_id());
    let answer = ask.send(&simulator).await;
    assert_eq!(answer.status, 200, "{}", answer.json());
    let told = answer.json()["bal_account_no"].as_str().unwrap().to_owned();
    assert_eq!(open(&simulator, &told), b"8609cb22e1774a50a930e414cc71eca06121bc");
}
