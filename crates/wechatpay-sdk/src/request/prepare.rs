//! From the caller's description to the bytes of a request: path, query, body, and v2's signature.
//! v3's signature is made for each attempt ([`super::attempt`]).

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use http::{HeaderName, HeaderValue, Method};
use serde_json::Value;

use super::body::{Text, check_query, check_xml, json, members, of_body, of_query, pairs};
use super::checking::Checking;
use super::contents::Contents;
use super::form::{Field, form};
use super::lookup::Lookup;
use super::spec::RequestSpec;
use crate::answer::{Expectation, Numbers};
use crate::client::{Client, Parts};
use crate::crypto::random;
use crate::engine::Hosts;
use crate::error::{Called, Error, Result};
use crate::keys::ApiV2Key;
use crate::operation::{
    Documented, Operation, Particulars, Protocol, Repeat, catalogued, encode_query, expand,
};
use crate::sign::v2::{SignType, sign};
use crate::transport::Outgoing;
use crate::xml;

/// The largest answer, in bytes; a download may be larger.
const LONGEST_ANSWER: usize = 8 << 20;
const LONGEST_DOWNLOAD: usize = 512 << 20;

const WECHATPAY_SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

/// A request, and what its answer has to be. Its bytes stay the same however
/// often it is sent: what is encrypted is encrypted once.
pub(crate) struct PreparedRequest {
    /// For the first host; of v3 without `Authorization`.
    pub(crate) outgoing: Outgoing,
    /// The text that v3's signature covers.
    pub(crate) to_sign: Option<Bytes>,
    pub(crate) expectation: Expectation,
    pub(crate) hosts: Hosts,
    /// When it may be sent again.
    pub(crate) repeat: Repeat,
    pub(crate) lookup: Option<Lookup>,
    /// The operation's path, if it is known.
    pub(crate) template: Option<&'static str>,
}

pub(crate) async fn prepare(client: &Client, mut spec: RequestSpec) -> Result<PreparedRequest> {
    if let Some(problem) = spec.problem.take() {
        return Err(problem);
    }
    let parts = client.parts();
    let path = expand(&spec.path, &spec.variables)?;
    let known = spec.known(&path);
    let particulars = Particulars::of(known);
    spec.sensitive = known.map_or(&[], |operation| operation.sensitive);
    let repeat = repeat_of(&spec, known);
    let catalogued = catalogued(spec.protocol, &spec.method, &path);
    let expectation = Expectation {
        answer_signature: particulars.answer_signature,
        download: particulars.download,
        return_code: particulars.return_code,
        documented: Documented::answer(&path).filter(|_| spec.protocol == Protocol::V2),
        code_in_success: particulars.code_in_success,
        protocol: spec.protocol,
        sign_type: particulars.sign_type,
        signed: None,
        numbers: Numbers::default(),
        catalogued,
        called: Called::new(spec.method.clone(), catalogued.map_or(&*spec.path, |o| o.path)),
        reads: repeat == Repeat::Reads,
    };
    let checking = Checking::of(&spec, catalogued, parts.checks);
    let hosts = parts.base_urls.hosts(&particulars, spec.base_url.as_deref())?;
    let outgoing = Outgoing {
        method: spec.method.clone(),
        origin: hosts.first.clone(),
        target: format!("{}{path}", particulars.prefix),
        headers: std::mem::take(&mut spec.headers),
        body: Default::default(),
        tail: None,
        mutual_tls: particulars.mutual_tls,
        longest_answer: if particulars.download { LONGEST_DOWNLOAD } else { LONGEST_ANSWER },
    };
    let mut prepared = PreparedRequest {
        outgoing,
        to_sign: None,
        expectation,
        hosts,
        repeat,
        lookup: None,
        template: spec.template.or_else(|| known.map(|operation| operation.path)),
    };
    let headers = &mut prepared.outgoing.headers;
    let accept = if particulars.download { "*/*" } else { "application/json" };
    headers.insert(ACCEPT, HeaderValue::from_static(accept));
    headers.insert(USER_AGENT, parts.user_agent.clone());
    match spec.protocol {
        Protocol::V3 | Protocol::Brand => {
            prepare_json(parts, spec, &checking, &mut prepared).await?
        }
        Protocol::V2 => prepare_v2(parts, spec, &checking, particulars, &mut prepared).await?,
    }
    Ok(prepared)
}

