//! The retry rules of operations: writes `x-wechatpay-repeat` into the documents of the catalogue.
//!
//! v3 GET requests need no rule. Any other request is not repeated unless a rule allows it, and
//! uncertain cases have no rule.

use std::fs;

use crate::catalogue;
use crate::check::operations;
use crate::lookups::lookup;
use crate::node::{Map, Node};

/// The extension.
pub(crate) const KEY: &str = "x-wechatpay-repeat";

/// v2 only uses POST. Read operations have `query` in their names, or are listed here.
const READS_V2: &[&str] = &[
    "/applyment/micro/getstate",
    "/applyment/micro/getupgradestate",
    "/mmpaymkttransfers/gethbinfo",
    "/mmpaymkttransfers/gettransferinfo",
    "/pay/downloadbill",
    "/pay/downloadfundflow",
    "/risk/getcertficates",
    "/risk/getpublickey",
    "/risk/getviolation",
];

/// Creating an order is idempotent under its number, and closing an order is re-entrant
/// (`docs/protocol.md` §4). These requests may be sent again after an unknown outcome.
const AGAIN: &[(&str, &str)] = &[
    ("/v3/pay/transactions/{app,h5,jsapi,native}", "out_trade_no"),
    ("/v3/pay/partner/transactions/{app,h5,jsapi,miniprogram,native}", "out_trade_no"),
    ("/v3/combine-transactions/{app,h5,jsapi,miniprogram,native}", "combine_out_trade_no"),
    ("/v3/transactions/{app,jsapi,mweb,native}", "out_trade_no"),
    ("/v3/global/transactions/{app,jsapi,mweb,native}", "out_trade_no"),
    ("/v3/pay/transactions/out-trade-no/{out_trade_no}/close", "out_trade_no"),
    ("/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close", "out_trade_no"),
    ("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close", "combine_out_trade_no"),
    ("/v3/transactions/out-trade-no/{out_trade_no}/close", "out_trade_no"),
    ("/v3/global/transactions/out-trade-no/{out_trade_no}/close", "out_trade_no"),
    ("/pay/unifiedorder", "out_trade_no"),
    ("/pay/closeorder", "out_trade_no"),
];

/// Refunds: one number is one refund, and its state is queried before the refund is sent again
/// (`docs/protocol.md` §4).
const QUERIED: &[&str] = &[
    "/v3/refund/domestic/refunds",
    "/v3/ecommerce/refunds/apply",
    "/v3/refunds",
    "/v3/global/refunds",
    "/secapi/pay/refund",
    "/secapi/pay/refundv2",
    "/deposit/refund",
];

/// Names of the business number. The same request is sent again after a temporary refusal, or if the
/// platform has accepted it and asks for a repetition (`docs/protocol.md` §3). It is not sent again
/// after an unknown outcome (`docs/failures.md`, "Sending transfers again"). If a request has two of these numbers, the
/// first in this list is its own.
const NUMBERS: &[&str] = &[
    "out_refund_no",
    "out_return_no",
    "out_subsidy_return_no",
    "out_subsidy_no",
    "out_request_no",
    "use_request_no",
    "out_bill_no",
    "out_batch_no",
    "out_transfer_no",
    "out_recharge_no",
    "out_reservation_no",
    "out_apply_no",
    "partner_trade_no",
    "mch_billno",
    "out_order_no",
    "combine_out_trade_no",
    "out_trade_no",
];

/// A payer's code is valid once, and for a minute. It cannot be used again, even after a refusal.
const ONCE: &[&str] = &["auth_code", "face_code", "payer.auth_code", "code"];
const ONCE_PATHS: &[&str] = &["micropay", "codepay", "facepay", "scannedpos"];

