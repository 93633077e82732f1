//! Checks that no page shows a command that installs one of our packages from a registry. None is
//! published: the command would fail, or install what somebody else has published under the name.

use std::fs;
use std::path::{Path, PathBuf};

use crate::catalogue;

/// The beginnings of lines that install from a registry.
const FROM_REGISTRIES: [&str; 10] = [
    "cargo install wechatpay",
    "cargo add wechatpay",
    "cargo add --dev wechatpay",
    "npm install wechatpay",
    "npm install --save-dev wechatpay",
    "pip install wechatpay-simulator",
    "wechatpay-sdk = \"",
    "wechatpay-simulator = \"",
    "wechatpay-sdk = { version",
    "wechatpay-simulator = { version",
];

/// Packages of other projects whose names begin alike.
const OTHERS: [&str; 2] = ["wechatpay-axios-plugin", "wechatpay-node-v3"];

#[test]
fn no_page_installs_from_a_registry_what_is_not_published() {
    let root = catalogue::root();
    let readmes = ["README.md", "README.zh-CN.md"];
    let command = root.join("crates/wechatpay-cli");
    let mut pages: Vec<_> = readmes.iter().map(|name| command.join(name)).collect();
    collect(&root.join("docs"), &mut pages);
    assert!(pages.len() > 100, "the pages were not found: {pages:?}");
    let mut found = Vec::new();
    for page in &pages {
        let text = fs::read_to_string(page).unwrap();
        let blocks = text.split("```").skip(1).step_by(2).flat_map(str::lines);
        for line in blocks.filter(|line| is_from_a_registry(line)) {
            found.push(format!("{}: {line}", page.strip_prefix(&root).unwrap().display()));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn is_from_a_registry(line: &str) -> bool {
    FROM_REGISTRIES.iter().any(|start| line.starts_with(start))
        && !line.contains("--path ")
        && !OTHERS.iter().any(|other| line.contains(other))
}

fn collect(directory: &Path, pages: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, pages);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
}
