//! The query for the outcome of a request: the part of `x-wechatpay-repeat` that `Call::settle`
//! uses.
//!
//! This list contains only operations with a number chosen by the merchant and a query by that
//! number. An error code is listed as `absent` only if it is documented that the number does not
//! exist then.

mod deductions;
mod payments;
mod sharing;
mod transfers;

use crate::node::{Map, Node};
use crate::repeat::is_one_of;

/// The query for the outcome of some operations.
pub(crate) struct Lookup {
    /// The paths of the operations. The last segment may be a choice: `{a,b}`.
    paths: &'static [&'static str],
    query: &'static str,
    /// The parameters of the query in addition to the number: `appid`; `appid=wxappid` if the
    /// request has another name for it; `mchid=@mchid` for the client's own merchant;
    /// `bill_type:MCHT` for a fixed value.
    with: &'static [&'static str],
    /// Members that must be equal in the record and the request: `amount.refund`;
    /// `refund_fee_0=refund_fee` if the request has another name for it; `openid?` if the record
    /// does not always have it. Members that the request omits are not compared. Members of a list
    /// are compared item by item.
    same: &'static [&'static str],
    /// The error code for an unknown number; empty if none is documented.
    absent: &'static str,
    /// The age in days up to which the query finds records; 0 if no limit is documented.
    within_days: u16,
    /// The time in minutes until the platform has accepted the request; 0 for the usual time.
    late_minutes: u16,
}

const V2: &[&str] = &["appid", "mch_id", "sub_appid", "sub_mch_id", "sign_type"];
const HONG_KONG: &[&str] = &["mchid", "sub_mchid", "sp_mchid"];
const SUB: &[&str] = &["sub_mchid"];
const AMOUNT: &[&str] = &["amount.total"];
const COMBINED: &[&str] = &[
    "sub_orders.mchid",
    "sub_orders.sub_mchid?",
    "sub_orders.out_trade_no",
    "sub_orders.amount.total_amount",
];
/// The record of an unpaid order has no currency.
const AMOUNT_ABROAD: &[&str] = &["amount.total", "amount.currency?"];
const NONE: &[&str] = &[];

const fn of(
    paths: &'static [&'static str],
    query: &'static str,
    with: &'static [&'static str],
    same: &'static [&'static str],
    absent: &'static str,
) -> Lookup {
    Lookup { paths, query, with, same, absent, within_days: 0, late_minutes: 0 }
}

impl Lookup {
    const fn within_days(self, within_days: u16) -> Self {
        Self { within_days, ..self }
    }

    /// A batch. It is accepted some time after its response, and until then no query finds it (官方文档
    /// 4012465772: 批次还在受理中). An hour is far more than the minutes that the page mentions.
    const fn batch(self) -> Self {
        Self { late_minutes: 60, ..self }
    }
}

const LOOKUPS: [&[Lookup]; 4] =
    [payments::LOOKUPS, transfers::LOOKUPS, sharing::LOOKUPS, deductions::LOOKUPS];

/// The query of an operation, if it has one.
pub(crate) fn lookup(path: &str) -> Option<&'static Lookup> {
    LOOKUPS
        .into_iter()
        .flatten()
        .find(|lookup| lookup.paths.iter().any(|pattern| is_one_of(pattern, path)))
}

