//! From a draft to the bytes of a request: path, query, body, signature.

use std::borrow::Cow;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::Value;

use super::body::{Payload, check_query, check_xml, json, members, pairs, seal, seal_query};
use crate::answer::Expectation;
use crate::client::{Client, Parts};
use crate::crypto::random;
use crate::error::{Error, Result};
use crate::explain::Signed;
use crate::keys::{ApiV2Key, PlatformKey, now};
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
    /// Those of a typed call; of an untyped one they follow from the path.
    pub(crate) particulars: Option<Particulars>,
    pub(crate) variables: Vec<(String, String)>,
    pub(crate) query: Vec<(String, Value)>,
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
        particulars: Option<Particulars>,
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

pub(crate) async fn prepare(client: &Client, mut draft: Draft) -> Result<Prepared> {
    if let Some(problem) = draft.problem.take() {
        return Err(problem);
    }
    let parts = client.parts();
    let path = expand(&draft.path, &draft.variables)?;
    let of_path = || Particulars::of(draft.protocol, &draft.method, &path);
    let particulars = draft.particulars.unwrap_or_else(of_path);
    let expectation = Expectation {
        answer_signature: particulars.answer_signature,
        download: particulars.download,
        return_code: particulars.return_code,
        code_in_success: particulars.code_in_success,
        protocol: draft.protocol,
        sign_type: SignType::Md5,
        signed: None,
    };
    let outgoing = Outgoing {
        method: draft.method.clone(),
        origin: parts.base_urls.of(&particulars, draft.base_url.as_deref())?,
        target: format!("{}{path}", particulars.prefix),
        headers: std::mem::take(&mut draft.headers),
        body: Default::default(),
        mutual_tls: particulars.mutual_tls,
        longest_answer: if particulars.download { LONGEST_DOWNLOAD } else { LONGEST_ANSWER },
    };
    let mut prepared = Prepared { outgoing, expectation };
    let headers = &mut prepared.outgoing.headers;
    let accept = if particulars.download { "*/*" } else { "application/json" };
    headers.insert(ACCEPT, HeaderValue::from_static(accept));
    headers.insert(USER_AGENT, parts.user_agent.clone());
    match draft.protocol {
        Protocol::V3 => {
            let signed = prepare_v3(parts, draft, &mut prepared.outgoing).await?;
            prepared.expectation.signed = Some(signed);
        }
        Protocol::V2 => prepare_v2(parts, draft, particulars.nonce, &mut prepared)?,
    }
    Ok(prepared)
}

