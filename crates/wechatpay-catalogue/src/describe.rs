//! The full description of an operation or notification: its members with their limits, its error
//! codes.

use serde_json::Value;

use crate::conditions::{self, Condition};
use crate::documents::{Document, document, tree};
use crate::errors::{ErrorCode, RateLimit};
use crate::tree::Tree;
use crate::words::{self, Entry, Facts, Words};

/// Keywords that other fields of [`Member`] contain, or that only generators use.
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
    // Conditions that span members.
    "allOf",
    "anyOf",
    "oneOf",
    "if",
    "then",
    "else",
    "not",
];

/// The deepest nesting of documented members.
const DEPTH: usize = 32;

/// The full description of an operation or a notification.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Description {
    /// Its names, products, modes and pages.
    pub entry: Entry,
    /// The members of the request: path variables, headers, query and body. Empty for a
    /// notification.
    pub request: Vec<Member>,
    /// The members of the response, or of the decrypted content of a notification.
    pub answer: Vec<Member>,
    /// Rules that span several members, or depend on the state on the platform.
    pub conditions: Vec<Condition>,
    /// The error codes with their meanings. Codes common to all operations are included only if the
    /// operation's page lists them.
    pub errors: Vec<ErrorCode>,
    /// The published rate limits of the operation.
    pub rate_limits: Vec<RateLimit>,
    /// The other extensions of the operation, by name without `x-wechatpay-`.
    pub extensions: Vec<(String, Value)>,
}

/// A member of a request, a response or a notification.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Member {
    /// The name in the platform's spelling.
    pub name: String,
    /// The official short name with its English translation; empty if there is none.
    pub label: Label,
    /// The place of a parameter: `path`, `query` or `header`; `None` within a body.
    pub place: Option<String>,
    /// The JSON type: `string`, `integer`, `object`, `array` …
    pub kind: String,
    /// The format of the value: `fen`, `date-time` …
    pub format: Option<String>,
    /// Whether the member is required in a request, or always present in a response.
    pub is_required: bool,
    /// The encryption of the value: `rsa-oaep`, `aes-gcm`, `aes-ecb`.
    pub encrypted: Option<String>,
    /// Details that name and type do not show: unit, format, time zone.
    pub note: Option<Words>,
    /// The values known today.
    pub values: Vec<KnownValue>,
    /// The keywords and extensions that limit the value: `maxLength`, `pattern`, `default` …
    pub limits: Vec<(String, Value)>,
    /// The nested members.
    pub members: Vec<Member>,
}

/// A value of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownValue {
    /// The value as the platform writes it.
    pub value: String,
    /// The meaning of the value.
    pub meaning: Option<Words>,
}

/// The name of a member for humans.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// The official short name.
    pub chinese: String,
    /// The English translation of the short name.
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

/// Returns the full description of an operation or notification of [`words::entries`]. Parses one
/// document, which takes tens of milliseconds.
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

/// Returns the full descriptions of all operations and notifications of a document, in its order.
/// Parses the document once.
///
/// ```
/// let refunds = wechatpay_catalogue::describe_all(wechatpay_catalogue::document("refund").unwrap());
/// assert!(refunds.iter().any(|one| one.entry.path == "/v3/refund/domestic/refunds"));
/// ```
pub fn describe_all(document: &Document) -> Vec<Description> {
    let tree = tree(document.text());
    let own = words::entries().iter().filter(|entry| entry.document == document.area());
    own.map(|entry| described(entry, &tree)).collect()
}

