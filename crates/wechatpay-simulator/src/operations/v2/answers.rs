//! What came of a request, as XML; signed where the platform signs.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

use super::call::Fault;
use crate::gate::v2::{Request, SignType, sign};
use crate::keys::nonce;
use crate::merchants::Identity;
use crate::wire::xml::{self, Members, put};

/// What the gateway, an nginx, says to a connection without the merchant's certificate.
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

/// What an operation has made.
pub(crate) enum Done {
    Members(Members),
    File(Vec<u8>),
}

/// Words what came of an operation, and signs it where the platform does. Failures and files are
/// not signed.
pub(crate) fn answer(
    request: &Request,
    done: Result<Done, Fault>,
    is_signed: bool,
) -> Response<Bytes> {
    match done {
        Ok(Done::Members(members)) => {
            let mut members = signed(&request.identity, request.sign_type, request, members);
            if !is_signed {
                members.remove("sign");
            }
            document(&members)
        }
        Ok(Done::File(content)) => Response::new(Bytes::from(content)),
        Err(Fault::Form(message)) => document(&failed(&message)),
        Err(Fault::Bill(message, code)) => {
            let mut members = failed(message);
            put(&mut members, "error_code", code);
            document(&members)
        }
        Err(Fault::Business(code, description)) => refused(request, code, description),
    }
}

/// More requests in a second than the platform allows.
pub(crate) fn too_frequent(request: &Request, code: &str) -> Response<Bytes> {
    refused(request, code, "你的操作过于频繁，请稍后再试")
}

/// `result_code` FAIL; not signed.
pub(crate) fn refused(request: &Request, code: &str, description: &str) -> Response<Bytes> {
    let mut members = Members::new();
    put(&mut members, "return_code", "SUCCESS");
    put(&mut members, "return_msg", "OK");
    put(&mut members, "result_code", "FAIL");
    put(&mut members, "err_code", code);
    put(&mut members, "err_code_des", description);
    put_merchant(&mut members, request);
    document(&members)
}

pub(crate) fn signed(
    identity: &Identity,
    sign_type: SignType,
    request: &Request,
    mut members: Members,
) -> Members {
    put(&mut members, "return_code", "SUCCESS");
    put(&mut members, "return_msg", "OK");
    put(&mut members, "result_code", "SUCCESS");
    put(&mut members, "nonce_str", &nonce(16));
    put_merchant(&mut members, request);
    let signature = sign(&members, sign_type, identity.credentials.api_v2_key());
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

pub(crate) fn document(members: &Members) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(xml::write(members)));
    // What the platform calls its XML.
    let plain = HeaderValue::from_static("text/plain");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}
