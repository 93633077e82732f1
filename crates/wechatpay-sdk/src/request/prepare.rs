//! From a draft to the bytes of a request: path, query, body, signature.

use std::borrow::Cow;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method};

use super::body::{Payload, check_xml, json, pairs, seal};
use crate::answer::Expectation;
use crate::client::{Client, Parts};
use crate::crypto::random;
use crate::error::{Error, Result};
use crate::keys::{ApiV2Key, now};
use crate::message::Message;
use crate::operation::{Particulars, Protocol, encode_query, expand};
use crate::sign::v2::{SignType, sign};
use crate::transport::Outgoing;
use crate::xml;

/// The largest answer, in bytes; a download may be larger.
const LONGEST_ANSWER: usize = 8 << 20;
const LONGEST_DOWNLOAD: usize = 512 << 20;

const WECHATPAY_SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

/// A call as the caller described it.
pub(crate) struct Draft {
    pub(crate) protocol: Protocol,
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    pub(crate) particulars: Particulars,
    pub(crate) variables: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) query_message: Option<Box<dyn Message>>,
    pub(crate) payload: Payload,
    pub(crate) encrypt: Vec<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) base_url: Option<String>,
    /// The first thing that was wrong while it was described.
    problem: Option<Error>,
}

impl Draft {
    pub(crate) fn new(
        protocol: Protocol,
        method: Method,
        path: Cow<'static, str>,
        particulars: Particulars,
    ) -> Self {
        Self {
            protocol,
            method,
            path,
            particulars,
            variables: Vec::new(),
            query: Vec::new(),
            query_message: None,
            payload: Payload::None,
            encrypt: Vec::new(),
            headers: HeaderMap::with_capacity(8),
            base_url: None,
            problem: None,
        }
    }

    pub(crate) fn fail(&mut self, problem: Error) {
        self.problem.get_or_insert(problem);
    }
}

/// A request, and what its answer has to be.
pub(crate) struct Prepared {
    pub(crate) outgoing: Outgoing,
    pub(crate) expectation: Expectation,
}

pub(crate) fn prepare(client: &Client, mut draft: Draft) -> Result<Prepared> {
    if let Some(problem) = draft.problem.take() {
        return Err(problem);
    }
    let parts = client.parts();
    let origin = parts.base_urls.of(&draft.particulars, draft.base_url.as_deref())?;
    let path = expand(&draft.path, &draft.variables)?;
    let path = format!("{}{path}", draft.particulars.prefix);
    let (mutual_tls, download) = (draft.particulars.mutual_tls, draft.particulars.download);
    let expectation = Expectation {
        answer_signature: draft.particulars.answer_signature,
        protocol: draft.protocol,
        sign_type: SignType::Md5,
    };
    let outgoing = Outgoing {
        method: draft.method.clone(),
        origin,
        target: path,
        headers: std::mem::take(&mut draft.headers),
        body: Default::default(),
        mutual_tls,
        longest_answer: if download { LONGEST_DOWNLOAD } else { LONGEST_ANSWER },
    };
    let mut prepared = Prepared { outgoing, expectation };
    let headers = &mut prepared.outgoing.headers;
    let accept = if download { "*/*" } else { "application/json" };
    headers.insert(ACCEPT, HeaderValue::from_static(accept));
    headers.insert(USER_AGENT, parts.user_agent.clone());
    match draft.protocol {
        Protocol::V3 => prepare_v3(parts, draft, &mut prepared.outgoing)?,
        Protocol::V2 => prepare_v2(parts, draft, &mut prepared)?,
    }
    Ok(prepared)
}