fn described(entry: &Entry, tree: &Tree) -> Description {
    let part = if entry.method.is_some() { "paths" } else { "webhooks" };
    let method = entry.method.map_or("post".to_owned(), str::to_lowercase);
    let empty = Tree::List(Vec::new());
    let operation = tree.at(&[part, entry.path, &method]).unwrap_or(&empty);
    let reader = Reader::of(tree, entry.document);
    let mut request = reader.parameters(operation);
    let body = reader.body(operation.get("requestBody"));
    let success = operation.get("responses").and_then(|all| all.members().next());
    let mut answer = reader.body(success.map(|(_, response)| response));
    match entry.method {
        Some(_) => request.extend(body),
        None => answer = body,
    }
    // The envelope is the same for all notifications; only the decrypted content is described.
    if let (None, Some(content)) = (entry.method, sealed(&answer)) {
        answer = content;
    }
    let (mut errors, mut rate_limits) = (Vec::new(), Vec::new());
    let mut extensions = Vec::new();
    for (name, value) in operation.members() {
        match name.strip_prefix("x-wechatpay-") {
            Some("errors") => errors.extend(value.items().iter().map(ErrorCode::read)),
            Some("rate-limits") => rate_limits.extend(value.items().iter().map(RateLimit::read)),
            Some("conditions" | "docs" | "modes" | "status") | None => {}
            Some(name) => extensions.push((name.to_owned(), value.json())),
        }
    }
    let conditions = conditions::of(operation);
    Description { entry: *entry, request, answer, conditions, errors, rate_limits, extensions }
}

/// The decrypted content of a v3 notification.
fn sealed(body: &[Member]) -> Option<Vec<Member>> {
    let inner = |members: &[Member], name: &str| {
        members.iter().find(|member| member.name == name).map(|member| member.members.clone())
    };
    inner(&inner(body, "resource")?, "ciphertext")
}

struct Reader<'d> {
    document: &'d Tree,
    area: &'static str,
    family: &'d str,
    /// Whether amounts may be in any currency.
    is_of_any_currency: bool,
}

impl<'d> Reader<'d> {
    fn of(document: &'d Tree, area: &'static str) -> Self {
        Self {
            document,
            area,
            family: document.text("x-wechatpay-protocol").unwrap_or("v3"),
            is_of_any_currency: document.text("x-wechatpay-currency") == Some("any"),
        }
    }

    fn parameters(&self, operation: &Tree) -> Vec<Member> {
        let parameters = operation.get("parameters").map_or(&[][..], Tree::items).iter();
        let parameters = parameters.map(|parameter| {
            let parameter = parameter.resolved(self.document);
            let name = parameter.text("name").unwrap_or_default();
            let label = parameter.text("description").unwrap_or_default();
            let empty = Tree::List(Vec::new());
            let schema = parameter.get("schema").unwrap_or(&empty);
            let is_required = parameter.is_true("required");
            let mut member = self.member(name, Some(label), schema, is_required, 0);
            member.place = parameter.text("in").map(str::to_owned);
            // The parameter itself may have conditions.
            member.limits.extend(limits(&parameter, &["name", "in", "schema", "example"]));
            member
        });
        parameters.collect()
    }

