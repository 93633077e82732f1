//! Checks the code that the guides quote from these programs and the shop: a block after `<!--
//! quoted: FILE -->` must be in that file. Every other block of Rust is a sample of rustdoc, or
//! gives the reason in a comment `<!-- not compiled: … -->`. Indentation and comments may differ,
//! because comments are in the page's language. Each example in a `cargo run` command must exist.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

const MARK: &str = "<!-- quoted: ";

#[test]
fn each_quoted_block_stands_in_its_file() {
    let mut quoted = 0;
    let mut wrong = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for rest in text.split(MARK).skip(1) {
            quoted += 1;
            let (file, rest) =
                rest.split_once(" -->\n```rust,ignore\n").expect("a block of Rust follows");
            let (block, _) = rest.split_once("```").expect("the block ends");
            let source = fs::read_to_string(root().join(file)).expect(file);
            if !code(&source).contains(code(block).trim_end()) {
                wrong.push(format!("{}: {file}:\n{block}", page.display()));
            }
        }
    }
    assert!(quoted > 40, "the guides were not found: {quoted}");
    assert!(wrong.is_empty(), "not in its file:\n{}", wrong.join("\n"));
}

#[test]
fn each_other_sample_is_compiled_or_says_why_not() {
    let compiled = [
        ("", "examples/shop/src/guides.rs"),
        // `cargo xtask codegen` copies the front page there.
        ("README", "crates/wechatpay-sdk/src/lib.rs"),
    ]
    .map(|(begin, file)| (begin, fs::read_to_string(root().join(file)).unwrap()));
    let (mut samples, mut reasons, mut wrong) = (0, 0, Vec::new());
    for page in pages() {
        let name = page.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&page).unwrap();
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.starts_with("```rust")) {
            samples += 1;
            let above = lines[at - 1];
            let reason = above.starts_with("<!-- not compiled: ");
            reasons += usize::from(reason);
            let is_right = if *line == "```rust,ignore" {
                reason || above.starts_with(MARK)
            } else {
                let included = |(begin, file): &(&str, String)| {
                    name.starts_with(begin) && file.contains(&format!("/{name}\")]"))
                };
                compiled.iter().any(included)
            };
            if !is_right {
                wrong.push(format!("{name}:{}: {line}", at + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "neither quoted nor compiled:\n{}", wrong.join("\n"));
    assert!(samples > 120, "the samples were not found: {samples}");
    assert_eq!(reasons, 6, "samples that nothing compiles, each in two languages");
}

#[test]
fn each_example_that_a_page_runs_exists() {
    let mut named = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for words in text.split("cargo run -p ").skip(1) {
            let mut words = words.split_whitespace().map(|word| {
                // The name may be followed by punctuation.
                word.split_once(['`', '，', '。', '、']).map_or(word, |(word, _)| word)
            });
            let (Some(package), Some("--example"), Some(name)) =
                (words.next(), words.next(), words.next())
            else {
                continue;
            };
            let directories: &[&str] = match package {
                "wechatpay-examples" => &["examples/basics"],
                "wechatpay-actix" => &["examples/actix"],
                "wechatpay-shop" => &["examples/shop/examples"],
                "wechatpay-sdk" => &["crates/wechatpay-sdk/examples"],
                other => panic!("{}: the package {other}", page.display()),
            };
            named += 1;
            let exists =
                |directory: &&str| root().join(directory).join(format!("{name}.rs")).exists();
            assert!(directories.iter().any(exists), "{}: there is no {name}", page.display());
        }
    }
    assert!(named > 10, "the commands were not found: {named}");
}

/// The lines of code, without comments and indentation.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.trim();
        if line.starts_with("//") {
            return "";
        }
        line.split_once(" // ").map_or(line, |(code, _)| code.trim_end())
    });
    lines.filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn pages() -> Vec<PathBuf> {
    let mut pages = vec![root().join("README.md"), root().join("README.zh-CN.md")];
    let mut directories = vec![root().join("docs")];
    while let Some(directory) = directories.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                directories.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                pages.push(path);
            }
        }
    }
    pages
}
