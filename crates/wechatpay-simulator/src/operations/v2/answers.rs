//! XML responses, signed where the platform signs them.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Map, Value};

use super::call::Fault;
use super::refusals::documented;
use crate::catalogue::{self, Operation};
use crate::gate::v2::{Request, sign};
use crate::wire::xml::{self, Members, put};

/// The response of the gateway, an nginx, to a connection without the merchant's certificate.
pub(crate) fn no_certificate() -> Response<Bytes> {
    let page = "<html>\r\n<head><title>400 No required SSL certificate was sent</title></head>\r\n\
        <body>\r\n<center><h1>400 Bad Request</h1></center>\r\n\
        <center>No required SSL certificate was sent</center>\r\n</body>\r\n</html>\r\n";
    let mut response = Response::new(Bytes::from_static(page.as_bytes()));
    *response.status_mut() = StatusCode::BAD_REQUEST;
    let html = HeaderValue::from_static("text/html");
    response.headers_mut().insert(header::CONTENT_TYPE, html);
    response
}

/// The successful result of an operation.
pub(crate) enum Done {
    Members(Members),
    /// Members with nested elements. No operation with a signed response has such a result.
    Nested(Members, Map<String, Value>),
    File(Vec<u8>),
}

/// Writes the response of an operation, and signs it where the platform does. Responses to
/// malformed requests and files are not signed.
pub(crate) fn answer(
    request: &Request,
    done: Result<Done, Fault>,
    operation: &Operation,
) -> Response<Bytes> {
    match done {
        Ok(Done::Members(mut members)) => {
            order_texts(&mut members, operation);
            let mut members = signed(request, members);
            if !operation.is_signed() {
                members.remove("sign");
            }
            document(&members, operation)
        }
        Ok(Done::Nested(members, nested)) => {
            let mut members = signed(request, members);
            members.remove("sign");
            let mut response = document(&members, operation);
            let members = catalogue::in_order(&members, operation.result.as_ref());
            *response.body_mut() = Bytes::from(xml::write_nested(&members, &nested));
            response
        }
        Ok(Done::File(content)) => Response::new(Bytes::from(content)),
        Err(Fault::Form(message)) => document(&failed(&message), operation),
        Err(Fault::Bill(message, code)) => {
            let mut members = failed(message);
            put(&mut members, "error_code", code);
            document(&members, operation)
        }
        Err(Fault::Business(code, description)) => {
            let (code, description) = documented(operation, &code, description);
            refused(request, code, description, operation)
        }
    }
}

/// Sorts JSON within members into the official order, before they are signed.
fn order_texts(members: &mut Members, operation: &Operation) {
    for (name, text) in members {
        let schema = operation.result.as_ref().and_then(|result| result.properties.get(name));
        if let Some(schema) = schema.filter(|schema| schema.content.is_some()) {
            let mut value = Value::from(std::mem::take(text));
            catalogue::order_texts(&mut value, schema, &|_| false);
            *text = value.as_str().unwrap_or_default().to_owned();
        }
    }
}

/// The response to a request that exceeds a rate limit.
pub(crate) fn too_frequent(
    request: &Request,
    code: &str,
    operation: &Operation,
) -> Response<Bytes> {
    let (code, description) = documented(operation, code, "");
    refused(request, code, description, operation)
}

/// A response with `result_code` FAIL. It is signed if a successful response of the operation is
/// signed.
pub(crate) fn refused(
    request: &Request,
    code: &str,
    description: &str,
    operation: &Operation,
) -> Response<Bytes> {
    let mut members = Members::new();
    put(&mut members, "result_code", "FAIL");
    put(&mut members, "err_code", code);
    put(&mut members, "err_code_des", description);
    if operation.is_signed() {
        return document(&sealed(request, members), operation);
    }
    put(&mut members, "return_code", "SUCCESS");
    put(&mut members, "return_msg", "OK");
    put_merchant(&mut members, request);
    document(&members, operation)
}

pub(crate) fn signed(request: &Request, mut members: Members) -> Members {
    put(&mut members, "result_code", "SUCCESS");
    sealed(request, members)
}

/// Adds the members that all responses have, and signs with the signature type of the request.
fn sealed(request: &Request, mut members: Members) -> Members {
    put(&mut members, "return_code", "SUCCESS");
    put(&mut members, "return_msg", "OK");
    put(&mut members, "nonce_str", &request.identity.nonces.next(16));
    put_merchant(&mut members, request);
    let key = request.identity.credentials.api_v2_key();
    let signature = sign(&members, request.sign_type, key);
    put(&mut members, "sign", &signature);
    members
}

fn put_merchant(members: &mut Members, request: &Request) {
    for name in ["appid", "mch_id", "sub_appid", "sub_mch_id"] {
        if let Some(value) = request.get(name) {
            put(members, name, value);
        }
    }
}

pub(crate) fn failed(message: &str) -> Members {
    let mut members = Members::new();
    put(&mut members, "return_code", "FAIL");
    put(&mut members, "return_msg", message);
    members
}

/// An XML document in the official member order of the operation's response.
pub(crate) fn document(members: &Members, operation: &Operation) -> Response<Bytes> {
    let members = catalogue::in_order(members, operation.result.as_ref());
    let mut response = Response::new(Bytes::from(xml::write_as("xml", &members)));
    // The content type that the platform uses for its XML.
    let plain = HeaderValue::from_static("text/plain");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}
