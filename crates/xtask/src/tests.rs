//! What must hold of the catalogue as it is checked in.

use std::collections::BTreeSet;
use std::fs;

use crate::node::Node;
use crate::{catalogue, check};

#[test]
fn every_operation_and_notification_is_there_once() {
    let documents = catalogue::read().unwrap();
    let (mut ids, mut pairs) = (BTreeSet::new(), BTreeSet::new());
    let mut counts = [0, 0];
    for (area, node) in &documents {
        let protocol = node.get("x-wechatpay-protocol").and_then(Node::as_text).unwrap_or("v3");
        assert_eq!(protocol == "v2", area.starts_with("v2-"), "{area}");
        for (method, path, operation) in check::operations(node) {
            assert_eq!(&catalogue::area(protocol, path), area, "{path}");
            assert!(
                ids.insert(operation.get("operationId").unwrap().as_text().unwrap().to_owned())
            );
            assert!(pairs.insert((method.to_owned(), path.to_owned())));
            counts[usize::from(protocol == "v2")] += 1;
        }
    }
    assert_eq!(counts, [1021, 129]);
    let webhooks = |area: &str| documents[area].get("webhooks").unwrap().members().len();
    assert_eq!(webhooks("notifications") + webhooks("v2-notifications"), 112);
}

#[test]
fn each_sample_validates_or_is_listed() {
    let documents = catalogue::read().unwrap();
    let exceptions = check::exceptions(documents.values()).unwrap();
    let listed = fs::read_to_string(catalogue::directory().join(catalogue::EXCEPTIONS)).unwrap();
    assert!(check::listed(&exceptions) == listed, "`cargo xtask exceptions` says what changed");
}

/// A member that is written otherwise than the times beside it.
const OTHER_TIMES: &[&str] = &["openorclose_time"];

#[test]
fn no_structure_has_times_of_two_types() {
    let mut mixed = Vec::new();
    for (area, document) in catalogue::read().unwrap() {
        // Those of v2 are never RFC 3339.
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