fn prepare_v3(parts: &Parts, draft: Draft, outgoing: &mut Outgoing) -> Result<()> {
    let signer = parts.signer.as_ref().ok_or_else(|| {
        Error::configuration(
            "a v3 call needs the merchant's API private key and the serial of its certificate, and \
             the client has none",
        )
    })?;
    let now = now();
    let key = parts.platform_keys.preferred(now).ok_or_else(|| {
        Error::configuration(
            "the client holds no platform key that is valid now, so that no answer could be verified: \
             give it a WeChat Pay public key or a platform certificate",
        )
    })?;
    let mut query = draft.query;
    if let Some(message) = draft.query_message {
        let value = seal(Payload::Message(message), &[], Some(key)).map_err(in_query)?;
        query.extend(pairs(value.unwrap_or_default()).map_err(in_query)?);
    }
    if !query.is_empty() {
        outgoing.target = format!("{}?{}", outgoing.target, encode_query(&query));
    }
    let payload = seal(draft.payload, &draft.encrypt, Some(key)).map_err(in_body)?;
    if let Some(value) = payload {
        outgoing.body = json(&value).map_err(in_body)?.into();
        outgoing.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    let Outgoing { method, target, body, headers, .. } = outgoing;
    let authorization = signer.authorization(method.as_str(), target, body, now)?;
    headers.insert(AUTHORIZATION, authorization);
    let serial = HeaderValue::from_str(key.serial()).map_err(|_| {
        Error::configuration("the serial of the platform key does not fit in a header")
    })?;
    headers.insert(WECHATPAY_SERIAL, serial);
    Ok(())
}

fn prepare_v2(parts: &Parts, draft: Draft, prepared: &mut Prepared) -> Result<()> {
    let key = parts.api_v2_key.as_ref().ok_or_else(|| {
        Error::configuration("a v2 call needs the APIv2 key, and the client has none")
    })?;
    if draft.method != Method::GET && !draft.query.is_empty() {
        return Err(Error::request("a v2 call has no query beside its body"));
    }
    let payload = seal(draft.payload, &draft.encrypt, parts.platform_keys.preferred(now()));
    let mut members = match payload.map_err(in_body)? {
        Some(value) => pairs(value).map_err(in_body)?,
        None => Vec::new(),
    };
    members.extend(draft.query);
    let sign_type =
        finish(&mut members, draft.particulars.nonce, key).map_err(|problem| match problem {
            Problem::Body(why) => in_body(why),
            Problem::Other(error) => error,
        })?;
    prepared.expectation.sign_type = sign_type;
    let outgoing = &mut prepared.outgoing;
    if draft.method == Method::GET {
        outgoing.target = format!("{}?{}", outgoing.target, encode_query(&members));
    } else {
        check_xml(&members).map_err(in_body)?;
        let members = members.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        outgoing.body = xml::write(members).into();
        outgoing.headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"));
    }
    outgoing.headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    Ok(())
}

enum Problem {
    Body(String),
    Other(Error),
}

/// Adds `nonce_str` and `sign`.
fn finish(
    members: &mut Vec<(String, String)>,
    nonce: bool,
    key: &ApiV2Key,
) -> Result<SignType, Problem> {
    let get =
        |name: &str| members.iter().find(|(member, _)| member == name).map(|(_, value)| value);
    if get("sign").is_some() {
        return Err(Problem::Body("has a member `sign`: the client makes it".to_owned()));
    }
    let sign_type = match get("sign_type").map(String::as_str) {
        None | Some("") => SignType::Md5,
        Some(name) => SignType::from_name(name).ok_or_else(|| {
            Problem::Body(format!(
                "has the `sign_type` `{}`: known are `MD5` and `HMAC-SHA256`",
                name.escape_debug()
            ))
        })?,
    };
    if nonce && get("nonce_str").is_none() {
        members.push(("nonce_str".to_owned(), random::nonce().map_err(Problem::Other)?));
    }
    let signature =
        sign(members.iter().map(|(name, value)| (name.as_str(), value.as_str())), key, sign_type);
    members.push(("sign".to_owned(), signature));
    Ok(sign_type)
}

fn in_body(problem: String) -> Error {
    Error::request(format!("the request's body: {problem}"))
}

fn in_query(problem: String) -> Error {
    Error::request(format!("the request's query: {problem}"))
}
