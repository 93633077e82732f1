//! `wechatpay find`: finds operations and notifications by any part of their description.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde_json::{Value, json};
use wechatpay_catalogue::words::{self, Entry, Language};

use crate::arguments::{Find, Global};
use crate::failure::{Failure, Result};
use crate::language::say;
use crate::{language, output};

/// The maximum number of results.
const SHOWN: usize = 15;
/// From this score on, the words name a single result exactly.
pub(super) const EXACT: u32 = 900;

pub(crate) fn run(arguments: &Find, global: &Global) -> Result {
    let query = arguments.words.join(" ");
    let found = search(&query);
    if found.is_empty() {
        return Err(nothing(&query));
    }
    if global.json {
        let all = found.iter().take(SHOWN).map(|(_, entry)| json(entry));
        return output::print_json(&all.collect());
    }
    let language = language::of_user();
    let mut text = String::new();
    for (place, (_, entry)) in found.iter().take(SHOWN).enumerate() {
        if place == 0 {
            text.push_str(&summary(entry, language));
            if let Some(sample) = sample(entry) {
                text.push_str(&format!("\n{}", indented(sample.trim_end())));
            }
        } else {
            let name = entry.name.of(language);
            text.push_str(&format!("\n{}\n  {name}", key(entry)));
        }
        text.push('\n');
    }
    if let Some(more) = found.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        let note = match language {
            Language::Chinese => format!("\n还有 {more} 个，请补充关键词。\n"),
            Language::English => format!("\n{more} more: add a word to narrow the search.\n"),
        };
        text.push_str(&note);
    }
    output::print(text.as_bytes())
}

/// The matches and their scores, the best first.
pub(super) fn search(query: &str) -> Vec<(u32, &'static Entry)> {
    let query = query.trim().to_lowercase();
    let all = words::entries().iter();
    let mut found: Vec<_> =
        all.map(|entry| (score(entry, &query), entry)).filter(|(score, _)| *score > 0).collect();
    // If two areas match equally, the one with more matches comes first.
    let mut hits: HashMap<&str, usize> = HashMap::new();
    found.iter().for_each(|(_, entry)| *hits.entry(entry.document).or_default() += 1);
    found.sort_by_key(|(score, entry)| {
        let hits = hits.get(entry.document).copied().unwrap_or_default();
        (Reverse(*score), Reverse(hits), entry.path.matches('/').count(), entry.path)
    });
    found
}

/// The failure, which suggests the most similar names.
pub(super) fn nothing(query: &str) -> Failure {
    let wanted = query.to_lowercase();
    let distance = |entry: &Entry| {
        let last = entry.path.rsplit('/').next().unwrap_or_default();
        let names = [entry.name.chinese, entry.name.english, entry.path, last];
        let near = names.map(|name| strsim::normalized_levenshtein(&name.to_lowercase(), &wanted));
        near.into_iter().fold(0.0, f64::max)
    };
    let mut near: Vec<_> = words::entries().iter().map(|entry| (distance(entry), entry)).collect();
    near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let near: Vec<_> = near.iter().take(3).map(|(_, entry)| format!("  {}", key(entry))).collect();
    let near = near.join("\n");
    Failure::failed(say(
        format!("没有找到 `{query}`；最接近的是\n{near}"),
        format!("nothing found for `{query}`; the nearest are\n{near}"),
    ))
}

fn score(entry: &Entry, query: &str) -> u32 {
    let base = base_score(entry, query);
    match entry.status {
        _ if base == 0 || base >= EXACT => base,
        "retired" => base.saturating_sub(80).max(1),
        "closed-to-new" => base.saturating_sub(40).max(1),
        // An operation that creates a record comes before its query.
        _ if entry.method == Some("POST") => base + 10,
        _ => base,
    }
}

