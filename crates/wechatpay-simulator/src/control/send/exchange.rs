//! Sends a request as a merchant, for the console and for scripts. It is signed with the merchant's
//! own keys and answered exactly like a request from outside; the response is verified as a client
//! does.

use bytes::Bytes;
use http::{HeaderName, Request, Uri};
use serde_json::{Value, json};

use super::request::{Wanted, header};
use super::{v2, v3, verify};
use crate::catalogue::{self, Found, is_v2};
use crate::observe::requests::content;
use crate::platform::Platform;
use crate::wire::fault::Fault;

/// Signs and sends the request; returns the signed message and the result.
///
/// # Errors
///
/// The reason why the request cannot be sent.
pub(super) async fn send(platform: &Platform, wanted: Wanted) -> Result<Value, Fault> {
    let method = wanted.method.as_str();
    let documented = match catalogue::find(method, wanted.target.path()) {
        Found::Operation(documented, _) => Some(documented),
        Found::WrongMethod | Found::Nothing => None,
    };
    let documented = documented.as_deref();
    let is_v2 = is_v2(wanted.target.path());
    let mut signed =
        if is_v2 { v2::sign(&wanted, documented)? } else { v3::sign(&wanted, documented)? };
    for (name, value) in &wanted.headers {
        let name = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| Fault::parameters(&format!("`{name}` is no name of a header")))?;
        signed.headers.insert(name, header(value)?);
    }
    let uri: Uri =
        signed.target.parse().map_err(|_| Fault::parameters("the target is too long"))?;
    let mut request = Request::new(());
    *request.method_mut() = wanted.method.clone();
    *request.uri_mut() = uri;
    *request.headers_mut() = signed.headers.clone();
    let (parts, ()) = request.into_parts();
    let body = Bytes::from(signed.body);
    let identity = &wanted.identity;
    let needs_certificate = documented.is_some_and(|documented| documented.mutual_tls);
    let certificate = needs_certificate.then(|| identity.ring.merchant_certificate.der.as_slice());
    let answer = platform.answer(parts, &body, certificate);
    tokio::time::sleep(answer.delay).await;
    let told = answer.response.map(|response| {
        let verdict = if is_v2 {
            verify::v2(identity, documented, v2::sign_type(&signed.message), &response)
        } else {
            verify::v3(identity, documented, &response)
        };
        let mut told = content(response.headers(), response.body());
        add(&mut told, "status", json!(response.status().as_u16()));
        add(&mut told, "verified", json!(verdict.unproven.is_none()));
        add(&mut told, "unverified", json!(verdict.unproven.map(verify::Unproven::describe)));
        add(&mut told, "message", json!(verdict.message));
        told
    });
    let mut request = content(&signed.headers, &body);
    add(&mut request, "method", json!(wanted.method.as_str()));
    add(&mut request, "target", json!(signed.target));
    add(&mut request, "message", json!(signed.message));
    Ok(json!({ "id": answer.id, "request": request, "answer": told }))
}

fn add(told: &mut Value, name: &str, value: Value) {
    if let Some(members) = told.as_object_mut() {
        members.insert(name.to_owned(), value);
    }
}
