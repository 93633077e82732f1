//! The words of the catalogue in both languages, as rustdoc shows them: `申请退款 · Request a refund`.

use std::collections::BTreeSet;

use wechatpay_catalogue::words::{self, Entry};

use super::features;
use super::model::{Answer, Content, Member, Notification, Object, Operation, Schema, Variable};
use super::tree::{Node, segments};

/// How many operations or products are named where a segment leads to several.
const NAMED: usize = 2;

/// Looks up the English labels of an operation's members.
pub(crate) fn of_operation(operation: &mut Operation) {
    let area = operation.area.clone();
    for variable in &mut operation.variables {
        variable.english = english(&area, &variable.name, variable.label.as_deref());
    }
    of_object(&area, &mut operation.request);
    if let Answer::Object(object) = &mut operation.answer {
        of_object(&area, object);
    }
}

/// Looks up the English labels of an object's members.
pub(crate) fn of_object(area: &str, object: &mut Object) {
    translate(area, object.schema.as_mut());
    for member in &mut object.members {
        member.english = english(area, &member.name, member.label.as_deref());
        of_content(area, &mut member.content);
    }
}

fn of_content(area: &str, content: &mut Content) {
    match content {
        Content::Object(object) => of_object(area, object),
        Content::Enumeration(enumeration) => translate(area, enumeration.schema.as_mut()),
        Content::List(inner) | Content::Json(inner) => of_content(area, inner),
        _ => {}
    }
}

fn translate(area: &str, schema: Option<&mut Schema>) {
    if let Some(schema) = schema {
        schema.english = english(area, &schema.name, schema.label.as_deref());
    }
}

fn english(area: &str, name: &str, label: Option<&str>) -> Option<String> {
    words::member(area, name, label?).map(str::to_owned)
}

/// What a member is called in both languages.
pub(crate) fn of_member(member: &Member) -> Option<String> {
    pair(member.label.as_deref(), member.english.as_deref())
}

/// What a variable of a path is called in both languages.
pub(crate) fn of_variable(variable: &Variable) -> Option<String> {
    pair(variable.label.as_deref(), variable.english.as_deref())
}

/// What a schema is called in both languages.
pub(crate) fn of_schema(schema: &Schema) -> Option<String> {
    pair(schema.label.as_deref(), schema.english.as_deref())
}

fn pair(chinese: Option<&str>, english: Option<&str>) -> Option<String> {
    Some(both(chinese?, english.unwrap_or_default()))
}

/// Two texts that say the same; the Chinese one alone where nobody has translated it yet.
pub(crate) fn both(chinese: &str, english: &str) -> String {
    if english.is_empty() { chinese.to_owned() } else { format!("{chinese} · {english}") }
}

/// What the catalogue says of an operation, beyond its document.
pub(crate) fn entry(operation: &Operation) -> Option<&'static Entry> {
    words::entry(&operation.method.name().to_uppercase(), &operation.path)
}

/// The English name of an operation; empty where there is none yet.
pub(crate) fn name(operation: &Operation) -> &'static str {
    entry(operation).map_or("", |entry| entry.name.english)
}

/// What the catalogue says of a notification, beyond its document.
pub(crate) fn of_notification(notification: &Notification) -> Option<&'static Entry> {
    words::notification(if notification.is_v2 { "v2" } else { "v3" }, &notification.event)
}

