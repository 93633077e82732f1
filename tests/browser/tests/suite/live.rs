//! What the console says of a refusal, of its connection, in both languages, and of strangers' texts.

use serde_json::{Value, json};
use wechatpay_browser_tests::{DESKTOP, test};

#[test]
fn a_wrong_signature_is_explained_byte_by_byte() {
    test("explained", DESKTOP, async |page| {
        page.open("/_simulator/#/requests?outcome=refused").await;
        page.ready().await;
        let target = "/v3/pay/transactions/out-trade-no/order-1";
        let query = format!("{target}?mchid={}", page.platform.text("mchid"));
        assert_eq!(page.platform.wrongly_signed(&query, target).await, 401);
        page.see("tbody tr", "401 SIGN_ERROR").await;
        page.click("tbody tr:first-child a").await;
        page.see(".cause code", "query_left_out").await;
        // `GET` and a line end before the path: the byte behind it is the first that differs.
        let offset = "GET\n".len() + target.len();
        page.see(".explanation", &format!("byte {offset}, in line 2")).await;
        page.see(".messages figure:nth-child(1) mark", "?").await;
        page.see(".messages figure:nth-child(2) mark", "⏎").await;
        page.see(".bytes tr:nth-child(1) mark", "3f").await;
        page.see(".bytes tr:nth-child(2) mark", "0a").await;
        page.screenshot("explained").await;
        page.accessible(&[]).await;
        page.theme("dark").await;
        page.accessible(&[]).await;
    });
}

#[test]
fn filters_choose_what_is_shown() {
    test("filters", DESKTOP, async |page| {
        let platform = &page.platform;
        platform.order("native", "order-1", 100, "http://127.0.0.1:9/").await;
        platform.order("jsapi", "order-2", 100, "http://127.0.0.1:9/").await;
        page.open("/_simulator/").await;
        page.see("tbody tr", "transactions/native").await;
        page.fill("[name=path]", "/v3/pay/transactions/js").await;
        page.see("tbody tr", "transactions/jsapi").await;
        page.until("return document.querySelectorAll('tbody tr').length === 1").await;
        assert!(page.url().await.contains("path="), "it can be come back to");
        // New requests are filtered in the same way.
        platform.order("native", "order-3", 100, "http://127.0.0.1:9/").await;
        platform.order("jsapi", "order-4", 100, "http://127.0.0.1:9/").await;
        page.until("return document.querySelectorAll('tbody tr').length === 2").await;
        page.click_text("form button", "Reset").await;
        page.until("return document.querySelectorAll('tbody tr').length === 4").await;
        page.select("[name=method]", "GET").await;
        page.see(".empty", "Nothing found").await;
    });
}

#[test]
fn a_lost_connection_is_told_and_comes_back() {
    test("lost", DESKTOP, async |page| {
        for number in ["order-1", "order-2"] {
            page.platform.order("native", number, 100, "http://127.0.0.1:9/").await;
        }
        page.open("/_simulator/").await;
        page.see("tbody tr", "transactions/native").await;
        page.see("#connection", "live").await;
        page.platform.kill().await;
        page.see("#connection", "connection lost").await;
        page.platform.start_again().await;
        page.see("#connection", "live").await;
        // Another platform, which starts with new numbers.
        page.see(".empty", "No requests yet").await;
        page.platform.order("jsapi", "order-3", 100, "http://127.0.0.1:9/").await;
        page.see("tbody tr", "transactions/jsapi").await;
        // The browser tells it as well: an error of the network, nothing else.
        for line in page.log().await {
            assert!(line.contains("net::ERR_"), "{line}");
        }
        page.driver.goto("about:blank").await.unwrap();
        page.log().await;
    });
}

#[test]
fn the_language_is_switched_and_stays() {
    test("language", DESKTOP, async |page| {
        page.open("/_simulator/#/orders").await;
        page.see("h1", "Orders").await;
        assert_eq!(page.script("return document.documentElement.lang").await, json!("en"));
        page.click("#language").await;
        page.see("h1", "订单").await;
        page.see("nav", "时钟").await;
        assert_eq!(page.script("return document.documentElement.lang").await, json!("zh-CN"));
        page.accessible(&[]).await;
        page.open_anew("/_simulator/#/clock").await;
        page.see("h1", "时钟").await;
        page.click("#language").await;
        page.see("h1", "Clock").await;
    });
}

#[test]
fn what_strangers_send_is_text() {
    test("text", DESKTOP, async |page| {
        let evil = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        page.platform
            .try_call("POST", "v3/pay/transactions/native", json!({ "attach": evil }))
            .await;
        page.open("/_simulator/").await;
        page.click("tbody tr:first-child a").await;
        page.see("pre", evil).await;
        assert_eq!(
            page.script("return document.querySelectorAll('main img, main script').length").await,
            json!(0)
        );
    });
}

#[test]
fn merchants_are_made_and_looked_at() {
    test("merchants", DESKTOP, async |page| {
        page.open("/_simulator/#/merchants").await;
        page.ready().await;
        page.click_text("button", "New merchant").await;
        page.select("dialog [name=kind]", "hong_kong").await;
        page.click("dialog button[type=submit]").await;
        page.see("tbody tr", "Hong Kong").await;
        let all = page.platform.control("GET", "merchants", Value::Null).await;
        let mut all = all["merchants"].as_array().unwrap().iter();
        let made = all.find(|one| one["kind"] == "hong_kong").unwrap()["mchid"].as_str().unwrap();
        page.click_text("tbody a", made).await;
        page.see(".note", "test keys").await;
        page.see(".credentials pre", "BEGIN PRIVATE KEY").await;
        page.click_text(".actions button", "Switch to it").await;
        page.until(&format!("return document.getElementById('merchant').value === '{made}'")).await;
        page.open("/_simulator/#/ledger").await;
        page.see("tbody tr", made).await;
    });
}
