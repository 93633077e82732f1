//! The words of `words/`, beside what the documents say of the same operation, as static tables.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What `x-wechatpay-docs` leaves out.
const SITE: &str = "https://pay.weixin.qq.com";

/// Writes the tables to `target`.
pub(crate) fn write(documents: &[(String, Value)], target: &Path) -> Result<()> {
    let mut entries = String::new();
    let mut members = BTreeMap::new();
    collect(&mut members, "common")?;
    for (area, document) in documents {
        let words = read(&format!("operations/{area}"))?;
        let protocol = match text(document, "/x-wechatpay-protocol") {
            "" => "v3",
            protocol => protocol,
        };
        for (kind, is_notification) in [("/paths", false), ("/webhooks", true)] {
            for (path, methods) in entries_of(document.pointer(kind)) {
                for (method, operation) in entries_of(Some(methods)) {
                    let method = (!is_notification).then(|| method.to_uppercase());
                    let key = method.as_ref().map(|method| format!("{method} {path}"));
                    let words = words.get(key.as_ref().unwrap_or(path));
                    entries += &entry(area, protocol, method, path, operation, words);
                }
            }
        }
        collect(&mut members, area)?;
    }
    fs::write(target.join("values.rs"), values(documents)?)?;
    fs::write(target.join("kinds.rs"), kinds()?)?;
    let glossary = read("glossary")?;
    let members: String = members
        .iter()
        .map(|((document, key), english)| format!("({document:?}, {key:?}, {english:?}),\n"))
        .collect();
    fs::write(
        target.join("words.rs"),
        format!(
            "static ENTRIES: &[Entry] = &[\n{entries}];\n\
             static MEMBERS: &[(&str, &str, &str)] = &[\n{members}];\n\
             static PRODUCTS: &[(&str, Words)] = &[\n{}];\n\
             static AREAS: &[(&str, Words)] = &[\n{}];\n",
            named(glossary.get("products")),
            named(glossary.get("areas")),
        ),
    )?;
    Ok(())
}

/// A file of words; nothing where nobody has written it yet.
fn read(name: &str) -> Result<Value> {
    let path = Path::new("words").join(format!("{name}.yaml"));
    if path.exists() { crate::parse(&path) } else { Ok(Value::Null) }
}

/// The labels of members in one document.
fn collect(members: &mut BTreeMap<(String, String), String>, document: &str) -> Result<()> {
    let words = read(&format!("members/{document}"))?;
    for (key, english) in entries_of(Some(&words)) {
        let english =
            english.as_str().ok_or_else(|| format!("`{document}`: `{key}` is no text"))?;
        members.insert((document.to_owned(), key.clone()), english.to_owned());
    }
    Ok(())
}

fn entry(
    area: &str,
    protocol: &str,
    method: Option<String>,
    path: &str,
    operation: &Value,
    words: Option<&Value>,
) -> String {
    let word = |key: &str| words.map_or("", |words| text(words, key));
    let link = text(operation, "/externalDocs/url");
    let others = texts(operation, "/x-wechatpay-docs");
    let mut pages: Vec<String> = vec![link.to_owned()];
    pages.extend(others.iter().map(|page| format!("{SITE}{page}")));
    pages.retain(|page| !page.is_empty());
    format!(
        "Entry {{ document: {area:?}, id: {:?}, protocol: {protocol:?}, method: {method:?}, path: {path:?}, \
         name: Words {{ chinese: {:?}, english: {:?} }}, about: Words {{ chinese: {:?}, english: {:?} }}, \
         products: &{:?}, modes: &{:?}, status: {:?}, pages: &{pages:?} }},\n",
        text(operation, "/operationId"),
        text(operation, "/summary"),
        word("/name"),
        word("/zh"),
        word("/en"),
        texts(operation, "/tags"),
        texts(operation, "/x-wechatpay-modes"),
        text(operation, "/x-wechatpay-status"),
    )
}

/// The meanings of values, by document and by a key of the crate's `words::keys`.
fn values(documents: &[(String, Value)]) -> Result<String> {
    let mut all = BTreeMap::new();
    let names = documents.iter().map(|(area, _)| area.as_str()).chain(["common"]);
    for document in names {
        for (key, words) in entries_of(Some(&read(&format!("values/{document}"))?)) {
            let mut add = |key: String, words: &Value| {
                all.insert((document.to_owned(), key), meaning(words));
            };
            match words {
                Value::Object(values) if !values.contains_key("zh") => {
                    values.iter().for_each(|(value, words)| add(format!("{key}\t{value}"), words));
                }
                Value::String(_) => add(format!("{key}\t*"), words),
                words => add(key.clone(), words),
            }
        }
    }
    let all: String = all
        .iter()
        .map(|((document, key), words)| format!("({document:?}, {key:?}, {words}),\n"))
        .collect();
    Ok(format!("static VALUES: &[(&str, &str, Words)] = &[\n{all}];\n"))
}

/// The meaning of one value; `official` where only the platform's page has it.
fn meaning(words: &Value) -> String {
    let (chinese, english) = match words.as_str() {
        Some(_) => ("含义见官方文档", "The official page has its meaning"),
        None => (text(words, "/zh"), text(words, "/en")),
    };
    format!("Words {{ chinese: {chinese:?}, english: {english:?} }}")
}

/// The kinds of members, and those that need a second line.
fn kinds() -> Result<String> {
    let file = read("kinds")?;
    let list = |key: &str| {
        let kinds = file.get(key).and_then(Value::as_array).into_iter().flatten();
        let kinds: String = kinds.map(kind).collect();
        format!("static {}: &[Kind] = &[\n{kinds}];\n", key.to_uppercase())
    };
    Ok(list("kinds") + &list("needed"))
}

fn kind(kind: &Value) -> String {
    let one = |key: &str| kind.get(key).and_then(Value::as_str);
    let all = |key: &str| texts(kind, &format!("/{key}"));
    format!(
        "Kind {{ kind: {:?}, format: {:?}, encrypted: {:?}, media: {:?}, within: &{:?}, names: &{:?}, labels: &{:?}, \
         words: Words {{ chinese: {:?}, english: {:?} }} }},\n",
        one("type"),
        one("format"),
        one("encrypted"),
        one("media"),
        all("in"),
        all("names"),
        all("labels"),
        text(kind, "/zh"),
        text(kind, "/en"),
    )
}

/// The names of products, whose Chinese ones are their keys, or of areas.
fn named(names: Option<&Value>) -> String {
    let named = entries_of(names).map(|(key, words)| {
        let (chinese, english) = match words {
            Value::String(english) => (key.as_str(), english.as_str()),
            words => (text(words, "/zh"), text(words, "/en")),
        };
        format!("({key:?}, Words {{ chinese: {chinese:?}, english: {english:?} }}),\n")
    });
    named.collect()
}

fn entries_of(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn texts<'v>(value: &'v Value, pointer: &str) -> Vec<&'v str> {
    let list = value.pointer(pointer).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).collect()
}
