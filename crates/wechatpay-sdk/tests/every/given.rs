//! What a request is made of: its documented sample, or every documented
//! member.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::case::Sample;
use crate::catalogue::{Operation, in_text, properties};
use crate::exceptions::{MADE_BY_THE_CLIENT, MADE_OF_A_FILE};
use crate::schema::{Full, complete, text};

/// Name and bytes of every file that is uploaded.
pub(crate) const FILE: (&str, &str) = ("营业执照.jpg", "abc");

/// The digests of the file, by `sha256sum`, `md5sum` and `openssl sm3`.
const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const MD5: &str = "900150983cd24fb0d6963f7d28e17f72";
const SM3: &str = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

/// The values of one request, each where the documentation has it.
pub(crate) struct Given {
    pub(crate) variables: BTreeMap<String, String>,
    pub(crate) query: Map<String, Value>,
    /// Those that are the caller's.
    pub(crate) headers: Map<String, Value>,
    /// The members of the body; of an upload, those of its `meta` or its plain
    /// parts.
    pub(crate) body: Option<Value>,
    /// The schema of `body`.
    pub(crate) schema: Value,
    /// The part of the file.
    pub(crate) file: Option<String>,
    /// Whether its values are made up, and keep no limits.
    pub(crate) is_full: bool,
}

/// Whether a member has the number of an order, a refund and the like.
fn is_number(name: &str) -> bool {
    (name.starts_with("out_") && name.ends_with("_no"))
        || name.ends_with("contract_code")
        || [
            "batch_id",
            "combine_out_trade_no",
            "combine_transaction_id",
            "contract_id",
            "mch_billno",
        ]
        .contains(&name)
        || ["partner_trade_no", "refund_id", "transaction_id", "transfer_bill_no"].contains(&name)
}

impl Given {
    /// The documented sample. Required members without a sample get made-up values.
    pub(crate) fn sample(operation: &Operation) -> Self {
        let value =
            |name: &str, schema: &Value, sample: Option<&Value>| complete(name, schema, sample);
        let mut given = Self::of(operation, value, false);
        for (name, value) in &mut given.variables {
            if value.is_empty() {
                *value = if name.ends_with("mchid") { "1900000109" } else { "1" }.to_owned();
            }
        }
        given
    }

    /// Every member.
    pub(crate) fn full(operation: &Operation, round: usize) -> Self {
        let mut full = Full::new(round);
        let mut given = Self::of(operation, |name, schema, _| full.value(name, schema), true);
        for (name, value) in &mut given.variables {
            *value = format!("a/b?c#d%2F +&=中 {name}");
        }
        given
    }

    /// An answer to this request: about the same order, refund and so on, as an answer has to be.
    pub(crate) fn numbered(&self, mut members: Value) -> Value {
        let in_body = |name: &str| self.body.as_ref()?.get(name).map(text);
        for (name, value) in members.as_object_mut().into_iter().flatten() {
            let asked = in_body(name)
                .or_else(|| self.query.get(name).map(text))
                .or_else(|| self.variables.get(name).cloned());
            if let Some(asked) = asked.filter(|_| is_number(name)) {
                *value = asked.into();
            }
        }
        members
    }

