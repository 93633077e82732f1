//! Checks notes of members and meanings of values: missing, stale or in the wrong language.

use std::collections::{BTreeMap, BTreeSet};

use wechatpay_catalogue::words;

use super::Check;
use crate::form::Form;
use crate::node::Node;
use crate::reference;

/// Marks a value whose meaning is only on the official page.
const OFFICIAL: &str = "official";

/// A member with its schema.
struct Found<'n> {
    name: String,
    label: String,
    schema: &'n Node,
}

/// By document and key: the text in both languages, or `None` if only the official page has the
/// meaning.
type Meanings = BTreeMap<(String, String), Option<(String, String)>>;

impl Check<'_> {
    /// Everything about kinds and values.
    pub(super) fn meanings(&mut self, documents: &BTreeMap<String, Node>) {
        let meanings = self.read();
        let events: BTreeSet<&str> = documents.values().flat_map(events).collect();
        let mut used = BTreeSet::new();
        let mut missing = BTreeSet::new();
        let mut kinds = BTreeSet::new();
        for (area, document) in documents {
            let mut members = Vec::new();
            collect(document, &mut members);
            self.notes(area, document, &members, &mut kinds);
            for (name, label, values) in members.iter().flat_map(enumerations) {
                for value in values {
                    let keys = words::keys(area, &name, &label, &value);
                    let key = keys.into_iter().map(|(document, key)| (document.to_owned(), key));
                    let found = key.into_iter().find(|key| meanings.contains_key(key));
                    let is_event = name == "event_type" && events.contains(value.as_str());
                    if let Some(key) = found {
                        used.insert(key);
                    } else if !is_event {
                        missing.insert((area.clone(), name.clone(), label.clone(), value));
                    }
                }
            }
        }
        for (area, name, label, value) in missing {
            self.fault(
                &format!("values/{area}.yaml: {name} {label}"),
                &format!("`{value}` has no meaning"),
            );
        }
        for key in meanings.keys().filter(|key| !used.contains(key)) {
            let place = format!("values/{}.yaml: {}", key.0, key.1.replace('\t', ": "));
            self.fault(&place, "not in the documents");
        }
        for (at, kind) in list(self.words.kinds.get("kinds")).iter().enumerate() {
            if !kinds.contains(&at) {
                let note = kind.get("zh").and_then(Node::as_text).unwrap_or_default();
                self.fault(&format!("kinds.yaml: {note}"), "no member is of this kind");
            }
        }
    }

    /// Checks the notes of a document's members. Adds the positions of their kinds to `kinds`.
    fn notes(
        &mut self,
        area: &str,
        document: &Node,
        members: &[Found<'_>],
        kinds: &mut BTreeSet<usize>,
    ) {
        let text = |key: &str| document.get(key).and_then(Node::as_text);
        let place = [area, text("x-wechatpay-protocol").unwrap_or("v3")];
        let is_of_any_currency = text("x-wechatpay-currency") == Some("any");
        let mut missing = BTreeSet::new();
        let forms: Vec<_> = members
            .iter()
            .map(|member| {
                let form = Form::of(member.schema);
                (member, if is_of_any_currency { form.minor() } else { form })
            })
            .collect();
        for (member, form) in &forms {
            if form.lacks_note(place, &member.name, &member.label) {
                missing.insert(format!("{} {}", member.name, member.label));
            }
        }
        let of_each = |(member, form): &(&Found<'_>, Form)| {
            words::kind(&form.facts(place, &member.name, &member.label))
        };
        kinds.extend(forms.iter().filter_map(of_each));
        for member in missing {
            self.fault(&format!("openapi/{area}.yaml: {member}"), "no kind of `kinds.yaml` fits");
        }
    }

    /// Reads and checks the meanings.
    fn read(&mut self) -> Meanings {
        let mut meanings = Meanings::new();
        for (file, entries) in &self.words.values {
            for (key, entry) in entries.members() {
                let values = match entry {
                    Node::Map(_) if entry.get("zh").is_none() => entry.members(),
                    _ => &[],
                };
                let mut add = |key: String, node: &Node| {
                    let place = format!("values/{file}.yaml: {}", key.replace('\t', ": "));
                    let text = |name| node.get(name).and_then(Node::as_text);
                    let both = match (node.as_text(), text("zh"), text("en")) {
                        (Some(OFFICIAL), ..) => None,
                        (None, Some(zh), Some(en)) => Some((zh.to_owned(), en.to_owned())),
                        _ => return self.faults.push(format!("{place}: not `zh` and `en`")),
                    };
                    meanings.insert((file.clone(), key), both);
                };
                match entry {
                    Node::Map(_) if !values.is_empty() => {
                        values
                            .iter()
                            .for_each(|(value, node)| add(format!("{key}\t{value}"), node));
                    }
                    Node::Text(_) => add(format!("{key}\t*"), entry),
                    _ => add(key.clone(), entry),
                }
            }
        }
        for ((file, key), both) in &meanings {
            let place = format!("values/{file}.yaml: {}", key.replace('\t', ": "));
            if let Some((zh, en)) = both {
                self.pair(&place, zh, en);
            }
            if key.trim_start_matches('-').chars().all(|c| c.is_ascii_digit()) {
                self.fault(&place, "a number means nothing without its member");
            }
        }
        for kind in list(self.words.kinds.get("kinds")) {
            let text = |key: &str| kind.get(key).and_then(Node::as_text).unwrap_or_default();
            self.pair(&format!("kinds.yaml: {}", text("zh")), text("zh"), text("en"));
        }
        meanings
    }
}

