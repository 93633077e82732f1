//! Writes the typed API, `src/v2`, `src/v3` and what belongs to it, from the
//! catalogue.

mod docs;
mod emit;
mod every;
mod expression;
mod features;
mod model;
mod names;
mod notifications;
mod read;
mod sample;
mod tree;
mod types;

use std::collections::{BTreeMap, HashMap};

use self::emit::Module;
use self::every::Calls;
use self::model::{Answer, Operation};
use self::tree::{Node, tree};
use self::types::Shared;
use crate::node::Node as Document;

/// The directories that hold nothing but generated files.
pub(crate) const DIRECTORIES: &[&str] = &[
    "crates/wechatpay-sdk/src/notifications",
    "crates/wechatpay-sdk/src/v2",
    "crates/wechatpay-sdk/src/v3",
    "crates/wechatpay-sdk/tests/every/calls",
    SAMPLES,
];

/// The samples of each area, by `operationId`.
const SAMPLES: &str = "openapi/samples";

/// The library.
const LIBRARY: &str = "crates/wechatpay-sdk";

/// The generated files by their path in the repository, unformatted;
/// `manifest` is the library's `Cargo.toml` as it is.
pub(crate) fn files(
    documents: &BTreeMap<String, Document>,
    manifest: &str,
) -> Result<BTreeMap<String, String>, String> {
    let (operations, notifications) = read::read(documents)?;
    let mut files = BTreeMap::new();
    files.insert(
        "Cargo.toml".to_owned(),
        features::manifest(manifest, &operations, notifications::FEATURES)?,
    );
    files.insert("src/operation/listed.rs".to_owned(), expression::listed(&operations));
    files.extend(notifications::files(&notifications));
    let mut calls = Calls::default();
    let mut samples = BTreeMap::new();
    for (protocol, is_v2) in [("v2", true), ("v3", false)] {
        let root = tree(protocol, operations.iter().filter(|o| o.is_v2 == is_v2))?;
        let shared = shared(&root);
        Writer { files: &mut files, samples: &mut samples, shared }.write(&root);
        calls.add(&root);
    }
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

struct Writer<'a> {
    files: &'a mut BTreeMap<String, String>,
    /// By area.
    samples: &'a mut BTreeMap<String, String>,
    /// What is shared within an area; nothing is between two.
    shared: HashMap<String, Shared>,
}

/// What the modules of a tree share, found out by writing them once.
fn shared(root: &Node<'_>) -> HashMap<String, Shared> {
    let (mut files, mut samples) = (BTreeMap::new(), BTreeMap::new());
    let mut writer = Writer { files: &mut files, samples: &mut samples, shared: HashMap::new() };
    writer.write(root);
    let mut shared = writer.shared;
    shared.values_mut().for_each(Shared::restart);
    shared
}

impl Writer<'_> {
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
        let path = format!("{}::{}", node.module(), operation.method.name());
        let shared = self.shared.entry(operation.area.clone()).or_default();
        emit::module(&path, operation, shared)
    }
}
