//! The texts of the catalogue in both languages, as shown in rustdoc: `申请退款 · Request a refund`.

use std::collections::BTreeSet;

use wechatpay_catalogue::words::{self, Entry};

use super::features;
use super::model::{Answer, Content, Member, Notification, Object, Operation, Schema, Variable};
use super::tree::{Node, segments};

/// Most operations or products named at a segment that leads to several.
const NAMED: usize = 2;

/// Looks up the English labels of an operation's members, their notes and the meanings of their
/// values.
pub(crate) fn of_operation(operation: &mut Operation) {
    let area = operation.area.clone();
    let place = [area.as_str(), operation.family()];
    for variable in &mut operation.variables {
        variable.english = english(&area, &variable.name, variable.label.as_deref());
    }
    of_object(place, &mut operation.request);
    if let Answer::Object(object) = &mut operation.answer {
        of_object(place, object);
    }
}

/// Same as [`of_operation`] for an object's members. `place` is the document and its family.
pub(crate) fn of_object(place: [&str; 2], object: &mut Object) {
    translate(place[0], object.schema.as_mut());
    for member in &mut object.members {
        member.english = english(place[0], &member.name, member.label.as_deref());
        let label = member.label.clone().unwrap_or_default();
        let form = match member.content.innermost() {
            Content::Minor => member.form.clone().minor(),
            _ => member.form.clone(),
        };
        member.note = form.note(place, &member.name, &label);
        if let Content::Integer(known) = member.content.innermost() {
            let meaning =
                |value: &i64| words::value(place[0], &member.name, &label, &value.to_string());
            member.meanings = known.iter().map(meaning).collect();
        }
        of_content(place, [&member.name, &label], &mut member.content);
    }
}

/// `names` are the name of the member with this content, and its short name.
fn of_content(place: [&str; 2], names: [&str; 2], content: &mut Content) {
    match content {
        Content::Object(object) => of_object(place, object),
        Content::Enumeration(enumeration) => {
            translate(place[0], enumeration.schema.as_mut());
            let shared = enumeration.schema.as_ref();
            let [name, label] = shared.map_or(names, |schema| {
                [schema.name.as_str(), schema.label.as_deref().unwrap_or_default()]
            });
            let meaning = |value: &String| words::value(place[0], name, label, value);
            enumeration.meanings = enumeration.values.iter().map(meaning).collect();
        }
        Content::List(inner) | Content::Json(inner) => of_content(place, names, inner),
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

/// The name of a member in both languages.
pub(crate) fn of_member(member: &Member) -> Option<String> {
    pair(member.label.as_deref(), member.english.as_deref())
}

/// The name of a path variable in both languages.
pub(crate) fn of_variable(variable: &Variable) -> Option<String> {
    pair(variable.label.as_deref(), variable.english.as_deref())
}

/// The name of a schema in both languages.
pub(crate) fn of_schema(schema: &Schema) -> Option<String> {
    pair(schema.label.as_deref(), schema.english.as_deref())
}

fn pair(chinese: Option<&str>, english: Option<&str>) -> Option<String> {
    Some(both(chinese?, english.unwrap_or_default()))
}

/// Joins a text and its translation; only the Chinese text if there is no translation yet.
pub(crate) fn both(chinese: &str, english: &str) -> String {
    if english.is_empty() { chinese.to_owned() } else { format!("{chinese} · {english}") }
}

/// The catalogue's texts about an operation, which are not in its document.
pub(crate) fn entry(operation: &Operation) -> Option<&'static Entry> {
    words::entry(&operation.method.name().to_uppercase(), &operation.path)
}

/// The English name of an operation; empty if there is none yet.
pub(crate) fn name(operation: &Operation) -> &'static str {
    entry(operation).map_or("", |entry| entry.name.english)
}

/// The catalogue's texts about a notification, which are not in its document.
pub(crate) fn of_notification(notification: &Notification) -> Option<&'static Entry> {
    words::notification(if notification.is_v2 { "v2" } else { "v3" }, &notification.event)
}

/// A description of a node: the area, the operations, or their products.
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
        // The segments of this family are the areas.
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

/// Search terms for an operation: its names, its products, and the end of its path.
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

/// Search terms for a notification: its event type and its names.
pub(crate) fn aliases_of_notification(notification: &Notification) -> Vec<String> {
    let english = of_notification(notification).map_or("", |entry| entry.name.english);
    let aliases = [notification.event.as_str(), &notification.summary, english].map(str::to_owned);
    distinct(aliases.to_vec(), "")
}

/// Removes aliases that rustdoc refuses: duplicates, empty ones, and the item's own name.
fn distinct(aliases: Vec<String>, name: &str) -> Vec<String> {
    let mut distinct = Vec::new();
    for alias in aliases.into_iter().map(|alias| searchable(&alias)) {
        if !alias.is_empty() && alias != name && !distinct.contains(&alias) {
            distinct.push(alias);
        }
    }
    distinct
}

/// A product name without its part in brackets: `商家转账 (用户确认模式)`.
fn plain(product: &str) -> &str {
    product.split(['(', '（']).next().unwrap_or_default().trim_end()
}

/// The text without characters that rustdoc refuses in an alias.
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
