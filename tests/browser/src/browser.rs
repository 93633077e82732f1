//! One Chromium for one test, driven by a ChromeDriver of its own on a free port.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::process::Stdio;
use std::time::Duration;

use futures_util::FutureExt;
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{
    CapabilitiesHelper, ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel,
    WebDriver,
};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::{Page, Platform};

/// Width and height of the viewport, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size(pub u32, pub u32);

/// A window on a desk.
pub const DESKTOP: Size = Size(1280, 860);
/// A phone, with a touch screen.
pub const PHONE: Size = Size(390, 844);

/// The maximum number of attempts to start ChromeDriver, which may not get its port.
const ATTEMPTS: usize = 5;

/// The browser connects only to loopback, and shows no prompts.
const ARGUMENTS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-color-profile=srgb",
    "--lang=en-US",
    "--accept-lang=en-US",
];

/// Runs a test in a window of that size, with its own platform. An error in the browser's console fails the
/// test. A failed test leaves a screenshot.
pub fn test(name: &str, size: Size, body: impl AsyncFnOnce(&mut Page)) {
    test_at(name, size, Platform::start(), body);
}

/// The same, before that platform.
pub fn test_at(
    name: &str,
    size: Size,
    platform: impl Future<Output = Platform>,
    body: impl AsyncFnOnce(&mut Page),
) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let platform = platform.await;
        let mut driver = Driver::start().await;
        let session = driver.session(size).await;
        let mut page = Page::new(session.clone(), platform);
        let outcome = AssertUnwindSafe(async {
            body(&mut page).await;
            page.no_errors().await;
        })
        .catch_unwind()
        .await;
        if outcome.is_err() {
            eprintln!("at {:?}; the browser says: {:?}", page.url().await, page.log().await);
            page.screenshot(&format!("failed-{name}")).await;
        }
        session.quit().await.unwrap();
        driver.child.kill().await.unwrap();
        if let Err(panic) = outcome {
            resume_unwind(panic);
        }
    });
}

struct Driver {
    child: Child,
    url: String,
    profile: TempDir,
}

impl Driver {
    async fn start() -> Self {
        for _ in 0..ATTEMPTS {
            if let Some(driver) = Self::try_start().await {
                return driver;
            }
        }
        panic!("chromedriver does not say its port");
    }

    /// Nothing where it has ended: the free port that it took for one family of addresses was in use for the
    /// other.
    async fn try_start() -> Option<Self> {
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("chromedriver: install Debian's `chromium` and `chromium-driver`");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let port = loop {
            let line = lines.next_line().await.unwrap()?;
            if let Some((_, port)) = line.split_once("started successfully on port ") {
                break port.trim_end_matches('.').to_owned();
            }
        };
        // What it says further is read, so that it can go on.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let profile = tempfile::tempdir().unwrap();
        Some(Self { child, url: format!("http://127.0.0.1:{port}"), profile })
    }

    async fn session(&mut self, size: Size) -> WebDriver {
        let mut wanted = ChromeCapabilities::new();
        for argument in ARGUMENTS {
            wanted.add_arg(argument).unwrap();
        }
        let Size(width, height) = size;
        wanted.add_arg(&format!("--user-data-dir={}", self.profile.path().display())).unwrap();
        wanted.add_arg(&format!("--window-size={width},{height}")).unwrap();
        let touch = size == PHONE;
        let metrics = json!({ "width": width, "height": height, "pixelRatio": 1, "mobile": touch, "touch": touch });
        let emulation = json!({ "deviceMetrics": metrics });
        wanted.add_experimental_option("mobileEmulation", emulation).unwrap();
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All).unwrap();
        // Network events, for the test that nothing leaves loopback.
        wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All).unwrap();
        wanted.set("unhandledPromptBehavior", json!("ignore")).unwrap();
        let driver = WebDriver::new(&self.url, wanted).await.unwrap();
        driver.set_script_timeout(Duration::from_secs(60)).await.unwrap();
        // Leave the browser's own start page, so that its requests do not disturb the test.
        driver.goto("about:blank").await.unwrap();
        driver.get_log("performance").await.unwrap();
        driver
    }
}
