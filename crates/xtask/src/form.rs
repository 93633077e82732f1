//! The schema keywords of a member that determine its note.

use wechatpay_catalogue::words::{self, Facts, Words};

use crate::node::Node;

/// The keywords of a schema that distinguish one kind of member from another. For a list, the keywords of its items.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Form {
    kind: String,
    format: String,
    encrypted: String,
    media: String,
    has_values: bool,
}

impl Form {
    pub(crate) fn of(schema: &Node) -> Self {
        let text = |node: &Node, key| node.get(key).and_then(Node::as_text).map(str::to_owned);
        let item = schema.get("items").unwrap_or(schema);
        let inner = schema.get("contentSchema").unwrap_or(item);
        let of = |key| text(schema, key).or_else(|| text(item, key)).unwrap_or_default();
        Self {
            kind: text(item, "type").unwrap_or_default(),
            format: text(item, "format").unwrap_or_else(|| of("format")),
            encrypted: of("x-wechatpay-encrypted"),
            media: of("contentMediaType"),
            has_values: [schema, item, inner].iter().any(|schema| schema.get("enum").is_some()),
        }
    }

    /// The same form, with amounts in any currency.
    pub(crate) fn minor(mut self) -> Self {
        if self.format == "fen" {
            self.format = "minor".to_owned();
        }
        self
    }

    /// The facts about a member with these names in a document of a family: `v2-pay`, `v2`.
    pub(crate) fn facts<'a>(
        &'a self,
        place: [&'a str; 2],
        name: &'a str,
        label: &'a str,
    ) -> Facts<'a> {
        Facts {
            document: place[0],
            family: place[1],
            name,
            label,
            kind: &self.kind,
            format: &self.format,
            encrypted: &self.encrypted,
            media: &self.media,
        }
    }

    /// The note of the member. If its values are known, it needs no note.
    pub(crate) fn note(&self, place: [&str; 2], name: &str, label: &str) -> Option<Words> {
        words::note(&self.facts(place, name, label)).filter(|_| !self.has_values)
    }

    /// Whether the member needs a note but has none.
    pub(crate) fn lacks_note(&self, place: [&str; 2], name: &str, label: &str) -> bool {
        let facts = self.facts(place, name, label);
        !self.has_values && words::needs_note(&facts) && words::note(&facts).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::parse;

    #[test]
    fn a_list_is_of_the_kind_of_its_items() {
        let form = Form::of(&parse("{type: array, items: {type: integer, format: fen}}").unwrap());
        let note = |form: &Form| form.note(["pay", "v3"], "x", "").map(|words| words.english);
        assert_eq!(note(&form), Some("In fen"));
        assert_eq!(note(&form.minor()), Some("In the smallest unit of the currency"));
    }

    #[test]
    fn a_member_lacks_what_its_kind_needs() {
        let form = |yaml| Form::of(&parse(yaml).unwrap());
        let text = form("{type: string}");
        assert!(text.lacks_note(["pay", "v3"], "some_new_time", "新的时间"));
        assert!(!text.lacks_note(["v2-pay", "v2"], "time_expire", "交易结束时间"));
        assert!(!text.lacks_note(["pay", "v3"], "reason", "原因"));
        let values = form("{type: string, enum: [\"09:00\"]}");
        assert!(!values.lacks_note(["pay", "v3"], "some_new_time", "新的时间"));
    }
}
