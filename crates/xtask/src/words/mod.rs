//! Checks the texts of the catalogue: missing, stale, in the wrong script, or different from the
//! glossary.

mod meanings;
mod script;
mod terms;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use self::script::Latin;
use self::terms::Glossary;
use crate::node::Node;
use crate::{catalogue, reference};

/// The labels that several documents share.
const COMMON: &str = "common";

/// The directory where the texts are edited.
pub(crate) fn directory() -> PathBuf {
    catalogue::root().join("crates/wechatpay-catalogue/words")
}

/// The texts in the files.
#[derive(Default)]
struct Words {
    /// By document: the texts of its operations and notifications.
    operations: BTreeMap<String, Node>,
    /// By document, and `common`: the English labels of its members.
    members: BTreeMap<String, Node>,
    /// By document, and `common`: the meanings of values.
    values: BTreeMap<String, Node>,
    /// The notes of members.
    kinds: Node,
    glossary: Node,
}

/// Returns every fault of the texts below a directory, one per line.
pub(crate) fn faults(
    documents: &BTreeMap<String, Node>,
    directory: &Path,
) -> Result<Vec<String>, String> {
    let words = Words {
        operations: read_all(&directory.join("operations"))?,
        members: read_all(&directory.join("members"))?,
        values: read_all(&directory.join("values"))?,
        kinds: read(&directory.join("kinds.yaml"))?,
        glossary: read(&directory.join("glossary.yaml"))?,
    };
    Ok(check(documents, &words))
}

fn read_all(directory: &Path) -> Result<BTreeMap<String, Node>, String> {
    let failed = |error| format!("`{}`: {error}", directory.display());
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(directory).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        files.insert(name.to_owned(), read(&path)?);
    }
    Ok(files)
}

fn read(path: &Path) -> Result<Node, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("`{}`: {e}", path.display()))?;
    catalogue::parse(&text).map_err(|e| format!("`{}`: {e}", path.display()))
}

fn check(documents: &BTreeMap<String, Node>, words: &Words) -> Vec<String> {
    let mut check = Check {
        words,
        latin: Latin::of(&words.glossary),
        glossary: Glossary::of(&words.glossary),
        faults: Vec::new(),
    };
    let mut used = BTreeSet::new();
    let mut products = BTreeSet::new();
    for (area, document) in documents {
        check.operations(area, document, &mut products);
        check.members(area, document, &mut used);
        let mut texts = BTreeSet::new();
        conditions(document, &mut texts);
        for (chinese, english) in &texts {
            let place = format!("openapi/{area}.yaml: {chinese}");
            for fault in check.scripts(chinese, english) {
                check.fault(&place, &fault);
            }
        }
    }
    check.meanings(documents);
    check.stale(documents, &used);
    check.names(documents, &products);
    check.faults
}

struct Check<'a> {
    words: &'a Words,
    latin: Latin,
    glossary: Glossary,
    faults: Vec<String>,
}

