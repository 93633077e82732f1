//! What came of a request, as XML; signed where the platform signs.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};

use super::call::Fault;
use super::refusals::documented;
use crate::catalogue::Operation;
use crate::gate::v2::{Request, sign};
use crate::keys::nonce;
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

/// Words what came of an operation, and signs it where the platform does. Requests of a wrong form and
/// files are not signed.
pub(crate) fn answer(
    request: &Request,
    done: Result<Done, Fault>,
    operation: &Operation,
) -> Response<Bytes> {
    let is_signed = operation.is_signed();
    match done {
        Ok(Done::Members(members)) => {
            let mut members = signed(request, members);
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
        Err(Fault::Business(code, description)) => {
            let (code, description) = documented(operation, &code, description);
            refused(request, code, description, is_signed)
        }
    }
}

/// More requests in a second than the platform allows.
pub(crate) fn too_frequent(
    request: &Request,
    code: &str,
    operation: &Operation,
) -> Response<Bytes> {
    let (code, description) = documented(operation, code, "");
    refused(request, code, description, operation.is_signed())
}

/// `result_code` FAIL; signed where a success of the operation is.
pub(crate) fn refused(
    request: &Request,
    code: &str,
    description: &str,
    is_signed: bool,
) -> Response<Bytes> {
    let mut members = Members::new();
    put(&mut members, "result_code", "FAIL");
    put(&mut members, "err_code", code);
    put(&mut members, "err_code_des", description);
    if is_signed {
        return document(&sealed(request, members));
    }
    put(&mut members, "return_code", "SUCCESS");
    put(&mut members, "return_msg", "OK");
    put_merchant(&mut members, request);
    document(&members)
}

pub(crate) fn signed(request: &Request, mut members: Members) -> Members {
    put(&mut members, "result_code", "SUCCESS");
    sealed(request, members)
}

/// Completes an answer, and signs it in the way of its request.
fn sealed(request: &Request, mut members: Members) -> Members {
    put(&mut members, "return_code", "SUCCESS");
    put(&mut members, "return_msg", "OK");
    put(&mut members, "nonce_str", &nonce(16));
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

pub(crate) fn document(members: &Members) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(xml::write(members)));
    // What the platform calls its XML.
    let plain = HeaderValue::from_static("text/plain");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}
