//! Handles one v2 request and returns its response.

use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode, header};
use serde_json::{Map, Value};
use wechatpay_catalogue::example::Request;

use super::Platform;
use crate::catalogue::{self, Form, Found, Operation};
use crate::faults::{Injected, subjects};
use crate::gate;
use crate::gate::v2::Refused;
use crate::observe::requests::Notes;
use crate::operations::v2;
use crate::wire::answer::{self, STATELESS};
use crate::wire::fault::Failed;
use crate::wire::multipart;
use crate::wire::target;
use crate::wire::xml::{self, Members, put};

impl Platform {
    pub(super) fn v2(
        &self,
        parts: &Parts,
        body: &[u8],
        certificate: Option<&[u8]>,
        error: Option<&Injected>,
        notes: &mut Notes,
    ) -> Response<Bytes> {
        let path = parts.uri.path();
        let documented = match catalogue::find(parts.method.as_str(), path) {
            Found::Operation(operation, _) => operation,
            Found::WrongMethod => {
                notes.check = Some(Failed::Method);
                return answer::plain(StatusCode::METHOD_NOT_ALLOWED, None);
            }
            Found::Nothing => {
                notes.check = Some(Failed::Path);
                return answer::plain(StatusCode::NOT_FOUND, None);
            }
        };
        notes.operation = Some(Arc::clone(&documented));
        if documented.answer == Form::Redirect {
            return redirect();
        }
        let stateful = v2::find(path);
        // The TLS handshake accepts any certificate of the authority. An operation with mutual TLS
        // requires a merchant's certificate, and the same merchant must send the request.
        let whose = certificate.and_then(|der| self.merchants.of_certificate(der));
        if documented.mutual_tls && whose.is_none() {
            notes.check = Some(Failed::Certificate);
            return v2::no_certificate();
        }
        let without_nonce = stateful.is_none_or(|operation| operation.without_nonce);
        let members = read(parts, body, &documented);
        let only = documented.only_sign_type();
        let checked = members
            .and_then(|members| gate::v2::check(&self.merchants, members, without_nonce, only));
        let request = match checked {
            Ok(request) => request,
            Err(Refused(check, message)) => {
                notes.check = check;
                return v2::document(&v2::failed(message), &documented);
            }
        };
        notes.identity = Some(Arc::clone(&request.identity));
        let other = whose.is_some_and(|whose| whose.mchid() != request.identity.mchid());
        if documented.mutual_tls && other {
            return v2::document(&v2::failed("商户证书与mch_id不匹配"), &documented);
        }
        if let Some(error) = error.filter(|error| !error.after) {
            notes.injected = true;
            return v2::refused(&request, &error.code, error.message(&documented), &documented);
        }
        let (method, mchid) = (parts.method.as_str(), request.identity.mchid());
        if let Some(code) = self.admit(mchid, method, &documented) {
            return v2::too_frequent(&request, &code, &documented);
        }
        match catalogue::check_limits_v2(&documented, &request.members) {
            Ok(warnings) => notes.warnings = warnings,
            Err(message) => return v2::document(&v2::failed(&message), &documented),
        }
        let mut response = match stateful {
            Some(operation) => {
                let members = request.members.iter();
                let members =
                    members.map(|(name, value)| (name.clone(), Value::from(value.as_str())));
                let members: Map<String, Value> = members.collect();
                let done = self.transact(|state, now| {
                    let subjects = subjects(&documented, &members, mchid, state);
                    self.counted(
                        [mchid, method],
                        &documented,
                        &subjects,
                        v2::Fault::too_frequent,
                        || v2::run(&request, state, now, operation),
                    )
                });
                let failed = done.is_err();
                let code = failed.then(|| self.admit_failure(mchid, method, &documented)).flatten();
                if let Some(code) = code {
                    return v2::too_frequent(&request, &code, &documented);
                }
                v2::answer(&request, done, &documented)
            }
            None => stateless(&documented, &request, self.clock.now()),
        };
        let file = HeaderValue::from_static("application/octet-stream");
        response.headers_mut().entry(header::CONTENT_TYPE).or_insert(file);
        match error {
            Some(error) => {
                notes.injected = true;
                v2::refused(&request, &error.code, error.message(&documented), &documented)
            }
            None => response,
        }
    }
}

