//! What holds of every view: it opens, fits, is accessible in both themes and both languages.

use serde_json::{Value, json};
use wechatpay_browser_tests::{DESKTOP, PHONE, Page, Size, test};

/// Something to be seen in every view. Gives the views' addresses.
async fn furnish(page: &Page) -> Vec<String> {
    let platform = &page.platform;
    let paid = platform.order("native", "order-paid", 12_345, "http://127.0.0.1:9/paid").await;
    assert!(paid["code_url"].is_string(), "{paid}");
    platform.control("POST", "orders/order-paid/pay", Value::Null).await;
    let open = platform.order("jsapi", "order-open", 1, "http://127.0.0.1:9/paid").await;
    let refund = json!({
        "out_trade_no": "order-paid", "out_refund_no": "refund-1",
        "amount": { "refund": 345, "total": 12_345, "currency": "CNY" },
    });
    platform.call("POST", "v3/refund/domestic/refunds", refund).await;
    let fault =
        json!({ "fault": "error", "code": "SYSTEM_ERROR", "operation": "GET /v3/certificates" });
    platform.control("POST", "faults", fault).await;
    // Refused: the query was not signed.
    let target = "/v3/pay/transactions/out-trade-no/order-paid";
    let query = format!("{target}?mchid={}", platform.text("mchid"));
    assert_eq!(platform.wrongly_signed(&query, target).await, 401);
    let requests = platform.control("GET", "requests?outcome=refused", Value::Null).await;
    let refused = &requests["requests"][0]["id"];
    let notices = platform.control("GET", "notifications", Value::Null).await;
    let notice = notices["notifications"][0]["id"].as_str().unwrap();
    let mchid = platform.text("mchid");
    let prepay = open["prepay_id"].as_str().unwrap();
    let views = [
        "requests".to_owned(),
        format!("requests/{refused}"),
        "orders".to_owned(),
        "orders/order-paid".to_owned(),
        "orders/order-open".to_owned(),
        "refunds".to_owned(),
        "ledger".to_owned(),
        "notifications".to_owned(),
        format!("notifications/{notice}"),
        "clock".to_owned(),
        "faults".to_owned(),
        "merchants".to_owned(),
        format!("merchants/{mchid}"),
    ];
    let mut paths: Vec<_> = views.iter().map(|view| format!("/_simulator/#/{view}")).collect();
    paths.push(format!("/_simulator/console/cashier.html?prepay_id={prepay}"));
    paths
}

async fn all(page: &Page, name: &str) {
    for path in furnish(page).await {
        page.open_anew(&path).await;
        page.ready().await;
        page.fits().await;
        let view: String =
            path.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        for theme in ["light", "dark"] {
            page.theme(theme).await;
            page.screenshot(&format!("{name}{view}-{theme}")).await;
            page.accessible(&[]).await;
        }
        page.no_errors().await;
    }
    // Nothing was asked of anybody else.
    let asked = page.requested().await;
    assert!(asked.iter().any(|url| url.ends_with("/js/main.js")), "{asked:?}");
    let own = [page.platform.base(), "data:"];
    let foreign = asked.iter().filter(|url| !own.iter().any(|start| url.starts_with(start)));
    assert_eq!(foreign.collect::<Vec<_>>(), Vec::<&String>::new());
}

fn look(name: &str, size: Size) {
    test(name, size, async |page| all(page, name).await);
}

#[test]
fn every_view_on_a_desk() {
    look("desktop", DESKTOP);
}

#[test]
fn every_view_on_a_phone() {
    look("phone", PHONE);
}

#[test]
fn every_view_in_chinese_on_a_phone() {
    test("chinese", PHONE, async |page| {
        page.open("/_simulator/").await;
        page.click("#language").await;
        page.see("h1", "请求").await;
        all(page, "chinese").await;
        assert_eq!(page.script("return document.documentElement.lang").await, json!("zh-CN"));
    });
}
