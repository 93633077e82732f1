//! Generates the link between a typed call and its query: the response of the query contains the
//! outcome of the call.

use std::collections::BTreeMap;

use super::model::{Answer, Operation};
use super::tree::Node;

/// `src/request/settles.rs`: an impl for the answer of each operation that has a query.
pub(crate) fn impls(roots: &[Node<'_>]) -> Result<String, String> {
    let mut found = BTreeMap::new();
    roots.iter().for_each(|root| collect(root, &mut found));
    let mut text = String::from(
        "//! The answers that tell the outcome of a call: `x-wechatpay-repeat` in the catalogue. Written by\n\
         //! `cargo xtask codegen`.\n",
    );
    let mut shared = BTreeMap::new();
    for ((path, _), (operation, module)) in &found {
        let Some(query) = operation.repeat.as_ref().and_then(|repeat| repeat.query.as_ref()) else {
            continue;
        };
        let method = if operation.is_v2 { "post" } else { "get" };
        let (asked, record) = found
            .get(&(query.path.as_str(), method))
            .ok_or_else(|| format!("{path}: no document has its query {}", query.path))?;
        let (Answer::Object(own), Answer::Object(_)) = (&operation.answer, &asked.answer) else {
            continue;
        };
        // A type shared by several operations has one impl.
        let key = own.schema.as_ref().map(|schema| (operation.area.as_str(), &schema.name));
        if let Some(key) = key
            && let Some(other) = shared.insert(key, record)
        {
            if other != record {
                return Err(format!(
                    "{path}: another operation has the same answer, but another query"
                ));
            }
            continue;
        }
        let condition = if operation.area == asked.area {
            format!("feature = \"{}\"", operation.area)
        } else {
            format!("all(feature = \"{}\", feature = \"{}\")", operation.area, asked.area)
        };
        text.push_str(&format!(
            "\n#[cfg({condition})]\nimpl super::settle::Settles for crate::{module}::Response {{\n\
             type Found = crate::{record}::Response;\n\n\
             fn reading() -> super::settle::Reading<Self::Found> {{\nsuper::settle::Reading::of()\n}}\n}}\n"
        ));
    }
    Ok(text)
}

type Found<'a> = BTreeMap<(&'a str, &'a str), (&'a Operation, String)>;

fn collect<'a>(node: &Node<'a>, found: &mut Found<'a>) {
    for operation in &node.operations {
        let method = operation.method.name();
        let module = format!("{}::{method}", node.module());
        found.insert((operation.path.as_str(), method), (operation, module));
    }
    node.children.iter().for_each(|child| collect(child, found));
}
