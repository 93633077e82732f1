//! Looks up the claims of fact files in the catalogue.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::claim::{Claim, Says, Subject};
use super::scopes;

const PAGES: &str = "https://pay.weixin.qq.com";

/// The operations and events of all documents, with references resolved.
pub(crate) struct Catalogue<'a> {
    pub(super) subjects: HashMap<Subject, &'a Value>,
    common: Common,
}

/// Data common to all operations: `common/` of the catalogue.
#[derive(Debug, Default)]
pub(crate) struct Common {
    pub(crate) errors: Value,
    /// The explanations of `Request-ID` numbers.
    pub(crate) numbers: Value,
}

/// The result of a lookup.
#[derive(Debug, PartialEq)]
pub(crate) enum Found {
    Agrees,
    /// The catalogue has no such value; the text says from which level on.
    Missing(String),
    /// The catalogue has a different value.
    Differs(String),
}

impl<'a> Catalogue<'a> {
    pub(crate) fn new(documents: &'a [Value], common: Common) -> Self {
        let mut subjects = HashMap::new();
        for document in documents {
            for (path, methods) in members(document.get("paths")) {
                for (method, operation) in members(Some(methods)) {
                    let subject = Subject::Operation(method.to_uppercase(), path.clone());
                    subjects.insert(subject, operation);
                }
            }
            let protocol = document.get("x-wechatpay-protocol").and_then(Value::as_str);
            let protocol = protocol.unwrap_or("v3");
            for (event, webhook) in members(document.get("webhooks")) {
                if let Some(notification) = webhook.get("post") {
                    let subject = Subject::Event(protocol.to_owned(), event.clone());
                    subjects.insert(subject, notification);
                }
            }
        }
        Self { subjects, common }
    }

    pub(crate) fn look_up(&self, claim: &Claim) -> Found {
        if let Subject::Scope(scope) = &claim.subject {
            return self.everywhere(scope, &claim.field, &claim.says);
        }
        if let (Subject::All(_) | Subject::Number(_), Says::Error(code, status, effect, retry)) =
            (&claim.subject, &claim.says)
        {
            return self.common.look_up(&claim.subject, code, *status, effect, retry.as_deref());
        }
        let Some(subject) = self.subjects.get(&claim.subject) else {
            let kind = match claim.subject {
                Subject::Event(..) => "event",
                Subject::Scope(_) => "scope",
                _ => "operation",
            };
            return Found::Missing(format!("the catalogue has no such {kind}"));
        };
        if claim.place.is_empty() {
            return match (&claim.says, of_subject(subject, &claim.says)) {
                // For v2, the facts also list words of `return_msg` as codes.
                (Says::Error(code, ..), Found::Missing(_)) if self.common.has_at_the_door(code) => {
                    Found::Agrees
                }
                (_, found) => found,
            };
        }
        match member(subject, &claim.place, &claim.field) {
            Some(member) => member.agrees(&claim.says),
            None if matches!(claim.says, Says::Absent | Says::Required(false)) => Found::Agrees,
            None => Found::Missing("the catalogue has no such member".to_owned()),
        }
    }
}

impl Catalogue<'_> {
    /// Whether each text of this name has the limit, or a limit of its own, in all operations of
    /// the scope.
    fn everywhere(&self, scope: &str, name: &str, says: &Says) -> Found {
        let Says::Limit(word, _) = says else { return absent_or("") };
        let mut lacking = Vec::new();
        for (subject, operation) in &self.subjects {
            let Subject::Operation(_, path) = subject else { continue };
            match scopes::covers(scope, path) {
                None => return Found::Differs(format!("the scope `{scope}` is unknown")),
                Some(false) => continue,
                Some(true) => {}
            }
            if scopes::members(operation, name).iter().any(|member| member.get(word).is_none()) {
                lacking.push(subject.to_string());
            }
        }
        lacking.sort();
        match lacking.first() {
            Some(first) => Found::Missing(format!("{} lack it, first {first}", lacking.len())),
            None => Found::Agrees,
        }
    }
}

/// Whether the catalogue has a condition: as JSON Schema next to the body, or in the operation's
/// list.
fn has_condition(operation: &Value, line: &Map<String, Value>) -> Found {
    let texts = |condition: &Value, keys: [&str; 2]| {
        [condition.get(keys[0]), condition.get(keys[1])] == ["zh", "en"].map(|key| line.get(key))
    };
    let body = operation.get("requestBody").and_then(|body| body.get("content"));
    let schema = members(body).next().and_then(|(_, media)| media.get("schema"));
    let in_words = schema.and_then(|schema| schema.get("allOf")).and_then(Value::as_array);
    if in_words.into_iter().flatten().any(|one| texts(one, ["description", "x-wechatpay-en"])) {
        return Found::Agrees;
    }
    let listed = operation.get("x-wechatpay-conditions").and_then(Value::as_array);
    let same = listed.into_iter().flatten().find(|one| texts(one, ["zh", "en"]));
    let Some(same) = same else { return absent_or("") };
    let is_empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
    match line.iter().find(|(key, value)| same.get(*key) != Some(*value) && !is_empty(value)) {
        Some((key, _)) => Found::Differs(format!("the catalogue has another `{key}`")),
        None => Found::Agrees,
    }
}