impl Lookup {
    /// Adds the query to the extension.
    pub(crate) fn write(&self, map: Map) -> Map {
        let mut map = map.text("query", self.query);
        for (key, texts) in [("with", self.with), ("same", self.same)] {
            if !texts.is_empty() {
                map = map.with(key, Node::texts(texts.iter().copied()));
            }
        }
        let map = if self.absent.is_empty() { map } else { map.text("absent", self.absent) };
        let counted = |map: Map, key, count: u16, unit| match count {
            0 => map,
            _ => map.text(key, &format!("{count}{unit}")),
        };
        counted(counted(map, "within", self.within_days, 'd'), "late", self.late_minutes, 'm')
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::catalogue;
    use crate::check::operations;

    fn schema<'n>(operation: &'n Node, part: &str) -> Option<&'n Node> {
        let content = match part {
            "request" => operation.get("requestBody"),
            _ => operation.get("responses").and_then(|responses| responses.get("200")),
        };
        let media = content.and_then(|content| content.get("content")).map(Node::members);
        media.and_then(|media| media.first()).and_then(|(_, media)| media.get("schema"))
    }

    /// Whether a schema has the member at a path such as `receivers.amount`, also within items of a
    /// list and within a text that contains JSON.
    fn has_member(schema: Option<&Node>, path: &str) -> bool {
        let Some(mut schema) = schema else { return false };
        while let Some(inner) = schema.get("items").or_else(|| schema.get("contentSchema")) {
            schema = inner;
        }
        assert!(schema.get("$ref").is_none(), "the documents are read without references");
        let (first, rest) = path.split_once('.').map_or((path, None), |(a, b)| (a, Some(b)));
        let property = |name: &str| schema.get("properties").and_then(|all| all.get(name));
        let member = property(first).or_else(|| property(&first.replace("_0", "_$n")));
        member.is_some_and(|member| rest.is_none_or(|rest| has_member(Some(member), rest)))
    }

    /// The names of the members of a request: in the body, the query and the path.
    fn names(operation: &Node) -> BTreeSet<String> {
        let properties = schema(operation, "request").and_then(|schema| schema.get("properties"));
        let properties = properties.map(Node::members).unwrap_or_default();
        let mut names: BTreeSet<_> = properties.iter().map(|(name, _)| name.clone()).collect();
        if let Some(Node::List(parameters)) = operation.get("parameters") {
            let name = |one: &Node| one.get("name").and_then(Node::as_text).map(str::to_owned);
            names.extend(parameters.iter().filter_map(name));
        }
        names
    }

    /// Without a comparison, the record of another request could be mistaken for this request's
    /// record.
    #[test]
    fn each_query_has_an_amount_or_more_to_compare() {
        for lookup in LOOKUPS.into_iter().flatten() {
            let always = lookup.same.iter().filter(|same| !same.ends_with('?'));
            assert!(always.count() > 0, "{:?}", lookup.paths);
        }
    }

    #[test]
    fn queries_have_the_members_that_they_are_asked_with() {
        let documents = catalogue::read().unwrap();
        let find = |method: &str, path: &str| {
            let all = documents.values().flat_map(operations);
            let mut found = all.filter(|(its, other, _)| *its == method && *other == path);
            found.next().map(|(_, _, node)| node.clone())
        };
        let paths: Vec<_> = documents
            .values()
            .flat_map(operations)
            .filter(|(method, ..)| *method == "post")
            .map(|(_, path, node)| (path.to_owned(), node.clone()))
            .collect();
        let mut problems = Vec::new();
        for lookup in LOOKUPS.into_iter().flatten() {
            let method = if lookup.query.starts_with("/v3/") { "get" } else { "post" };
            let query = find(method, lookup.query).unwrap_or_else(|| panic!("{}", lookup.query));
            let asked = names(&query);
            for pattern in lookup.paths {
                let of: Vec<_> =
                    paths.iter().filter(|(path, _)| is_one_of(pattern, path)).collect();
                let expected = 1 + pattern.matches(',').count();
                assert_eq!(of.len(), expected, "{pattern}");
                for (path, node) in of {
                    let request = names(node);
                    for with in lookup.with {
                        let fixed = with.split_once(':');
                        let (name, source) = with.split_once('=').unwrap_or((with, with));
                        let name = fixed.map_or(name, |(name, _)| name);
                        if !asked.contains(name) {
                            problems.push(format!("{} has no `{name}`", lookup.query));
                        }
                        if fixed.is_none() && source != "@mchid" && !request.contains(source) {
                            // Members that only one mode has may be missing.
                            let is_optional = ["sub_appid", "sub_mch_id", "sign_type", "appid"];
                            if !is_optional.contains(&source) {
                                problems.push(format!("{path} has no `{source}`"));
                            }
                        }
                    }
                    for same in lookup.same {
                        // Some of these requests do not have the optional members.
                        let is_optional = same.ends_with('?');
                        let same = same.trim_end_matches('?');
                        let (found, sent) = same.split_once('=').unwrap_or((same, same));
                        if !has_member(schema(&query, "answer"), found) {
                            problems.push(format!("{} answers no `{found}`", lookup.query));
                        }
                        if !is_optional && !has_member(schema(node, "request"), sent) {
                            problems.push(format!("{path} has no `{sent}`"));
                        }
                    }
                }
            }
        }
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }
}
