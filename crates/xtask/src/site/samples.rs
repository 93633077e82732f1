//! The code on an operation's page: Rust in six styles for each mode and in full, PHP in six
//! styles, the command, `curl`.

use std::collections::BTreeMap;

use serde_json::Value;
use wechatpay_catalogue::words::{Entry, Language};
use wechatpay_catalogue::{Description, Ordered, documents, openapi, resolved};

use super::request::{Request, list};
use super::{command, either, notified, php};
use crate::node::Node;

/// The catalogue's documents with their samples, by area: in their original order, and with each
/// `$ref` resolved.
pub(super) struct Samples(BTreeMap<&'static str, (Node, Value)>);

impl Samples {
    /// Reads all areas.
    pub(super) fn read() -> Result<Self, String> {
        let all = documents().iter().map(|document| {
            let area = document.area();
            let open = openapi(Some(area)).map_err(|error| error.to_string())?;
            let text = Ordered::new(&open, Some(area)).to_string();
            let node = serde_json::from_str(&text).map_err(|error| format!("{area}: {error}"))?;
            Ok((area, (node, resolved(&open))))
        });
        Ok(Self(all.collect::<Result<_, String>>()?))
    }

    fn operation(&self, entry: &Entry) -> Option<(&Node, &Value)> {
        let method = entry.method?.to_lowercase();
        let (node, value) = self.0.get(entry.document)?;
        let node = node.get("paths")?.get(entry.path)?.get(&method)?;
        Some((node, value.get("paths")?.get(entry.path)?.get(&method)?))
    }

    /// The samples in Rust with their labels: `pure chain, async (minimal, direct)`.
    #[cfg(test)]
    pub(super) fn rust(&self, entry: &Entry) -> Vec<(String, String)> {
        let samples =
            self.operation(entry).map(|(operation, _)| list(operation.get("x-codeSamples")));
        let text = |sample: &Node, key: &str| Some(sample.get(key)?.as_text()?.to_owned());
        let samples = samples.unwrap_or_default().iter();
        samples.filter_map(|one| Some((text(one, "label")?, text(one, "source")?))).collect()
    }

    /// The section with all samples. For a notification, the merchant's handler and the command
    /// that makes the simulator send it.
    pub(super) fn section(&self, description: &Description, language: Language) -> String {
        if description.entry.method.is_none() {
            return notified::section(&description.entry, language);
        }
        let Some((operation, resolved)) = self.operation(&description.entry) else {
            return String::new();
        };
        let say = |chinese, english| either(language, chinese, english);
        let mut text = String::new();
        let all = list(operation.get("x-codeSamples"));
        let mut kinds: Vec<&str> = all.iter().filter_map(kind).collect();
        kinds.dedup();
        for name in kinds {
            let blocks = all.iter().filter(|sample| kind(sample) == Some(name));
            let blocks = blocks.map(|sample| {
                let of = |key: &str| sample.get(key).and_then(Node::as_text).unwrap_or_default();
                block("rust", &way(of("label"), language), of("source"))
            });
            text.push_str(&group(&title(name, language), &blocks.collect::<String>()));
        }
        let minimal = Request::minimal(operation, resolved, description);
        let full = Request::full(operation, resolved, description);
        let least = php(description, &minimal, language);
        text.push_str(&group(say("PHP：最少参数", "PHP: required members"), &least));
        let all = php(description, &full, language);
        if all != least {
            text.push_str(&group(say("PHP：全部参数", "PHP: all members"), &all));
        }
        // The payer's browser opens such a page; it is not called.
        if operation.get("responses").is_some_and(|all| all.get("302").is_none()) {
            text.push_str(&tried(description, &minimal.simulated(), language));
        }
        text
    }
}

/// The call on the command line, against the simulator's merchant.
fn tried(description: &Description, request: &Request, language: Language) -> String {
    let mut blocks = String::new();
    if let Some(source) = command::wechatpay(description, request) {
        blocks.push_str(&block("sh", "wechatpay", &source));
    }
    if let Some(source) = command::curl(description, request) {
        blocks.push_str(&block("sh", "curl", &source));
    }
    if blocks.is_empty() {
        return blocks;
    }
    let title = either(language, "试一试", "Try it");
    let before = either(
        language,
        "先[安装命令](/zh/guide/before-you-start#安装)，运行 `wechatpay simulate --credentials keys`，再在同一目录的另一个终端中执行。要用到的订单、批次等须先创建。",
        "[Install the command](/en/guide/before-you-start#install) and run `wechatpay simulate --credentials keys`, then this \
         in another terminal, in the same directory. What the \
         operation works on, an order for example, must exist.",
    );
    group(title, &blocks).replace("::: code-group", &format!("{before}\n\n::: code-group"))
}

fn php(description: &Description, request: &Request, language: Language) -> String {
    let is_v2 = description.entry.protocol == "v2";
    let options = php::Options {
        path: &request.path,
        query: &request.query,
        body: request.body.as_ref(),
        headers: &request.headers,
        has_file: request.file.is_some(),
        is_v2,
        certificate: description.extensions.iter().any(|(name, _)| name == "mutual-tls"),
    };
    let method = description.entry.method.unwrap_or_default();
    let samples = php::samples(method, &command::template(description), &options);
    let blocks = samples
        .iter()
        .map(|(chinese, english, source)| block("php", either(language, chinese, english), source));
    blocks.collect()
}

/// The kind in a label: `minimal, direct` in `pure chain, async (minimal, direct)`.
fn kind(sample: &Node) -> Option<&str> {
    let label = sample.get("label").and_then(Node::as_text)?;
    label.split_once(" (")?.1.strip_suffix(')')
}

/// The style in a label, translated: `pure chain, async`.
fn way(label: &str, language: Language) -> String {
    let (way, _) = label.split_once(" (").unwrap_or((label, ""));
    if language == Language::English {
        return way.to_owned();
    }
    let words = [
        ("pure chain", "纯链式"),
        ("declarative", "声明式"),
        ("property", "属性式"),
        ("async", "异步"),
        ("blocking", "同步"),
    ];
    let (form, ending) = way.split_once(", ").unwrap_or((way, ""));
    let of = |word: &str| {
        words.iter().find(|(english, _)| *english == word).map_or("", |(_, chinese)| *chinese)
    };
    format!("{}{}", of(ending), of(form))
}

fn title(kind: &str, language: Language) -> String {
    let chinese = match kind {
        "full" => "Rust：全部参数",
        "minimal, direct" => "Rust：最少参数，普通商户",
        "minimal, partner" => "Rust：最少参数，服务商",
        "minimal, brand" => "Rust：最少参数，品牌",
        _ => "Rust：最少参数",
    };
    let english = match kind {
        "full" => "Rust: all members",
        "minimal, direct" => "Rust: required members, direct merchant",
        "minimal, partner" => "Rust: required members, partner",
        "minimal, brand" => "Rust: required members, brand",
        _ => "Rust: required members",
    };
    either(language, chinese, english).to_owned()
}

pub(super) fn group(title: &str, blocks: &str) -> String {
    format!("### {title}\n\n::: code-group\n\n{blocks}:::\n\n")
}

pub(super) fn block(syntax: &str, label: &str, source: &str) -> String {
    format!("```{syntax} [{label}]\n{}\n```\n\n", source.trim_end())
}
