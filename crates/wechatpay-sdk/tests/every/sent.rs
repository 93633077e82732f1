//! Whether a request is what the documentation says.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::catalogue::{Operation, Response, is_sensitive};
use crate::given::{FILE, Given};
use crate::platform::{
    BRAND_ID, BRAND_PUBLIC_KEY_ID, BRAND_SERIAL, CERTIFICATE_SERIAL, MCHID, MUTUAL_TLS,
    PUBLIC_KEY_ID, Platform, Recorded,
};
use crate::schema::{Comparison, text};
use crate::signature::{decrypt, is_of_the_merchant, sign_v2};

/// The differences between the documented and the received request.
pub(crate) fn differences(
    operation: &Operation,
    given: &Given,
    sent: &Recorded,
    platform: &Platform,
) -> Vec<String> {
    let mut checks = Checks { operation, given, sent, found: Vec::new() };
    let (host, prefix) = operation.server();
    let host = if operation.is("mutual-tls") { MUTUAL_TLS } else { host };
    checks.equal("host", &platform.authority(host), checks.header("host"));
    checks.equal("method", &operation.method, &sent.method);
    let (path, query) = sent.target.split_once('?').unwrap_or((&sent.target, ""));
    checks.equal("path", &(prefix.to_owned() + &path_of(operation, given)), path);
    for (name, value) in &given.headers {
        checks.equal(name, &text(value), checks.header(&name.to_lowercase()));
    }
    if !checks.header("user-agent").contains("wechatpay-sdk/") {
        checks.found.push("no user agent of the client".to_owned());
    }
    let query = pairs(query);
    if operation.is_v2 {
        checks.v2(query)
    } else {
        checks.v3(query)
    }
    checks.found
}

/// The path with its variables, percent-encoded.
fn path_of(operation: &Operation, given: &Given) -> String {
    let mut path = operation.path.clone();
    for (name, value) in &given.variables {
        path = path.replace(&format!("{{{name}}}"), &percent_encode(value));
    }
    path
}

