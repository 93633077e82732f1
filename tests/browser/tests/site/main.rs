//! The documentation site in a real Chromium, as it was built. Run by `.ci/run`; by hand:
//!
//! ```sh
//! cargo xtask site
//! cargo build -p wechatpay-cli
//! cd tests/browser && cargo test --features site --test site
//! ```

mod commands;
mod pages;
mod search;

use std::path::PathBuf;

use wechatpay_browser_tests::{Files, Page};

/// The directory of the built site.
fn built() -> PathBuf {
    let directory = match std::env::var_os("WECHATPAY_SITE") {
        Some(directory) => PathBuf::from(directory),
        None => PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../site/.vitepress/dist")),
    };
    let index = directory.join("zh/index.html");
    assert!(index.exists(), "{}: build the site first (site/README.md)", index.display());
    directory
}

/// The built site, on loopback.
async fn site() -> Files {
    Files::serve(built()).await
}

/// Opens a page of the site, until it can be used.
async fn open(page: &Page, site: &Files, path: &str) {
    page.driver.goto(format!("{}{path}", site.address)).await.unwrap();
    page.find(".site-search input").await;
    // Vue has hydrated the page.
    page.until("return document.querySelector('#app')?.__vue_app__ !== undefined").await;
}
