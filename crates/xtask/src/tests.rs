//! Tests of the catalogue in the repository.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use crate::node::Node;
use crate::{catalogue, check, words};

#[test]
fn every_operation_and_notification_is_there_once() {
    let documents = catalogue::read().unwrap();
    let (mut ids, mut pairs) = (BTreeSet::new(), BTreeSet::new());
    let mut counts = [0, 0];
    for (area, node) in &documents {
        let protocol = node.get("x-wechatpay-protocol").and_then(Node::as_text).unwrap_or("v3");
        assert_eq!(protocol == "v2", area.starts_with("v2-"), "{area}");
        let is_brand = check::operations(node).any(|(_, path, _)| path.starts_with("/brand/"));
        assert_eq!(protocol == "brand", is_brand, "{area}");
        for (method, path, operation) in check::operations(node) {
            assert_eq!(&catalogue::area(protocol, path), area, "{path}");
            assert!(
                ids.insert(operation.get("operationId").unwrap().as_text().unwrap().to_owned())
            );
            assert!(pairs.insert((method.to_owned(), path.to_owned())));
            counts[usize::from(protocol == "v2")] += 1;
        }
    }
    assert_eq!(counts, [1082, 129]);
    let webhooks = |area: &str| documents[area].get("webhooks").unwrap().members().len();
    assert_eq!(webhooks("notifications") + webhooks("v2-notifications"), 119);
}

#[test]
fn nothing_is_untranslated_and_every_text_is_in_its_language() {
    let documents = catalogue::read().unwrap();
    let faults = words::faults(&documents, &words::directory()).unwrap();
    assert!(faults.is_empty(), "`cargo xtask words` lists:\n{}", faults.join("\n"));
}

#[test]
fn each_sample_validates_or_is_listed() {
    let documents = catalogue::read().unwrap();
    let exceptions = check::exceptions(documents.values()).unwrap();
    let listed = fs::read_to_string(catalogue::directory().join(catalogue::EXCEPTIONS)).unwrap();
    assert!(check::listed(&exceptions) == listed, "`cargo xtask exceptions` says what changed");
}

#[test]
fn the_readme_says_how_much_is_there() {
    let mut counts = BTreeMap::new();
    for document in wechatpay_catalogue::documents() {
        let document = document.resolved();
        for places in ["paths", "webhooks"] {
            count(&document[places], &mut counts);
        }
    }
    let of = |what: &str| {
        let digits = counts.get(what).copied().unwrap_or(0).to_string();
        let groups = digits.as_bytes().rchunks(3).rev();
        groups.map(|group| str::from_utf8(group).unwrap()).collect::<Vec<_>>().join(",")
    };
    let line = format!(
        "{} members of requests, answers and notifications: {} enumerations, {} times, {} amounts, {} encrypted.",
        of("member"),
        of("enum"),
        of("date-time"),
        of("fen"),
        of("encrypted"),
    );
    let readme = fs::read_to_string(catalogue::directory().join("README.md")).unwrap();
    assert!(readme.lines().any(|has| has == line), "README.md lacks: {line}");
}

/// Counts the members of a value, each occurrence separately.
fn count(value: &Value, counts: &mut BTreeMap<&'static str, usize>) {
    if let Value::Object(members) = value {
        let parameter = members.get("schema").filter(|_| members.contains_key("in"));
        let properties = members.get("properties").and_then(Value::as_object);
        for member in properties.into_iter().flatten().map(|(_, member)| member).chain(parameter) {
            let item = member.get("items").unwrap_or(member);
            let mut add = |what| *counts.entry(what).or_default() += 1;
            add("member");
            match item["format"].as_str() {
                Some("date-time") => add("date-time"),
                Some("fen") => add("fen"),
                _ => {}
            }
            if item.get("enum").is_some() {
                add("enum");
            }
            if item.get("x-wechatpay-encrypted").is_some() {
                add("encrypted");
            }
        }
    }
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match (key.as_str(), value) {
                    // Conditions refer to members that are defined elsewhere, and samples have none.
                    ("allOf" | "examples" | CONDITIONS, _) => {}
                    // One by one, because a member can itself have the name `properties`.
                    ("properties", Value::Object(schemas)) => {
                        schemas.values().for_each(|schema| count(schema, counts));
                    }
                    _ => count(value, counts),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| count(value, counts)),
        _ => {}
    }
}

const CONDITIONS: &str = "x-wechatpay-conditions";

/// The kinds of official pages, in the order of an operation's list.
fn kind(page: &str) -> usize {
    let kinds = ["/doc/brand/", "/merchant/", "/partner/", "/institution/"];
    let is_live = page.starts_with("/doc/") && !page.contains("/global/");
    let live = kinds.iter().position(|kind| is_live && page.contains(kind));
    let is_overseas = page.contains("/global/") || page.contains("/wiki/doc/api/wxpay/ch/");
    live.unwrap_or(if is_overseas { kinds.len() + 1 } else { kinds.len() })
}

#[test]
fn official_pages_begin_with_the_merchants_and_end_with_those_of_global_merchants() {
    let mut wrong = Vec::new();
    for (area, document) in catalogue::read().unwrap() {
        for places in ["paths", "webhooks"] {
            let items = document.get(places).map_or(&[][..], Node::members);
            let all = items.iter().flat_map(|(name, methods)| {
                methods.members().iter().map(move |(_, node)| (name, node))
            });
            for (name, node) in all {
                let first = node.get("externalDocs").and_then(|docs| docs.get("url"));
                let first = first.and_then(Node::as_text).unwrap_or_default();
                let others = node.get("x-wechatpay-docs").map(Node::to_json).unwrap_or_default();
                let others = others.as_array().into_iter().flatten().filter_map(Value::as_str);
                let site = "https://pay.weixin.qq.com";
                let pages = std::iter::once(first.trim_start_matches(site)).chain(others);
                if !pages.map(kind).is_sorted() {
                    wrong.push(format!("{area}: {name}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A member with a different format from the times next to it.
const OTHER_TIMES: &[&str] = &["openorclose_time"];

#[test]
fn no_structure_has_times_of_two_types() {
    let mut mixed = Vec::new();
    for (area, document) in catalogue::read().unwrap() {
        // v2 times are never RFC 3339.
        if !area.starts_with("v2-") {
            look_for_times(&document, &area, &mut mixed);
        }
    }
    assert!(mixed.is_empty(), "{mixed:#?}");
}

fn look_for_times(node: &Node, path: &str, mixed: &mut Vec<String>) {
    if let Some(properties) = node.get("properties") {
        let is_time =
            |member: &Node| member.get("format").and_then(Node::as_text) == Some("date-time");
        let members = properties.members();
        let texts = members.iter().filter(|(name, member)| {
            let is_text = member.get("type").and_then(Node::as_text) == Some("string");
            is_text && name.ends_with("_time") && !is_time(member)
        });
        let texts: Vec<_> = texts.map(|(name, _)| name.as_str()).collect();
        let others = texts.iter().any(|name| !OTHER_TIMES.contains(name));
        if others && members.iter().any(|(_, member)| is_time(member)) {
            mixed.push(format!("{path}: {}", texts.join(", ")));
        }
    }
    if let Node::List(items) = node {
        items.iter().for_each(|item| look_for_times(item, path, mixed));
    }
    for (name, inner) in node.members() {
        look_for_times(inner, &format!("{path}/{name}"), mixed);
    }
}