fn base_score(entry: &Entry, query: &str) -> u32 {
    if query.is_empty() {
        return 0;
    }
    let path = entry.path.to_lowercase();
    let (method, wanted) = match query.split_once(' ') {
        Some((method, path)) if is_method(method) => (Some(method), path.trim()),
        _ => (None, query),
    };
    let is_method = method
        .is_none_or(|method| entry.method.is_some_and(|its| its.eq_ignore_ascii_case(method)));
    if is_method && is_path(entry, &path, wanted) {
        return 1000;
    }
    if method.is_some() {
        return 0;
    }
    if is_page(entry, query) {
        return 950;
    }
    let (chinese, english) = (entry.name.chinese.to_lowercase(), entry.name.english.to_lowercase());
    if [chinese.as_str(), &english, entry.id].contains(&query) {
        return EXACT;
    }
    let products = entry.products.iter().map(|name| name.to_lowercase()).collect::<Vec<_>>();
    if path.rsplit('/').find(|segment| !segment.starts_with('{')) == Some(query) {
        return 700;
    }
    if path.split('/').any(|segment| segment == query) {
        return 600;
    }
    let plain = |name: &String| name.split('(').next().unwrap_or_default().trim() == query;
    if products.iter().any(plain) {
        return 500;
    }
    if chinese.contains(query) || english.contains(query) {
        return 450;
    }
    // Each word must occur in the description.
    let about = format!("{} {}", entry.about.chinese, entry.about.english).to_lowercase();
    let translated = entry.products.iter().filter_map(|name| words::product(name));
    let translated: String = translated.map(|words| words.english.to_lowercase()).collect();
    let mut sum = 0;
    for word in query.split_whitespace() {
        sum += if chinese.contains(word) || english.contains(word) {
            40
        } else if products.iter().any(|name| name.contains(word)) || translated.contains(word) {
            30
        } else if path.contains(word) {
            25
        } else if about.contains(word) {
            10
        } else {
            return 0;
        };
    }
    sum
}

fn is_method(word: &str) -> bool {
    ["get", "post", "put", "patch", "delete"].contains(&word)
}

/// Whether this is the entry's path, with variables or their values. A URL is also accepted.
fn is_path(entry: &Entry, path: &str, wanted: &str) -> bool {
    let wanted = wanted.split(['?', '#']).next().unwrap_or_default();
    let wanted = wanted
        .strip_prefix("https://")
        .map_or(wanted, |url| url.split_once('/').map_or("", |(_, path)| path));
    let wanted = wanted.trim_matches('/');
    if wanted.is_empty() {
        return false;
    }
    let plain = match entry.protocol {
        "v2" if entry.method.is_some() => wanted.strip_prefix("v2/").unwrap_or(wanted),
        _ => wanted,
    };
    let (its, given): (Vec<_>, Vec<_>) =
        (path.trim_matches('/').split('/').collect(), plain.split('/').collect());
    its.len() == given.len()
        && its.iter().zip(given).all(|(its, given)| *its == given || its.starts_with('{'))
}

/// Whether this is one of the entry's official pages, by URL or by number.
fn is_page(entry: &Entry, query: &str) -> bool {
    let query = query.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    entry.pages.iter().any(|page| {
        let page = page.to_lowercase();
        page == query
            || page.rsplit('/').next() == Some(query)
            || query.contains("/doc/") && page.ends_with(query)
    })
}

/// The entry's name on the command line: `POST v3/refund/domestic/refunds`.
pub(super) fn key(entry: &Entry) -> String {
    let path = entry.path.trim_start_matches('/');
    match entry.method {
        Some(method) if entry.protocol == "v2" => format!("{method} v2/{path}"),
        Some(method) => format!("{method} {path}"),
        None => entry.path.to_owned(),
    }
}

