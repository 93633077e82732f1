//! The page in the browser: what a user sees, presses and types.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::time::sleep;

use crate::Platform;

/// How long something may take to appear. A busy machine is slow; a passing test never waits this long.
const PATIENCE: Duration = Duration::from_secs(30);
const INTERVAL: Duration = Duration::from_millis(30);

/// Rules of axe-core that are checked: WCAG 2.2 A and AA, and what its authors hold for good practice.
const RULES: &[&str] = &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

pub struct Page {
    /// For what this type has no method for.
    pub driver: WebDriver,
    pub platform: Platform,
}

impl Page {
    pub(crate) fn new(driver: WebDriver, platform: Platform) -> Self {
        Self { driver, platform }
    }

    /// Opens a path of the platform, `/_simulator/#/orders` for instance.
    pub async fn open(&self, path: &str) {
        self.driver.goto(format!("{}{path}", self.platform.base())).await.unwrap();
    }

    /// Opens a path and loads the page again, even if only the part after the `#` differs.
    pub async fn open_anew(&self, path: &str) {
        self.driver.goto("about:blank").await.unwrap();
        self.open(path).await;
    }

    /// Waits until the view shows what it is about.
    pub async fn ready(&self) {
        self.find("main:not([aria-busy]) h1").await;
    }

    /// Presses Tab until the focus is on an element of the selector: a keyboard gets there. Wherever
    /// the focus is on the way, it is seen.
    pub async fn tab_to(&self, css: &str) {
        const FOCUS: &str = "const [css] = arguments; const one = document.activeElement;
             const style = getComputedStyle(one);
             const seen = one === document.body || one.id === 'main' || style.outlineStyle !== 'none';
             return [one.matches(css), seen, one.outerHTML.slice(0, 200)];";
        for _ in 0..80 {
            self.press(Key::Tab).await;
            let focus = self.driver.execute(FOCUS, vec![json!(css)]).await.unwrap();
            let focus = focus.json();
            assert_eq!(focus[1], true, "the focus on {} is not seen", focus[2]);
            if focus[0] == true {
                return;
            }
        }
        panic!("Tab does not lead to `{css}`");
    }

    pub async fn url(&self) -> String {
        self.driver.current_url().await.map(|url| url.to_string()).unwrap_or_default()
    }

    /// The first element of the CSS selector that is displayed, once there is one.
    pub async fn find(&self, css: &str) -> WebElement {
        self.see(css, "").await
    }

