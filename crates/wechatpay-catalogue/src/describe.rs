//! What a document says of one operation or notification: its members with their limits, its errors.

use std::collections::HashSet;

use serde_json::Value;

use crate::documents::{Document, document, tree};
use crate::errors::{ErrorCode, RateLimit};
use crate::tree::Tree;
use crate::words::{self, Entry, Words};

/// What is read into other members of [`Member`], or is for generators only.
const READ: [&str; 17] = [
    "type",
    "format",
    "description",
    "required",
    "properties",
    "items",
    "enum",
    "contentSchema",
    "x-wechatpay-encrypted",
    "examples",
    // Conditions between members.
    "allOf",
    "anyOf",
    "oneOf",
    "if",
    "then",
    "else",
    "not",
];

/// Members within members: deeper than this, nothing is documented.
const DEPTH: usize = 32;

/// An operation or a notification in full.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Description {
    /// Its names, products, modes and pages.
    pub entry: Entry,
    /// What is sent: variables of the path, headers, query and body; nothing of a notification.
    pub request: Vec<Member>,
    /// What is answered, or what the platform notifies of, once it is decrypted.
    pub answer: Vec<Member>,
    /// What the platform demands of several members together, or of the state of things.
    pub conditions: Vec<Condition>,
    /// Its error codes with what they mean. Codes of all operations are listed only where its page lists them.
    pub errors: Vec<ErrorCode>,
    /// The rate limits that the platform has published for it.
    pub rate_limits: Vec<RateLimit>,
    /// The other extensions of the operation, by their names without `x-wechatpay-`.
    pub extensions: Vec<(String, Value)>,
}

/// A rule in words.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Condition {
    /// The paths of the members that it is about, where the document lists them.
    pub members: Vec<String>,
    /// In simplified Chinese.
    pub chinese: String,
    /// In English.
    pub english: String,
}

impl Condition {
    /// The rule in one of the languages.
    pub fn of(&self, language: words::Language) -> &str {
        match language {
            words::Language::Chinese => &self.chinese,
            words::Language::English => &self.english,
        }
    }
}

/// A member of a request, an answer or a notification.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Member {
    /// As the platform spells it.
    pub name: String,
    /// The official short name, and an English label; empty where there is none.
    pub label: Label,
    /// Where a parameter stands, `path`, `query` or `header`; `None` within a body.
    pub place: Option<String>,
    /// The type of JSON: `string`, `integer`, `object`, `array` …
    pub kind: String,
    /// What the type does not say: `fen`, `date-time` …
    pub format: Option<String>,
    /// Whether the platform refuses a request without it, or promises it in an answer.
    pub is_required: bool,
    /// How its value is encrypted: `rsa-oaep`, `aes-gcm`, `aes-ecb`.
    pub encrypted: Option<String>,
    /// The values known today.
    pub values: Vec<String>,
    /// The keywords and extensions that bound its value: `maxLength`, `pattern`, `default` …
    pub limits: Vec<(String, Value)>,
    /// What it consists of.
    pub members: Vec<Member>,
}

/// What a member is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// The official short name.
    pub chinese: String,
    /// The same in English.
    pub english: &'static str,
}

impl Label {
    /// The label in one of the languages.
    pub fn of(&self, language: words::Language) -> &str {
        match language {
            words::Language::Chinese => &self.chinese,
            words::Language::English => self.english,
        }
    }
}

/// An operation or notification of [`words::entries`] in full. This parses one document, which takes tens of
/// milliseconds.
///
/// ```
/// use wechatpay_catalogue::{describe, words};
///
/// let refund = describe(words::entry("POST", "/v3/refund/domestic/refunds").unwrap());
/// let number = refund.request.iter().find(|member| member.name == "out_refund_no").unwrap();
/// assert!(number.is_required);
/// assert_eq!(number.label.english, "Merchant refund number");
/// ```
pub fn describe(entry: &Entry) -> Description {
    described(entry, &tree(document(entry.document).map_or("", Document::text)))
}

