//! Builds a request from the caller's description: path, query, body, and the signature of v2.
//! The signature of v3 is made for each attempt ([`super::attempt`]).

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use http::{HeaderName, HeaderValue, Method};
use serde_json::Value;

use super::body::{Text, check_query, check_xml, json, members, of_body, of_query, pairs};
use super::checking::CallRules;
use super::contents::Contents;
use super::form::{Field, form};
use super::lookup::Lookup;
use super::members::{Members, text_of};
use super::plain::Plain;
use super::spec::RequestSpec;
use crate::answer::{Expectation, Numbers};
use crate::client::{Client, Parts};
use crate::crypto::random;
use crate::engine::Hosts;
use crate::error::{Called, Error, Result};
use crate::keys::ApiV2Key;
use crate::operation::{
    Documented, Operation, Particulars, Protocol, Query, Repeat, catalogued, encode_query, expand,
};
use crate::sign::v2::{SignType, sign};
use crate::transport::Outgoing;
use crate::xml;

/// The largest answer in bytes, and the largest download.
const LONGEST_ANSWER: usize = 8 << 20;
const LONGEST_DOWNLOAD: usize = 512 << 20;

const WECHATPAY_SERIAL: HeaderName = HeaderName::from_static("wechatpay-serial");

/// A request, and the expectations for its answer. The request's bytes are the same in every
/// attempt: a value is encrypted only once.
pub(crate) struct PreparedRequest {
    /// The request for the first host; in v3 without `Authorization`.
    pub(crate) outgoing: Outgoing,
    /// The text that v3's signature covers.
    pub(crate) to_sign: Option<Bytes>,
    pub(crate) expectation: Expectation,
    pub(crate) hosts: Hosts,
    /// The condition under which the request may be sent again.
    pub(crate) repeat: Repeat,
    /// The base URL that the caller has set, for the request and its status query.
    base_url: Option<String>,
    /// The number and the query that find out the outcome of the request, if the catalogue has them.
    pub(crate) asked_by: Option<(&'static str, Query)>,
    /// The operation's path, if it is known.
    pub(crate) template: Option<&'static str>,
}

pub(crate) async fn prepare(
    client: &Client,
    mut spec: Box<RequestSpec>,
) -> Result<Box<PreparedRequest>> {
    if let Some(problem) = spec.problem.take() {
        return Err(problem);
    }
    let parts = client.parts();
    let path = match spec.template {
        // A path without variables is used as the catalogue has it.
        Some(template) if spec.variables.is_empty() && !template.contains('{') => {
            template.to_owned()
        }
        _ => expand(&spec.path, &spec.variables)?,
    };
    let known = spec.known(&path);
    let particulars = Particulars::of(known);
    spec.sensitive = known.map_or(&[], |operation| operation.sensitive);
    spec.multipart = known.and_then(|operation| Some((operation.upload.as_ref()?, operation.path)));
    let repeat = repeat_of(&spec, known);
    // For a typed call, the catalogue is searched by the path template.
    let written = spec.template.unwrap_or(&path);
    let catalogued = catalogued(spec.protocol, &spec.method, written);
    let expectation = Expectation {
        answer_signature: particulars.answer_signature,
        download: particulars.download,
        return_code: particulars.return_code,
        documented: (spec.protocol == Protocol::V2).then(|| Documented::answer(&path)).flatten(),
        code_in_success: particulars.code_in_success,
        protocol: spec.protocol,
        sign_type: particulars.sign_type,
        signed: None,
        numbers: Numbers::default(),
        catalogued,
        called: Called::new(spec.method.clone(), catalogued.map_or(&*spec.path, |o| o.path)),
        reads: repeat == Repeat::Reads,
    };
    let rules = CallRules::of(&spec, catalogued, parts.checks);
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
    let mut prepared = Box::new(PreparedRequest {
        outgoing,
        to_sign: None,
        expectation,
        hosts,
        repeat,
        base_url: spec.base_url.take(),
        asked_by: known.and_then(|operation| operation.lookup),
        template: spec.template.or_else(|| known.map(|operation| operation.path)),
    });
    let headers = &mut prepared.outgoing.headers;
    let accept = if particulars.download { "*/*" } else { "application/json" };
    headers.insert(ACCEPT, HeaderValue::from_static(accept));
    headers.insert(USER_AGENT, parts.user_agent.clone());
    match spec.protocol {
        Protocol::V3 | Protocol::Brand => prepare_json(parts, spec, &rules, &mut prepared).await?,
        Protocol::V2 => prepare_v2(parts, spec, &rules, particulars, &mut prepared).await?,
    }
    Ok(prepared)
}

/// The condition under which a request may be sent again, from the catalogue. An operation that is
/// not in the catalogue may be repeated only if it is a GET of JSON.
pub(super) fn repeat_of(spec: &RequestSpec, known: Option<&Operation>) -> Repeat {
    if spec.protocol != Protocol::V2 && spec.method == Method::GET {
        return Repeat::Reads;
    }
    known.map_or(Repeat::Never, |operation| operation.repeat)
}

impl PreparedRequest {
    /// Notes the business numbers, which the answer must repeat. A request that lacks the business number
    /// of its operation becomes `Repeat::Never`. `member` returns the request's members.
    fn number<'n>(
        &mut self,
        names: impl Iterator<Item = &'n str>,
        member: impl Fn(&str) -> Option<Value>,
    ) {
        let target = self.outgoing.target.split('?').next().unwrap_or_default();
        let template = self.expectation.catalogued.map_or("", |known| known.path);
        let variables = variables(template, target);
        let in_path = |name: &str| {
            let (_, value) = variables.iter().find(|(variable, _)| *variable == name)?;
            Some((*value).to_owned())
        };
        let text = |name: &str| text_of(&member(name)?);
        let get = |name: &str| text(name).or_else(|| in_path(name));
        let in_variables = variables.iter().map(|(name, _)| *name);
        self.expectation.numbers = Numbers::default().with(names, get).with(in_variables, get);
        if !self.has_its_number(|number| text(number).is_some()) {
            self.repeat = Repeat::Never;
        }
    }

