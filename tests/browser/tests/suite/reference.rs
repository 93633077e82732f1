//! The reference: an operation is found, read, sent, and its answer is verified, on a desk and on a phone.

use serde_json::{Value, json};
use thirtyfour::Key;
use wechatpay_browser_tests::{DESKTOP, PHONE, Page, test};

const REFERENCE: &str = "/_simulator/console/reference.html";

/// The samples of the operation that is open, in the order in which the viewer offers them.
async fn samples(page: &Page) -> Vec<String> {
    page.click(".viewer button[aria-label^='Change code sample']").await;
    page.see("[role=option]", "property, blocking (minimal)").await;
    let all = page
        .script("return [...document.querySelectorAll('[role=option]')].map((one) => one.textContent.trim())")
        .await;
    page.press(Key::Escape).await;
    serde_json::from_value(all).unwrap()
}

/// Waits for the operation's page.
async fn opened(page: &Page, name: &str) {
    page.see("#main h1", name).await;
    page.find(".viewer main").await;
}

/// The browser requested nothing from other hosts.
async fn stayed_here(page: &Page) {
    let asked = page.requested().await;
    assert!(asked.iter().any(|url| url.ends_with("/scalar.js")), "{asked:?}");
    let own = [page.platform.base(), "data:", "blob:"];
    let foreign = asked.iter().filter(|url| !own.iter().any(|start| url.starts_with(start)));
    assert_eq!(foreign.collect::<Vec<_>>(), Vec::<&String>::new());
}

async fn found_sent_verified(page: &mut Page, name: &str) {
    page.open(REFERENCE).await;
    page.see("h1", "API reference").await;
    page.accessible(&[]).await;

    // By a path, as users copy it.
    page.fill("#search", "https://api.mch.weixin.qq.com/v3/pay/transactions/native").await;
    page.press(Key::Enter).await;
    opened(page, "Native").await;
    assert_eq!(page.find("#path").await.text().await.unwrap(), "/v3/pay/transactions/native");

    // By its official name.
    page.fill("#search", "商户签名验签").await;
    page.click_text("#list a", "/v3/security/echo").await;
    opened(page, "Test signatures and encryption").await;
    let ways = [
        "pure chain, async",
        "pure chain, blocking",
        "declarative, async",
        "declarative, blocking",
        "property, async",
        "property, blocking",
    ];
    let requests = ["minimal", "full"].into_iter();
    let expected = requests.flat_map(|what| ways.map(|way| format!("{way} ({what})")));
    assert_eq!(samples(page).await, expected.collect::<Vec<_>>());
    page.see(".viewer", "wechatpay_sdk::v3::security::echo").await;
    page.fits().await;
    for theme in ["light", "dark"] {
        page.theme(theme).await;
        page.screenshot(&format!("{name}-{theme}")).await;
        page.accessible(&[]).await;
    }

    page.click("#send button[type=submit]").await;
    page.see("#verdict", "verified").await;
    let message = page.see("#sent pre", "POST\n/v3/security/echo\n").await.text().await.unwrap();
    assert_eq!(page.find("#status").await.text().await.unwrap(), "200");
    // The platform received the signed text. The encrypted member's plain text is not in it.
    let came = page.platform.control("GET", "requests?path=/v3/security/echo", Value::Null).await;
    let id = &came["requests"][0]["id"];
    let came = page.platform.control("GET", &format!("requests/{id}"), Value::Null).await;
    let body = came["request"]["body"].as_str().unwrap();
    assert!(message.contains(body) && !message.contains("张三"), "{message}");
    page.fits().await;
    page.screenshot(&format!("{name}-sent")).await;
    page.accessible(&[]).await;
    // To the console and back.
    page.click("#sent a").await;
    page.see("h1", "POST /v3/security/echo").await;
    page.click("main a[href*='reference.html']").await;
    opened(page, "Test signatures and encryption").await;

    let fault = json!({ "fault": "signature", "how": "broken", "count": 1 });
    page.platform.control("POST", "faults", fault).await;
    page.click("#send button[type=submit]").await;
    page.see("#verdict", "not verified").await;
    page.see("#why", "not the platform's").await;
    page.screenshot(&format!("{name}-broken")).await;
    page.accessible(&[]).await;
    stayed_here(page).await;
}

#[test]
fn an_operation_is_found_sent_and_verified() {
    test("reference", DESKTOP, async |page| found_sent_verified(page, "reference").await);
}

#[test]
fn an_operation_is_found_sent_and_verified_on_a_phone() {
    test("reference-phone", PHONE, async |page| found_sent_verified(page, "reference-phone").await);
}

#[test]
fn the_url_is_the_operation() {
    test("reference-links", DESKTOP, async |page| {
        for (address, name) in [
            // As users type it, starting from the console's address.
            ("/_simulator/#/reference/POST/v3/refund/domestic/refunds", "Request a refund"),
            // With values instead of variables.
            (
                "/_simulator/console/reference.html#/GET/v3/refund/domestic/refunds/1",
                "Query a refund",
            ),
            // A v2 path as it is written in code.
            ("/_simulator/console/reference.html#/v2/secapi/pay/refund", "Request a refund"),
        ] {
            page.open_anew(address).await;
            opened(page, name).await;
        }
        page.see("#path", "/secapi/pay/refund").await;
        page.open(&format!("{REFERENCE}#/GET/v3/no/such/thing")).await;
        page.see("#main p", "no operation").await;
    });
}

#[test]
fn a_keyboard_is_enough() {
    test("reference-keyboard", DESKTOP, async |page| {
        page.open(&format!("{REFERENCE}#/GET/v3/certificates")).await;
        opened(page, "List platform certificates").await;
        let focus = "const one = document.activeElement; return one.textContent.trim();";
        // From the top of the page, past the list, to the form and into it.
        let mut steps = 0;
        while page.script(focus).await != json!("To the form") {
            page.press(Key::Tab).await;
            steps += 1;
            assert!(steps < 300, "the form cannot be reached");
        }
        page.press(Key::Enter).await;
        while page.script(focus).await != json!("Send") {
            page.press(Key::Tab).await;
            steps += 1;
            assert!(steps < 320, "nothing can be sent");
        }
        page.press(Key::Enter).await;
        page.see("#verdict", "verified").await;
        assert_eq!(page.script("return document.activeElement.id").await, json!("came"));
    });
}

#[test]
fn it_speaks_chinese() {
    test("reference-chinese", PHONE, async |page| {
        page.open(&format!("{REFERENCE}#/POST/v3/security/echo")).await;
        opened(page, "Test signatures and encryption").await;
        page.click("#language").await;
        page.see("#send-title", "发送").await;
        page.see("h1", "商户签名验签").await;
        // The viewer, too.
        page.see(".viewer h4", "请求体").await;
        page.click("#send button[type=submit]").await;
        page.see("#verdict", "验签通过").await;
        page.accessible(&[]).await;
    });
}
