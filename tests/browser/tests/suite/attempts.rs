//! Each attempt to deliver a notification, as it was sent.

use serde_json::{Value, json};
use wechatpay_browser_tests::{DESKTOP, Merchant, PHONE, Page, test};

async fn shown(page: &mut Page, name: &str) {
    let merchant = Merchant::start().await;
    merchant.answer(500);
    page.platform.control("PUT", "clock", json!({ "mode": "stepped" })).await;
    page.platform.order("native", "order-1", 100, &merchant.url).await;
    page.platform.control("POST", "orders/order-1/pay", Value::Null).await;
    page.platform.control("POST", "settle", Value::Null).await;
    merchant.answer(200);
    page.platform.control("POST", "clock/advance", json!({ "seconds": 15 })).await;
    let list = page.platform.control("GET", "notifications", Value::Null).await;
    let id = list["notifications"][0]["id"].as_str().unwrap();
    let whole = page.platform.control("GET", &format!("notifications/{id}"), Value::Null).await;

    page.open(&format!("/_simulator/#/notifications/{id}")).await;
    page.see(".attempts li:nth-child(1) summary", "500").await;
    page.see(".attempts li:nth-child(2) summary", "200").await;
    // The last one is open; the first one opens and stays open while the page changes.
    page.click(".attempts li:nth-child(1) summary").await;
    for (index, sent) in whole["attempts"].as_array().unwrap().iter().enumerate() {
        let attempt = format!(".attempts li:nth-child({})", index + 1);
        for header in sent["headers"].as_array().unwrap() {
            page.see(&format!("{attempt} dt"), header[0].as_str().unwrap()).await;
            page.see(&format!("{attempt} dd"), header[1].as_str().unwrap()).await;
        }
        let texts = format!(
            "return [...document.querySelectorAll('{attempt} pre')].map((one) => one.textContent)"
        );
        let texts = page.script(&texts).await;
        let texts: Vec<_> =
            texts.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect();
        let body = sent["body"].as_str().unwrap();
        assert!(texts.contains(&body), "byte by byte");
        let signed = sent["signed_message"].as_str().unwrap().replace('\n', "⏎\n");
        assert!(texts.contains(&signed.as_str()), "{texts:?}");
        let plain =
            texts.iter().find(|text| text.contains("out_trade_no") && text.contains("order-1"));
        let plain: Value = serde_json::from_str(plain.expect("what was encrypted")).unwrap();
        assert_eq!(plain, sent["encrypted"]);
        page.see(&format!("{attempt} h3"), &format!("{} bytes", body.len())).await;
        page.see(&format!("{attempt} dd code"), sent["serial"].as_str().unwrap()).await;
    }
    page.fits().await;
    page.screenshot(&format!("attempts-{name}")).await;
    page.accessible(&[]).await;
    page.theme("dark").await;
    page.accessible(&[]).await;
    page.click_text(".actions button", "Resend").await;
    page.platform.control("POST", "settle", Value::Null).await;
    page.see(".attempts li:nth-child(3) summary", "200").await;
    page.until("return document.querySelector('.attempts li:nth-child(1) details').open").await;
}

#[test]
fn an_attempt_is_shown_as_it_was_sent() {
    test("attempts", DESKTOP, async |page| shown(page, "desktop").await);
}

#[test]
fn an_attempt_is_shown_as_it_was_sent_on_a_phone() {
    test("attempts-phone", PHONE, async |page| shown(page, "phone").await);
}

#[test]
fn an_attempt_of_v2_says_how_it_is_signed_and_encrypted() {
    test("attempts-v2", DESKTOP, async |page| {
        let merchant = Merchant::start().await;
        for (event, key, text) in [
            ("transaction-success", "APIv2 key", "left out here"),
            ("refund-processed", "not signed", "encrypted with the APIv2 key"),
        ] {
            let ask =
                json!({ "event_type": event, "url": merchant.url, "state": true, "v2": true });
            let sent = page.platform.control("POST", "notifications", ask).await;
            page.platform.control("POST", "settle", Value::Null).await;
            let id = sent["id"].as_str().unwrap();
            page.open(&format!("/_simulator/#/notifications/{id}")).await;
            page.see(".attempts .facts", key).await;
            page.see(".attempts", text).await;
        }
        page.open("/_simulator/#/notifications/none").await;
        page.see("h1", "no such notification").await;
        page.accessible(&[]).await;
        // The answer is 404, which the browser tells.
        for line in page.log().await {
            assert!(line.contains("notifications/none"), "{line}");
        }
    });
}
