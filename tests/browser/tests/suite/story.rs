//! A whole day at the console: an order is paid, refunded and notified, time passes, and requests fail.

use serde_json::{Value, json};
use wechatpay_browser_tests::{DESKTOP, Merchant, PHONE, Page, Size, test};

/// Opens a page in a new tab, and returns the tabs, this one first.
async fn second_tab(page: &Page) -> [thirtyfour::WindowHandle; 2] {
    let first = page.driver.window().await.unwrap();
    let second = page.driver.new_tab().await.unwrap();
    page.driver.switch_to_window(second.clone()).await.unwrap();
    [first, second]
}

/// Pays through the cashier while the list is open in another tab, which is never loaded again.
async fn pay(page: &Page, notify_url: &str, name: &str) {
    page.open("/_simulator/#/orders").await;
    page.see(".empty", "No order").await;
    page.script("window.neverLoadedAgain = true").await;
    page.platform.order("native", "order-1", 100, notify_url).await;
    page.see("tbody tr", "order-1").await;
    page.see("tbody .state", "not paid").await;

    let [list, cashier] = second_tab(page).await;
    page.open("/_simulator/#/orders/order-1").await;
    page.click_text("a.button", "Open the cashier").await;
    page.see(".total", "¥1.00").await;
    page.see(".description", "一壶茶").await;
    page.find("figure.code img").await;
    let drawn = "const [image] = document.querySelectorAll('figure.code img');
         return image.complete && image.naturalWidth > 100;";
    page.until(drawn).await;
    page.see("figcaption", "weixin://wxpay/bizpayurl?pr=").await;
    page.screenshot(&format!("cashier-{name}")).await;
    page.fits().await;
    page.accessible(&[]).await;
    // Turning away leaves it open.
    page.click_text("button", "Cancel").await;
    page.see("#done", "Cancelled").await;
    page.click_text("button", "Pay").await;
    page.see(".ending.good", "This order is paid.").await;
    page.gone("figure.code").await;
    page.no_errors().await;

    page.driver.switch_to_window(list.clone()).await.unwrap();
    page.see("tbody .state", "success").await;
    assert_eq!(page.script("return window.neverLoadedAgain").await, json!(true));
    page.driver.switch_to_window(cashier).await.unwrap();
    page.driver.close_window().await.unwrap();
    page.driver.switch_to_window(list).await.unwrap();
}

async fn refund(page: &Page) {
    page.click_text("tbody a", "order-1").await;
    page.see(".facts", "¥1.00").await;
    page.click_text(".actions button", "Refund").await;
    page.find("dialog[open]").await;
    page.accessible(&[]).await;
    // The amount is too large: the platform's refusal is shown, and the input is kept.
    page.fill("dialog [name=amount]", "2.00").await;
    page.click("dialog button[type=submit]").await;
    page.see("dialog .error", "INVALID_REQUEST").await;
    page.fill("dialog [name=amount]", "0.30").await;
    page.click("dialog button[type=submit]").await;
    page.gone("dialog").await;
    page.see("td.number", "¥0.30").await;
    page.click_text("td.buttons button", "Succeed").await;
    page.see("td .state", "success").await;
    page.see(".facts", "¥0.30").await;
    let told = page.platform.control("GET", "orders/order-1", Value::Null).await;
    assert_eq!((&told["trade_state"], &told["refunded"]), (&json!("REFUND"), &json!(30)));
    // A refusal is an answer of 400, which the browser tells as well.
    for line in page.log().await {
        assert!(line.contains("/_simulator/send") || line.contains("400"), "{line}");
    }
}

async fn resend(page: &Page, merchant: &Merchant) {
    page.open("/_simulator/#/notifications").await;
    page.see("tbody tr", "TRANSACTION.SUCCESS").await;
    page.see("tbody .state", "delivered").await;
    let before = merchant.told();
    merchant.answer(500);
    page.click_text("tbody a", "TRANSACTION.SUCCESS").await;
    page.see(".attempts li", "200").await;
    page.click_text(".actions button", "Resend").await;
    page.see(".attempts li:nth-child(2)", "500").await;
    assert_eq!(merchant.told(), before + 1);
    merchant.answer(200);
    page.click_text(".actions button", "Resend").await;
    page.see(".attempts li:nth-child(3)", "200").await;
}

