//! Addresses: which merchant a view shows, pages of a list, the browser's back button, a prefix before the path.

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use wechatpay_browser_tests::{DESKTOP, Page, Platform, test, test_at};

/// Makes another merchant; its number.
async fn second_merchant(page: &Page) -> String {
    let made = page.platform.control("POST", "merchants", json!({ "kind": "direct" })).await;
    made["mchid"].as_str().unwrap().to_owned()
}

/// The part of the address from the `#` on.
async fn hash(page: &Page) -> String {
    page.script("return location.hash").await.as_str().unwrap().to_owned()
}

#[test]
fn the_console_opens_on_the_merchant_of_the_credentials() {
    // A seed whose merchant does not have the lowest number, once there are others.
    let arguments =
        ["simulate", "--listen", "127.0.0.1:0", "--listen-tls", "127.0.0.1:0", "--seed", "3"];
    test_at("first-merchant", DESKTOP, Platform::start_as(&arguments), async |page| {
        let own = page.platform.text("mchid").to_owned();
        let mut lower = false;
        for _ in 0..20 {
            lower |= second_merchant(page).await < own;
            if lower {
                break;
            }
        }
        assert!(lower, "no merchant has a lower number than {own}");
        page.platform.order("native", "order-1", 100, "http://127.0.0.1:9/").await;
        page.open("/_simulator/#/orders").await;
        page.see("tbody tr", "order-1").await;
        page.until(&format!("return document.getElementById('merchant').value === '{own}'")).await;
        assert_eq!(hash(page).await, format!("#/orders?mchid={own}"));
    });
}

#[test]
fn the_address_names_the_merchant_and_the_back_button_keeps_it() {
    test("merchant-address", DESKTOP, async |page| {
        let own = page.platform.text("mchid").to_owned();
        let other = second_merchant(page).await;
        page.platform.order("native", "order-1", 100, "http://127.0.0.1:9/").await;
        let target = json!({ "mchid": other, "method": "GET", "target": "/v3/certificates" });
        page.platform.control("POST", "send", target).await;
        page.open(&format!("/_simulator/#/orders?mchid={other}")).await;
        page.see(".empty", "No order").await;
        page.select("#merchant", &own).await;
        page.see("tbody tr", "order-1").await;
        // Every view is the merchant's, and every link keeps it.
        page.click_text("nav a", "Requests").await;
        page.see("tbody tr", "transactions/native").await;
        page.until("return ![...document.querySelectorAll('tbody tr')].some((row) => row.innerText.includes('certificates'))").await;
        page.select("#merchant", &other).await;
        page.see("tbody tr", "/v3/certificates").await;
        page.until("return document.querySelectorAll('tbody tr').length === 1").await;
        page.click_text("nav a", "Ledger").await;
        page.see("tbody tr", &other).await;
        page.until(&format!("return ![...document.querySelectorAll('tbody tr')].some((row) => row.innerText.includes('{own}'))")).await;
        page.click_text("nav a", "API reference").await;
        page.see("h1", "API reference").await;
        assert_eq!(hash(page).await, format!("#/?mchid={other}"));
        page.click("#console").await;
        page.see("tbody tr", "/v3/certificates").await;
        page.driver.back().await.unwrap();
        page.driver.back().await.unwrap();
        page.see("h1", "Ledger").await;
        page.driver.back().await.unwrap();
        page.see("tbody tr", "/v3/certificates").await;
        page.driver.back().await.unwrap();
        page.see("tbody tr", "transactions/native").await;
        page.until(&format!("return document.getElementById('merchant').value === '{own}'")).await;
        page.driver.back().await.unwrap();
        page.see("tbody tr", "order-1").await;
        // An unknown merchant is named, and the merchant of the credentials is shown.
        page.open_anew("/_simulator/#/orders?mchid=1").await;
        page.see("#said", "no merchant 1").await;
    });
}

/// Makes `count` orders of the chosen merchant in the page, which is faster than with the command.
async fn orders(page: &Page, count: usize) {
    const PLACE: &str = "const [appid, mchid, count, done] = arguments;
        (async () => {
          for (let at = 1; at <= count; at += 1) {
            const body = { appid, mchid, description: 'd', out_trade_no: `order-${String(at).padStart(3, '0')}`,
              notify_url: 'http://127.0.0.1:9/paid', amount: { total: 100 } };
            await fetch('/_simulator/send', { method: 'POST', headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ method: 'POST', target: '/v3/pay/transactions/native', body }) });
          }
          done(true);
        })();";
    let (appid, mchid) = (page.platform.text("appid"), page.platform.text("mchid"));
    page.script_async(PLACE, vec![json!(appid), json!(mchid), json!(count)]).await;
}

