//! The tour of `docs/simulator.md`, as it is written.

use wechatpay_browser_tests::{DESKTOP, Platform, test_at};

const COMMAND: &str = "cargo run -p wechatpay-cli -- simulate";

/// The arguments of the first command that starts the simulator.
fn arguments(page: &str) -> Vec<&str> {
    let line = page.lines().find(|line| line.starts_with(COMMAND)).unwrap();
    line.split(' ').skip_while(|word| *word != "simulate").collect()
}

#[test]
fn the_tour_works_as_written() {
    let tour = include_str!("../../../../docs/simulator.md");
    let arguments = arguments(tour);
    let platform = Platform::start_as(&arguments);
    test_at("readme", DESKTOP, platform, async |page| {
        let console = page.platform.ready["console_url"].as_str().unwrap().to_owned();
        page.driver.goto(console).await.unwrap();
        let (_, steps) = tour.split_once("Open `console_url`").unwrap();
        let (steps, _) = steps.split_once("```").unwrap();
        let said =
            |word: &str| assert!(steps.contains(&format!("*{word}*")), "docs/simulator.md: {word}");
        for view in ["Requests", "Clock", "Faults", "Notifications", "Orders"] {
            said(view);
            page.click_text("nav a", view).await;
            page.see("h1", view).await;
        }
        for (button, then) in [
            ("New order", "New order"),
            ("Create order", "not paid"),
            ("Open the cashier", "Cashier"),
        ] {
            said(button);
            page.click_text("button, a.button", button).await;
            page.see("main, dialog", then).await;
        }
        said("Pay");
        page.click_text("button", "Pay").await;
        page.see(".ending", "This order is paid.").await;
        page.driver.back().await.unwrap();
        said("Refund");
        page.click_text(".actions button", "Refund").await;
        page.click_text("dialog button", "Refund").await;
        page.see("main .facts", "refunded").await;
        page.platform.call("GET", "v3/certificates", serde_json::Value::Null).await;
        page.click_text("nav a", "Requests").await;
        page.see("tbody tr", "/v3/certificates").await;
    });
}