/// Time passes while the cashier is open, until nothing can be paid any more.
async fn expire(page: &Page) {
    let placed = page.platform.order("jsapi", "order-late", 100, "http://127.0.0.1:9/").await;
    let [console, cashier] = second_tab(page).await;
    let prepay = placed["prepay_id"].as_str().unwrap();
    page.open(&format!("/_simulator/console/cashier.html?prepay_id={prepay}")).await;
    page.see(".actions button", "Pay").await;

    page.driver.switch_to_window(console.clone()).await.unwrap();
    page.open("/_simulator/#/clock").await;
    // The form moves down when the time arrives above it: a click before that could miss.
    page.see(".facts", "With the machine's clock").await;
    page.select("[name=mode]", "stepped").await;
    page.click_text("form button", "Set").await;
    page.see(".facts", "Stopped until you move it").await;
    page.click_text(".actions button", "+1 minute").await;
    page.see("#said", "It is now").await;
    page.driver.switch_to_window(cashier.clone()).await.unwrap();
    page.see(".actions button", "Pay").await;

    page.driver.switch_to_window(console.clone()).await.unwrap();
    page.click_text(".actions button", "+2 hours").await;
    page.driver.switch_to_window(cashier).await.unwrap();
    page.see(".ending.bad", "This link has expired").await;
    page.gone(".actions button").await;
    page.driver.close_window().await.unwrap();
    page.driver.switch_to_window(console).await.unwrap();
}

async fn fail(page: &Page) {
    page.open("/_simulator/#/faults").await;
    page.see(".empty", "No rule").await;
    page.select("[name=fault]", "error").await;
    page.fill("[name=path]", "/v3/pay/transactions/native").await;
    page.fill("[name=code]", "SYSTEM_ERROR").await;
    page.fill("[name=count]", "1").await;
    page.click_text("form button", "Add").await;
    page.see("tbody tr", "SYSTEM_ERROR").await;

    page.open("/_simulator/#/requests").await;
    page.ready().await;
    let body = json!({
        "appid": page.platform.text("appid"), "mchid": page.platform.text("mchid"),
        "description": "d", "out_trade_no": "order-fails", "notify_url": "http://127.0.0.1:9/",
        "amount": { "total": 1 },
    });
    let wanted = json!({ "method": "POST", "target": "/v3/pay/transactions/native", "body": body });
    page.platform.control("POST", "send", wanted).await;
    page.see("tbody tr:first-child .verdict", "fault").await;
    page.see("tbody tr:first-child", "500 SYSTEM_ERROR").await;
    page.click("tbody tr:first-child a").await;
    page.see("pre", "SYSTEM_ERROR").await;
    // The rule has served once.
    page.open("/_simulator/#/faults").await;
    page.see(".empty", "No rule").await;
}

async fn all(page: &Page, name: &str) {
    let merchant = Merchant::start().await;
    pay(page, &merchant.url, name).await;
    refund(page).await;
    resend(page, &merchant).await;
    expire(page).await;
    fail(page).await;
    let target = "/v3/pay/transactions/out-trade-no/order-1";
    let query = format!("{target}?mchid={}", page.platform.text("mchid"));
    page.platform.wrongly_signed(&query, target).await;
    page.platform.call("GET", "v3/certificates", Value::Null).await;
    page.open_anew("/_simulator/#/requests").await;
    page.see("tbody .verdict", "refused").await;
    page.see("#connection", "live").await;
    page.screenshot(&format!("console-{name}")).await;
}

fn tell(name: &str, size: Size) {
    test(name, size, async |page| all(page, name).await);
}

#[test]
fn a_day_on_a_desk() {
    tell("desktop", DESKTOP);
}

#[test]
fn a_day_on_a_phone() {
    tell("phone", PHONE);
}