#[test]
fn lists_have_pages_and_are_searched() {
    test("pages", DESKTOP, async |page| {
        page.open("/_simulator/#/orders").await;
        page.ready().await;
        page.platform.control("PUT", "limits", json!({ "on": false })).await;
        orders(page, 120).await;
        let numbers =
            "return [...document.querySelectorAll('tbody tr a')].map((one) => one.textContent)";
        page.see("tbody tr:first-child", "order-120").await;
        page.click_text(".pager a", "Older").await;
        page.see("tbody tr:first-child", "order-070").await;
        page.accessible(&[]).await;
        page.click_text(".pager a", "Older").await;
        page.see("tbody tr:first-child", "order-020").await;
        assert_eq!(page.script(numbers).await.as_array().unwrap().len(), 20);
        page.until("return !document.querySelector('[data-key=older]')").await;
        // The page is in the address, and the back button goes to the one before.
        let third = page.url().await;
        page.driver.back().await.unwrap();
        page.see("tbody tr:first-child", "order-070").await;
        page.driver.goto("about:blank").await.unwrap();
        page.driver.goto(&third).await.unwrap();
        page.see("tbody tr:first-child", "order-020").await;
        page.click_text(".pager a", "Newest").await;
        page.see("tbody tr:first-child", "order-120").await;

        page.fill("[name=search]", "order-003").await;
        page.until("return document.querySelectorAll('tbody tr').length === 1").await;
        page.see("tbody tr", "order-003").await;
        assert!(page.url().await.contains("search=order-003"));
        page.fill("[name=search]", "order-nobody-has").await;
        page.see(".empty", "Nothing found").await;

        page.open("/_simulator/#/requests").await;
        page.see("tbody tr", "transactions/native").await;
        page.until("return document.querySelectorAll('tbody tr').length === 100").await;
        page.click_text(".pager a", "Older").await;
        page.until("return document.querySelectorAll('tbody tr').length === 20").await;
        // An older page stays as it is when something comes in.
        page.platform.call("GET", "v3/certificates", Value::Null).await;
        page.click_text(".pager a", "Newest").await;
        page.see("tbody tr:first-child", "/v3/certificates").await;
        page.fill("[name=search]", "order-077").await;
        page.until("return document.querySelectorAll('tbody tr').length === 1").await;

        for number in ["order-001", "order-002"] {
            page.platform.control("POST", &format!("orders/{number}/pay"), Value::Null).await;
        }
        page.open("/_simulator/#/notifications").await;
        page.until("return document.querySelectorAll('tbody tr').length === 2").await;
        page.fill("[name=search]", "order-001").await;
        page.until("return document.querySelectorAll('tbody tr').length === 1").await;
        // From an order to what else names it.
        page.open("/_simulator/#/orders/order-002").await;
        page.click_text("main a", "Notifications about this order").await;
        page.until("return document.querySelectorAll('tbody tr').length === 1").await;
        page.click("tbody a").await;
        page.see(".facts", "order-002").await;
    });
}

/// A proxy on loopback that serves `/pay/…` from the platform's `/…`.
async fn below_prefix(platform: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/pay", listener.local_addr().unwrap());
    let platform = platform.strip_prefix("http://").unwrap().to_owned();
    tokio::spawn(async move {
        while let Ok((mut browser, _)) = listener.accept().await {
            let platform = platform.clone();
            tokio::spawn(async move {
                let mut head = Vec::new();
                while !head.windows(4).any(|end| end == b"\r\n\r\n") {
                    if browser.read_buf(&mut head).await.unwrap_or(0) == 0 {
                        return;
                    }
                }
                let text = String::from_utf8(head).unwrap();
                let (line, rest) = text.split_once("\r\n").unwrap();
                // Paths without the prefix do not exist, so an absolute link would fail.
                let Some((method, target)) = line.split_once(" /pay/") else {
                    let _ = browser
                        .write_all(
                            b"HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                        )
                        .await;
                    return;
                };
                let rest = rest.replace("keep-alive", "close");
                let mut server = TcpStream::connect(&platform).await.unwrap();
                let asked = format!("{method} /{target}\r\n{rest}");
                if server.write_all(asked.as_bytes()).await.is_ok() {
                    let _ = copy_bidirectional(&mut browser, &mut server).await;
                }
            });
        }
    });
    address
}

#[test]
fn everything_works_below_a_prefix() {
    test("prefix", DESKTOP, async |page| {
        let proxy = below_prefix(page.platform.base()).await;
        page.platform.order("native", "order-1", 100, "http://127.0.0.1:9/").await;
        page.driver.goto(format!("{proxy}/_simulator/")).await.unwrap();
        page.see("tbody tr", "transactions/native").await;
        page.see("#connection", "live").await;
        page.click_text("nav a", "Orders").await;
        page.click_text("tbody a", "order-1").await;
        page.click_text("a.button", "Open the cashier").await;
        page.until("return document.querySelector('figure.code img')?.naturalWidth > 100").await;
        page.click_text("button", "Pay").await;
        page.see(".ending.good", "paid").await;
        page.click_text("a", "Open the console").await;
        page.see(".facts", "success").await;
        page.click_text("nav a", "API reference").await;
        page.see("h1", "API reference").await;
        page.fill("#search", "GET /v3/certificates").await;
        page.press(thirtyfour::Key::Enter).await;
        page.find(".viewer main").await;
        page.click("#send button[type=submit]").await;
        page.see("#verdict", "verified").await;
        page.click("#sent a").await;
        page.see("h1", "GET /v3/certificates").await;
        let asked = page.requested().await;
        let prefix = format!("{proxy}/_simulator/");
        let others: Vec<_> = asked
            .iter()
            .filter(|url| {
                !url.starts_with(&prefix) && !url.starts_with("data:") && !url.starts_with("blob:")
            })
            .collect();
        assert_eq!(others, Vec::<&String>::new());
    });
}

#[test]
fn a_world_has_a_console_of_its_own() {
    test("world", DESKTOP, async |page| {
        let world = page.platform.control("POST", "worlds", json!({})).await;
        let mchid = world["credentials"]["mchid"].as_str().unwrap();
        page.driver.goto(world["console_url"].as_str().unwrap()).await.unwrap();
        page.see(".empty", "No requests yet").await;
        page.until(&format!("return document.getElementById('merchant').value === '{mchid}'"))
            .await;
        page.click_text("nav a", "Orders").await;
        page.click_text("button", "New order").await;
        page.click_text("dialog button", "Create order").await;
        page.click_text("a.button", "Open the cashier").await;
        page.see(".total", "¥1.00").await;
        let base = world["base_url"].as_str().unwrap();
        assert!(page.url().await.starts_with(base));
        // The other world has none of it.
        let all = page.platform.control("GET", "orders", Value::Null).await;
        assert_eq!(all["orders"], json!([]));
    });
}
