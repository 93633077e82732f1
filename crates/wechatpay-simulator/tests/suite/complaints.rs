//! Special cases of complaints: pictures, users who continue a complaint, refunds. `users.rs` has the usual
//! course.

use std::time::Duration;

use crate::client::{call, post, request};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::users::told;
use crate::v3_flow::{paid, refund};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const SERVICE: &str = "/v3/merchant-service";

/// A complaint about an order of 100 fen; its path.
async fn complaint(simulator: &Simulator, merchant: &Merchant) -> String {
    let url = json!({ "url": merchant.url });
    post(simulator, &format!("{SERVICE}/complaint-notifications"), &url).await;
    paid(simulator, "order-1", 100).await;
    let ask = json!({ "out_trade_no": "order-1", "detail": "坏了" });
    let (_, made) = control(simulator, "POST", "complaints", ask).await;
    format!("{SERVICE}/complaints-v2/{}", made["complaint_id"].as_str().unwrap())
}

#[tokio::test]
async fn an_answer_has_pictures_that_were_uploaded() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let path = complaint(&simulator, &merchant).await;
    // printf hello | sha256sum
    let meta = r#"{"filename":"a.jpg","sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}"#;
    let body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n\
         {meta}\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\
         Content-Type: image/jpeg\r\n\r\nhello\r\n--x--\r\n"
    );
    let mut upload = request(&simulator, "POST", &format!("{SERVICE}/images/upload"), meta);
    upload.authorization = Some(upload.authorize(simulator.credentials()));
    upload.body = body.into_bytes();
    let upload = upload.header("content-type", "multipart/form-data; boundary=x");
    let uploaded = upload.send(&simulator).await;
    let id = uploaded.json()["media_id"].as_str().unwrap().to_owned();

    let image = request(&simulator, "GET", &format!("{SERVICE}/images/{id}"), "");
    let image = image.send(&simulator).await;
    assert_eq!(image.body, b"hello");
    assert!(!image.headers.contains_key("wechatpay-signature"), "files are not signed");
    let none = call(&simulator, "GET", &format!("{SERVICE}/images/1"), "").await;
    assert_eq!(none.status, 404);

    let mchid = simulator.credentials().mchid();
    let answer = |image: &str| json!({ "complainted_mchid": mchid, "response_content": "会处理", "response_images": [image] });
    let response = format!("{path}/response");
    assert_eq!(post(&simulator, &response, &answer("1")).await.code(), "PARAM_ERROR");
    assert_eq!(post(&simulator, &response, &answer(&id)).await.status, 204);
    let history = format!("{path}/negotiation-historys?limit=1&offset=0");
    let history = call(&simulator, "GET", &history, "").await.json();
    assert_eq!((&history["total_count"], &history["limit"]), (&json!(2), &json!(1)));
    let listed = history["data"][0]["image_list"][0].as_str().unwrap();
    assert!(listed.ends_with(&format!("/images/{id}")), "{listed}");
}

#[tokio::test]
async fn a_user_goes_on_until_the_money_is_back() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let path = complaint(&simulator, &merchant).await;
    let id = path.rsplit('/').next().unwrap().to_owned();
    let seen = async || call(&simulator, "GET", &path, "").await.json();
    let go_on = async || {
        let target = format!("complaints/{id}/continue");
        control(&simulator, "POST", &target, json!({ "detail": "还没有" })).await.0
    };
    assert_eq!(go_on().await, 200);
    assert_eq!(seen().await["incoming_user_response"], true);
    let progress = format!("{path}/update-refund-progress");
    let other = json!({ "action": "MAYBE" });
    assert_eq!(post(&simulator, &progress, &other).await.code(), "PARAM_ERROR");
    let approve = json!({ "action": "APPROVE", "launch_refund_day": 1, "remark": "x" });
    assert_eq!(post(&simulator, &progress, &approve).await.status, 204);
    assert_eq!(seen().await["incoming_user_response"], false);
    assert_eq!(seen().await["complaint_full_refunded"], false);
    let body = refund("order-1", "refund-1", 100, 100).to_string();
    call(&simulator, "POST", "/v3/refund/domestic/refunds", &body).await;
    assert_eq!(seen().await["complaint_full_refunded"], true);

    let done = json!({ "complainted_mchid": simulator.credentials().mchid() });
    assert_eq!(post(&simulator, &format!("{path}/complete"), &done).await.status, 204);
    assert_eq!(go_on().await, 200);
    assert_eq!(seen().await["complaint_state"], "PENDING");
    let unknown = control(&simulator, "POST", "complaints/1/continue", Value::Null).await;
    assert_eq!(unknown.0, 404);
    simulator.advance(Duration::ZERO).await;
    let told = told(&simulator, &merchant);
    let actions: Vec<&str> =
        told.iter().filter_map(|(_, resource)| resource["action_type"].as_str()).collect();
    assert_eq!(
        actions,
        [
            "CREATE_COMPLAINT",
            "USER_RESPONSE",
            "MERCHANT_APPROVE_REFUND",
            "MERCHANT_CONFIRM_COMPLETE",
            "CONTINUE_COMPLAINT",
        ]
    );
}