/// The events of a document.
fn events(document: &Node) -> impl Iterator<Item = &str> {
    let webhooks = document.get("webhooks").map_or(&[][..], Node::members);
    webhooks.iter().map(|(event, _)| event.as_str())
}

/// The enumerations of a member: by its own names, or by the names of the shared schema.
fn enumerations(found: &Found<'_>) -> Vec<(String, String, Vec<String>)> {
    let text = |node: &Node, key| node.get(key).and_then(Node::as_text).map(str::to_owned);
    let mut all = Vec::new();
    let mut next = Some(found.schema);
    while let Some(schema) = next {
        let values = list(schema.get("enum")).iter().map(|value| match value {
            Node::Text(text) => text.clone(),
            other => other.to_json_text(),
        });
        let values: Vec<_> = values.collect();
        if !values.is_empty() {
            let shared = text(schema, reference::NAME);
            let (name, label) = shared.map_or_else(
                || (found.name.clone(), found.label.clone()),
                |name| (name, text(schema, reference::LABEL).unwrap_or_default()),
            );
            all.push((name, label, values));
        }
        next = schema.get("items").or_else(|| schema.get("contentSchema"));
    }
    all
}

fn collect<'n>(node: &'n Node, found: &mut Vec<Found<'n>>) {
    let text = |node: &Node, key| node.get(key).and_then(Node::as_text).map(str::to_owned);
    for (name, member) in node.get("properties").map_or(&[][..], Node::members) {
        if matches!(member, Node::Map(_)) {
            let label = text(member, "description").unwrap_or_default();
            found.push(Found { name: name.clone(), label, schema: member });
        }
    }
    if let (Some(name), Some(_), Some(schema)) =
        (text(node, "name"), node.get("in"), node.get("schema"))
    {
        found.push(Found { name, label: text(node, "description").unwrap_or_default(), schema });
    }
    match node {
        Node::List(items) => items.iter().for_each(|item| collect(item, found)),
        _ => node.members().iter().for_each(|(key, inner)| match key.as_str() {
            // Samples have members of any name; conditions refer to members that are defined
            // elsewhere.
            "allOf" | "x-wechatpay-conditions" | "example" | "examples" => {}
            // A member may be named `properties`.
            "properties" => inner.members().iter().for_each(|(_, member)| collect(member, found)),
            _ => collect(inner, found),
        }),
    }
}

fn list(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node::List(items)) => items,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use crate::catalogue::parse;
    use crate::words::{Words, check};

    /// The faults of a document `refund` with one member and these texts for values and kinds.
    fn faults(member: &str, values: &str, kinds: &str) -> Vec<String> {
        let document = format!("{{components: {{schemas: {{A: {{properties: {member}}}}}}}}}");
        let words = Words {
            members: [("refund".to_owned(), parse("{状态: Status, 新的时间: New time}").unwrap())]
                .into(),
            values: [("common".to_owned(), parse(values).unwrap())].into(),
            kinds: parse(kinds).unwrap(),
            ..Words::default()
        };
        let all = check(&[("refund".to_owned(), parse(&document).unwrap())].into(), &words);
        let about =
            |fault: &String| !fault.contains("not in the documents") || fault.contains("values/");
        let others = ["glossary.yaml", "members/"];
        all.into_iter()
            .filter(|fault| about(fault) && !others.iter().any(|other| fault.starts_with(other)))
            .collect()
    }

    const STATE: &str = "{state: {type: string, description: 状态, enum: [NEW, '1']}}";

    #[test]
    fn each_value_has_a_meaning_in_both_languages() {
        let right = "{NEW: {zh: 新, en: New}, state: {'1': {zh: 旧, en: Old}}}";
        assert_eq!(faults(STATE, right, "{}"), Vec::<String>::new());
        assert_eq!(faults(STATE, "{state: official}", "{}"), Vec::<String>::new());
        for (values, expected) in [
            ("{NEW: {zh: 新, en: New}}", "values/refund.yaml: state 状态: `1` has no meaning"),
            (
                "{NEW: {zh: 新, en: New}, '1': {zh: 旧, en: Old}}",
                "values/common.yaml: 1: a number means nothing without its member",
            ),
            (
                "{state: official, OLD: {zh: 旧, en: Old}}",
                "values/common.yaml: OLD: not in the documents",
            ),
            (
                "{state: {NEW: {zh: 新, en: 新}, '1': {zh: 旧, en: Old}}}",
                "values/common.yaml: state: NEW: Chinese in English: 新",
            ),
            (
                "{state: {NEW: {zh: 新}, '1': {zh: 旧, en: Old}}}",
                "values/common.yaml: state: NEW: not `zh` and `en`",
            ),
        ] {
            let faults = faults(STATE, values, "{}");
            assert!(faults.iter().any(|fault| fault == expected), "{values}: {faults:?}");
        }
    }

    #[test]
    fn a_member_that_needs_a_second_line_has_a_kind() {
        let member = "{some_new_time: {type: string, description: 新的时间}}";
        let expected = "openapi/refund.yaml: some_new_time 新的时间: no kind of `kinds.yaml` fits";
        assert_eq!(faults(member, "{}", "{}"), [expected]);
        let wrong = faults("{}", "{}", "{kinds: [{names: [x], zh: seconds, en: In seconds}]}");
        assert_eq!(wrong.len(), 2, "{wrong:?}");
        assert!(wrong[0].contains("Latin words in Chinese: seconds"), "{wrong:?}");
        assert!(wrong[1].contains("no member is of this kind"), "{wrong:?}");
    }
}
