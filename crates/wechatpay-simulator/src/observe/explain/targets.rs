//! URLs that may have been signed instead of the received URL.

use http::header::HOST;

use super::cause;
use super::explanation::Refused;
use super::message::Instead;
use super::percent;

/// Longest query, in pairs, for which every order is tried.
const MOST_PAIRS: usize = 4;

/// The platform's host.
const PLATFORM: &str = "api.mch.weixin.qq.com";

/// The URLs that may have been signed, most likely first.
pub(super) fn instead(refused: &Refused<'_>) -> Vec<Instead<String>> {
    let target = refused.target;
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    let mut all = Vec::new();
    if let Some(query) = query {
        queries(path, query, &mut all);
    }
    encodings(path, query, &mut all);
    hosts(refused, &mut all);
    paths(refused, path, query, &mut all);
    all
}

fn queries(path: &str, query: &str, all: &mut Vec<Instead<String>>) {
    let pairs: Vec<&str> = query.split('&').collect();
    let left_out = |value: String| {
        Instead::new(
            cause::QUERY_LEFT_OUT,
            "The query was left out of the message that was signed: the URL is the path with `?` \
             and everything behind it.",
            "签名串漏掉了查询参数：签名用的 URL 是路径加上 ? 以及后面的全部查询串。",
            value,
        )
    };
    all.push(left_out(path.to_owned()));
    all.push(left_out(format!("{path}?")));
    all.push(left_out(format!("{path}{query}")));
    for at in 0..pairs.len().min(16) {
        let rest: Vec<&str> =
            pairs.iter().enumerate().filter(|(its, _)| *its != at).map(|(_, pair)| *pair).collect();
        all.push(Instead::new(
            cause::QUERY_LEFT_OUT,
            "A part of the query was left out of the message that was signed: the URL has all of \
             it.",
            "签名串漏掉了一部分查询参数：签名用的 URL 要包含完整的查询串。",
            format!("{path}?{}", rest.join("&")),
        ));
    }
    let mut orders: Vec<Vec<&str>> = Vec::new();
    if pairs.len() <= MOST_PAIRS {
        permutations(&pairs, &mut Vec::new(), &mut orders);
    } else {
        let mut sorted = pairs.clone();
        sorted.sort_unstable();
        orders.push(sorted);
        orders.push(pairs.iter().rev().copied().collect());
    }
    for order in orders {
        all.push(Instead::new(
            cause::QUERY_REORDERED,
            "The query was signed in another order than it was sent: sign the URL as it is sent.",
            "签名时查询参数的顺序与实际发送的不一致：请按实际发送的 URL 签名。",
            format!("{path}?{}", order.join("&")),
        ));
    }
}

/// Every permutation of some pairs.
fn permutations<'q>(rest: &[&'q str], begun: &mut Vec<&'q str>, all: &mut Vec<Vec<&'q str>>) {
    if rest.is_empty() {
        all.push(begun.clone());
        return;
    }
    for (at, pair) in rest.iter().enumerate() {
        let others: Vec<&str> =
            rest.iter().enumerate().filter(|(its, _)| *its != at).map(|(_, pair)| *pair).collect();
        begun.push(pair);
        permutations(&others, begun, all);
        begun.pop();
    }
}

fn encodings(path: &str, query: Option<&str>, all: &mut Vec<Instead<String>>) {
    let paths = percent::forms(path, &['/']);
    let queries = query.map(|query| percent::forms(query, &['&', '='])).unwrap_or_default();
    let with = |path: &str, query: Option<&str>| match query {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    let mut add = |value| {
        all.push(Instead::new(
            cause::PERCENT_ENCODING,
            "The URL was signed with another percent-encoding than it was sent with: sign the \
             URL as it is sent, encoded once.",
            "签名用的 URL 与实际发送的 URL 编码（百分号编码）不一致：请对实际发送的、只编码一次\
             的 URL 签名。",
            value,
        ));
    };
    for one in &paths {
        add(with(one, query));
    }
    for one in &queries {
        add(with(path, Some(one)));
    }
    for one in &paths {
        for other in &queries {
            add(with(one, Some(other)));
        }
    }
}

fn hosts(refused: &Refused<'_>, all: &mut Vec<Instead<String>>) {
    let target = refused.target;
    let host = refused.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    for host in [host, PLATFORM] {
        for begin in ["http://", "https://", "//", ""] {
            all.push(Instead::new(
                cause::PATH_DIFFERS,
                "The host was signed with the URL: the message has the path and the query only, \
                 from the first `/` on.",
                "签名用的 URL 带上了域名：签名串只包含从第一个 / 开始的路径和查询参数。",
                format!("{begin}{host}{target}"),
            ));
        }
    }
}

fn paths(refused: &Refused<'_>, path: &str, query: Option<&str>, all: &mut Vec<Instead<String>>) {
    let tail = query.map(|query| format!("?{query}")).unwrap_or_default();
    let mut add = |en: &str, zh: &str, path: &str| {
        all.push(Instead::new(cause::PATH_DIFFERS, en, zh, format!("{path}{tail}")));
    };
    if let Some(bare) = path.strip_prefix('/') {
        add(
            "The URL was signed without the slash at its beginning.",
            "签名用的 URL 缺少开头的斜杠 /。",
            bare,
        );
    }
    let slash = (
        "The URL was signed with another slash at its end than it was sent with.",
        "签名用的 URL 末尾的斜杠与实际发送的不一致。",
    );
    add(slash.0, slash.1, &format!("{path}/"));
    add(slash.0, slash.1, path.trim_end_matches('/'));
    if let Some(rest) = path.strip_prefix("/v3") {
        add(
            "The URL was signed without `/v3` at its beginning.",
            "签名用的 URL 缺少开头的 /v3。",
            rest,
        );
    }
    add(
        "The URL was signed with a double slash at its beginning.",
        "签名用的 URL 开头多了一个斜杠。",
        &format!("/{path}"),
    );
    if let Some(operation) = refused.operation {
        let bare: String = operation.path.replace(['{', '}'], "");
        let colons = operation.path.replace('{', ":").replace('}', "");
        for template in [operation.path.as_str(), &bare, &colons] {
            if template != path {
                add(
                    "The path's template was signed, its variables not filled in: sign the URL \
                     as it is sent.",
                    "签名用的是未替换变量的路径模板：请对实际发送的 URL 签名。",
                    template,
                );
            }
        }
    }
}
