//! Which operations may be sent again, and after what: the rule that writes
//! `x-wechatpay-repeat` into the documents of the catalogue.
//!
//! v3's GET needs no word. Everything else is not sent again unless it stands
//! here, and what is not certain does not.

use std::fs;

use crate::catalogue;
use crate::check::operations;
use crate::node::{Map, Node};

/// The extension.
pub(crate) const KEY: &str = "x-wechatpay-repeat";

/// v2 has POST alone: those that read have it in their names, or stand here.
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

/// Placing an order is idempotent under its number, closing one is re-entrant
/// (`docs/protocol.md` §4): these may be sent again although it is not known what
/// became of them.
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

const V2_MEMBERS: &[&str] = &["appid", "mch_id", "sub_appid", "sub_mch_id", "sign_type"];
const HONG_KONG: &[&str] = &["mchid", "sub_mchid", "sp_mchid"];

/// Refunds: one number is one refund, and what became of it is asked for before
/// it is sent again (`docs/protocol.md` §4). Path, the query's path, the members that
/// the query has of the request beside the number.
const QUERIED: &[(&str, &str, &[&str])] = &[
    ("/v3/refund/domestic/refunds", "/v3/refund/domestic/refunds/{out_refund_no}", &["sub_mchid"]),
    (
        "/v3/ecommerce/refunds/apply",
        "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
        &["sub_mchid", "individual_auth_id"],
    ),
    ("/v3/refunds", "/v3/refunds/out-refund-no/{out_refund_no}", HONG_KONG),
    ("/v3/global/refunds", "/v3/global/refunds/out-refund-no/{out_refund_no}", HONG_KONG),
    ("/secapi/pay/refund", "/pay/refundquery", V2_MEMBERS),
    ("/secapi/pay/refundv2", "/pay/refundqueryv2", V2_MEMBERS),
    ("/deposit/refund", "/deposit/refundquery", V2_MEMBERS),
];

/// Names of the number under which a request makes one thing. After a refusal
/// for now, or where the platform says that it has taken the request and wants
/// it again (`docs/protocol.md` §3), the same request is sent again; not after an
/// unknown outcome: that the platform knows the number again is not known of
/// all of them. Where two are there, the first is the request's own.
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

/// What a payer shows serves once, and for a minute: not even after a refusal.
const ONCE: &[&str] = &["auth_code", "face_code", "payer.auth_code", "code"];
const ONCE_PATHS: &[&str] = &["micropay", "codepay", "facepay", "scannedpos"];

/// What is written at an operation, if anything is.
pub(crate) fn rule(is_v2: bool, method: &str, path: &str, operation: &Node) -> Option<Node> {
    if method == "get" {
        return None;
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    if is_v2 && (last.contains("query") || READS_V2.contains(&path)) {
        return Some(Map::new().text("when", "always").flow());
    }
    if let Some((_, query, with)) = QUERIED.iter().find(|(queried, ..)| *queried == path) {
        let absent = if is_v2 { "REFUNDNOTEXIST" } else { "RESOURCE_NOT_EXISTS" };
        let map = Map::new().text("when", "queried").text("number", "out_refund_no");
        let map = map.text("query", query).with("with", Node::texts(with.iter().copied()));
        return Some(map.text("absent", absent).flow());
    }
    if let Some((_, number)) = AGAIN.iter().find(|(pattern, _)| is_one_of(pattern, path)) {
        return Some(Map::new().text("when", "unknown").text("number", number).flow());
    }
    let body = members(operation);
    let serves_once = ONCE_PATHS.iter().any(|part| path.contains(part))
        || body.iter().any(|(name, _)| ONCE.contains(&name.as_str()));
    let number = NUMBERS.iter().find(|number| body.iter().any(|(n, req)| n == *number && *req))?;
    (!serves_once).then(|| Map::new().text("when", "refused").text("number", number).flow())
}

/// The members of the request's body, and whether each is required, be it by a condition that names it as one
/// of several: a request without its number is not sent again.
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

/// Whether `path` is `pattern`, whose last segment may be a choice: `{a,b}`.
fn is_one_of(pattern: &str, path: &str) -> bool {
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

/// The text of a document with the extension: one line an operation, before its
/// parameters, body or responses, so that nothing else of the text changes.
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

    /// What would lose money if it were sent twice.
    #[test]
    fn what_serves_once_or_is_not_certain_is_not_sent_again() {
        let documents = catalogue::read().unwrap();
        let when = |protocol: &str, path: &str| {
            let document = &documents[&catalogue::area(protocol, path)];
            let (_, _, node) = operations(document)
                .find(|(method, found, _)| *found == path && *method == "post")
                .unwrap();
            let when = node.get(KEY).and_then(|rule| rule.get("when")).and_then(Node::as_text);
            when.map(str::to_owned)
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
        let queries = QUERIED.iter().flat_map(|(path, query, _)| [*path, *query]);
        let named = AGAIN.iter().map(|(path, _)| *path).chain(queries);
        for pattern in named.chain(READS_V2.iter().copied()) {
            let count = paths.iter().filter(|path| is_one_of(pattern, path)).count();
            let expected = if pattern.contains(',') { pattern.matches(',').count() + 1 } else { 1 };
            assert_eq!(count, expected, "{pattern}");
        }
    }
}