impl Check<'_> {
    fn fault(&mut self, place: &str, fault: &str) {
        self.faults.push(format!("{place}: {fault}"));
    }

    /// Checks a text and its translation.
    fn pair(&mut self, place: &str, chinese: &str, english: &str) {
        let mut faults = self.scripts(chinese, english);
        faults.extend(self.glossary.fault(chinese, english));
        faults.iter().for_each(|fault| self.fault(place, fault));
    }

    /// Whether each text is in its own language.
    fn scripts(&self, chinese: &str, english: &str) -> Vec<String> {
        let faults = [self.latin.fault_of_chinese(chinese), script::fault_of_english(english)];
        faults.into_iter().flatten().collect()
    }

    /// Names and descriptions of operations and notifications.
    fn operations(&mut self, area: &str, document: &Node, products: &mut BTreeSet<String>) {
        let words = self.words.operations.get(area);
        let mut expected = BTreeSet::new();
        for (key, operation) in entries(document) {
            let place = format!("operations/{area}.yaml: {key}");
            let text = |node: Option<&Node>| node.and_then(Node::as_text).unwrap_or("").to_owned();
            let found = words.and_then(|words| words.get(&key));
            let word = |name| text(found.and_then(|found| found.get(name)));
            if let Some(Node::List(tags)) = operation.get("tags") {
                products.extend(tags.iter().filter_map(Node::as_text).map(str::to_owned));
            }
            for name in ["name", "zh", "en"] {
                if word(name).trim().is_empty() {
                    self.fault(&place, &format!("`{name}` is missing"));
                }
            }
            for (name, _) in found.map_or(&[][..], Node::members) {
                if !["name", "zh", "en"].contains(&name.as_str()) {
                    self.fault(&place, &format!("`{name}` is not a word of an operation"));
                }
            }
            let (summary, name) = (text(operation.get("summary")), word("name"));
            let (chinese, english) = (word("zh"), word("en"));
            if ![&name, &chinese, &english].iter().any(|text| text.is_empty()) {
                let mut faults = self.scripts(&summary, &name);
                faults.extend(self.scripts(&chinese, &english));
                // The name and the description may each omit a term that the other contains.
                let all = format!("{name} {english}");
                faults.extend(self.glossary.fault(&format!("{summary} {chinese}"), &all));
                faults.iter().for_each(|fault| self.fault(&place, fault));
            }
            expected.insert(key);
        }
        for (key, _) in words.map_or(&[][..], Node::members) {
            if !expected.contains(key) {
                self.fault(&format!("operations/{area}.yaml: {key}"), "not in the document");
            }
        }
    }

    /// Checks the labels of members. Adds the used keys, with their file, to `used`.
    fn members(&mut self, area: &str, document: &Node, used: &mut BTreeSet<(String, String)>) {
        let mut members = BTreeSet::new();
        collect(document, &mut members);
        for (member, label) in members {
            let Some(label) = label else {
                self.fault(&format!("openapi/{area}.yaml: {member}"), "no `description`");
                continue;
            };
            let special = format!("{member} {label}");
            let found = [(area, &special), (area, &label), (COMMON, &special), (COMMON, &label)]
                .into_iter()
                .find_map(|(file, key)| {
                    let english = self.words.members.get(file)?.get(key)?.as_text()?;
                    Some((file.to_owned(), key.clone(), english.to_owned()))
                });
            match found {
                Some((file, key, english)) if !english.trim().is_empty() => {
                    if used.insert((file.clone(), key.clone())) {
                        let place = format!("members/{file}.yaml: {key}");
                        if key == special {
                            // The label has another meaning here, or is wrong, so its terms are not
                            // checked.
                            let faults = self.scripts(&label, &english);
                            faults.iter().for_each(|fault| self.fault(&place, fault));
                        } else {
                            self.pair(&place, &label, &english);
                        }
                    }
                }
                _ => self.fault(
                    &format!("members/{area}.yaml: {member}"),
                    &format!("`{label}` is not translated"),
                ),
            }
        }
    }

    /// Reports texts that are not used.
    fn stale(&mut self, documents: &BTreeMap<String, Node>, used: &BTreeSet<(String, String)>) {
        for (file, words) in &self.words.members {
            for (key, _) in words.members() {
                if !used.contains(&(file.clone(), key.clone())) {
                    self.faults.push(format!("members/{file}.yaml: {key}: not in the documents"));
                }
            }
        }
        for file in self.words.operations.keys() {
            if !documents.contains_key(file) {
                self.faults.push(format!("operations/{file}.yaml: no such document exists"));
            }
        }
    }

    /// Checks the names of products and areas.
    fn names(&mut self, documents: &BTreeMap<String, Node>, products: &BTreeSet<String>) {
        let glossary = &self.words.glossary;
        let named = glossary.get("products").map_or(&[][..], Node::members);
        for product in products {
            let place = format!("glossary.yaml: products: {product}");
            let english = named.iter().find(|(key, _)| key == product);
            match english.and_then(|(_, english)| english.as_text()) {
                Some(english) => self.pair(&place, product, english),
                None => self.fault(&place, "missing"),
            }
        }
        for (product, _) in named {
            if !products.contains(product) {
                self.fault(&format!("glossary.yaml: products: {product}"), "not in the documents");
            }
        }
        let named = glossary.get("areas").map_or(&[][..], Node::members);
        for area in documents.keys().filter(|area| !area.ends_with("notifications")) {
            let place = format!("glossary.yaml: areas: {area}");
            let words = named.iter().find(|(key, _)| key == area).map(|(_, words)| words);
            let word = |name| words.and_then(|words| words.get(name)).and_then(Node::as_text);
            match (word("zh"), word("en")) {
                (Some(chinese), Some(english)) => self.pair(&place, chinese, english),
                _ => self.fault(&place, "missing"),
            }
        }
        for (area, _) in named {
            // For `marketing`, the area is the second segment.
            if !documents.contains_key(area) && area != "marketing" {
                self.fault(&format!("glossary.yaml: areas: {area}"), "not in the documents");
            }
        }
    }
}

/// The operations and notifications of a document, by the keys of their texts.
fn entries(document: &Node) -> Vec<(String, &Node)> {
    let mut found = Vec::new();
    for (part, is_notification) in [("paths", false), ("webhooks", true)] {
        for (path, methods) in document.get(part).map_or(&[][..], Node::members) {
            for (method, operation) in methods.members() {
                let key = format!("{} {path}", method.to_uppercase());
                found.push((if is_notification { path.clone() } else { key }, operation));
            }
        }
    }
    found
}

/// Collects every member with its label.
fn collect(node: &Node, members: &mut BTreeSet<(String, Option<String>)>) {
    let label = |node: &Node, key| node.get(key).and_then(Node::as_text).map(str::to_owned);
    for (name, member) in node.get("properties").map_or(&[][..], Node::members) {
        // A sample may have a member `properties`, too.
        if matches!(member, Node::Map(_)) {
            members.insert((name.clone(), label(member, "description")));
        }
    }
    if let (Some(name), Some(_), Some(_)) =
        (label(node, "name"), node.get("in"), node.get("schema"))
    {
        members.insert((name, label(node, "description")));
    }
    if let (Some(name), Some(its)) = (label(node, reference::NAME), label(node, reference::LABEL)) {
        members.insert((name, Some(its)));
    }
    match node {
        Node::List(items) => items.iter().for_each(|item| collect(item, members)),
        // Conditions refer to members that are defined elsewhere.
        _ => node.members().iter().for_each(|(key, inner)| match key.as_str() {
            "allOf" | "x-wechatpay-conditions" => {}
            // A member may be named `properties`.
            "properties" => {
                inner.members().iter().for_each(|(_, member)| collect(member, members));
            }
            _ => collect(inner, members),
        }),
    }
}

/// Collects the texts of conditions, Chinese and English.
fn conditions(node: &Node, found: &mut BTreeSet<(String, String)>) {
    let text = |key| node.get(key).and_then(Node::as_text).map(str::to_owned);
    for (chinese, english) in [("description", "x-wechatpay-en"), ("zh", "en")] {
        if let (Some(chinese), Some(english)) = (text(chinese), text(english)) {
            found.insert((chinese, english));
        }
    }
    match node {
        Node::List(items) => items.iter().for_each(|item| conditions(item, found)),
        _ => node.members().iter().for_each(|(_, inner)| conditions(inner, found)),
    }
}
