//! A keyboard alone is enough: an order is placed and paid without a mouse.

use serde_json::Value;
use thirtyfour::Key;
use wechatpay_browser_tests::{DESKTOP, test};

#[test]
fn an_order_is_placed_and_paid() {
    test("keyboard", DESKTOP, async |page| {
        page.open("/_simulator/").await;
        page.ready().await;
        page.tab_to("#skip").await;
        page.press(Key::Enter).await;
        page.until("return document.activeElement.id === 'main'").await;
        // From the top again, to the orders.
        page.script("document.activeElement.blur(); scrollTo(0, 0)").await;
        page.open_anew("/_simulator/").await;
        page.ready().await;
        page.tab_to("nav a[data-name=orders]").await;
        page.press(Key::Enter).await;
        page.see("h1", "Orders").await;
        page.tab_to("[data-key=new]").await;
        page.press(Key::Enter).await;
        page.find("dialog[open]").await;
        // The focus stays in the dialog, and goes back where it came from.
        page.press(Key::Escape).await;
        page.gone("dialog").await;
        page.until("return document.activeElement.dataset.key === 'new'").await;
        page.press(Key::Enter).await;
        page.find("dialog[open]").await;
        page.until("return document.activeElement.name === 'out_trade_no'").await;
        page.press("-typed").await;
        // Coming by Tab, all of a field is chosen, and typing takes its place.
        page.tab_to("dialog [name=total]").await;
        page.press("12.50").await;
        page.press(Key::Enter).await;
        page.see("h1", "-typed").await;
        let number = page.script("return document.querySelector('h1').textContent").await;
        let number = number.as_str().unwrap();
        page.tab_to("[data-key=cashier]").await;
        page.press(Key::Enter).await;
        page.see(".total", "¥12.50").await;
        page.tab_to("[data-key=pay]").await;
        page.press(Key::Enter).await;
        page.see(".ending.good", "This order is paid.").await;
        let order = page.platform.control("GET", &format!("orders/{number}"), Value::Null).await;
        assert_eq!((&order["trade_state"], &order["total"]), (&"SUCCESS".into(), &1250.into()));
    });
}
