//! Builds values from a schema, one with every member and one with only the required ones, and compares two
//! values.

use serde_json::{Map, Value, json};

use crate::catalogue::{in_text, is_required, is_sensitive, properties};
use crate::watched::SENSITIVE;

pub(crate) const TIME: &str = "2026-01-02T03:04:05+08:00";

/// Makes values with every member.
pub(crate) struct Full {
    /// Of an enumeration, the value with this number: all rounds have each one.
    pub(crate) round: usize,
    count: i64,
}

impl Full {
    pub(crate) fn new(round: usize) -> Self {
        Self { round, count: 0 }
    }

    pub(crate) fn value(&mut self, name: &str, schema: &Value) -> Value {
        self.count += 1;
        if let Some(inner) = in_text(schema) {
            return Value::String(self.value(name, inner).to_string());
        }
        let known = schema["enum"].as_array().map_or(&[][..], Vec::as_slice);
        if !known.is_empty() {
            return known[self.round % known.len()].clone();
        }
        match schema["type"].as_str().unwrap() {
            "integer" => json!(self.count),
            "number" => json!(f64::from(u32::try_from(self.count).unwrap()) + 0.5),
            "boolean" => json!(self.count % 2 == 0),
            "array" => {
                json!([self.value(name, &schema["items"]), self.value(name, &schema["items"])])
            }
            "object" if schema.get("properties").is_none() => json!({"any": [self.count, "x"]}),
            "object" => Value::Object(self.members(schema)),
            _ if schema["format"] == "date-time" => json!(TIME),
            _ if is_sensitive(schema) || name.ends_with("openid") => {
                json!(format!("{name} {SENSITIVE} {}", self.count))
            }
            _ => json!(format!("{name} 值 <&> {}", self.count)),
        }
    }

    pub(crate) fn members(&mut self, schema: &Value) -> Map<String, Value> {
        let mut members = Map::new();
        for (name, member) in properties(schema) {
            for name in names(name) {
                members.insert(name.clone(), self.value(&name, member));
            }
        }
        members
    }
}

/// How often [`Full`] is made until it has had each value of each enumeration.
pub(crate) fn rounds(schema: &Value) -> usize {
    let own = schema["enum"].as_array().map_or(1, Vec::len);
    let inner = [schema.get("items"), schema.get("contentSchema")];
    let inner = inner.into_iter().flatten().chain(properties(schema).values());
    inner.map(rounds).fold(own, usize::max)
}

/// The names that a documented name stands for. A numbered name gives three.
fn names(name: &str) -> Vec<String> {
    match name.matches('$').count() {
        0 => vec![name.to_owned()],
        1 => ["0", "1", "10"].map(|n| name.replace("$n", n)).to_vec(),
        _ => ["0_0", "0_1", "1_0"].map(|n| name.replace("$n_$m", n)).to_vec(),
    }
}

/// The schema of a member, by its name or as one that is counted.
pub(crate) fn property<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    let properties = properties(schema);
    properties.get(name).or_else(|| {
        let digits = |part: &&str| part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit());
        let counted = properties.iter().find(|(documented, _)| {
            documented.split_once('$').is_some_and(|(prefix, _)| {
                let numbers = name.strip_prefix(prefix).map(|rest| rest.split('_'));
                numbers.is_some_and(|mut numbers| {
                    let count = numbers.clone().count();
                    count == documented.matches('$').count() && !numbers.any(|part| digits(&part))
                })
            })
        });
        counted.map(|(_, schema)| schema)
    })
}

