//! What a call carries, each thing where the operation has it: in the body, in
//! the query, in headers, or as a file beside the body.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::{Map, Value};

use super::body::{
    Payload, Sealed, check_sealed, members, of_body, of_query, pairs, query_pairs, seal, seal_query,
};
use super::checking::Checking;
use super::spec::RequestSpec;
use crate::crypto::hasher::Hasher;
use crate::error::{Error, Result};
use crate::keys::PlatformKey;
use crate::message::{Message, PutAside};
use crate::operation::{Algorithm, Checks, Multipart, Operation};
use crate::upload::{Measured, Upload, longest};

/// What a call carries, sensitive members encrypted.
pub(crate) struct Contents {
    /// The body; of an upload, the fields beside the file.
    pub(crate) body: Option<Value>,
    pub(crate) query: Vec<(String, String)>,
    /// The file.
    pub(crate) file: Option<Attached>,
}

/// A file beside a body.
pub(crate) struct Attached {
    part: String,
    upload: Upload,
    /// The operation of a typed call, which wants to know its digest.
    described: Option<(&'static Multipart, &'static str)>,
}

impl Contents {
    /// The contents of a call. Members that are headers go into `headers`.
    pub(crate) fn of(
        spec: RequestSpec,
        key: Option<&PlatformKey>,
        headers: &mut HeaderMap,
        checking: &Checking,
    ) -> Result<Self> {
        let checks = checking.checks();
        let (in_query, in_body): (&[_], &[_]) = match spec.payload {
            Payload::None => (&spec.encrypt, &[]),
            _ => (&[], &spec.encrypt),
        };
        let mut query = seal_query(spec.query, in_query, key).map_err(of_query)?;
        let mut faults = Vec::new();
        query.extend(message_pairs(spec.query_message, key, checks, &mut faults)?);
        let Sealed { mut value, file, faults: of_value } =
            seal(spec.payload, in_body, key, checks).map_err(of_body)?;
        faults.extend(of_value);
        // What is typed encrypts itself.
        if spec.template.is_none() {
            let mut pairs = Map::new();
            pairs.extend(
                query.iter().map(|(name, text)| (name.clone(), Value::from(text.as_str()))),
            );
            check_sealed(&pairs.into(), spec.sensitive).map_err(of_query)?;
            if let Some(value) = &value {
                check_sealed(value, spec.sensitive).map_err(of_body)?;
            }
        }
        checking.check(faults, value.as_ref(), &query)?;
        // What an untyped call says of its file, it says itself.
        let mut attached =
            spec.upload.map(|(part, upload)| Attached { part, upload, described: None });
        if let Some(operation) = spec.operation {
            let mut none = Map::new();
            let members = value.as_mut().and_then(Value::as_object_mut).unwrap_or(&mut none);
            query.extend(query_members(operation, members)?);
            header_members(operation, members, headers)?;
            attached = typed_file(operation, members, file).map_err(of_body)?;
        } else if let Some(file) = file {
            return Err(of_body(no_file(&file)));
        }
        if let Some(Attached { part, .. }) = &attached {
            check_upload(&spec.method, part, value.as_ref())?;
        }
        Ok(Self { body: value, query, file: attached })
    }

    /// The file, read for what the operation wants to know about it, which is added to
    /// the body; and its part's name.
    pub(crate) async fn measure(&mut self) -> Result<Option<(String, Measured)>> {
        let Some(Attached { part, upload, described }) = self.file.take() else {
            return Ok(None);
        };
        let Some((multipart, path)) = described else {
            let measured = upload.measure(None, None).await.map_err(of_file)?;
            return Ok(Some((part, measured)));
        };
        let hasher = match multipart.algorithm {
            Algorithm::Md5 => Hasher::md5(),
            Algorithm::Sha256 => Hasher::sha256(),
            Algorithm::Sm3 { .. } => Hasher::sm3(),
        };
        let measured = upload.measure(Some(hasher), longest(path)).await.map_err(|problem| {
            of_body(format!("has a file as its member `{part}` that {problem}"))
        })?;
        if let Some(members) = self.body.as_mut().and_then(Value::as_object_mut) {
            describe(multipart, &measured, members);
        }
        Ok(Some((part, measured)))
    }
}

