//! Writes the typed API, `src/v2`, `src/v3` and what belongs to it, from the
//! catalogue.

mod common;
mod docs;
mod emit;
mod errors;
mod every;
mod expression;
mod features;
mod members_v2;
mod model;
mod names;
mod notifications;
mod read;
mod sample;
mod shared;
mod tree;
mod types;

use std::collections::BTreeMap;
use std::mem;

use self::emit::Module;
use self::every::Calls;
use self::model::{Answer, Notification, Operation};
use self::shared::{Place, Shared};
use self::tree::{Node, tree};
use crate::node::Node as Document;

/// The directories that hold nothing but generated files.
pub(crate) const DIRECTORIES: &[&str] = &[
    "crates/wechatpay-sdk/src/notifications",
    "crates/wechatpay-sdk/src/shared",
    "crates/wechatpay-sdk/src/v2",
    "crates/wechatpay-sdk/src/v3",
    "crates/wechatpay-sdk/tests/every/calls",
    SAMPLES,
];

/// The samples of each area, by `operationId`.
const SAMPLES: &str = "crates/wechatpay-catalogue/openapi/samples";

/// The library.
const LIBRARY: &str = "crates/wechatpay-sdk";

/// The generated files by their path in the repository, unformatted;
/// `manifest` is the library's `Cargo.toml` as it is.
pub(crate) fn files(
    documents: &BTreeMap<String, Document>,
    common_errors: &Document,
    manifest: &str,
) -> Result<BTreeMap<String, String>, String> {
    let (operations, notifications) = read::read(documents)?;
    let mut files = BTreeMap::new();
    files.insert(
        "Cargo.toml".to_owned(),
        features::manifest(manifest, &operations, notifications::FEATURES)?,
    );
    files.insert("src/operation/listed.rs".to_owned(), expression::listed(&operations));
    let table = errors::table(&operations, common_errors)?;
    files.insert("src/operation/catalogued.rs".to_owned(), table);
    let members_v2 = members_v2::members_v2(&operations, &notifications);
    files.insert("src/operation/members_v2.rs".to_owned(), members_v2);
    let v3 = tree("v3", operations.iter().filter(|operation| !operation.is_v2))?;
    let v2 = tree("v2", operations.iter().filter(|operation| operation.is_v2))?;
    let roots = [v3, v2];
    // Who shares what is found out by writing it all once.
    let mut writer = Writer::default();
    writer.write_all(&roots, &notifications);
    let mut shared = writer.shared;
    shared.restart();
    let mut writer = Writer { shared, ..Writer::default() };
    writer.write_all(&roots, &notifications);
    let Writer { files: written, samples, common, .. } = writer;
    files.extend(written);
    files.extend(common.files());
    let mut calls = Calls::default();
    roots.iter().for_each(|root| calls.add(root));
    files.extend(calls.files(&notifications));
    let library = files.into_iter().map(|(name, text)| (format!("{LIBRARY}/{name}"), text));
    let mut files: BTreeMap<_, _> = library.collect();
    for (area, samples) in samples {
        let head = "# The typed sample of each operation. Written by `cargo xtask codegen`.\n";
        files.insert(format!("{SAMPLES}/{area}.yaml"), format!("{head}{samples}"));
    }
    Ok(files)
}

/// The plain members of each answer, by `operationId`, as Rust calls them.
pub(crate) fn plain_members(
    documents: &BTreeMap<String, Document>,
) -> Result<BTreeMap<String, Vec<String>>, String> {
    let (operations, _) = read::read(documents)?;
    let answers = operations.into_iter().filter_map(|operation| match operation.answer {
        Answer::Object(object) => Some((operation.id, types::plain_members(&object))),
        _ => None,
    });
    Ok(answers.collect())
}

/// A text as YAML has it on lines of its own.
fn block(id: &str, text: &str) -> String {
    let lines = text.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("  {line}\n"),
    });
    format!("{id}: |\n{}", lines.collect::<String>())
}

#[derive(Default)]
struct Writer {
    files: BTreeMap<String, String>,
    /// By area.
    samples: BTreeMap<String, String>,
    shared: Shared,
    common: common::Modules,
}

impl Writer {
    fn write_all(&mut self, roots: &[Node<'_>], notifications: &[Notification]) {
        roots.iter().for_each(|root| self.write(root));
        let files = notifications::files(notifications, &mut self.shared, &mut self.common);
        self.files.extend(files);
    }

    /// Children first: so that what is shared lies below, or to the left, of
    /// where it is used.
    fn write(&mut self, node: &Node<'_>) {
        node.children.iter().for_each(|child| self.write(child));
        let modules: Vec<_> =
            node.operations.iter().map(|operation| self.module(node, operation)).collect();
        for (operation, module) in node.operations.iter().zip(&modules) {
            let sample = block(&operation.id, &docs::shown(node, operation, &module.names));
            self.samples.entry(operation.area.clone()).or_default().push_str(&sample);
        }
        let text = emit::node(node, &modules, features::of);
        self.files.insert(format!("src/{}", node.file()), text);
    }

    fn module(&mut self, node: &Node<'_>, operation: &Operation) -> Module {
        let method = operation.method.name();
        let place = Place {
            path: format!("{}::{method}", node.module()),
            title: format!("`{} {}`", method.to_uppercase(), operation.path),
            features: vec![operation.area.clone()],
        };
        let mut module = emit::module(&place, operation, &mut self.shared);
        self.common.add(&place, mem::take(&mut module.common));
        module
    }
}