/// A documented sample with a value for each required member that it lacks, in
/// the texts that hold JSON, too.
pub(crate) fn complete(name: &str, schema: &Value, sample: Option<&Value>) -> Value {
    if let Some(inner) = in_text(schema) {
        let read = match sample {
            Some(Value::String(text)) => match serde_json::from_str::<Value>(text) {
                Ok(read) => Some(read),
                Err(_) => return Value::String(text.clone()),
            },
            other => other.cloned(),
        };
        return Value::String(complete(name, inner, read.as_ref()).to_string());
    }
    match (schema["type"].as_str().unwrap(), sample) {
        ("object", sample) if schema.get("properties").is_some() => {
            let mut members = match sample {
                None => Map::new(),
                Some(Value::Object(members)) => members.clone(),
                Some(other) => return other.clone(),
            };
            for (name, member) in properties(schema) {
                if members.contains_key(name) || is_required(schema, name) {
                    let value = complete(name, member, members.get(name));
                    members.insert(name.clone(), value);
                }
            }
            Value::Object(members)
        }
        ("array", Some(Value::Array(items))) => {
            items.iter().map(|item| complete(name, &schema["items"], Some(item))).collect()
        }
        ("array", None) => json!([complete(name, &schema["items"], None)]),
        (_, Some(sample)) => sample.clone(),
        (kind, None) => placeholder(name, kind, schema),
    }
}

fn placeholder(name: &str, kind: &str, schema: &Value) -> Value {
    if let Some(known) = schema["enum"].as_array() {
        return known[0].clone();
    }
    match kind {
        "integer" => json!(1),
        "number" => json!(1.5),
        "boolean" => json!(true),
        "object" => json!({}),
        _ if schema["format"] == "date-time" => json!(TIME),
        _ => json!(match name {
            "mchid" | "mch_id" | "sub_mchid" | "sub_mch_id" => "1900000109",
            "appid" | "sub_appid" => "wx8888888888888888",
            name if name.ends_with("url") || name.ends_with("uri") => "https://www.example.com/",
            _ => "1",
        }),
    }
}

/// Compares a value with its documentation.
pub(crate) struct Comparison<'a> {
    /// Whether all is text, as in XML and in a query.
    pub(crate) is_text: bool,
    /// The text of a sensitive member as it was found.
    pub(crate) open: &'a dyn Fn(&Value) -> Option<String>,
    pub(crate) differences: Vec<String>,
}

impl Comparison<'_> {
    pub(crate) fn compare(
        &mut self,
        path: &str,
        schema: &Value,
        documented: &Value,
        found: &Value,
    ) {
        let differ = |this: &mut Self| {
            this.differences.push(format!("`{path}` is {found}, documented is {documented}"));
        };
        if is_sensitive(schema) && !self.is_text {
            if (self.open)(found).as_deref() != documented.as_str() {
                differ(self);
            }
            return;
        }
        if let Some(inner) = in_text(schema) {
            let text =
                |value: &Value| value.as_str().and_then(|text| serde_json::from_str(text).ok());
            match (text(documented), text(found)) {
                (Some(documented), Some(found)) => {
                    let is_text = std::mem::replace(&mut self.is_text, false);
                    self.compare(path, inner, &documented, &found);
                    self.is_text = is_text;
                }
                _ => differ(self),
            }
            return;
        }
        match (documented, found) {
            (Value::Object(members), Value::Object(others))
                if schema.get("properties").is_some() =>
            {
                for (name, value) in members {
                    let path = format!("{path}.{name}");
                    match (property(schema, name), others.get(name)) {
                        (None, None) => self.differences.push(format!("`{path}` has no schema")),
                        (Some(_), None) => self.differences.push(format!("`{path}` is missing")),
                        (None, Some(other)) => self.compare(&path, &json!({}), value, other),
                        (Some(schema), Some(other)) => self.compare(&path, schema, value, other),
                    }
                }
                for name in others.keys().filter(|name| !members.contains_key(*name)) {
                    self.differences.push(format!("`{path}.{name}` is there, and not documented"));
                }
            }
            (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
                for (item, other) in items.iter().zip(others) {
                    self.compare(&format!("{path}[]"), &schema["items"], item, other);
                }
            }
            (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => {}
            (documented, found) if self.is_text && text(documented) == text(found) => {}
            (documented, found) if documented == found => {}
            _ => differ(self),
        }
    }
}

/// A value as XML and queries have it.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