    /// Whether the request has the business number under which it may be sent again, if it needs one.
    fn has_its_number(&self, has: impl FnOnce(&str) -> bool) -> bool {
        let Some(number) = self.repeat.number() else { return true };
        let is_variable = |path: &str| path.split(['{', '}']).any(|part| part == number);
        has(number) || self.template.is_some_and(is_variable)
    }

    /// Notes the numbers of a plain request, as [`number`](Self::number) does.
    fn number_plain(&mut self, mut plain: Plain) {
        let target = self.outgoing.target.split('?').next().unwrap_or_default();
        let template = self.expectation.catalogued.map_or("", |known| known.path);
        let mut numbers = Numbers::default();
        plain.add_to(&mut numbers);
        for (name, value) in variables(template, target) {
            numbers.add(name, || Some(value.to_owned()));
        }
        self.expectation.numbers = numbers;
        if !self.has_its_number(|number| plain.has(number)) {
            self.repeat = Repeat::Never;
        }
    }

    /// The query that must be made before a retry, if there is one; `mchid` is the client's.
    pub(super) fn lookup_before_retry(&self, mchid: &str) -> Option<Lookup> {
        let Repeat::Queried(number, query) = self.repeat else { return None };
        // A request that cannot be queried is not sent again.
        self.lookup((number, query), mchid, &Members::of(self)).ok()
    }

    /// The query about this request. `mchid` is the client's, `members` are the request's.
    ///
    /// # Errors
    /// The name of the member that prevents the query.
    pub(super) fn lookup(
        &self,
        asked_by: (&'static str, Query),
        mchid: &str,
        members: &Members,
    ) -> Result<Lookup, &'static str> {
        let (protocol, base_url) = (self.expectation.protocol, self.base_url.clone());
        Lookup::of(asked_by, protocol, base_url, mchid, |name| members.get(name))
    }
}

