//! The console opens.

use wechatpay_browser_tests::{DESKTOP, PHONE, test};

#[test]
fn it_opens() {
    for (name, size) in [("shell", DESKTOP), ("shell-phone", PHONE)] {
        test(name, size, async |page| {
            page.open("/_simulator/").await;
            page.see("h1", "WeChat Pay").await;
            page.fits().await;
            page.accessible(&[]).await;
        });
    }
}
