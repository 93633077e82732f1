//! Pages can be read on a desk and on a phone, in the light and in the dark, and say nothing to the console.

use serde_json::json;
use wechatpay_browser_tests::{DESKTOP, PHONE, Page, test};

use crate::{open, site};

const PAGES: [&str; 10] = [
    "/zh/",
    "/en/",
    "/zh/api/",
    "/en/api/products",
    "/zh/api/v3/refund/domestic/refunds/post",
    "/en/api/v3/refund/domestic/refunds/-out_refund_no-/get",
    "/zh/api/v2/pay/unifiedorder/post",
    "/zh/api/notifications/v3/transaction.success",
    "/zh/guide/before-you-start",
    "/zh/guide/calling",
];

async fn all(page: &Page, name: &str) {
    let site = site().await;
    for path in PAGES {
        open(page, &site, path).await;
        page.fits().await;
        for theme in ["light", "dark"] {
            page.theme(theme).await;
            page.screenshot(&format!("site-{name}{}-{theme}", path.replace('/', "-"))).await;
        }
        page.no_errors().await;
    }
    let asked = page.requested().await;
    let own = [site.address.as_str(), "data:"];
    assert!(asked.iter().any(|url| url.starts_with(own[0])), "{asked:?}");
    let foreign: Vec<_> =
        asked.iter().filter(|url| !own.iter().any(|start| url.starts_with(start))).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
}

#[test]
fn pages_can_be_read_on_a_desk() {
    test("site-desk", DESKTOP, async |page| all(page, "desk").await);
}

#[test]
fn pages_can_be_read_on_a_phone() {
    test("site-phone", PHONE, async |page| all(page, "phone").await);
}

/// One tap to another way of the sample, to another theme, to the other language; the code has colours.
#[test]
fn a_page_can_be_used() {
    test("site-use", DESKTOP, async |page| {
        let site = site().await;
        open(page, &site, "/zh/api/v3/refund/domestic/refunds/post").await;
        page.see("h1", "申请退款").await;
        page.see(".vp-doc pre .k", "let").await;
        page.click_text(".vp-code-group label", "同步声明式").await;
        page.see(".vp-code-group .active pre", ".wait()?").await;
        let dark = "return document.documentElement.classList.contains('dark')";
        let before = page.script(dark).await;
        page.click(".VPNavBarAppearance button").await;
        page.until(&format!("{dark} !== {before}")).await;
        // The chain of operations that belong together.
        page.click_text(".vp-doc a", "查询单笔退款").await;
        page.see("h1", "查询单笔退款").await;
        let colours = "return document.querySelectorAll('.vp-doc pre .k').length > 0";
        page.until(colours).await;
        let path = page.script("return location.pathname").await;
        assert_eq!(path, json!("/zh/api/v3/refund/domestic/refunds/-out_refund_no-/get"));
        // The same page in English, and as Markdown.
        open(page, &site, "/en/api/v3/refund/domestic/refunds/-out_refund_no-/get").await;
        page.see("h1", "Query a refund").await;
        let markdown = page
            .script_async(
                "const [path, done] = arguments; fetch(path).then((answer) => answer.text()).then(done);",
                vec![json!("/en/api/v3/refund/domestic/refunds/-out_refund_no-/get.md")],
            )
            .await;
        assert!(markdown.as_str().unwrap().starts_with("# Query a refund\n"), "{markdown}");
    });
}