async fn prepare_v3(parts: &Parts, draft: Draft, outgoing: &mut Outgoing) -> Result<Signed> {
    let signer = parts.signer.as_ref().ok_or_else(|| {
        Error::configuration(
            "a v3 call needs the merchant's API private key and the serial of its certificate, and \
             the client has none",
        )
    })?;
    let now = now();
    parts.keyring.prepare(now).await?;
    let keys = parts.keyring.keys();
    let key = keys.preferred(now).ok_or_else(|| {
        Error::configuration(
            "the client holds no platform key that is valid now, so that no answer could be verified: \
             give it a WeChat Pay public key, a platform certificate, or the APIv3 key to download one",
        )
    })?;
    let (in_query, in_body): (&[_], &[_]) = match draft.payload {
        Payload::None => (&draft.encrypt, &[]),
        _ => (&[], &draft.encrypt),
    };
    let mut query = seal_query(draft.query, in_query, Some(key)).map_err(of_query)?;
    query.extend(message_pairs(draft.query_message, Some(key))?);
    check_query(&query).map_err(of_query)?;
    append_query(&mut outgoing.target, &query);
    if let Some(value) = seal(draft.payload, in_body, Some(key)).map_err(of_body)? {
        outgoing.body = json(&value).map_err(of_body)?.into();
    }
    if outgoing.method != Method::GET {
        outgoing.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    let Outgoing { method, target, body, headers, .. } = outgoing;
    let authorization = signer.authorization(method.as_str(), target, body, now).await?;
    headers.insert(AUTHORIZATION, authorization.clone());
    let (method, target, body) = (method.clone(), target.clone(), body.clone());
    let signed = Signed { method, target, body, authorization };
    let serial = HeaderValue::from_str(key.serial()).map_err(|_| {
        Error::configuration("the serial of the platform key does not fit in a header")
    })?;
    headers.insert(WECHATPAY_SERIAL, serial);
    Ok(signed)
}

fn prepare_v2(parts: &Parts, draft: Draft, nonce: bool, prepared: &mut Prepared) -> Result<()> {
    let key = parts.api_v2_key.as_ref().ok_or_else(|| {
        Error::configuration("a v2 call needs the APIv2 key, and the client has none")
    })?;
    if !draft.encrypt.is_empty() {
        return Err(Error::request(
            "members of v2 are encrypted with keys of their own (that of `/risk/getpublickey` for \
             instance): give the ciphertext",
        ));
    }
    let mut members = match seal(draft.payload, &[], None).map_err(of_body)? {
        Some(value) => pairs(members(value).map_err(of_body)?).map_err(of_body)?,
        None => Vec::new(),
    };
    let mut query = seal_query(draft.query, &[], None).map_err(of_query)?;
    query.extend(message_pairs(draft.query_message, None)?);
    // The members of a GET are its query; beside a body, the query is a part
    // of the path and not signed.
    let is_get = draft.method == Method::GET;
    if is_get {
        members.append(&mut query);
    }
    prepared.expectation.sign_type = finish(&mut members, nonce, key)?;
    let outgoing = &mut prepared.outgoing;
    append_query(&mut outgoing.target, if is_get { &members } else { &query });
    if !is_get {
        check_xml(&members).map_err(of_body)?;
        let members = members.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        outgoing.body = xml::write(members).into();
        outgoing.headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"));
    }
    outgoing.headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    Ok(())
}

/// The members of a typed request that go into the query.
fn message_pairs(
    message: Option<Box<dyn Message>>,
    key: Option<&PlatformKey>,
) -> Result<Vec<(String, String)>> {
    let Some(message) = message else { return Ok(Vec::new()) };
    let value = seal(Payload::Message(message), &[], key).map_err(of_query)?;
    pairs(members(value.unwrap_or_default()).map_err(of_query)?).map_err(of_query)
}

fn append_query(target: &mut String, pairs: &[(String, String)]) {
    if !pairs.is_empty() {
        target.push('?');
        target.push_str(&encode_query(pairs));
    }
}

/// Adds `nonce_str` and `sign`.
fn finish(members: &mut Vec<(String, String)>, nonce: bool, key: &ApiV2Key) -> Result<SignType> {
    let get = |name: &str| {
        let found = members.iter().find(|(member, _)| member == name);
        found.map(|(_, value)| value.as_str())
    };
    if get("sign").is_some() {
        return Err(of_body("has a member `sign`: the client makes it".to_owned()));
    }
    let sign_type = match get("sign_type") {
        None | Some("") => SignType::Md5,
        Some(name) => SignType::from_name(name).ok_or_else(|| {
            of_body(format!(
                "has the `sign_type` `{}`: known are `MD5` and `HMAC-SHA256`",
                name.escape_debug()
            ))
        })?,
    };
    if nonce && get("nonce_str").is_none() {
        members.push(("nonce_str".to_owned(), random::nonce()?));
    }
    let pairs = members.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let signature = sign(pairs, key, sign_type);
    members.push(("sign".to_owned(), signature));
    Ok(sign_type)
}

fn of_body(problem: String) -> Error {
    Error::request(format!("the request's body {problem}"))
}

fn of_query(problem: String) -> Error {
    Error::request(format!("the request's query {problem}"))
}