impl Common {
    /// Looks up a code common to all operations, or a number. If the facts say that nothing has
    /// happened and the catalogue says `unknown`, the catalogue is only more careful, which is not
    /// a contradiction.
    fn look_up(
        &self,
        subject: &Subject,
        code: &str,
        status: Option<u64>,
        effect: &str,
        retry: Option<&str>,
    ) -> Found {
        let list = match subject {
            Subject::All(protocol) => self.errors.get(protocol).and_then(Value::as_array),
            Subject::Number(_) => self.numbers.as_array(),
            _ => None,
        };
        let number = match subject {
            Subject::Number(number) => number.parse::<u64>().ok(),
            _ => None,
        };
        let is_it = |entry: &&Value| match number {
            Some(number) => entry["number"].as_u64() == Some(number),
            None => {
                entry["code"] == code && (status.is_none() || entry["status"].as_u64() == status)
            }
        };
        let situations = self.list("situations");
        let mut situations = situations.filter(|situation| situation["name"] == code);
        let found = list.into_iter().flatten().find(is_it).or_else(|| situations.next());
        let Some(entry) = found else { return absent_or("") };
        let has = entry["effect"].as_str().unwrap_or("none");
        let next = entry["retry"].as_str().unwrap_or("no");
        let is_same_code = number.is_none() || entry["code"].as_str().unwrap_or_default() == code;
        let is_careful = number.is_none() && has == "unknown";
        if is_same_code && (has == effect || is_careful) && retry.is_none_or(|retry| retry == next)
        {
            return Found::Agrees;
        }
        absent_or(&format!("code {}, effect {has}, retry {next}", entry["code"]))
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &Value> {
        self.errors.get(key).and_then(Value::as_array).into_iter().flatten()
    }

    fn has_at_the_door(&self, words: &str) -> bool {
        self.list("v2_door").any(|door| door["message"] == words)
    }
}

fn of_subject(subject: &Value, says: &Says) -> Found {
    let text = |key: &str| subject.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    match says {
        Says::Title(title) => same(title, &text("summary")),
        Says::Modes(modes) => same_set(modes, &texts(subject.get("x-wechatpay-modes"))),
        Says::Product(product) => has(product, &texts(subject.get("tags"))),
        Says::Page(page) => {
            let first = subject.pointer("/externalDocs/url").and_then(Value::as_str);
            let mut pages = texts(subject.get("x-wechatpay-docs"));
            pages.extend(first.map(|url| url.trim_start_matches(PAGES).to_owned()));
            has(page.trim_start_matches(PAGES), &pages)
        }
        Says::Error(code, status, effect, retry) => {
            let all = subject.get("x-wechatpay-errors").and_then(Value::as_array);
            let mut found = Vec::new();
            for error in all.into_iter().flatten().filter(|error| error["code"] == code.as_str()) {
                let has = error["status"].as_u64();
                let what = error["effect"].as_str().unwrap_or("none");
                let next = error["retry"].as_str().unwrap_or("no");
                let is_next = retry.as_ref().is_none_or(|retry| retry == next);
                if (status.is_none() || *status == has) && what == effect && is_next {
                    return Found::Agrees;
                }
                let has = has.map_or_else(|| "none".to_owned(), |has| has.to_string());
                found.push(format!("status {has}, effect {what}, retry {next}"));
            }
            absent_or(&found.join("; "))
        }
        Says::Condition(line) => has_condition(subject, line),
        Says::RateLimit(limit) => {
            let all = subject.get("x-wechatpay-rate-limits").and_then(Value::as_array);
            let limits = all.into_iter().flatten().map(|has| {
                let word = |key: &str, usual| has[key].as_str().unwrap_or(usual);
                let (per, scope) = (word("per", ""), word("scope", "merchant"));
                format!("{} per {per}, {scope}, {}", has["limit"], word("calls", "all"))
            });
            let limits: Vec<_> = limits.collect();
            if limits.contains(limit) { Found::Agrees } else { absent_or(&limits.join("; ")) }
        }
        _ => Found::Missing("this is said of members only".to_owned()),
    }
}

/// A scalar, with a text unquoted.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A member with its schema.
struct Member<'a> {
    schema: &'a Value,
    label: Option<&'a Value>,
    is_required: bool,
}

