//! A page of another site that the same browser shows can do nothing here.

use serde_json::{Value, json};
use wechatpay_browser_tests::{DESKTOP, serve, test};

/// Tries every attack that a page can try, and returns the results.
const TRIES: &str = "const [base, done] = arguments;
    const told = {};
    const tried = async (name, run) => {
      try { told[name] = await run(); } catch (error) { told[name] = error.name; }
    };
    const picture = (source) => new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
      image.src = source;
    });
    const script = (source) => new Promise((resolve) => {
      const element = document.createElement('script');
      element.type = 'module';
      element.onload = () => resolve('loaded');
      element.onerror = () => resolve('refused');
      element.src = source;
      document.body.append(element);
    });
    const frame = (source) => new Promise((resolve) => {
      const element = document.createElement('iframe');
      element.src = source;
      element.onload = () => {
        let seen = 'hidden';
        try { seen = element.contentDocument ? 'seen' : 'hidden'; } catch { /* of another origin */ }
        resolve(seen);
      };
      document.body.append(element);
    });
    (async () => {
      await tried('read', async () => (await fetch(`${base}/_simulator/merchants`)).status);
      await tried('pay', async () =>
        (await fetch(`${base}/_simulator/orders/order-1/pay`, { method: 'POST', mode: 'no-cors' })).type);
      await tried('json', async () => (await fetch(`${base}/_simulator/faults`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: '{\"fault\":\"drop\"}' })).status);
      await tried('stop', async () => (await fetch(`${base}/_simulator/clock`, {
        method: 'PUT', body: '{\"mode\":\"stepped\"}' })).status);
      await tried('beacon', async () => navigator.sendBeacon(`${base}/_simulator/orders/order-1/pay`, '{}'));
      await tried('image', () => picture(`${base}/_simulator/console/icon.svg`));
      await tried('script', () => script(`${base}/_simulator/console/js/format.js`));
      await tried('frame', () => frame(`${base}/_simulator/`));
      await tried('events', () => new Promise((resolve) => {
        const source = new EventSource(`${base}/_simulator/events`);
        source.onopen = () => resolve('open');
        source.onerror = () => { source.close(); resolve('refused'); };
      }));
      done(told);
    })();";

#[test]
fn nothing_of_another_origin_is_done() {
    test("strangers", DESKTOP, async |page| {
        let platform = &page.platform;
        platform.order("native", "order-1", 100, "http://127.0.0.1:9/").await;
        let site =
            serve(|_| (200, "<!doctype html><title>stranger</title><body>".to_owned())).await;
        // Another port of the same machine, and, by its name, another host.
        for other in [site.clone(), site.replace("127.0.0.1", "localhost")] {
            page.driver.goto(&other).await.unwrap();
            let told = page.script_async(TRIES, vec![json!(platform.base())]).await;
            for name in ["read", "json", "stop"] {
                assert_eq!(told[name], json!("TypeError"), "{other} {name}: {told}");
            }
            for name in ["image", "script", "events"] {
                assert_eq!(told[name], json!("refused"), "{other} {name}: {told}");
            }
            assert_eq!(told["frame"], json!("hidden"), "{other}: {told}");
        }
        // A form can be sent anywhere, and what it is answered is shown: a refusal.
        page.script(&format!(
            "const form = document.createElement('form'); form.method = 'post'; form.enctype = 'text/plain';
             form.action = '{}/_simulator/orders/order-1/pay'; document.body.append(form); form.submit();",
            platform.base()
        ))
        .await;
        page.see("body", "FORBIDDEN").await;
        let order = platform.control("GET", "orders/order-1", Value::Null).await;
        assert_eq!(order["trade_state"], "NOTPAY");
        let faults = platform.control("GET", "faults", Value::Null).await;
        assert_eq!(faults["faults"], json!([]));
        let clock = platform.control("GET", "clock", Value::Null).await;
        assert_eq!(clock["mode"], "real");
        // The browser's console reports all of these attempts, as it should.
        assert!(!page.log().await.is_empty());
    });
}

#[test]
fn a_merchants_page_sends_the_payer_to_the_cashier() {
    test("h5", DESKTOP, async |page| {
        let placed = page.platform.order("h5", "order-h5", 250, "http://127.0.0.1:9/").await;
        let url = placed["h5_url"].as_str().unwrap().to_owned();
        let shop = serve(move |_| {
            (200, format!("<!doctype html><link rel=icon href='data:,'><a href='{url}'>pay</a>"))
        })
        .await;
        page.driver.goto(&shop).await.unwrap();
        page.click_text("a", "pay").await;
        page.see(".total", "¥2.50").await;
        page.click_text("button", "Pay").await;
        page.see(".ending.good", "This order is paid.").await;
    });
}

#[test]
fn a_code_that_nobody_gave_says_so() {
    test("unknown", DESKTOP, async |page| {
        page.open("/_simulator/console/cashier.html?prepay_id=wx0").await;
        page.see(".ending.bad", "unknown").await;
        page.accessible(&[]).await;
        // The answer is 404, which the browser tells.
        for line in page.log().await {
            assert!(line.contains("/_simulator/cashier/wx0"), "{line}");
        }
    });
}