fn described(entry: &Entry, tree: &Tree) -> Description {
    let part = if entry.method.is_some() { "paths" } else { "webhooks" };
    let method = entry.method.map_or("post".to_owned(), str::to_lowercase);
    let empty = Tree::List(Vec::new());
    let operation = tree.at(&[part, entry.path, &method]).unwrap_or(&empty);
    let reader = Reader { document: tree, area: entry.document };
    let mut request = reader.parameters(operation);
    let body = reader.body(operation.get("requestBody"));
    let success = operation.get("responses").and_then(|all| all.members().next());
    let mut answer = reader.body(success.map(|(_, response)| response));
    match entry.method {
        Some(_) => request.extend(body),
        None => answer = body,
    }
    // The envelope is the same for all notifications; what is decrypted says what has happened.
    if let (None, Some(content)) = (entry.method, sealed(&answer)) {
        answer = content;
    }
    let mut conditions = Vec::new();
    collect(operation.get("requestBody"), &mut conditions);
    let (mut errors, mut rate_limits) = (Vec::new(), Vec::new());
    let mut extensions = Vec::new();
    for (name, value) in operation.members() {
        match name.strip_prefix("x-wechatpay-") {
            Some("conditions") => {
                conditions.extend(value.items().iter().map(|one| condition(one, "zh", "en")));
            }
            Some("errors") => errors.extend(value.items().iter().map(ErrorCode::read)),
            Some("rate-limits") => rate_limits.extend(value.items().iter().map(RateLimit::read)),
            Some("docs" | "modes" | "status") | None => {}
            Some(name) => extensions.push((name.to_owned(), value.json())),
        }
    }
    // A rule of which one half is certain stands there twice.
    let mut told = HashSet::new();
    conditions.retain(|condition: &Condition| told.insert(condition.clone()));
    Description { entry: *entry, request, answer, conditions, errors, rate_limits, extensions }
}

/// What is encrypted in a notification of v3.
fn sealed(body: &[Member]) -> Option<Vec<Member>> {
    let inner = |members: &[Member], name: &str| {
        members.iter().find(|member| member.name == name).map(|member| member.members.clone())
    };
    inner(&inner(body, "resource")?, "ciphertext")
}

/// The rules that stand beside the members of a request.
fn collect(tree: Option<&Tree>, conditions: &mut Vec<Condition>) {
    let Some(tree) = tree else { return };
    let rules = tree.get("allOf").map_or(&[][..], Tree::items);
    let rules = rules.iter().map(|rule| condition(rule, "description", "x-wechatpay-en"));
    conditions.extend(rules.filter(|rule| !rule.chinese.is_empty()));
    for (_, inner) in tree.members().filter(|(name, _)| *name != "allOf") {
        collect(Some(inner), conditions);
    }
    tree.items().iter().for_each(|item| collect(Some(item), conditions));
}

fn condition(rule: &Tree, chinese: &str, english: &str) -> Condition {
    let text = |key| rule.text(key).unwrap_or_default().to_owned();
    Condition { members: rule.texts("members"), chinese: text(chinese), english: text(english) }
}

struct Reader<'d> {
    document: &'d Tree,
    area: &'static str,
}

impl Reader<'_> {
    fn parameters(&self, operation: &Tree) -> Vec<Member> {
        let parameters = operation.get("parameters").map_or(&[][..], Tree::items).iter();
        let parameters = parameters.map(|parameter| {
            let parameter = parameter.resolved(self.document);
            let name = parameter.text("name").unwrap_or_default();
            let schema = parameter.get("schema").map(|schema| schema.resolved(self.document));
            let schema = schema.unwrap_or(Tree::List(Vec::new()));
            let mut member = self.member(name, &schema, parameter.is_true("required"), 0);
            member.label = self.label(name, parameter.text("description"));
            member.place = parameter.text("in").map(str::to_owned);
            // Conditions may stand at the parameter.
            member.limits.extend(limits(&parameter, &["name", "in", "schema", "example"]));
            member
        });
        parameters.collect()
    }

    /// The members of a body, and of what is encrypted in that of a notification.
    fn body(&self, body: Option<&Tree>) -> Vec<Member> {
        let content = body.and_then(|body| body.get("content"));
        let media = content.and_then(|content| content.members().next());
        let schema = media.and_then(|(_, media)| media.get("schema"));
        schema.map_or_else(Vec::new, |schema| self.members(&schema.resolved(self.document), 0))
    }

    fn members(&self, schema: &Tree, depth: usize) -> Vec<Member> {
        let required = schema.texts("required");
        let properties = schema.get("properties").into_iter().flat_map(Tree::members);
        let members = properties.map(|(name, member)| {
            let is_required = required.iter().any(|required| required == name);
            self.member(name, &member.resolved(self.document), is_required, depth)
        });
        members.collect()
    }

    fn member(&self, name: &str, schema: &Tree, is_required: bool, depth: usize) -> Member {
        let item = schema.get("items").map(|items| items.resolved(self.document));
        // What a list or a text consists of.
        let inner = item
            .or_else(|| schema.get("contentSchema").map(|content| content.resolved(self.document)));
        let is_within = depth < DEPTH;
        let mut members = self.members(schema, depth + 1);
        if let Some(inner) = inner.as_ref().filter(|_| is_within) {
            members.extend(self.members(inner, depth + 1));
        }
        let of_either = |key: &str| {
            schema.text(key).or_else(|| inner.as_ref().and_then(|inner| inner.text(key)))
        };
        let mut values = schema.texts("enum");
        let mut all = limits(schema, &[]);
        if let Some(inner) = &inner {
            values.extend(inner.texts("enum"));
            all.extend(limits(inner, &[]));
        }
        Member {
            name: name.to_owned(),
            label: self.label(name, schema.text("description")),
            place: None,
            kind: kind(schema, inner.as_ref()),
            format: of_either("format").map(str::to_owned),
            is_required,
            encrypted: of_either("x-wechatpay-encrypted").map(str::to_owned),
            values,
            limits: all,
            members,
        }
    }

    fn label(&self, name: &str, chinese: Option<&str>) -> Label {
        let english = chinese.and_then(|label| words::member(self.area, name, label));
        Label {
            chinese: chinese.unwrap_or_default().to_owned(),
            english: english.unwrap_or_default(),
        }
    }
}