impl Member<'_> {
    fn agrees(&self, says: &Says) -> Found {
        // Keywords of a list's texts are on its items.
        let own = |key: &str| {
            self.schema
                .get(key)
                .or_else(|| self.schema.get("items").and_then(|items| items.get(key)))
        };
        let text = |key: &str| own(key).and_then(Value::as_str).unwrap_or_default();
        match says {
            Says::Type(name) => {
                let has = kind(self.schema);
                // The tables say `number` for amounts, which are integers in fen.
                let alike = *name == has
                    || matches!(
                        (name.as_str(), has.as_str()),
                        ("number", "integer") | ("float", "number")
                    );
                if alike {
                    Found::Agrees
                } else {
                    Found::Differs(format!("the catalogue has {has}"))
                }
            }
            Says::Present => Found::Agrees,
            Says::Absent => Found::Differs("the catalogue has it".to_owned()),
            Says::Required(required) => {
                if *required == self.is_required {
                    return Found::Agrees;
                }
                let has = if self.is_required { "required" } else { "optional" };
                Found::Differs(format!("the catalogue has {has}"))
            }
            Says::Format(format) => same(format, text("format")),
            Says::Encrypted(how) => {
                same(how.trim_start_matches("by-"), text("x-wechatpay-encrypted"))
            }
            Says::Label(label) => {
                same(label, self.label.and_then(Value::as_str).unwrap_or_default())
            }
            Says::Values(values) => {
                let known = texts(own("enum"));
                if values.iter().all(|value| known.contains(value)) {
                    return Found::Agrees;
                }
                absent_or(&known.join(", "))
            }
            Says::Enum(values) => same_set(values, &texts(own("enum"))),
            Says::Limit(word, value) => {
                let of_items = |word| self.schema.get("items").and_then(|items| items.get(word));
                let has = match word.strip_prefix("items.") {
                    Some(word) => of_items(word),
                    None => self.schema.get(word.as_str()).or_else(|| of_items(word)),
                };
                // The length of a list is its number of items.
                let is_list = word == "maxLength" && self.schema["type"] == "array";
                let has = if is_list { has.or_else(|| self.schema.get("maxItems")) } else { has };
                // A limit that a known value violates is wrong, and the catalogue omits it.
                let longest = texts(own("enum")).iter().map(|text| text.chars().count()).max();
                let breaks =
                    |longest: usize| value.as_u64().is_some_and(|most| longest as u64 > most);
                if has.is_none() && word == "maxLength" && longest.is_some_and(breaks) {
                    return Found::Agrees;
                }
                match has {
                    // The facts contain every default as a text.
                    Some(has) if has == value || plain(has) == plain(value) => Found::Agrees,
                    Some(has) => Found::Differs(format!("the catalogue has {has}")),
                    None => absent_or(""),
                }
            }
            _ => Found::Missing("this is said of operations only".to_owned()),
        }
    }
}

/// The member of a subject, by its place and dotted name.
fn member<'a>(subject: &'a Value, place: &str, field: &str) -> Option<Member<'a>> {
    if let "path" | "query" | "header" = place {
        let parameters = subject.get("parameters").and_then(Value::as_array)?;
        let found = parameters.iter().find(|parameter| {
            parameter["in"] == place
                && parameter["name"].as_str().is_some_and(|name| {
                    name == field || place == "header" && name.eq_ignore_ascii_case(field)
                })
        })?;
        return Some(Member {
            schema: found.get("schema")?,
            label: found.get("description"),
            is_required: found["required"] == true,
        });
    }
    let holder = match place {
        "response" => members(subject.get("responses")).next()?.1,
        _ => subject.get("requestBody")?,
    };
    let media = members(holder.get("content")).next()?.1;
    let mut schema = media.get("schema")?;
    let mut is_required = false;
    for name in field.split('.') {
        let object = object(schema)?;
        is_required = texts(object.get("required")).iter().any(|required| required == name);
        schema = object.get("properties")?.get(name)?;
    }
    Some(Member { schema, label: schema.get("description"), is_required })
}

/// The schema with the members: the schema itself, its items, or the content of its text.
pub(super) fn object(schema: &Value) -> Option<&Value> {
    if schema.get("properties").is_some() {
        return Some(schema);
    }
    object(schema.get("items").or_else(|| schema.get("contentSchema"))?)
}

fn kind(schema: &Value) -> String {
    let name = schema.get("type").and_then(Value::as_str).unwrap_or_default();
    match schema.get("items") {
        Some(items) if name == "array" => format!("{}[]", kind(items)),
        _ => name.to_owned(),
    }
}

fn same(said: &str, has: &str) -> Found {
    if said == has { Found::Agrees } else { absent_or(has) }
}

/// Whether two sets of values are equal, in any order.
fn same_set(said: &[String], has: &[String]) -> Found {
    let within = |these: &[String], those: &[String]| these.iter().all(|this| those.contains(this));
    if within(said, has) && within(has, said) { Found::Agrees } else { absent_or(&has.join(", ")) }
}

fn has(said: &str, all: &[String]) -> Found {
    if all.iter().any(|one| one == said) { Found::Agrees } else { absent_or("") }
}

fn absent_or(has: &str) -> Found {
    if has.is_empty() {
        Found::Missing("the catalogue has none".to_owned())
    } else {
        Found::Differs(format!("the catalogue has {has}"))
    }
}

pub(super) fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn texts(value: Option<&Value>) -> Vec<String> {
    let list = value.and_then(Value::as_array).into_iter().flatten();
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    list.map(text).collect()
}