/// When the request of an operation may be sent again, by its catalogue: of one
/// that is not known, a GET of JSON alone.
fn repeat_of(spec: &RequestSpec, known: Option<&Operation>) -> Repeat {
    if spec.protocol != Protocol::V2 && spec.method == Method::GET {
        return Repeat::Reads;
    }
    known.map_or(Repeat::Never, |operation| operation.repeat)
}

impl PreparedRequest {
    /// Holds the request against its kind: without its business number it is not
    /// sent again. `member` gives its members; its answer has to be about the same numbers.
    fn number(&mut self, base_url: Option<String>, member: impl Fn(&str) -> Option<String>) {
        let target = self.outgoing.target.split('?').next().unwrap_or_default();
        let in_path = |name: &str| {
            variable(self.expectation.catalogued?.path, target, name).map(str::to_owned)
        };
        self.expectation.numbers =
            Numbers::of(|name| member(name).or_else(|| in_path(name)).map(Cow::Owned));
        let Some(number) = self.repeat.number() else { return };
        let is_variable = |path: &str| path.split(['{', '}']).any(|part| part == number);
        let has_it = self.template.is_some_and(is_variable) || member(number).is_some();
        if !has_it {
            self.repeat = Repeat::Never;
            return;
        }
        self.lookup = Lookup::of(self.repeat, self.expectation.protocol, base_url, member);
    }
}

async fn prepare_json(
    parts: &Parts,
    mut spec: RequestSpec,
    checking: &Checking,
    prepared: &mut PreparedRequest,
) -> Result<()> {
    let protocol = spec.protocol;
    parts.signer(protocol)?;
    let now = parts.clock.now();
    if protocol == Protocol::V3 {
        parts.keyring.prepare(now).await?;
    }
    let keys = parts.platform_keys(protocol);
    let key = keys.preferred(now).ok_or_else(|| {
        Error::configuration(
            "the client holds no platform key that is valid now, so that no answer could be verified: \
             give it a WeChat Pay public key, a platform certificate, or the APIv3 key to download one",
        )
    })?;
    let base_url = spec.base_url.take();
    let outgoing = &mut prepared.outgoing;
    let mut contents = Contents::of(spec, Some(key), &mut outgoing.headers, checking)?;
    // In a box: files are rare, and every call would carry its room.
    let file = if contents.file.is_some() { Box::pin(contents.measure()).await? } else { None };
    let Contents { body, query, .. } = contents;
    let text = Text::of(checking.checks());
    check_query(&query, text).map_err(of_query)?;
    append_query(&mut outgoing.target, &query);
    let body_text: Bytes = match &body {
        Some(value) => json(value, text).map_err(of_body)?.into(),
        None => Bytes::new(),
    };
    let Outgoing { method, headers, .. } = outgoing;
    if let Some((part, file)) = file {
        let meta =
            Field { name: "meta", content_type: Some("application/json"), value: &body_text };
        let form = form(&[meta], &part, file)?;
        headers.insert(CONTENT_TYPE, form.content_type);
        (outgoing.body, outgoing.tail) = (form.body, form.tail);
    } else {
        if *method != Method::GET {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        outgoing.body = body_text.clone();
    }
    let serial = HeaderValue::from_str(key.serial()).map_err(|_| {
        Error::configuration("the serial of the platform key does not fit in a header")
    })?;
    outgoing.headers.insert(WECHATPAY_SERIAL, serial);
    // Of an upload, the signature covers the text beside the file alone
    // (`docs/protocol.md` §2).
    prepared.to_sign = Some(body_text);
    prepared.number(base_url, |name| {
        let in_body = || text_of(body.as_ref()?.get(name)?);
        let in_query = || Some(query.iter().find(|(member, _)| member == name)?.1.clone());
        in_body().or_else(in_query)
    });
    Ok(())
}

/// The value that a path has for a variable of its template; `None` if the value had to be encoded.
fn variable<'a>(template: &str, path: &'a str, name: &str) -> Option<&'a str> {
    // Where an operation is documented with a prefix, the path begins later.
    let path = path.get(path.find(template.split('{').next()?)?..)?;
    let mut segments = template.split('/').zip(path.split('/'));
    let is_it = |template: &str| {
        template.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) == Some(name)
    };
    let (_, value) = segments.find(|(template, _)| is_it(template))?;
    (!value.contains('%')).then_some(value)
}