/// `array of object`, `string`.
fn kind(schema: &Tree, inner: Option<&Tree>) -> String {
    let own = schema.text("type").unwrap_or_default().to_owned();
    match inner.and_then(|inner| inner.text("type")) {
        Some(inner) if own == "array" => format!("array of {inner}"),
        _ => own,
    }
}

fn limits(schema: &Tree, others: &[&str]) -> Vec<(String, Value)> {
    let all = schema.members();
    let all = all.filter(|(name, _)| !READ.contains(name) && !others.contains(name));
    all.map(|(name, value)| (name.to_owned(), value.json())).collect()
}

/// The names of an entry's products in both languages.
pub fn products(entry: &Entry) -> Vec<Words> {
    let words =
        |name: &&'static str| words::product(name).unwrap_or(Words { chinese: name, english: "" });
    entry.products.iter().map(words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(method: &str, path: &str) -> Description {
        describe(words::entry(method, path).unwrap())
    }

    #[test]
    fn members_stand_in_the_official_order() {
        let refund = of("POST", "/v3/refund/domestic/refunds");
        let names: Vec<_> = refund.request.iter().map(|member| member.name.as_str()).collect();
        assert_eq!(
            names[..6],
            [
                "sub_mchid",
                "transaction_id",
                "out_trade_no",
                "out_refund_no",
                "reason",
                "notify_url"
            ]
        );
        let amount = refund.request.iter().find(|member| member.name == "amount").unwrap();
        let names: Vec<_> = amount.members.iter().map(|member| member.name.as_str()).collect();
        assert_eq!(names, ["refund", "from", "total", "currency"]);
        assert_eq!(amount.members[0].format.as_deref(), Some("fen"));
        // A schema that stands once, of which this is a list.
        assert_eq!(amount.members[1].kind, "array of object");
        assert_eq!(amount.members[1].members[0].name, "account");
        assert!(refund.errors.iter().any(|error| error.code == "NOT_ENOUGH"));
        assert!(refund.extensions.iter().any(|(name, _)| name == "repeat"));
    }

    #[test]
    fn parameters_say_where_they_stand() {
        let query = of("GET", "/v3/pay/transactions/out-trade-no/{out_trade_no}");
        let places: Vec<_> = query.request.iter().map(|member| member.place.as_deref()).collect();
        assert_eq!(places, [Some("path"), Some("query")]);
        assert!(query.request.iter().all(|member| member.is_required));
    }

    #[test]
    fn a_notification_has_what_is_encrypted_in_it() {
        let paid = describe(words::notification("v3", "TRANSACTION.SUCCESS").unwrap());
        assert!(paid.request.is_empty());
        assert!(paid.answer.iter().any(|member| member.name == "out_trade_no"));
        assert!(!paid.answer.iter().any(|member| member.name == "resource"));
    }

    #[test]
    fn rules_between_members_are_found() {
        let tree: Tree = serde_saphyr::from_str(
            "{content: {json: {schema: {allOf: [{description: 二选一, x-wechatpay-en: Either, \
             properties: {a: {const: 1}}}], properties: {a: {type: object, allOf: [{description: 必填, \
             x-wechatpay-en: Required}]}}}}}}",
        )
        .unwrap();
        let mut found = Vec::new();
        collect(Some(&tree), &mut found);
        let found: Vec<_> =
            found.iter().map(|rule| (rule.chinese.as_str(), rule.english.as_str())).collect();
        assert_eq!(found, [("二选一", "Either"), ("必填", "Required")]);
    }

    #[test]
    fn everything_can_be_described() {
        for document in crate::documents() {
            let tree = tree(document.text());
            let of_it = words::entries().iter().filter(|entry| entry.document == document.area());
            for entry in of_it {
                let description = described(entry, &tree);
                let members = [description.request, description.answer].concat();
                assert!(members.iter().all(|member| !member.kind.is_empty()), "{}", entry.key());
                assert!(!members.is_empty() || entry.method.is_some(), "{}", entry.key());
            }
        }
    }
}