    /// Waits until an element of the selector is seen that has this text within it.
    pub async fn see(&self, css: &str, text: &str) -> WebElement {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = self.seen(css, text).await {
                return found;
            }
            if Instant::now() > deadline {
                let page = self.script("return document.body.innerText").await;
                panic!("no `{css}` says {text:?}; the page says {page:#}");
            }
            sleep(INTERVAL).await;
        }
    }

    /// Waits until no element of the selector is seen.
    pub async fn gone(&self, css: &str) {
        let deadline = Instant::now() + PATIENCE;
        while self.seen(css, "").await.is_some() {
            assert!(Instant::now() < deadline, "`{css}` is still seen");
            sleep(INTERVAL).await;
        }
    }

    /// Waits until a script in the page returns true.
    pub async fn until(&self, script: &str) {
        let deadline = Instant::now() + PATIENCE;
        while self.script(script).await != json!(true) {
            assert!(Instant::now() < deadline, "never true: {script}");
            sleep(INTERVAL).await;
        }
    }

    /// A displayed element with this selector and text, if there is one now. It is read in one step, because
    /// the page may change in between.
    async fn seen(&self, css: &str, text: &str) -> Option<WebElement> {
        const SEEN: &str = "const [css, text] = arguments;
             return [...document.querySelectorAll(css)].find((one) =>
               one.checkVisibility() && one.getClientRects().length > 0 && one.innerText.includes(text))
               ?? null;";
        let arguments = vec![json!(css), json!(text)];
        self.driver.execute(SEEN, arguments).await.ok()?.element().ok()
    }

    pub async fn click(&self, css: &str) {
        self.click_text(css, "").await;
    }

    /// Clicks the element of the selector that says this; another time where it was replaced in between.
    pub async fn click_text(&self, css: &str, text: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self.see(css, text).await;
            let clicked = async {
                found.scroll_into_view().await?;
                found.click().await
            };
            match clicked.await {
                Ok(()) => return,
                Err(error) => assert!(Instant::now() < deadline, "`{css}` {text:?}: {error}"),
            }
            sleep(INTERVAL).await;
        }
    }

    /// Replaces the text of a field.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Chooses an option of a `<select>` by its value, as the keyboard does.
    pub async fn select(&self, css: &str, value: &str) {
        let option = By::Css(format!("{css} option[value='{value}']"));
        self.find(css).await.find(option).await.unwrap().click().await.unwrap();
    }

    /// Presses keys, wherever the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.unwrap();
    }

    /// What a script in the page returns.
    pub async fn script(&self, script: &str) -> Value {
        self.driver.execute(script, Vec::new()).await.unwrap().json().clone()
    }

    /// What a script in the page calls its last argument with.
    pub async fn script_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.driver.execute_async(script, arguments).await.unwrap().json().clone()
    }

    /// Makes the page think that the user wants `light` or `dark`.
    pub async fn theme(&self, theme: &str) {
        let session = format!("session/{}/goog/cdp/execute", self.driver.session_id());
        let url = self.driver.server_url().join(&session).unwrap();
        let feature = json!([{ "name": "prefers-color-scheme", "value": theme }]);
        let command =
            json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": feature } });
        let answer = reqwest::Client::new().post(url.as_str()).json(&command).send().await.unwrap();
        assert!(answer.status().is_success(), "{}", answer.text().await.unwrap());
        self.until(&format!("return matchMedia('(prefers-color-scheme: {theme})').matches")).await;
        // Wait until the page is drawn: before that, computed styles may belong to either theme.
        let drawn =
            "const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(done));";
        self.script_async(drawn, Vec::new()).await;
    }

    /// Checks that the page does not scroll sideways.
    pub async fn fits(&self) {
        let over = self
            .script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            .await;
        assert_eq!(over, json!(0), "{} is wider than the window", self.url().await);
    }

    /// The accessibility checker finds nothing; `left_out` are selectors that it does not look at.
    pub async fn accessible(&self, left_out: &[&str]) {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(path)
            .unwrap_or_else(|error| panic!("{path}: {error}; run `npm ci` in tests/browser"));
        if self.script("return typeof window.axe").await != json!("object") {
            self.driver.execute(axe, Vec::new()).await.unwrap();
        }
        let found = self
            .script_async(
                "const [rules, exclude, done] = arguments;
                 axe.run({ exclude: exclude.map((one) => [one]) }, { runOnly: rules }).then(
                   (all) => done(all.violations.map((one) => [one.id, one.help, one.nodes.length,
                     one.nodes.slice(0, 5).map((node) => [node.html, node.failureSummary])])),
                   (error) => done(['axe', String(error)]));",
                vec![json!(RULES), json!(left_out)],
            )
            .await;
        assert!(found == json!([]), "{}: {found:#}", self.url().await);
    }

    /// The messages in the browser's console since the last call.
    pub async fn log(&self) -> Vec<String> {
        let entries = self.driver.browser_log().await.unwrap_or_default();
        let errors =
            entries.into_iter().filter(|entry| entry.level != "INFO" && entry.level != "DEBUG");
        errors.map(|entry| format!("{}: {}", entry.level, entry.message)).collect()
    }

    /// Checks that the browser's console has no errors.
    pub async fn no_errors(&self) {
        assert_eq!(self.log().await, Vec::<String>::new());
    }

    /// All addresses that the browser has requested since the last call.
    pub async fn requested(&self) -> Vec<String> {
        let entries = self.driver.get_log("performance").await.unwrap();
        let events = entries.into_iter().filter_map(|entry| {
            let event: Value = serde_json::from_str(&entry.message).ok()?;
            let message = &event["message"];
            let sent = message["method"] == "Network.requestWillBeSent";
            sent.then(|| message["params"]["request"]["url"].as_str().unwrap_or("").to_owned())
        });
        events.collect()
    }

    /// Saves a screenshot as PNG in `CI_OUTPUT` or `target/screenshots`, and returns its path.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        let directory = match std::env::var_os("CI_OUTPUT") {
            Some(directory) => PathBuf::from(directory),
            None => PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/screenshots")),
        };
        std::fs::create_dir_all(&directory).unwrap();
        let path = directory.join(format!("{name}.png"));
        if let Err(error) = self.driver.screenshot(&path).await {
            eprintln!("no screenshot {name}: {error}");
        }
        path
    }
}