/// The members of a typed request that go into the query.
pub(crate) fn message_pairs(
    message: Option<Box<dyn Message>>,
    key: Option<&PlatformKey>,
    checks: Checks,
    faults: &mut Vec<String>,
) -> Result<Vec<(String, String)>> {
    let Some(message) = message else { return Ok(Vec::new()) };
    let Sealed { value, file, faults: found } =
        seal(Payload::Message(message), &[], key, checks).map_err(of_query)?;
    faults.extend(found);
    if let Some(file) = file {
        return Err(of_query(no_file(&file)));
    }
    query_pairs(members(value.unwrap_or_default()).map_err(of_query)?).map_err(of_query)
}

/// Takes the members out that go into the query beside a body.
fn query_members(
    operation: &Operation,
    members: &mut Map<String, Value>,
) -> Result<Vec<(String, String)>> {
    let taken = operation.in_query.iter().filter_map(|name| members.remove_entry(*name));
    query_pairs(taken).map_err(of_query)
}

/// Takes the members out that are headers.
fn header_members(
    operation: &Operation,
    members: &mut Map<String, Value>,
    headers: &mut HeaderMap,
) -> Result<()> {
    for (member, header) in operation.in_header {
        let Some(taken) = members.remove_entry(*member) else { continue };
        for (member, value) in pairs([taken]).map_err(of_body)? {
            let unfit = || of_body(format!("has a member `{member}` that no header takes"));
            let header = HeaderName::try_from(*header).map_err(|_| unfit())?;
            headers.insert(header, HeaderValue::try_from(value).map_err(|_| unfit())?);
        }
    }
    Ok(())
}

/// The file of a typed request, taken out of its members.
fn typed_file(
    operation: &'static Operation,
    members: &mut Map<String, Value>,
    file: Option<PutAside>,
) -> Result<Option<Attached>, String> {
    let Some(multipart) = &operation.upload else {
        return file.map_or(Ok(None), |file| Err(no_file(&file)));
    };
    let file = file.filter(|file| file.member == multipart.file);
    let PutAside { member, upload } =
        file.ok_or_else(|| format!("has no file as its member `{}`", multipart.file))?;
    // `null` was left there.
    members.remove(multipart.file);
    let described = Some((multipart, operation.path));
    Ok(Some(Attached { part: member, upload, described }))
}

/// Adds the name and the digest of a file.
fn describe(multipart: &Multipart, file: &Measured, members: &mut Map<String, Value>) {
    let mut set = |member: &str, text: &str| members.insert(member.to_owned(), text.into());
    if let Some(name) = multipart.name {
        set(name, file.upload().file_name());
    }
    if let Algorithm::Sm3 { member, value } = multipart.algorithm {
        set(member, value);
    }
    set(multipart.digest, file.digest().unwrap_or_default());
}

fn of_file(problem: String) -> Error {
    Error::request(format!("the file {problem}"))
}

fn check_upload(method: &Method, part: &str, fields: Option<&Value>) -> Result<()> {
    let problem = if ![Method::POST, Method::PUT, Method::PATCH].contains(method) {
        format!("cannot be uploaded by a {method} call, which has no body")
    } else if !fields.is_some_and(Value::is_object) {
        "has no fields beside it: give them as the body, an object".to_owned()
    } else {
        return Ok(());
    };
    Err(Error::request(format!("the file `{}` {problem}", part.escape_debug())))
}

fn no_file(file: &PutAside) -> String {
    format!("has a file as its member `{}`, and this operation takes none there", file.member)
}
