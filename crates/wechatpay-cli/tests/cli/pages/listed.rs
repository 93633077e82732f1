//! The commands on the pages, those that are run, and those that are not.

use std::collections::BTreeSet;
use std::path::Path;

/// Commands that are not run, by their beginning, and why.
const NOT_RUN: &[(&str, &str)] = &[
    (
        "wechatpay run -- ",
        "the tools of another language; `run.rs` and `tests/foreign` have their cases",
    ),
    ("wechatpay listen --forward-to http://127.0.0.1:3000/notify", "a fixed port; `listen.rs`"),
    ("wechatpay bulk transfer salaries.csv --journal postgres://", "PostgreSQL; `worker.rs`"),
    ("wechatpay bulk --operation v3/profitsharing/orders", "its appid belongs to no simulator"),
    ("wechatpay POST v2/secapi/mch/uploadmedia", "its `mch_id` belongs to no simulator"),
    ("wechatpay GET 'v3/merchant-service/images/", "its `media_id` is left out"),
    ("wechatpay reconcile --bill 2026-11-26..2026-11-28", "a database; `reconcile/sqlite.rs`"),
];

/// The pages whose commands the tests below run.
const RUN: &[&str] = &[
    "README.md",
    "docs/bills.md",
    "docs/cli.md",
    "docs/configuration.md",
    "docs/cookbook/bulk.md",
    "docs/guide/before-you-start.md",
    "docs/guide/first-payment.md",
    "docs/simulator.md",
    "docs/troubleshooting.md",
];

/// The checkout. A package has no pages, and its directory has another name.
pub(super) fn checkout() -> Option<&'static Path> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ends_with("crates/wechatpay-cli").then(|| package.ancestors().nth(2).unwrap())
}

/// The commands in the `sh` blocks of a page that start `wechatpay`.
fn commands(page: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(page).unwrap().replace("\\\n", "");
    let mut is_inside = false;
    let mut commands = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(language) = line.strip_prefix("```") {
            is_inside = language == "sh";
        } else if is_inside {
            let line = line.replace("cargo run -p wechatpay-cli -- ", "wechatpay ");
            if line.starts_with("wechatpay ") || line.contains(".UTF-8 wechatpay ") {
                commands.push(line);
            }
        }
    }
    commands
}

fn is_not_run(command: &str) -> bool {
    NOT_RUN.iter().any(|(begin, _)| command.starts_with(begin))
}

/// Runs each command of a page. `run` returns whether it knows the command.
pub(super) fn each(page: &str, mut run: impl FnMut(&str) -> bool) {
    let Some(checkout) = checkout() else { return };
    assert!(RUN.contains(&page), "{page}");
    let commands = commands(&checkout.join(page));
    let mut commands = commands.iter().filter(|command| !is_not_run(command)).peekable();
    assert!(commands.peek().is_some(), "{page} has no command");
    for command in commands {
        assert!(run(command), "{page}: neither run nor among those that are not: {command}");
    }
}

#[test]
fn each_page_with_a_command_is_run_or_says_why_not() {
    let Some(checkout) = checkout() else { return };
    let mut directories = vec![checkout.join("docs")];
    let mut pages = vec![checkout.join("README.md")];
    while let Some(directory) = directories.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("docs/zh") {
                directories.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                pages.push(path);
            }
        }
    }
    let mut found = BTreeSet::new();
    let mut all = Vec::new();
    for page in pages {
        let commands = commands(&page);
        let name = page.strip_prefix(checkout).unwrap().to_str().unwrap().to_owned();
        // The commands of the other language are the same; comments and data are not.
        let chinese = match name.strip_prefix("docs/") {
            Some(name) => checkout.join("docs/zh").join(name),
            None => checkout.join("README.zh-CN.md"),
        };
        if chinese.exists() {
            let plain = |commands: &[String]| -> Vec<String> {
                let plain = |line: &String| line.split(" #").next().unwrap().trim_end().to_owned();
                commands.iter().map(plain).collect()
            };
            let (here, there) = (plain(&commands), plain(&self::commands(&chinese)));
            let differ = here.iter().zip(&there).find(|(here, there)| here != there);
            assert_eq!(differ, None, "{name}");
            assert_eq!(here.len(), there.len(), "{name}");
        }
        if commands.iter().any(|command| !is_not_run(command)) {
            found.insert(name);
        }
        all.extend(commands);
    }
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), RUN);
    for (begin, why) in NOT_RUN {
        assert!(all.iter().any(|one| one.starts_with(begin)), "on no page: {begin} ({why})");
    }
}
