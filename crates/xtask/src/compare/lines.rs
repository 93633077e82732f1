//! Parses the claims of a fact file: one JSON object per line, whose members determine its form.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::claim::{Claim, Says, Subject};

/// The JSON Schema keywords for limits, as used in the facts.
const LIMITS: &[&str] = &[
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "pattern",
    "default",
    "minItems",
    "maxItems",
    "items.minLength",
    "items.maxLength",
];

/// Units of integers, with their formats in the catalogue.
const UNITS: &[(&str, &str)] = &[("10^-6 fen", "microfen"), ("10^-8", "decimal8")];

/// The content of a file.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    pub(crate) claims: Vec<Claim>,
    /// Number of lines that are not in the catalogue's scope: rate limits, notes.
    pub(crate) not_compared: usize,
}

pub(crate) fn read(name: &str, text: &str) -> Result<Lines, String> {
    let mut lines = Lines::default();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let origin = format!("{name}:{}", number + 1);
        let failed = |error: String| format!("`{name}`:{}: {error}", number + 1);
        let line: Map<String, Value> =
            serde_json::from_str(line).map_err(|error| failed(error.to_string()))?;
        let before = lines.claims.len();
        let sources = texts(line.get("sources")).into();
        let known = Line { of: &line, origin, sources, claims: &mut lines.claims }.read();
        if !known.map_err(failed)? {
            lines.not_compared += 1;
            lines.claims.truncate(before);
        }
    }
    Ok(lines)
}

/// A line during parsing.
struct Line<'a> {
    of: &'a Map<String, Value>,
    origin: String,
    sources: Rc<[String]>,
    claims: &'a mut Vec<Claim>,
}

impl<'a> Line<'a> {
    /// Returns `false` for a line of a known form that is not compared.
    fn read(&mut self) -> Result<bool, String> {
        let has = |key: &str| self.of.contains_key(key);
        if has("maps_to") || has("spellings") {
            return Ok(self.of_all());
        }
        if has("suffix") {
            return Ok(false);
        }
        if let Some(scope) = self.text("scope").filter(|_| has("where")) {
            self.member(&Subject::Scope(scope.to_owned()));
            return Ok(true);
        }
        let subject = self.subject().ok_or("neither an operation nor an event")?;
        match self.text("kind") {
            Some(kind) if has("where") => return self.correction(&subject, kind),
            // The kinds of conditions.
            Some(_) if has("members") => {
                self.condition(&subject);
                return Ok(true);
            }
            Some(kind) => return Err(format!("unknown kind `{kind}`")),
            None => {}
        }
        if has("response") || has("body") {
            self.table(&subject);
        } else if has("codes") {
            self.errors(&subject);
        } else if has("limit") {
            self.rate_limit(&subject);
        } else if has("where") {
            self.member(&subject);
        } else if has("products") || has("docs") {
            self.products(&subject);
        } else {
            return Err("a line of no known form".to_owned());
        }
        Ok(true)
    }

    fn subject(&self) -> Option<Subject> {
        if let Some(event) = self.text("event") {
            let protocol = self.text("protocol").unwrap_or("v3");
            return Some(Subject::Event(protocol.to_owned(), event.to_owned()));
        }
        let (method, path) = (self.text("method")?, self.text("path")?);
        Some(Subject::Operation(method.to_uppercase(), path.to_owned()))
    }

