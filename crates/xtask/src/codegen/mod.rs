//! Generates the typed API from the catalogue: `src/v3`, `src/v2`, `src/brand` and related files.

#[cfg(test)]
mod bilingual;
mod docs;
mod emit;
mod errors;
mod every;
mod explanations;
mod expression;
mod features;
mod limits;
mod members_v2;
mod model;
mod names;
mod notifications;
mod pages;
mod pattern;
mod rate_limits;
mod read;
mod rules;
mod sample;
mod schema;
mod settles;
mod tree;
mod types;
mod words;

use std::collections::BTreeMap;

use self::emit::{Area, Module};
use self::every::Calls;
use self::model::{Answer, Operation};
pub(crate) use self::notifications::variant_of;
use self::tree::{Node, tree};
use self::types::{Item, Schemas};
use crate::catalogue::Common;
use crate::node::Node as Document;

/// The directories that contain only generated files.
pub(crate) const DIRECTORIES: &[&str] = &[
    "crates/wechatpay-sdk/src/brand",
    "crates/wechatpay-sdk/src/notifications",
    "crates/wechatpay-sdk/src/v2",
    "crates/wechatpay-sdk/src/v3",
    "crates/wechatpay-sdk/tests/every/calls",
    SAMPLES,
];

/// The samples of each area, by `operationId`.
const SAMPLES: &str = "crates/wechatpay-catalogue/openapi/samples";

/// The directory of the SDK.
const LIBRARY: &str = "crates/wechatpay-sdk";

/// The generated files, unformatted, by path in the repository. `manifest` is the SDK's current
/// `Cargo.toml`.
pub(crate) fn files(
    documents: &BTreeMap<String, Document>,
    common: &Common,
    manifest: &str,
) -> Result<BTreeMap<String, String>, String> {
    let (operations, notifications) = read::read(documents)?;
    let errors = errors::Errors::read(common)?;
    let mut files = BTreeMap::new();
    files.insert("Cargo.toml".to_owned(), features::manifest(manifest, &operations)?);
    files.insert("src/off.rs".to_owned(), features::off(&operations));
    files.insert("src/features.md".to_owned(), features::table(&operations));
    files.insert("src/operation/listed.rs".to_owned(), expression::listed(&operations));
    files.insert("src/operation/catalogued.rs".to_owned(), errors.table(&operations)?);
    files.insert("src/code/constants.rs".to_owned(), errors.constants(&operations)?);
    files.insert("src/help/texts.rs".to_owned(), errors.explanations.texts());
    files.insert("src/rate_limit/listed.rs".to_owned(), rate_limits::table(&operations)?);
    files.insert("src/operation/ruled.rs".to_owned(), rules::table(documents)?);
    let members_v2 = members_v2::members_v2(&operations, &notifications);
    files.insert("src/operation/members_v2.rs".to_owned(), members_v2);
    let root = |family: &str| {
        tree(family, operations.iter().filter(move |operation| operation.family() == family))
    };
    let roots = [root("v3")?, root("v2")?, root("brand")?];
    files.insert("src/request/settles.rs".to_owned(), settles::impls(&roots)?);
    let explained = errors.sections(&operations)?;
    let mut writer = Writer { schemas: schemas(&operations), explained, ..Writer::default() };
    roots.iter().for_each(|root| writer.write(root));
    let Writer { files: written, samples, .. } = writer;
    files.extend(written);
    let mut schemas = Schemas::default();
    notifications.iter().for_each(|notification| schemas.find(&notification.content, false));
    let types = schemas.types();
    files.extend(notifications::files(&notifications, &schemas));
    if !schemas.is_empty() {
        files.insert(
            "src/notifications/schemas.rs".to_owned(),
            schemas_module("notifications", &types),
        );
    }
    let mut calls = Calls::default();
    roots.iter().for_each(|root| calls.add(root));
    files.extend(calls.files(&notifications));
    let library = files.into_iter().map(|(name, text)| (format!("{LIBRARY}/{name}"), text));
    let mut files: BTreeMap<_, _> = library.collect();
    for (area, samples) in samples {
        let head = "# The typed samples of each operation: the least that each mode sends, and the full one. Written by `cargo xtask codegen`.\n";
        files.insert(format!("{SAMPLES}/{area}.yaml"), format!("{head}{samples}"));
    }
    Ok(files)
}

/// The plain members of each response, by `operationId`, under their Rust names.
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

/// A YAML block text, indented below an operation.
fn block(name: &str, text: &str) -> String {
    let lines = text.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    });
    format!("  {name}: |\n{}", lines.collect::<String>())
}

/// The schemas of each area.
fn schemas(operations: &[Operation]) -> BTreeMap<String, (Schemas, Vec<Item>)> {
    let mut schemas: BTreeMap<String, (Schemas, Vec<Item>)> = BTreeMap::new();
    for operation in operations {
        let (schemas, _) = schemas.entry(operation.area.clone()).or_default();
        schemas.find(&operation.request, true);
        if let Answer::Object(object) = &operation.answer {
            schemas.find(object, false);
        }
    }
    for (schemas, types) in schemas.values_mut() {
        *types = schemas.types();
    }
    schemas
}

/// The module of an area's schemas.
fn schemas_module(area: &str, types: &[Item]) -> String {
    let types = emit::types(types, "");
    format!(
        "//! The types that operations of `{area}` share: the schemas that the catalogue names.\n\n{types}"
    )
}

#[derive(Default)]
struct Writer {
    files: BTreeMap<String, String>,
    /// By area.
    samples: BTreeMap<String, String>,
    /// The rustdoc sections about errors and rate limits, by `operationId`.
    explained: BTreeMap<String, String>,
    /// By area, with the generated types.
    schemas: BTreeMap<String, (Schemas, Vec<Item>)>,
}

impl Writer {
    fn write(&mut self, node: &Node<'_>) {
        node.children.iter().for_each(|child| self.write(child));
        let modules: Vec<_> =
            node.operations.iter().map(|operation| self.module(operation)).collect();
        for (operation, module) in node.operations.iter().zip(&modules) {
            let samples = self.samples.entry(operation.area.clone()).or_default();
            samples.push_str(&format!("{}:\n", operation.id));
            for (name, text) in docs::shown(node, operation, &module.names) {
                samples.push_str(&block(name, &text));
            }
        }
        let area = features::of(node);
        let schemas = area.as_ref().and_then(|area| self.schemas.get(area));
        let schemas = schemas.filter(|(schemas, _)| !schemas.is_empty());
        if let Some((_, types)) = schemas {
            let text = schemas_module(&node.title(), types);
            self.files.insert(format!("src/{}/schemas.rs", node.module().replace("::", "/")), text);
        }
        let text = emit::node(node, &modules, schemas.is_some(), &self.explained, features::of);
        self.files.insert(format!("src/{}", node.file()), text);
    }

    fn module(&self, operation: &Operation) -> Module {
        let none = Schemas::default();
        let schemas = self.schemas.get(&operation.area).map_or(&none, |(schemas, _)| schemas);
        emit::module(operation, &Area { schemas, module: features::schemas(operation) })
    }
}
