//! Every form and button that no other test presses.

use serde_json::{Value, json};
use wechatpay_browser_tests::{DESKTOP, Merchant, test};

#[test]
fn any_event_is_sent_and_the_settings_are_kept() {
    test("events", DESKTOP, async |page| {
        let merchant = Merchant::start().await;
        page.open("/_simulator/#/notifications").await;
        page.see(".empty", "Nothing was sent").await;
        page.click_text("button", "Send any event").await;
        page.fill("dialog [name=event]", "PAYSCORE.USER_OPEN_SERVICE").await;
        page.fill("dialog [name=url]", &merchant.url).await;
        // Invalid JSON is reported, and the dialog stays open.
        page.fill("dialog [name=resource]", "{").await;
        page.click_text("dialog button", "Send").await;
        page.see("dialog .error", "JSON").await;
        page.accessible(&[]).await;
        page.fill("dialog [name=resource]", r#"{"openid": "o-of-the-test"}"#).await;
        page.click_text("dialog button", "Send").await;
        page.see("tbody tr", "PAYSCORE.USER_OPEN_SERVICE").await;
        page.see("tbody .state", "delivered").await;
        assert_eq!(merchant.told(), 1);
        page.click("tbody a").await;
        page.see("pre", "o-of-the-test").await;

        page.open("/_simulator/#/notifications").await;
        page.click_text("button", "Settings").await;
        page.click("dialog [name=duplicate]").await;
        page.fill("dialog [name=percent]", "40").await;
        page.click_text("dialog button", "Save").await;
        page.gone("dialog").await;
        let settings = page.platform.control("GET", "notifications/settings", Value::Null).await;
        assert_eq!(
            (&settings["duplicate"], &settings["probe"], &settings["public_key_percent"]),
            (&json!(true), &json!(false), &json!(40))
        );
    });
}

#[test]
fn balances_limits_and_rules_are_set() {
    test("settings", DESKTOP, async |page| {
        let mchid = page.platform.text("mchid").to_owned();
        page.open("/_simulator/#/ledger").await;
        page.click(&format!("[data-key='{mchid}/available']")).await;
        page.fill("dialog [name=amount]", "12.5.0").await;
        page.click_text("dialog button", "Set").await;
        page.see("dialog .error", "not an amount").await;
        page.fill("dialog [name=amount]", "12.5").await;
        page.click_text("dialog button", "Set").await;
        page.see("tbody tr", "¥12.50").await;
        let ledger = page.platform.control("GET", "ledger", Value::Null).await;
        assert_eq!(ledger["balances"][format!("{mchid}/available")], 1250);

        page.open("/_simulator/#/faults").await;
        page.until("return document.getElementById('limits').checked").await;
        page.click("#limits").await;
        page.see("#said", "The rate limits are off").await;
        let limits = page.platform.control("GET", "limits", Value::Null).await;
        assert_eq!(limits["on"], false);

        // The codes of the operation are offered; until one is chosen, those of all.
        let offered =
            |code: &str| format!("return document.querySelector('#codes [value={code}]')");
        page.until(&format!("{} !== null", offered("SYSTEM_ERROR"))).await;
        page.until(&format!("{} === null", offered("USER_NOT_EXISTS"))).await;
        page.fill("form [name=path]", "/v3/marketing/busifavor/coupons/send").await;
        page.script(
            "document.querySelector('form [name=path]').dispatchEvent(new Event('change'))",
        )
        .await;
        page.until(&format!("{}?.textContent.startsWith('404')", offered("USER_NOT_EXISTS"))).await;
        page.select("[name=fault]", "error").await;
        page.fill("form [name=code]", "USER_NOT_EXISTS").await;
        page.click_text("form button", "Add").await;
        page.see("tbody tr", "USER_NOT_EXISTS").await;
        page.click_text("tbody button", "Remove").await;
        page.see(".empty", "No rule").await;
        page.fill("form [name=path]", "").await;

        for (kind, seen) in [
            ("latency", "500 ms"),
            ("drop", "without an answer"),
            ("signature", "wrong"),
            ("rate_limit", "1 a second"),
        ] {
            page.select("[name=fault]", kind).await;
            page.click_text("form button", "Add").await;
            page.see("tbody tr", seen).await;
        }
        let rules = page.platform.control("GET", "faults", Value::Null).await;
        let rules = rules["faults"].as_array().unwrap();
        let kinds: Vec<_> = rules.iter().map(|rule| rule["fault"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["latency", "drop", "signature", "rate_limit"]);
        for _ in 0..rules.len() {
            let left = page.script("return document.querySelectorAll('tbody tr').length").await;
            page.click_text("tbody button", "Remove").await;
            page.until(&format!("return document.querySelectorAll('tbody tr').length < {left}"))
                .await;
        }
        page.see(".empty", "No rule").await;
    });
}

#[test]
fn what_payers_and_banks_do() {
    test("acts", DESKTOP, async |page| {
        let platform = &page.platform;
        platform.order("native", "order-1", 300, "http://127.0.0.1:9/").await;
        page.open("/_simulator/#/orders/order-1").await;
        page.click_text(".actions button", "Fail").await;
        page.see("#said", "could not pay").await;
        page.click_text(".actions button", "Cancel payment").await;
        page.see("#said", "cancelled the payment").await;
        page.click_text(".actions button", "Pay").await;
        page.see(".facts", "success").await;
        let orders = platform.control("GET", "orders/order-1", Value::Null).await;
        assert_eq!(orders["trade_state"], "SUCCESS");

        for (number, ending, state) in
            [("refund-a", "Abnormal", "ABNORMAL"), ("refund-c", "Close", "CLOSED")]
        {
            let body = json!({
                "out_trade_no": "order-1", "out_refund_no": number,
                "amount": { "refund": 100, "total": 300, "currency": "CNY" },
            });
            // One minute has to be between two refunds of an order.
            platform.control("POST", "clock/advance", json!({ "seconds": 60 })).await;
            platform.control("PUT", "clock", json!({ "mode": "stepped" })).await;
            platform.call("POST", "v3/refund/domestic/refunds", body).await;
            page.open("/_simulator/#/refunds").await;
            page.see("tbody tr", number).await;
            page.click_text("tbody tr:first-child button", ending).await;
            page.gone("tbody tr:first-child button").await;
            let refund = platform.control("GET", &format!("refunds/{number}"), Value::Null).await;
            assert_eq!(refund["status"], state);
        }

        platform.order("native", "order-2", 300, "http://127.0.0.1:9/").await;
        page.open("/_simulator/#/orders/order-2").await;
        page.click_text(".actions button", "Close").await;
        page.see(".facts", "closed").await;
        page.gone(".actions button").await;
    });
}

#[test]
fn the_orders_of_a_combined_one_are_paid_together() {
    test("combined", DESKTOP, async |page| {
        let platform = &page.platform;
        let (appid, mchid) = (platform.text("appid"), platform.text("mchid"));
        let part = |number: &str, total: i64| {
            json!({
                "mchid": mchid, "out_trade_no": number, "description": "一壶茶", "attach": "a",
                "amount": { "total_amount": total, "currency": "CNY" },
            })
        };
        let body = json!({
            "combine_appid": appid, "combine_mchid": mchid, "combine_out_trade_no": "combined-1",
            "combine_payer_info": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
            "notify_url": "http://127.0.0.1:9/", "sub_orders": [part("part-1", 60), part("part-2", 65)],
        });
        let placed = platform.call("POST", "v3/combine-transactions/jsapi", body).await;
        let prepay = placed["prepay_id"].as_str().unwrap();
        page.open("/_simulator/#/orders/part-1").await;
        page.see(".facts", "combined-1").await;
        page.gone("[data-key=cashier]").await;
        page.open(&format!("/_simulator/console/cashier.html?prepay_id={prepay}")).await;
        page.see(".total", "¥1.25").await;
        page.see(".parts li", "part-2").await;
        page.accessible(&[]).await;
        page.click_text("button", "Pay").await;
        page.see(".ending.good", "This order is paid.").await;
        for number in ["part-1", "part-2"] {
            let order = platform.control("GET", &format!("orders/{number}"), Value::Null).await;
            assert_eq!(order["trade_state"], "SUCCESS");
        }
    });
}
