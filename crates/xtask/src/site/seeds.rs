//! Compares our pages with the seeds: pages of operations in the documentation of
//! `wechatpay/wechatpay`. Our pages must not lack anything that the seeds have.
//!
//! `seeds/` contains the data of the seeds, one fact per line: members with type, requirement,
//! short name and values, the first line and the members of each sample, the official pages.

use std::collections::BTreeMap;

use wechatpay_catalogue::words::{self, Language};
use wechatpay_catalogue::{describe_all, document};

use super::samples::Samples;
use super::{key, page};

const SEEDS: [&str; 6] = [
    include_str!("seeds/abnormal-refund.tsv"),
    include_str!("seeds/gov-refund-sync.tsv"),
    include_str!("seeds/return-advance-get.tsv"),
    include_str!("seeds/return-advance-post.tsv"),
    include_str!("seeds/subsidy-return.tsv"),
    include_str!("seeds/v2-refund.tsv"),
];

/// The catalogue is more exact: the platform accepts either number, and refuses both.
const EITHER: [&str; 2] = ["transaction_id", "out_trade_no"];

#[test]
fn nothing_that_the_seeds_have_is_missing() {
    let samples = Samples::read().unwrap();
    let mut missing = Vec::new();
    for seed in SEEDS {
        let lines: Vec<Vec<&str>> = seed.lines().map(|line| line.split('\t').collect()).collect();
        let operation = lines[0][1];
        let entry = words::entries().iter().find(|entry| key(entry) == operation).unwrap();
        let described = describe_all(document(entry.document).unwrap());
        let description = described.iter().find(|one| key(&one.entry) == operation).unwrap();
        let page = page::write(description, &[], &samples, Language::Chinese);
        let (request, answer) = (rows(&page, "{#request}"), rows(&page, "{#response}"));
        for line in &lines[1..] {
            if let Some(lack) = lack(line, &page, &request, &answer) {
                missing.push(format!("{operation}: {line:?}: {lack}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The difference if our page lacks a fact.
fn lack(
    line: &[&str],
    page: &str,
    request: &BTreeMap<String, Row>,
    answer: &BTreeMap<String, Row>,
) -> Option<String> {
    let cell = |n: usize| line.get(n).copied().unwrap_or_default();
    match cell(0) {
        "title" => missing(page, &format!("title: \"{}\"", cell(1))),
        "php" => missing(page, &format!("```php [{}]\n{}", cell(1), cell(2))),
        "read" => missing(page, &format!("print_r({});", cell(1))),
        // The platform has removed its old wiki.
        "page" if cell(1).contains("/wiki/") => None,
        "page" => missing(page, &format!("]({})", cell(1))),
        "sample" => sample(page, cell(1), cell(2)),
        // The rows of PHP options. The certificate is a fact of the page.
        "request" if cell(1) == "security" => missing(page, "商户 API 证书"),
        "request" if ["json", "xml", "query", "headers"].contains(&cell(1)) => None,
        part => {
            let table = if part == "request" { request } else { answer };
            let options = ["json.", "xml.", "query.", "headers."];
            let name = options.iter().find_map(|option| cell(1).strip_prefix(option));
            let name = name.unwrap_or(cell(1));
            row(table.get(name), name, [cell(2), cell(3), cell(4), cell(5)])
        }
    }
}

fn row(
    row: Option<&Row>,
    name: &str,
    [kind, required, label, values]: [&str; 4],
) -> Option<String> {
    let Some(row) = row else { return Some("no such row".to_owned()) };
    let kind = match kind {
        "number" => "integer",
        "object[]" => "array of object",
        other => other,
    };
    if !row.kind.starts_with(kind) {
        return Some(format!("its type is {}", row.kind));
    }
    if required == "required" && !row.is_required && !EITHER.contains(&name) {
        return Some("it is not required".to_owned());
    }
    let lacking = values.split(' ').find(|value| !row.about.contains(value));
    if let Some(value) = lacking {
        return Some(format!("no value {value}"));
    }
    let plain = |text: &str| text.to_lowercase().replace(['\\', ' '], "");
    (!plain(&row.about).contains(&plain(label))).then(|| format!("it is called {}", row.about))
}

/// Checks a member of the samples: under its last name, with its value, in each of the six styles.
fn sample(page: &str, path: &str, value: &str) -> Option<String> {
    let name = path.rsplit('.').next().unwrap_or(path);
    let count = page
        .lines()
        .filter(|line| {
            let pair = line.trim().trim_end_matches(',').split_once(" => ");
            pair.is_some_and(|(key, found)| key.trim() == format!("'{name}'") && same(found, value))
        })
        .count();
    (count < 6).then(|| format!("{count} samples have it"))
}

/// The seeds write a v2 number as a text.
fn same(ours: &str, theirs: &str) -> bool {
    ours.trim_matches('\'') == theirs.trim_matches('\'')
}

fn missing(page: &str, text: &str) -> Option<String> {
    (!page.contains(text)).then(|| format!("the page has no `{text}`"))
}

struct Row {
    kind: String,
    is_required: bool,
    about: String,
}

/// The rows of a table, by the path of their member.
fn rows(page: &str, anchor: &str) -> BTreeMap<String, Row> {
    let section = page.split(anchor).nth(1).unwrap_or_default();
    let section = section.split("\n## ").next().unwrap_or_default();
    let mut path: Vec<String> = Vec::new();
    let mut rows = BTreeMap::new();
    for line in section.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<_> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let [name, kind, required, about] = cells[..] else { continue };
        let depth = name.matches("&emsp;").count();
        let name = name.replace("&emsp;", "").replace('`', "");
        path.truncate(depth);
        path.push(name);
        let row =
            Row { kind: kind.to_owned(), is_required: required == "是", about: about.to_owned() };
        rows.insert(path.join("."), row);
    }
    rows
}