/// Names, description, modes, feature, chain and page.
pub(super) fn summary(entry: &Entry, language: Language) -> String {
    let say = |chinese, english| language::either(language, chinese, english);
    let products = entry.products.iter().map(|name| match words::product(name) {
        Some(product) => product.of(language),
        None => name,
    });
    let modes = entry.modes.iter().map(|mode| match *mode {
        "direct" => say("普通商户", "direct merchant"),
        "brand" => say("品牌", "brand"),
        "partner" => say("服务商", "partner"),
        other => other,
    });
    let status = match entry.status {
        "retired" => say("已下线", "retired"),
        "closed-to-new" => say("不再对新商户开放", "closed to new merchants"),
        other => other,
    };
    let between = say("、", ", ");
    let rows = [
        (say("名称", "name"), entry.name.of(language).to_owned()),
        (
            say("英文名", "Chinese name"),
            match language {
                Language::Chinese => entry.name.english.to_owned(),
                Language::English => entry.name.chinese.to_owned(),
            },
        ),
        (say("产品", "product"), products.collect::<Vec<_>>().join(between)),
        (say("模式", "modes"), modes.collect::<Vec<_>>().join(between)),
        (say("状态", "status"), status.to_owned()),
        (say("功能", "feature"), entry.method.map_or("", |_| entry.document).to_owned()),
        (say("调用链", "chain"), chain(entry).unwrap_or_default()),
        (say("官方文档", "page"), entry.pages.first().copied().unwrap_or_default().to_owned()),
    ];
    let mut text = format!("{}\n  {}\n", key(entry), entry.about.of(language));
    for (label, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
        text.push_str(&format!("  {label}: {value}\n"));
    }
    text
}

/// The typed sample.
pub(super) fn sample(entry: &Entry) -> Option<String> {
    let document = wechatpay_catalogue::document(entry.document)?;
    document.sample(entry.id)
}

/// The chain of the sample, on one line.
fn chain(entry: &Entry) -> Option<String> {
    let sample = sample(entry)?;
    let statement = sample.split(';').find(|statement| {
        let line = statement.trim_start();
        let line = line.rsplit_once("= client").map_or(line, |_| "client");
        line.starts_with("client")
    })?;
    let chain = statement.get(statement.find("client")?..)?;
    Some(chain.lines().map(str::trim).collect())
}

fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line => format!("    {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The same entry as JSON, for programs.
pub(super) fn json(entry: &Entry) -> Value {
    json!({
        "operation": key(entry),
        "name": {"zh": entry.name.chinese, "en": entry.name.english},
        "about": {"zh": entry.about.chinese, "en": entry.about.english},
        "protocol": entry.protocol,
        "products": entry.products,
        "modes": entry.modes,
        "status": entry.status,
        "feature": entry.method.map(|_| entry.document),
        "chain": chain(entry),
        "sample": sample(entry),
        "pages": entry.pages,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRANSFER: &str = "POST v3/fund-app/mch-transfer/transfer-bills";

    fn first(query: &str) -> String {
        search(query).first().map(|(_, entry)| key(entry)).unwrap_or_default()
    }

    #[test]
    fn an_operation_is_found_by_all_that_is_known_of_it() {
        for query in [
            "商家转账",
            "transfer-bills",
            "POST v3/fund-app/mch-transfer/transfer-bills",
            "4012716434",
            "https://pay.weixin.qq.com/doc/v3/merchant/4012716434?x=1",
            "post_v3_fund_app_mch_transfer_transfer_bills",
        ] {
            assert_eq!(first(query), TRANSFER, "{query}");
        }
        assert_eq!(first("JSAPI下单"), "POST v3/pay/transactions/jsapi");
        assert_eq!(first("POST v2/secapi/pay/refund"), "POST v2/secapi/pay/refund");
        assert_eq!(
            first("GET v3/pay/transactions/id/4200000001"),
            "GET v3/pay/transactions/id/{transaction_id}"
        );
        assert_eq!(first("transaction.success"), "TRANSACTION.SUCCESS");
        assert!(search("merchant transfer cancel").len() > 1);
        assert!(search("xyzzy").is_empty());
    }

    #[test]
    fn what_is_nearest_is_told() {
        assert!(nothing("transfer-bils").to_string().contains("transfer-bills"));
    }

    #[test]
    fn the_chain_of_a_sample_is_one_line() {
        let (_, entry) = search(TRANSFER)[0];
        let chain = chain(entry).unwrap();
        assert!(
            chain.starts_with("client.v3().fund_app().mch_transfer().transfer_bills().post("),
            "{chain}"
        );
        assert!(summary(entry, Language::Chinese).contains("名称: 发起转账"));
    }
}
