//! A v2 request, signed with the merchant's APIv2 key: XML, a query, or an upload.

use http::{HeaderMap, Method};
use serde_json::{Map, Value};

use super::request::{Content, Signed, Wanted, put, upload_schema};
use super::upload;
use crate::catalogue::{Operation, Schema};
use crate::gate::v2::{MERCHANT, SignType, message, sign as signature};
use crate::keys::nonce;
use crate::wire::fault::Fault;
use crate::wire::target;
use crate::wire::xml::{self, Members};

pub(super) fn sign(wanted: &Wanted, documented: Option<&Operation>) -> Result<Signed, Fault> {
    let uri = &wanted.target;
    let mut headers = HeaderMap::new();
    let query = target::query(uri.query())?;
    let (given, in_query) = match &wanted.content {
        Content::Text(text) => {
            put(&mut headers, "content-type", "text/xml")?;
            let (target, body) = (uri.to_string(), text.clone().into_bytes());
            let members = xml::parse(&body).unwrap_or_default();
            return Ok(Signed { target, headers, body, message: message(&members) });
        }
        Content::Nothing => (&query, true),
        Content::Members(members) => (members, wanted.method == Method::GET),
    };
    let members = complete(wanted, documented, given)?;
    let message = message(&members);
    if in_query {
        let pairs = members.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let target = format!("{}?{}", uri.path(), target::write(pairs));
        return Ok(Signed { target, headers, body: Vec::new(), message });
    }
    let body = match upload_schema(documented) {
        Some(schema) => {
            let made = upload::v2(&members, given, schema)?;
            put(&mut headers, "content-type", &made.content_type)?;
            made.body
        }
        None => {
            put(&mut headers, "content-type", "text/xml")?;
            xml::write(&members).into_bytes()
        }
    };
    Ok(Signed { target: uri.to_string(), headers, body, message })
}

/// Adds the members of every request (merchant, nonce, signature), all as texts.
fn complete(
    wanted: &Wanted,
    documented: Option<&Operation>,
    given: &Map<String, Value>,
) -> Result<Members, Fault> {
    let schema = upload_schema(documented);
    let mut members = Members::new();
    for (name, value) in given {
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        members.insert(name.clone(), text);
    }
    if let Some(schema) = schema {
        upload::digest_v2(&mut members, given, schema)?;
    }
    let known = |name: &str| documented.is_some_and(|documented| knows(documented, name));
    let merchant = MERCHANT.iter().find(|name| known(name)).copied().unwrap_or("mch_id");
    if !MERCHANT.iter().any(|name| members.contains_key(*name)) {
        members.insert(merchant.to_owned(), wanted.identity.mchid().to_owned());
    }
    // For an upload, the platform checks the documented parts only.
    let without_nonce = documented.is_some_and(|documented| documented.without_nonce);
    if !without_nonce && (schema.is_none() || known("nonce_str")) {
        members.entry("nonce_str".to_owned()).or_insert_with(|| nonce(32));
    }
    let demanded = documented.and_then(|documented| documented.body.as_ref());
    let demanded =
        demanded.is_some_and(|schema| schema.required.iter().any(|name| name == "sign_type"));
    // Without `sign_type`, the platform takes MD5.
    let only = documented.and_then(Operation::only_sign_type);
    if demanded || only.is_some_and(|only| only == SignType::HmacSha256.name()) {
        let name = only.unwrap_or(SignType::HmacSha256.name());
        members.entry("sign_type".to_owned()).or_insert_with(|| name.to_owned());
    }
    let key = wanted.identity.credentials.api_v2_key();
    let sign = signature(&members, sign_type(&message(&members)), key);
    members.insert("sign".to_owned(), sign);
    Ok(members)
}

fn knows(documented: &Operation, name: &str) -> bool {
    let in_body = |schema: &Schema| schema.properties.contains_key(name);
    documented.body.as_ref().is_some_and(in_body)
        || documented.parameters.iter().any(|one| one.name == name)
}

/// The signature type named in a signed message.
pub(super) fn sign_type(message: &str) -> SignType {
    match message.split('&').any(|pair| pair == "sign_type=HMAC-SHA256") {
        true => SignType::HmacSha256,
        false => SignType::Md5,
    }
}