async fn prepare_json(
    parts: &Parts,
    mut spec: Box<RequestSpec>,
    rules: &CallRules,
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
            "the client has no valid platform key, so it could not verify the answer: give it a \
             WeChat Pay public key, a platform certificate, or the APIv3 key to download one",
        )
    })?;
    let outgoing = &mut prepared.outgoing;
    let serial = HeaderValue::from_str(key.serial()).map_err(|_| {
        Error::configuration("the serial of the platform key does not fit in a header")
    })?;
    outgoing.headers.insert(WECHATPAY_SERIAL, serial);
    if let Some((plain, json)) = Plain::take(&mut spec, &outgoing.headers, rules) {
        if outgoing.method != Method::GET {
            outgoing.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        outgoing.body = json.clone();
        prepared.to_sign = Some(json);
        prepared.number_plain(plain);
        return Ok(());
    }
    let mut contents = Contents::of(*spec, Some(key), &mut outgoing.headers, rules)?;
    // Boxed: files are rare, and an unboxed future would enlarge every call.
    let file = if contents.file.is_some() { Box::pin(contents.measure()).await? } else { None };
    let Contents { body, query, may_be_unfit, .. } = contents;
    let text = Text::of(rules.checks());
    check_query(&query, text).map_err(of_query)?;
    append_query(&mut outgoing.target, &query);
    let body_text: Bytes = match &body {
        Some(value) => json(value, text, may_be_unfit).map_err(of_body)?.into(),
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
    // For an upload, the signature covers only the text part, not the file
    // (`docs/protocol.md` §2).
    prepared.to_sign = Some(body_text);
    let in_body = body.iter().filter_map(Value::as_object).flat_map(|body| body.keys());
    let names = in_body.chain(query.iter().map(|(name, _)| name)).map(String::as_str);
    prepared.number(names, |name| {
        let in_body = || body.as_ref()?.get(name).filter(|value| **value != "").cloned();
        let in_query =
            || Some(Value::from(query.iter().find(|(member, _)| member == name)?.1.as_str()));
        in_body().or_else(in_query)
    });
    Ok(())
}

/// The variables of a template and their values in a path, without values that are percent-encoded.
pub(super) fn variables<'a>(template: &'a str, path: &'a str) -> Vec<(&'a str, &'a str)> {
    let Some((literal, _)) = template.split_once('{') else { return Vec::new() };
    // Some operations are documented with a prefix, so the template can begin later in the path.
    let Some(path) = path.find(literal).and_then(|at| path.get(at..)) else { return Vec::new() };
    let segments = template.split('/').zip(path.split('/'));
    let variables = segments.filter_map(|(template, value)| {
        Some((template.strip_prefix('{')?.strip_suffix('}')?, value))
    });
    variables.filter(|(_, value)| !value.contains('%')).collect()
}

async fn prepare_v2(
    parts: &Parts,
    spec: Box<RequestSpec>,
    rules: &CallRules,
    particulars: Particulars,
    prepared: &mut PreparedRequest,
) -> Result<()> {
    let key = api_v2_key(parts)?;
    if !spec.encrypt.is_empty() {
        return Err(Error::request(
            "v2 operations encrypt members with separate keys, for example with the key of \
             `/risk/getpublickey`: encrypt the members yourself",
        ));
    }
    let is_get = spec.method == Method::GET;
    let mut contents = Contents::of(*spec, None, &mut prepared.outgoing.headers, rules)?;
    let file = if contents.file.is_some() { Box::pin(contents.measure()).await? } else { None };
    let Contents { body, mut query, .. } = contents;
    let mut members = match body {
        Some(value) => pairs(members(value).map_err(of_body)?).map_err(of_body)?,
        None => Vec::new(),
    };
    // The members of a GET are its query. If there is a body, the query belongs to the path
    // and is not signed.
    if is_get {
        members.append(&mut query);
    }
    let names = members.iter().map(|(name, _)| name.as_str());
    prepared.number(names, |name| {
        let (_, text) = members.iter().find(|(member, _)| member == name)?;
        Some(Value::from(text.as_str()))
    });
    // No document of an upload has a nonce.
    let nonce = particulars.nonce && file.is_none();
    prepared.expectation.sign_type = sign_members(&mut members, particulars.sign_type, nonce, key)?;
    let Outgoing { target, headers, body, tail, .. } = &mut prepared.outgoing;
    append_query(target, if is_get { &members } else { &query });
    headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    if is_get {
        return Ok(());
    }
    // XML names and the names of form fields have the same rules.
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
        Error::configuration("a v2 call needs the APIv2 key, but the client has none")
    })
}

pub(super) fn append_query(target: &mut String, pairs: &[(String, String)]) {
    if !pairs.is_empty() {
        target.push('?');
        target.push_str(&encode_query(pairs));
    }
}

/// Adds `nonce_str`, if the operation has it, and `sign`. If the members have no
/// `sign_type`, the operation's default is used; unless the default is MD5, `sign_type` is added
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
        return Err(of_body(
            "has a member `sign`, which the client adds itself: leave it out".to_owned(),
        ));
    }
    let sign_type = match get("sign_type") {
        None | Some("") => default,
        Some(name) => SignType::from_name(name).ok_or_else(|| {
            of_body(format!(
                "has the unknown `sign_type` `{}`: use `MD5` or `HMAC-SHA256`",
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