    fn text(&self, key: &str) -> Option<&'a str> {
        self.of.get(key).and_then(Value::as_str)
    }

    fn texts(&self, key: &str) -> Vec<String> {
        texts(self.of.get(key))
    }

    fn claim(&mut self, subject: &Subject, place: &str, field: &str, says: Says) {
        let is_doubtful = self.text("confidence") == Some("low");
        self.claims.push(Claim {
            subject: subject.clone(),
            place: place.to_owned(),
            field: field.to_owned(),
            says,
            origin: self.origin.clone(),
            sources: Rc::clone(&self.sources),
            is_correction: self.of.contains_key("kind") && !self.of.contains_key("members"),
            is_doubtful,
        });
    }

    /// A line of `corrections.jsonl`.
    fn correction(&mut self, subject: &Subject, kind: &str) -> Result<bool, String> {
        let place = self.text("where").unwrap_or_default().to_owned();
        let field = self.text("field").unwrap_or_default().to_owned();
        let value = self.text("value").unwrap_or_default();
        let value =
            UNITS.iter().find(|(unit, _)| *unit == value).map_or(value, |(_, format)| format);
        let value = value.to_owned();
        let says = match kind {
            "format" => Says::Format(value),
            "encrypted" => Says::Encrypted(value),
            "type" => Says::Type(value),
            "optional" => Says::Required(false),
            "enum" if self.text("action") == Some("add") => Says::Values(self.texts("values")),
            "enum" => Says::Enum(self.texts("values")),
            "mode" => {
                let modes = modes(self.texts("value"));
                self.claim(subject, "", "", Says::Modes(modes));
                return Ok(true);
            }
            "field-missing" | "field-misnamed" => {
                self.described(subject, &place, &field);
                if let Some(today) = self.text("today").map(str::to_owned) {
                    self.claim(subject, &place, &today, Says::Absent);
                }
                return Ok(true);
            }
            "operation-note" => match (self.text("value"), self.of.get("values")) {
                (Some(value), _) => Says::Type(value.to_owned()),
                (None, Some(values)) => Says::Enum(texts(Some(values))),
                (None, None) => return Ok(self.replaced(subject, &place)),
            },
            _ => return Err(format!("unknown kind `{kind}`")),
        };
        self.claim(subject, &place, &field, says);
        Ok(true)
    }

    /// Reads members that replace others; returns `false` for a note without any.
    fn replaced(&mut self, subject: &Subject, place: &str) -> bool {
        let [old, new] = ["old", "new"].map(|key| self.texts(key));
        for field in &old {
            self.claim(subject, place, field, Says::Absent);
        }
        for field in &new {
            self.claim(subject, place, field, Says::Present);
        }
        !old.is_empty()
    }

    /// Reads a member with its details in a line of its own.
    fn described(&mut self, subject: &Subject, place: &str, field: &str) {
        let member = Value::Object(self.of.clone());
        self.field(subject, place, field, &member);
    }

    /// A line about one member: an addition, or a limit.
    fn member(&mut self, subject: &Subject) {
        let place = self.text("where").unwrap_or_default().to_owned();
        let field = self.text("field").unwrap_or_default().to_owned();
        if let Some(name) = self.text("type").map(str::to_owned) {
            self.claim(subject, &place, &field, Says::Type(name));
        }
        for word in LIMITS {
            if let Some(value) = self.of.get(*word).cloned() {
                self.claim(subject, &place, &field, Says::Limit((*word).to_owned(), value));
            }
        }
    }

    /// Reads a line of `conditions.jsonl`, with the catalogue's names for its texts.
    fn condition(&mut self, subject: &Subject) {
        const LEFT_OUT: &[&str] = &["method", "path", "sources", "confidence"];
        let all = self.of.iter().filter(|(key, _)| !LEFT_OUT.contains(&key.as_str()));
        let line = all.map(|(key, value)| {
            let key = key.strip_prefix("text_").unwrap_or(key);
            (key.to_owned(), value.clone())
        });
        let line = line.collect();
        self.claim(subject, "", "", Says::Condition(line));
    }

    fn errors(&mut self, subject: &Subject) {
        for error in self.of.get("codes").and_then(Value::as_array).into_iter().flatten() {
            let text = |key: &str| error.get(key).and_then(Value::as_str);
            let says = Says::Error(
                text("code").unwrap_or_default().to_owned(),
                error.get("status").and_then(Value::as_u64),
                text("effect").unwrap_or_default().to_owned(),
                text("retry").map(str::to_owned),
            );
            self.claim(subject, "", "", says);
            if let (Some("low"), Some(claim)) = (text("confidence"), self.claims.last_mut()) {
                claim.is_doubtful = true;
            }
        }
    }

    /// Reads a line of `common-errors.jsonl`: a code in its spellings, or a `Request-ID` number.
    /// Returns `false` for the success code.
    fn of_all(&mut self) -> bool {
        let code = self.text("code").unwrap_or_default().to_owned();
        let effect = self.text("effect").unwrap_or_default().to_owned();
        let retry = self.text("retry").map(str::to_owned);
        if self.of.contains_key("maps_to") {
            let maps_to = self.text("maps_to").unwrap_or_default().to_owned();
            let says = Says::Error(maps_to, None, effect, retry);
            self.claim(&Subject::Number(code), "", "", says);
            return true;
        }
        let all = Subject::All(self.text("protocol").unwrap_or("v3").to_owned());
        let status = self.of.get("status").and_then(Value::as_u64);
        for spelling in self.texts("spellings") {
            // A code can occur once for each of its causes.
            let says = Says::Error(spelling, status, effect.clone(), None);
            self.claim(&all, "", "", says);
        }
        true
    }

    /// A line of `rate-limits.jsonl`.
    fn rate_limit(&mut self, subject: &Subject) {
        let limit = self.of.get("limit").and_then(Value::as_u64).unwrap_or_default();
        let per = self.text("unit").unwrap_or_default().trim_start_matches("per-");
        let scope = self.text("scope").unwrap_or_default();
        let calls = match self.text("applies_to").unwrap_or_default() {
            text if text.starts_with("valid") => "valid",
            text if text.starts_with("failing") => "failing",
            text if text.starts_with("orders older") => "old-orders",
            _ => "all",
        };
        let says = Says::RateLimit(format!("{limit} per {per}, {scope}, {calls}"));
        self.claim(subject, "", "", says);
    }

    fn products(&mut self, subject: &Subject) {
        for product in self.texts("products") {
            self.claim(subject, "", "", Says::Product(product));
        }
        let modes = modes(self.texts("modes"));
        if !modes.is_empty() {
            self.claim(subject, "", "", Says::Modes(modes));
        }
        for page in self.texts("docs") {
            self.claim(subject, "", "", Says::Page(page));
        }
    }

    /// A line of `operations.jsonl` or `notifications.jsonl`.
    fn table(&mut self, subject: &Subject) {
        if let Some(title) = self.text("title").map(str::to_owned) {
            self.claim(subject, "", "", Says::Title(title));
        }
        self.products(subject);
        let parameters = [("path", "path_params"), ("query", "query"), ("header", "headers")];
        for (place, key) in parameters {
            self.fields(subject, place, "", self.of.get(key));
        }
        for place in ["request", "response", "body"] {
            let body = self.of.get(place);
            let place = if place == "body" { "notification" } else { place };
            for key in ["fields", "embedded"] {
                self.fields(subject, place, "", body.and_then(|body| body.get(key)));
            }
        }
        // The merchant's answer to a notification: status, headers and body, by name.
        let parts = self.of.get("answer").and_then(Value::as_array).into_iter().flatten();
        let parts = parts.filter_map(|answer| answer.get("fields")?.as_array()).flatten();
        for body in parts.filter(|part| part["name"] == "body") {
            self.fields(subject, "response", "", body.get("fields"));
        }
    }

    fn fields(&mut self, subject: &Subject, place: &str, within: &str, fields: Option<&Value>) {
        for field in fields.and_then(Value::as_array).into_iter().flatten() {
            let Some(name) = field.get("name").and_then(Value::as_str) else { continue };
            let path = if within.is_empty() { name.to_owned() } else { format!("{within}.{name}") };
            self.field(subject, place, &path, field);
            self.fields(subject, place, &path, field.get("fields"));
            self.fields(subject, place, &path, field.get("embedded"));
        }
    }

    fn field(&mut self, subject: &Subject, place: &str, path: &str, field: &Value) {
        let text = |key: &str| field.get(key).and_then(Value::as_str).map(str::to_owned);
        let mut says = vec![text("type").map_or(Says::Present, Says::Type)];
        says.extend(text("format").map(Says::Format));
        says.extend(text("encrypted").map(Says::Encrypted));
        says.extend(text("label").map(Says::Label));
        let values = texts(field.get("enum"));
        if !values.is_empty() {
            says.push(Says::Enum(values));
        }
        if let Some(required) = field.get("required").and_then(Value::as_bool) {
            says.push(Says::Required(required));
        }
        for says in says {
            self.claim(subject, place, path, says);
        }
    }
}

fn modes(modes: Vec<String>) -> Vec<String> {
    let both = modes.iter().any(|mode| mode == "both");
    if both { ["direct", "partner"].map(str::to_owned).to_vec() } else { modes }
}

fn texts(value: Option<&Value>) -> Vec<String> {
    let list = value.and_then(Value::as_array).into_iter().flatten();
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    list.map(text).collect()
}