    fn of(
        operation: &Operation,
        mut value: impl FnMut(&str, &Value, Option<&Value>) -> Value,
        is_full: bool,
    ) -> Self {
        let variables = operation.parameters("path").map(|parameter| {
            (parameter.name.to_owned(), parameter.example.map(text).unwrap_or_default())
        });
        let variables = variables.collect();
        let made = |name: &str| MADE_BY_THE_CLIENT.contains(&name) && operation.is_v2;
        let query = operation
            .parameters("query")
            .filter(|p| (is_full || p.is_required || p.example.is_some()) && !made(p.name))
            .map(|p| (p.name.to_owned(), value(p.name, p.schema, p.example)));
        let query = query.collect();
        let headers = operation
            .parameters("header")
            .filter(|p| p.name == "Idempotency-Key")
            // Headers hold only ASCII.
            .map(|p| (p.name.to_owned(), p.example.cloned().unwrap_or_else(|| json!("key-1"))));
        let headers = headers.collect();
        let (body, schema, file) = match operation.body() {
            None => (None, Value::Null, None),
            Some(("multipart/form-data", schema, _)) => {
                let (fields, file) = form(schema);
                (Some(value("meta", &fields, None)), fields, Some(file))
            }
            Some((_, schema, sample)) => {
                // An object of no members, as such.
                let body = if properties(schema).is_empty() {
                    json!({})
                } else {
                    value("body", schema, sample)
                };
                (Some(body), schema.clone(), None)
            }
        };
        let mut given = Self { variables, query, headers, body, schema, file, is_full };
        given.leave_to_the_client(operation.is_v2);
        given
    }

    fn leave_to_the_client(&mut self, is_v2: bool) {
        let Some(Value::Object(members)) = &mut self.body else { return };
        if is_v2 {
            members.retain(|name, _| !MADE_BY_THE_CLIENT.contains(&name.as_str()));
        }
        for members in [members, &mut self.query] {
            if let Some(sign_type) = members.get_mut("sign_type").filter(|_| is_v2) {
                // The two that there are.
                if *sign_type != "HMAC-SHA256" {
                    *sign_type = json!("MD5");
                }
            }
        }
    }

    /// Of v2: how the answer is signed, too.
    pub(crate) fn sign_type(&self) -> Option<&str> {
        let in_body = self.body.as_ref().and_then(|body| body.get("sign_type"));
        in_body.or_else(|| self.query.get("sign_type"))?.as_str()
    }

    /// The members of the body, including those that describe the file.
    pub(crate) fn with_file(&self) -> Value {
        let mut body = self.body.clone().unwrap_or_default();
        let schema = &self.schema["properties"];
        let sm3 = ["digest_algorithm", "digest_alogrithm"];
        let is_sm3 = sm3.iter().any(|name| schema.get(name).is_some());
        for (name, value) in body.as_object_mut().into_iter().flatten() {
            *value = match name.as_str() {
                name if !MADE_OF_A_FILE.contains(&name) => continue,
                "filename" | "file_name" => json!(FILE.0),
                name if sm3.contains(&name) => schema[name]["enum"][0].clone(),
                _ if is_sm3 => json!(SM3),
                "media_hash" => json!(MD5),
                _ => json!(SHA256),
            };
        }
        body
    }

    /// As the typed request holds it.
    pub(crate) fn typed(&self) -> Sample {
        let mut request = self.query.clone();
        for (name, value) in &self.headers {
            request.insert(name.to_lowercase().replace('-', "_"), value.clone());
        }
        if let Some(Value::Object(members)) = &self.body {
            request.extend(members.clone());
        }
        if let Some(part) = &self.file {
            request.retain(|name, _| !MADE_OF_A_FILE.contains(&name.as_str()));
            let file = json!({"file_name": FILE.0, "$wechatpay-upload": STANDARD.encode(FILE.1)});
            request.insert(part.clone(), file);
        }
        Sample { variables: self.variables.clone(), request: request.into(), ..Sample::default() }
    }
}

/// The schema of the members beside a file, and the part of the file.
pub(crate) fn form(schema: &Value) -> (Value, String) {
    let parts = properties(schema);
    let is_file = |part: &Value| part["contentMediaType"] == "application/octet-stream";
    let file = parts.iter().find(|(_, part)| is_file(part)).unwrap().0.clone();
    let meta = parts.get("meta").and_then(in_text);
    let fields = meta.cloned().unwrap_or_else(|| {
        let mut fields = schema.clone();
        fields["properties"].as_object_mut().unwrap().remove(&file);
        fields["required"].as_array_mut().unwrap().retain(|name| *name != file);
        fields
    });
    (fields, file)
}