/// What is found at a node: the area, the operations, or their products.
pub(crate) fn of_node(node: &Node<'_>) -> Option<String> {
    if node.segments.len() == 1 {
        let [chinese, english] = match node.step.as_str() {
            "v2" => ["APIv2 的接口", "Operations of APIv2"],
            "brand" => ["品牌 API 的接口", "Operations of the brand's API"],
            _ => ["APIv3 的接口", "Operations of APIv3"],
        };
        return Some(both(chinese, english));
    }
    let area = features::of(node).or_else(|| match node.segments.as_slice() {
        // Its own segments are the areas.
        [_, segment] => Some(segment.clone()),
        _ => None,
    });
    if let Some(area) = area.and_then(|area| words::area(&area)) {
        return Some(both(area.chinese, area.english));
    }
    let mut below = Vec::new();
    collect(node, &mut below);
    let here = if node.operations.is_empty() { &below } else { &node.operations };
    if here.len() <= NAMED || !node.operations.is_empty() {
        let chinese: Vec<_> = here.iter().map(|one| one.summary.as_str()).collect();
        let english: Vec<_> = here.iter().map(|one| name(one)).collect();
        return Some(listed(&chinese, &english));
    }
    let products: BTreeSet<_> = below.iter().flat_map(|one| &one.tags).collect();
    if products.len() > NAMED {
        return None;
    }
    let chinese: Vec<_> = products.iter().map(|product| product.as_str()).collect();
    let english: Vec<_> = products
        .iter()
        .map(|product| words::product(product).map_or("", |words| words.english))
        .collect();
    Some(listed(&chinese, &english))
}

fn listed(chinese: &[&str], english: &[&str]) -> String {
    let english = if english.contains(&"") { String::new() } else { english.join("; ") };
    both(&chinese.join("、"), &english)
}

fn collect<'a>(node: &Node<'a>, operations: &mut Vec<&'a Operation>) {
    operations.extend(&node.operations);
    node.children.iter().for_each(|child| collect(child, operations));
}

/// What an operation is searched for: its names, its products, and the end of its path.
pub(crate) fn aliases(operation: &Operation) -> Vec<String> {
    let fixed: Vec<_> =
        segments(&operation.path).filter(|segment| !segment.starts_with('{')).collect();
    let mut aliases = vec![operation.summary.clone(), name(operation).to_owned()];
    aliases.extend(operation.tags.iter().map(|tag| plain(tag).to_owned()));
    if let [.., before, last] = fixed.as_slice() {
        aliases.extend([(*last).to_owned(), format!("{before}/{last}")]);
    } else {
        aliases.extend(fixed.last().map(|last| (*last).to_owned()));
    }
    distinct(aliases, operation.method.name())
}

/// What a notification is searched for: its event type and its names.
pub(crate) fn aliases_of_notification(notification: &Notification) -> Vec<String> {
    let english = of_notification(notification).map_or("", |entry| entry.name.english);
    let aliases = [notification.event.as_str(), &notification.summary, english].map(str::to_owned);
    distinct(aliases.to_vec(), "")
}

/// Without what rustdoc refuses: repetitions, empty ones, and the item's own name.
fn distinct(aliases: Vec<String>, name: &str) -> Vec<String> {
    let mut distinct = Vec::new();
    for alias in aliases.into_iter().map(|alias| searchable(&alias)) {
        if !alias.is_empty() && alias != name && !distinct.contains(&alias) {
            distinct.push(alias);
        }
    }
    distinct
}

/// A product without what its name has in brackets: `商家转账 (用户确认模式)`.
fn plain(product: &str) -> &str {
    product.split(['(', '（']).next().unwrap_or_default().trim_end()
}

/// Without the characters that rustdoc refuses in an alias.
fn searchable(text: &str) -> String {
    let text: Vec<_> = text.split_whitespace().collect();
    text.join(" ").replace(['"', '\''], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_nobody_has_translated_stands_alone() {
        assert_eq!(both("退款", "Refund"), "退款 · Refund");
        assert_eq!(both("退款", ""), "退款");
        assert_eq!(pair(None, Some("Refund")), None);
        assert_eq!(listed(&["查询", "关单"], &["Query", "Close"]), "查询、关单 · Query; Close");
        assert_eq!(listed(&["查询", "关单"], &["Query", ""]), "查询、关单");
    }

    #[test]
    fn a_product_is_searched_for_by_its_plain_name() {
        assert_eq!(plain("商家转账 (用户确认模式)"), "商家转账");
        assert_eq!(plain("平台收付通 分账"), "平台收付通 分账");
        assert_eq!(searchable(" a  merchant's \"name\"\n"), "a merchants name");
    }
}