/// The rule of an operation, if any.
pub(crate) fn rule(is_v2: bool, method: &str, path: &str, operation: &Node) -> Option<Node> {
    if method == "get" {
        return None;
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    if is_v2 && (last.contains("query") || READS_V2.contains(&path)) {
        return Some(Map::new().text("when", "always").flow());
    }
    let lookup = lookup(path);
    let asked = |map: Map| match lookup {
        Some(lookup) => lookup.write(map),
        None => map,
    };
    if QUERIED.contains(&path) {
        let map = Map::new().text("when", "queried").text("number", "out_refund_no");
        return Some(asked(map).flow());
    }
    if let Some((_, number)) = AGAIN.iter().find(|(pattern, _)| is_one_of(pattern, path)) {
        return Some(asked(Map::new().text("when", "unknown").text("number", number)).flow());
    }
    let body = members(operation);
    let serves_once = ONCE_PATHS.iter().any(|part| path.contains(part))
        || body.iter().any(|(name, _)| ONCE.contains(&name.as_str()));
    let number = NUMBERS.iter().find(|number| body.iter().any(|(n, req)| n == *number && *req))?;
    if serves_once {
        let map = Map::new().text("when", "never").text("number", number);
        return lookup.map(|lookup| lookup.write(map).flow());
    }
    Some(asked(Map::new().text("when", "refused").text("number", number)).flow())
}

/// The members of the request's body, and whether each is required. A member that a condition names
/// as one of several also counts as required. A request without its number is not sent again.
fn members(operation: &Node) -> Vec<(String, bool)> {
    let content = operation.get("requestBody").and_then(|body| body.get("content"));
    let media = content.and_then(|content| content.members().first());
    let Some(schema) = media.and_then(|(_, media)| media.get("schema")) else { return Vec::new() };
    let list = |node: &Node, word: &str| match node.get(word) {
        Some(Node::List(items)) => items.clone(),
        _ => Vec::new(),
    };
    let mut required = list(schema, "required");
    for condition in list(schema, "allOf") {
        for one in [list(&condition, "anyOf"), list(&condition, "oneOf")].concat() {
            required.extend(list(&one, "required"));
        }
    }
    let required: Vec<_> = required.iter().filter_map(Node::as_text).collect();
    let properties = schema.get("properties").map_or(&[][..], Node::members);
    let member = |(name, _): &(String, Node)| (name.clone(), required.contains(&name.as_str()));
    properties.iter().map(member).collect()
}

/// Whether a path matches a pattern, whose last segment may be a choice: `{a,b}`.
pub(crate) fn is_one_of(pattern: &str, path: &str) -> bool {
    let choice = pattern.strip_suffix('}').and_then(|pattern| pattern.rsplit_once('{'));
    match choice {
        Some((start, choice)) if choice.contains(',') => {
            path.strip_prefix(start).is_some_and(|last| choice.split(',').any(|one| one == last))
        }
        _ => pattern == path,
    }
}

/// Replaces the extension in all documents.
pub(crate) fn write() -> Result<(), String> {
    for (area, document) in catalogue::read()? {
        if document.get("paths").is_none() {
            continue;
        }
        let path = catalogue::directory().join(format!("{area}.yaml"));
        let failed = |error: std::io::Error| format!("`{}`: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(failed)?;
        let written = written(&area, &document, &text)?;
        if written != text {
            fs::write(&path, written).map_err(failed)?;
        }
    }
    Ok(())
}

/// The text of a document with the extension: one line per operation, before its parameters, body
/// or responses. The rest of the text stays unchanged.
fn written(area: &str, document: &Node, text: &str) -> Result<String, String> {
    let is_v2 = area.starts_with("v2-");
    let mut rules = operations(document)
        .map(|(method, path, node)| (rule(is_v2, method, path, node), method, path));
    let mut out = String::with_capacity(text.len());
    let mut pending = None;
    for line in text.lines() {
        let key = line.strip_prefix("      ").filter(|key| !key.starts_with(' '));
        let key = key.and_then(|key| key.split_once(':')).map(|(key, _)| key);
        match key {
            Some(KEY) => continue,
            Some("operationId") => {
                let (rule, ..) = rules.next().ok_or_else(|| format!("{area}: {line}?"))?;
                pending = rule;
            }
            Some("parameters" | "requestBody" | "responses") => {
                if let Some(rule) = pending.take() {
                    let line = crate::yaml::write(&Map::new().with(KEY, rule).block());
                    out.push_str(&format!("      {line}"));
                }
            }
            _ => {}
        }
        out.push_str(line);
        out.push('\n');
    }
    match (rules.next(), pending) {
        (None, None) => Ok(out),
        (Some((_, method, path)), _) => Err(format!("{area}: {method} {path} was not reached")),
        (None, Some(_)) => Err(format!("{area}: an operation without responses")),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_documents_say_what_the_rule_says() {
        for (area, document) in catalogue::read().unwrap() {
            for (method, path, node) in operations(&document) {
                let expected = rule(area.starts_with("v2-"), method, path, node);
                let expected = expected.map(|node| node.to_json());
                let found = node.get(KEY).map(Node::to_json);
                assert_eq!(found, expected, "{method} {path}: run `cargo xtask repeat`");
            }
        }
    }

    /// Requests that would lose money if they were sent twice.
    #[test]
    fn what_serves_once_or_is_not_certain_is_not_sent_again() {
        let documents = catalogue::read().unwrap();
        let when = |protocol: &str, path: &str| {
            let document = &documents[&catalogue::area(protocol, path)];
            let (_, _, node) = operations(document)
                .find(|(method, found, _)| *found == path && *method == "post")
                .unwrap();
            let when = node.get(KEY).and_then(|rule| rule.get("when")).and_then(Node::as_text);
            when.filter(|when| *when != "never").map(str::to_owned)
        };
        for (protocol, path) in [
            ("v2", "/pay/micropay"),
            ("v2", "/pay/facepay"),
            ("v2", "/tools/authcodetoopenid"),
            ("v3", "/v3/pay/transactions/codepay"),
            ("v3", "/v3/global/micropay/transactions/pay"),
            ("v3", "/v3/transactions/micropay"),
            ("v3", "/v3/offlineface/transactions"),
            ("v3", "/v3/merchant/media/upload"),
            ("v3", "/v3/profitsharing/receivers/add"),
        ] {
            assert_eq!(when(protocol, path), None, "{path}");
        }
        for (protocol, path) in [
            ("v2", "/pay/pappayapply"),
            ("v2", "/secapi/pay/reverse"),
            ("v2", "/mmpaymkttransfers/sendredpack"),
            ("v3", "/v3/papay/pay/transactions/apply"),
            ("v3", "/v3/fund-app/mch-transfer/transfer-bills"),
            ("v3", "/v3/profitsharing/orders"),
        ] {
            assert_eq!(when(protocol, path).as_deref(), Some("refused"), "{path}");
        }
    }

    #[test]
    fn all_that_the_rule_names_is_there() {
        let documents = catalogue::read().unwrap();
        let paths: BTreeSet<_> = documents
            .values()
            .flat_map(|document| operations(document).map(|(_, path, _)| path))
            .collect();
        let named = AGAIN.iter().map(|(path, _)| *path).chain(QUERIED.iter().copied());
        for pattern in named.chain(READS_V2.iter().copied()) {
            let count = paths.iter().filter(|path| is_one_of(pattern, path)).count();
            let expected = if pattern.contains(',') { pattern.matches(',').count() + 1 } else { 1 };
            assert_eq!(count, expected, "{pattern}");
        }
    }
}