fn percent_encode(text: &str) -> String {
    text.bytes()
        .map(|b| if is_unreserved(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// The pairs of a query.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(name, value)| (percent_decode(name), percent_decode(value))).collect()
}

fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        if first == b'%' {
            bytes.push(u8::from_str_radix(&String::from_utf8_lossy(&after[..2]), 16).unwrap());
            rest = &after[2..];
        } else {
            bytes.push(first);
            if !is_unreserved(first) {
                bytes.extend_from_slice(b" (not encoded)");
            }
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap()
}

struct Checks<'a> {
    operation: &'a Operation,
    given: &'a Given,
    sent: &'a Recorded,
    found: Vec<String>,
}

impl<'a> Checks<'a> {
    fn equal(&mut self, what: &str, documented: &str, found: &str) {
        if documented != found {
            self.found.push(format!("{what} is {found:?}, documented is {documented:?}"));
        }
    }

    fn header(&self, name: &str) -> &'a str {
        self.sent.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    fn compare(
        &mut self,
        path: &str,
        is_text: bool,
        schema: &Value,
        documented: &Value,
        found: &Value,
    ) {
        let open = |found: &Value| decrypt(found.as_str()?);
        let mut comparison = Comparison { is_text, open: &open, differences: Vec::new() };
        comparison.compare(path, schema, documented, found);
        self.found.append(&mut comparison.differences);
    }

    /// The query, each member as its schema says.
    fn query(&mut self, found: Vec<(String, String)>) {
        let mut rest: BTreeMap<_, _> = found.into_iter().collect();
        for parameter in self.operation.parameters("query") {
            let name = parameter.name;
            match (self.given.query.get(name), rest.remove(name)) {
                (None, None) => {}
                (Some(documented), Some(found)) => {
                    let sensitive = is_sensitive(parameter.schema);
                    let found = if sensitive { decrypt(&found).unwrap_or_default() } else { found };
                    // A list of one is its item, as the documented sample has it.
                    let (schema, documented) = match documented.as_array().map(Vec::as_slice) {
                        Some([item]) => (&parameter.schema["items"], item),
                        _ => (parameter.schema, documented),
                    };
                    self.compare(name, true, schema, documented, &json!(found));
                }
                (documented, found) => {
                    self.found
                        .push(format!("`{name}` in the query is {found:?}, not {documented:?}"));
                }
            }
        }
        for name in rest.keys() {
            self.found.push(format!("`{name}` is in the query, and not documented there"));
        }
    }

    fn v3(&mut self, query: Vec<(String, String)>) {
        self.query(query);
        let is_brand = self.operation.is_brand();
        let platform = if is_brand { BRAND_PUBLIC_KEY_ID } else { PUBLIC_KEY_ID };
        self.equal("Wechatpay-Serial", platform, self.header("wechatpay-serial"));
        let is_file = matches!(self.operation.response(), Response::File);
        let accept = if is_file { "*/*" } else { "application/json" };
        self.equal("Accept", accept, self.header("accept"));
        let sent = self.sent;
        if self.given.file.is_some() {
            let form = self.form();
            let meta = form.get("meta").cloned().unwrap_or_default();
            self.signed(meta.as_bytes());
            let found = serde_json::from_str(&meta).unwrap_or_default();
            let documented = self.given.with_file();
            self.compare("", false, &self.given.schema, &documented, &found);
            self.equal("parts", "meta", &form.into_keys().collect::<Vec<_>>().join(" "));
            return;
        }
        self.signed(&sent.body);
        let Some(documented) = &self.given.body else {
            return self.equal("body", "", &String::from_utf8_lossy(&sent.body));
        };
        self.equal("Content-Type", "application/json", self.header("content-type"));
        let found = serde_json::from_slice(&sent.body).unwrap_or_default();
        self.compare("", false, &self.given.schema, documented, &found);
    }

    /// Verifies the signature of v3 over what it covers of the body.
    fn signed(&mut self, body: &[u8]) {
        let (scheme, account, id, serial) = if self.operation.is_brand() {
            ("WECHATPAY-BRAND-SHA256-RSA2048 ", "brand_id", BRAND_ID, BRAND_SERIAL)
        } else {
            ("WECHATPAY2-SHA256-RSA2048 ", "mchid", MCHID, CERTIFICATE_SERIAL)
        };
        let Some(parts) = self.header("authorization").strip_prefix(scheme) else {
            return self.found.push("no `Authorization`".to_owned());
        };
        let parts: BTreeMap<_, _> = parts
            .split(',')
            .filter_map(|part| part.split_once('='))
            .map(|(name, value)| (name, value.trim_matches('"')))
            .collect();
        let part = |name: &str| parts.get(name).copied().unwrap_or_default();
        let mut message = Vec::new();
        for line in [&*self.sent.method, &*self.sent.target, part("timestamp"), part("nonce_str")] {
            message.extend_from_slice(line.as_bytes());
            message.push(b'\n');
        }
        message.extend_from_slice(body);
        message.push(b'\n');
        let signature = parts.get("signature").copied().unwrap_or_default();
        if !is_of_the_merchant(&message, signature) {
            self.found.push("the signature is wrong".to_owned());
        }
        self.equal(account, id, part(account));
        self.equal("serial_no", serial, part("serial_no"));
    }

    fn v2(&mut self, mut query: Vec<(String, String)>) {
        let given = self.given;
        let sent = self.sent;
        let Some(documented) = &given.body else {
            self.signed_v2(&mut query);
            self.query(query);
            return self.equal("body", "", &String::from_utf8_lossy(&sent.body));
        };
        self.query(query);
        let mut found: Vec<_>;
        let documented = if given.file.is_some() {
            found = self.form().into_iter().collect();
            self.given.with_file()
        } else {
            self.equal("Content-Type", "text/xml; charset=utf-8", self.header("content-type"));
            found = xml(&String::from_utf8_lossy(&sent.body));
            documented.clone()
        };
        self.signed_v2(&mut found);
        let members = found.into_iter().map(|(name, value)| (name, Value::from(value)));
        let found = Value::Object(members.collect::<Map<_, _>>());
        self.compare("", true, &given.schema, &documented, &found);
    }

    /// Verifies the members' `sign` and takes it and the nonce out.
    fn signed_v2(&mut self, members: &mut Vec<(String, String)>) {
        let get = |name: &str| {
            members.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone())
        };
        let sign = sign_v2(members, get("sign_type").as_deref());
        let found = get("sign").unwrap_or_default();
        let nonce = get("nonce_str").map_or(0, |nonce| nonce.len());
        members.retain(|(name, _)| name != "sign" && name != "nonce_str");
        let is_page = matches!(self.operation.response(), Response::Page);
        // A page without a documented `sign` has none.
        let is_signed = self.operation.parameters("query").any(|p| p.name == "sign");
        let sign = if is_page && !is_signed { String::new() } else { sign };
        self.equal("sign", &sign, &found);
        let without = self.operation.is("without-nonce") || is_page || self.given.file.is_some();
        if (nonce == 32) == without || (nonce == 0) != without {
            self.found.push(format!("`nonce_str` has {nonce} characters"));
        }
    }

    /// The parts of a form but for the file, which is checked.
    fn form(&mut self) -> BTreeMap<String, String> {
        let boundary = self.header("content-type").strip_prefix("multipart/form-data; boundary=");
        let boundary = format!("--{}", boundary.unwrap_or_default());
        let body = String::from_utf8_lossy(&self.sent.body).into_owned();
        let mut fields = BTreeMap::new();
        let mut file = None;
        for part in body.split(&boundary).skip(1) {
            let Some((head, value)) = part.split_once("\r\n\r\n") else { continue };
            let name = head.split_once("name=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
            let value = value.trim_end_matches("\r\n").to_owned();
            match head.split_once("filename=\"") {
                Some((_, rest)) => {
                    file = Some((name, rest.split_once('"').unwrap().0.to_owned(), value));
                }
                None => _ = fields.insert(name, value),
            }
        }
        let part = self.given.file.clone().unwrap();
        let expected = Some((part, FILE.0.to_owned(), FILE.1.to_owned()));
        if file != expected {
            self.found.push(format!("the file is {file:?}, not {expected:?}"));
        }
        fields
    }
}

/// The members of `<xml>`, which has no other elements within.
fn xml(text: &str) -> Vec<(String, String)> {
    let mut members = Vec::new();
    let inner = text.strip_prefix("<xml>").and_then(|text| text.strip_suffix("</xml>"));
    let mut rest = inner.unwrap_or_else(|| panic!("no `<xml>`: {text}"));
    while !rest.is_empty() {
        let (name, after) = rest.strip_prefix('<').unwrap().split_once('>').unwrap();
        let (value, after) = after.split_once(&format!("</{name}>")).unwrap();
        members.push((name.to_owned(), unescape(value)));
        rest = after;
    }
    members
}

fn unescape(text: &str) -> String {
    if let Some(text) = text.strip_prefix("<![CDATA[") {
        return text.strip_suffix("]]>").unwrap().to_owned();
    }
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, c)| text.replace(entity, c))
}