/// Reads the members of a request: from its query, from the parts of an upload, or from its XML.
fn read(parts: &Parts, body: &[u8], documented: &Operation) -> Result<Members, Refused> {
    if parts.method != Method::POST {
        let query = target::query(parts.uri.query());
        let query = query.map_err(|_| Refused(None, "参数格式错误"))?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        return Ok(query.iter().map(|(name, value)| (name.clone(), text(value))).collect());
    }
    match (&documented.body, documented.request) {
        (Some(schema), Form::Multipart) => {
            let boundary = multipart::boundary(&parts.headers, body);
            let boundary = boundary.ok_or(Refused(None, "请求体不是文件上传"))?;
            catalogue::upload_members(body, boundary, schema)
                .ok_or(Refused(None, "文件上传格式错误"))
        }
        _ => xml::parse(body).ok_or(Refused(Some(Failed::Xml), "XML格式错误")),
    }
}

/// A redirect to a page for a browser.
fn redirect() -> Response<Bytes> {
    let mut response = answer::plain(StatusCode::FOUND, None);
    let page = HeaderValue::from_static("/_simulator/page/v2");
    response.headers_mut().insert(header::LOCATION, page);
    response.headers_mut().insert(STATELESS, HeaderValue::from_static("stateless"));
    response
}

fn stateless(operation: &Operation, request: &gate::v2::Request, now: i64) -> Response<Bytes> {
    let checked = match (&operation.body, operation.request) {
        // `read` has already checked the parts.
        (_, Form::Multipart) => Ok(()),
        (Some(schema), _) => catalogue::check_xml(&request.members, schema),
        (None, _) => catalogue::check_pairs(&request.members, &operation.parameters),
    };
    if let Err(message) = checked {
        return v2::document(&v2::failed(&message), operation);
    }
    let mut response = match (operation.answer, &operation.result) {
        (Form::Xml, Some(schema)) if !is_failure(schema) => {
            // In v2 all values are text, including integers.
            let told: Map<String, Value> = request
                .members
                .iter()
                .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
                .collect();
            let told = Request { body: Some(told.into()), ..Request::default() };
            let made = match catalogue::answer(operation, &told, &request.identity, now) {
                Ok(made) => made,
                Err(fault) => return v2::document(&v2::failed(&fault.message), operation),
            };
            let mut members = Members::new();
            let mut nested = Map::new();
            for (name, value) in made.as_object().into_iter().flatten() {
                match value {
                    Value::Object(_) | Value::Array(_) => {
                        nested.insert(name.clone(), value.clone());
                    }
                    Value::String(text) => _ = members.insert(name.clone(), text.clone()),
                    value => _ = members.insert(name.clone(), value.to_string()),
                }
            }
            for name in ["sign", "err_code", "err_code_des"] {
                members.remove(name);
            }
            if operation.without_return_code {
                v2::document(&members, operation)
            } else if operation.is_signed() {
                v2::document(&v2::signed(request, members), operation)
            } else {
                for (name, value) in
                    [("return_code", "SUCCESS"), ("return_msg", "OK"), ("result_code", "SUCCESS")]
                {
                    put(&mut members, name, value);
                }
                let mut response = v2::document(&members, operation);
                // Only unsigned responses have nested elements.
                let members = catalogue::in_order(&members, Some(schema));
                *response.body_mut() = Bytes::from(xml::write_nested(&members, &nested));
                response
            }
        }
        _ => Response::new(Bytes::from_static(b"simulated")),
    };
    response.headers_mut().insert(STATELESS, HeaderValue::from_static("stateless"));
    response
}

/// Whether the document is only returned for failures. The successful response is a file then.
fn is_failure(schema: &catalogue::Schema) -> bool {
    let code = schema.properties.get("result_code");
    code.is_some_and(|code| code.known.iter().eq(["FAIL"].iter()))
}
