//! A v3 request, signed with the merchant's private key. Members marked in the catalogue are
//! encrypted with the platform's key.

use http::HeaderMap;

use super::request::{Content, Signed, Wanted, put, upload_schema};
use super::upload;
use crate::catalogue::{self, Operation};
use crate::keys::{Signer, nonce};
use crate::wire::fault::Fault;
use crate::wire::target;

/// The value of `User-Agent`.
const AGENT: &str = concat!("wechatpay-simulator/", env!("CARGO_PKG_VERSION"));

pub(super) fn sign(wanted: &Wanted, documented: Option<&Operation>) -> Result<Signed, Fault> {
    let identity = &wanted.identity;
    let signer = identity.keys().default_signer();
    let target = target(wanted, documented, signer)?;
    let mut headers = HeaderMap::new();
    put(&mut headers, "accept", "application/json")?;
    put(&mut headers, "user-agent", AGENT)?;
    put(&mut headers, "wechatpay-serial", identity.serial(signer))?;
    // The header of an idempotent operation, with one execution for each key.
    let once = |one: &catalogue::Parameter| one.required && one.name == "Idempotency-Key";
    if documented.is_some_and(|documented| documented.parameters.iter().any(once)) {
        put(&mut headers, "idempotency-key", &nonce(32))?;
    }
    let json = "application/json; charset=utf-8";
    let (kind, body, text) = match (&wanted.content, upload_schema(documented)) {
        (Content::Nothing, _) => (None, Vec::new(), String::new()),
        (Content::Text(text), _) => (Some(json.to_owned()), text.clone().into(), text.clone()),
        (Content::Members(members), Some(schema)) => {
            let made = upload::v3(members, schema)?;
            (Some(made.content_type), made.body, made.signed)
        }
        (Content::Members(members), None) => {
            let mut members = members.clone();
            if let Some(schema) = documented.and_then(|documented| documented.body.as_ref()) {
                catalogue::map_sealed(&mut members, schema, &|plain| seal(wanted, signer, plain))?;
            }
            let text = serde_json::Value::Object(members).to_string();
            (Some(json.to_owned()), text.clone().into(), text)
        }
    };
    if let Some(kind) = kind {
        put(&mut headers, "content-type", &kind)?;
    }
    let (timestamp, nonce) = (identity.clock.wire(), nonce(32));
    let message = format!("{}\n{target}\n{timestamp}\n{nonce}\n{text}\n", wanted.method);
    let signature = identity.ring.merchant.sign(message.as_bytes());
    let signature = signature.map_err(|_| Fault::system())?;
    let authorization = format!(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{nonce}\",signature=\"{signature}\",\
         timestamp=\"{timestamp}\",serial_no=\"{}\"",
        identity.mchid(),
        identity.ring.merchant_serial
    );
    put(&mut headers, "authorization", &authorization)?;
    Ok(Signed { target, headers, body, message })
}

/// The target, with the marked parameters of its query encrypted; everything else stays unchanged.
fn target(
    wanted: &Wanted,
    documented: Option<&Operation>,
    signer: Signer,
) -> Result<String, Fault> {
    let (uri, given) = (&wanted.target, wanted.target.query());
    let marked = |name: &str| {
        let mut all = documented.into_iter().flat_map(|documented| &documented.parameters);
        all.any(|one| one.place == "query" && one.name == name && one.schema.is_sealed())
    };
    let Some(given) = given else { return Ok(uri.path().to_owned()) };
    let mut pairs = Vec::new();
    for pair in given.split('&') {
        let mut read = target::query(Some(pair))?.into_iter();
        match read.next() {
            Some((name, plain)) if marked(&name) => {
                let sealed = seal(wanted, signer, plain.as_str().unwrap_or_default())?;
                pairs.push(target::write([(name.as_str(), sealed.as_str())].into_iter()));
            }
            _ => pairs.push(pair.to_owned()),
        }
    }
    Ok(format!("{}?{}", uri.path(), pairs.join("&")))
}

fn seal(wanted: &Wanted, signer: Signer, plain: &str) -> Result<String, Fault> {
    let sealed = wanted.identity.key(signer).and_then(|key| key.seal(plain));
    sealed.ok_or_else(|| Fault::parameters("a member is too long to be encrypted"))
}