    /// The members of a body, and of the encrypted content of a notification.
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
            self.member(name, None, member, is_required, depth)
        });
        members.collect()
    }

    /// Describes a member by its schema, which may be a reference. `label` is its short name, if it
    /// is defined elsewhere.
    fn member(
        &self,
        name: &str,
        label: Option<&str>,
        place: &Tree,
        is_required: bool,
        depth: usize,
    ) -> Member {
        let schema = place.resolved(self.document);
        // The schema of the items of a list, or of the content of a text.
        let inner_place = schema.get("items").or_else(|| schema.get("contentSchema"));
        let inner = inner_place.map(|inner| inner.resolved(self.document));
        let is_within = depth < DEPTH;
        let mut members = self.members(&schema, depth + 1);
        if let Some(inner) = inner.as_ref().filter(|_| is_within) {
            members.extend(self.members(inner, depth + 1));
        }
        let of_either = |key: &str| {
            schema.text(key).or_else(|| inner.as_ref().and_then(|inner| inner.text(key)))
        };
        let label = label.or_else(|| schema.text("description"));
        let known = |schema: &Tree, place: &Tree| {
            let schema_itself = self.named(place);
            let own = || (name.to_owned(), label.unwrap_or_default().to_owned());
            let (name, label) = schema_itself.unwrap_or_else(own);
            let meaning = |value: &str| words::value(self.area, &name, &label, value);
            let values = schema.texts("enum").into_iter();
            values.map(|value| KnownValue { meaning: meaning(&value), value }).collect::<Vec<_>>()
        };
        let mut values = known(&schema, place);
        let mut all = limits(&schema, &[]);
        if let (Some(inner), Some(place)) = (&inner, inner_place) {
            values.extend(known(inner, place));
            all.extend(limits(inner, &[]));
        }
        let is_list = schema.text("type") == Some("array");
        let item = inner.as_ref().filter(|_| is_list).unwrap_or(&schema);
        let format = item.text("format").or_else(|| schema.text("format")).unwrap_or_default();
        let note = words::note(&Facts {
            document: self.area,
            family: self.family,
            name,
            label: label.unwrap_or_default(),
            kind: item.text("type").unwrap_or_default(),
            format: if format == "fen" && self.is_of_any_currency { "minor" } else { format },
            encrypted: of_either("x-wechatpay-encrypted").unwrap_or_default(),
            media: of_either("contentMediaType").unwrap_or_default(),
        });
        Member {
            name: name.to_owned(),
            label: self.label(name, label),
            place: None,
            kind: kind(&schema, inner.as_ref()),
            format: of_either("format").map(str::to_owned),
            is_required,
            encrypted: of_either("x-wechatpay-encrypted").map(str::to_owned),
            // If values are described, a note is not needed.
            note: note.filter(|_| values.is_empty()),
            values,
            limits: all,
            members,
        }
    }

    /// The name and the short name of the schema behind a reference.
    fn named(&self, place: &Tree) -> Option<(String, String)> {
        let name = place.text("$ref")?.rsplit('/').next()?;
        let schema = self.document.at(&["components", "schemas", name])?;
        Some((name.to_owned(), schema.text("description").unwrap_or_default().to_owned()))
    }

    fn label(&self, name: &str, chinese: Option<&str>) -> Label {
        let english = chinese.and_then(|label| words::member(self.area, name, label));
        Label {
            chinese: chinese.unwrap_or_default().to_owned(),
            english: english.unwrap_or_default(),
        }
    }
}

/// The type in words: `array of object`, `string`.
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
        // A schema that is defined once, used here in a list.
        assert_eq!(amount.members[1].kind, "array of object");
        assert_eq!(amount.members[1].members[0].name, "account");
        assert!(refund.errors.iter().any(|error| error.code == "NOT_ENOUGH"));
        assert!(refund.extensions.iter().any(|(name, _)| name == "repeat"));
    }

    #[test]
    fn a_member_has_its_second_line_and_its_values_mean_something() {
        let refund = of("POST", "/v3/refund/domestic/refunds");
        let named = |members: &[Member], name: &str| {
            members.iter().find(|member| member.name == name).cloned().unwrap()
        };
        let amount = named(&refund.request, "amount");
        assert_eq!(named(&amount.members, "refund").note.unwrap().chinese, "单位为分");
        assert_eq!(named(&refund.request, "reason").note, None);
        let created = named(&refund.answer, "create_time").note.unwrap();
        assert!(created.english.starts_with("RFC 3339"), "{created:?}");
        // A schema that several operations share.
        let status = named(&refund.answer, "status");
        let told: Vec<_> = status
            .values
            .iter()
            .map(|known| (known.value.as_str(), known.meaning.unwrap().english))
            .collect();
        assert_eq!(told[0], ("SUCCESS", "Refunded"));
        // An amount in any currency.
        let order = of("POST", "/v3/global/transactions/app");
        let total = named(&named(&order.request, "amount").members, "total");
        assert_eq!(total.note.unwrap().english, "In the smallest unit of the currency");
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