/// A number is a text that says something.
fn text_of(value: &Value) -> Option<String> {
    value.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

async fn prepare_v2(
    parts: &Parts,
    mut spec: RequestSpec,
    checking: &Checking,
    particulars: Particulars,
    prepared: &mut PreparedRequest,
) -> Result<()> {
    let key = api_v2_key(parts)?;
    if !spec.encrypt.is_empty() {
        return Err(Error::request(
            "members of v2 are encrypted with keys of their own (that of `/risk/getpublickey` for \
             instance): give the ciphertext",
        ));
    }
    let is_get = spec.method == Method::GET;
    let base_url = spec.base_url.take();
    let mut contents = Contents::of(spec, None, &mut prepared.outgoing.headers, checking)?;
    let file = if contents.file.is_some() { Box::pin(contents.measure()).await? } else { None };
    let Contents { body, mut query, .. } = contents;
    let mut members = match body {
        Some(value) => pairs(members(value).map_err(of_body)?).map_err(of_body)?,
        None => Vec::new(),
    };
    // The members of a GET are its query; beside a body, the query is a part
    // of the path and not signed.
    if is_get {
        members.append(&mut query);
    }
    prepared.number(base_url, |name| {
        let (_, text) = members.iter().find(|(member, _)| member == name)?;
        (!text.is_empty()).then(|| text.clone())
    });
    // No upload is documented with a nonce.
    let nonce = particulars.nonce && file.is_none();
    prepared.expectation.sign_type = sign_members(&mut members, particulars.sign_type, nonce, key)?;
    let Outgoing { target, headers, body, tail, .. } = &mut prepared.outgoing;
    append_query(target, if is_get { &members } else { &query });
    headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    if is_get {
        return Ok(());
    }
    // A form's fields have names like those of XML.
    check_xml(&members).map_err(of_body)?;
    let members = members.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    if let Some((part, file)) = file {
        let fields = members.map(|(name, value)| Field {
            name,
            content_type: None,
            value: value.as_bytes(),
        });
        let form = form(&fields.collect::<Vec<_>>(), &part, file)?;
        headers.insert(CONTENT_TYPE, form.content_type);
        (*body, *tail) = (form.body, form.tail);
    } else {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"));
        *body = xml::write(members).into();
    }
    Ok(())
}

pub(super) fn api_v2_key(parts: &Parts) -> Result<&ApiV2Key> {
    parts.api_v2_key.as_ref().ok_or_else(|| {
        Error::configuration("a v2 call needs the APIv2 key, and the client has none")
    })
}

pub(super) fn append_query(target: &mut String, pairs: &[(String, String)]) {
    if !pairs.is_empty() {
        target.push('?');
        target.push_str(&encode_query(pairs));
    }
}

/// Adds `nonce_str`, if there is to be one, and `sign`. If the members have no
/// `sign_type`, the operation's default signs; unless that is MD5, `sign_type` is added
/// too.
pub(super) fn sign_members(
    members: &mut Vec<(String, String)>,
    default: SignType,
    nonce: bool,
    key: &ApiV2Key,
) -> Result<SignType> {
    let get = |name: &str| {
        let found = members.iter().find(|(member, _)| member == name);
        found.map(|(_, value)| value.as_str())
    };
    if get("sign").is_some() {
        return Err(of_body("has a member `sign`: the client makes it".to_owned()));
    }
    let sign_type = match get("sign_type") {
        None | Some("") => default,
        Some(name) => SignType::from_name(name).ok_or_else(|| {
            of_body(format!(
                "has the `sign_type` `{}`: known are `MD5` and `HMAC-SHA256`",
                name.escape_debug()
            ))
        })?,
    };
    let is_named = get("sign_type").is_some_and(|name| !name.is_empty());
    if !is_named && sign_type != SignType::Md5 {
        members.retain(|(name, _)| name != "sign_type");
        members.push(("sign_type".to_owned(), sign_type.name().to_owned()));
    }
    let get = |name: &str| members.iter().find(|(member, _)| member == name);
    if nonce && get("nonce_str").is_none() {
        members.push(("nonce_str".to_owned(), random::nonce()?));
    }
    let pairs = members.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let signature = sign(pairs, key, sign_type);
    members.push(("sign".to_owned(), signature));
    Ok(sign_type)
}
