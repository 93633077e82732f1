//! The content of a call, sorted by the place that the operation has for it: the body, the
//! query, headers, or a file in addition to the body.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::{Map, Value};

use super::body::{
    Payload, Sealed, check_sealed, members, of_body, of_query, pairs, query_pairs, seal, seal_query,
};
use super::checking::CallRules;
use super::spec::RequestSpec;
use crate::crypto::hasher::Hasher;
use crate::error::{Error, Result};
use crate::keys::PlatformKey;
use crate::message::{Message, PutAside};
use crate::operation::{Algorithm, Checks, Multipart, Operation};
use crate::upload::{Measured, Upload, longest};

/// The content of a call, with sensitive members encrypted.
pub(crate) struct Contents {
    /// The body; for an upload, the fields in addition to the file.
    pub(crate) body: Option<Value>,
    pub(crate) query: Vec<(String, String)>,
    /// Whether the body can have content that the platform refuses for every operation.
    pub(crate) may_be_unfit: bool,
    /// The file to upload.
    pub(crate) file: Option<Attached>,
}

/// A file that is sent in addition to a body.
pub(crate) struct Attached {
    part: String,
    upload: Upload,
    /// The operation's description of the form, and the operation's path, if they are known.
    described: Option<(&'static Multipart, &'static str)>,
}

impl Contents {
    /// The content of a call. Members that are sent as headers are moved to `headers`.
    pub(crate) fn of(
        spec: RequestSpec,
        key: Option<&PlatformKey>,
        headers: &mut HeaderMap,
        rules: &CallRules,
    ) -> Result<Self> {
        let checks = rules.checks();
        let (in_query, in_body): (&[_], &[_]) = match spec.payload {
            Payload::None => (&spec.encrypt, &[]),
            _ => (&[], &spec.encrypt),
        };
        let mut query = seal_query(spec.query, in_query, key).map_err(of_query)?;
        let mut faults = Vec::new();
        query.extend(message_pairs(spec.query_message, key, checks, &mut faults)?);
        let Sealed { mut value, file, faults: of_value, may_be_unfit } =
            seal(spec.payload, in_body, key, checks).map_err(of_body)?;
        faults.extend(of_value);
        // A typed request encrypts its members itself.
        if spec.template.is_none() {
            let mut pairs = Map::new();
            pairs.extend(
                query.iter().map(|(name, text)| (name.clone(), Value::from(text.as_str()))),
            );
            check_sealed(&pairs.into(), spec.sensitive, of_query)?;
            if let Some(value) = &value {
                check_sealed(value, spec.sensitive, of_body)?;
            }
        }
        let multipart = spec.multipart;
        let mut attached = spec.upload.map(|(part, upload)| {
            let described = multipart.filter(|(multipart, _)| multipart.file == part);
            Attached { part, upload, described }
        });
        let described = attached.as_ref().and_then(|attached| attached.described);
        let described = described.into_iter().flat_map(|(multipart, _)| multipart.described());
        let is_given = |name: &str| value.as_ref().is_some_and(|value| value.get(name).is_some());
        let added: Vec<_> = described.filter(|name| !is_given(name)).collect();
        rules.check(faults, value.as_ref(), &query, headers, &added)?;
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
        Ok(Self { body: value, query, may_be_unfit, file: attached })
    }

    /// Reads the file and, if the operation is documented, adds the file's name and digest to the
    /// body. Returns the name of the file's part and the file.
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

/// The members of a typed request that are sent in the query.
pub(crate) fn message_pairs(
    message: Option<Box<dyn Message>>,
    key: Option<&PlatformKey>,
    checks: Checks,
    faults: &mut Vec<String>,
) -> Result<Vec<(String, String)>> {
    let Some(message) = message else { return Ok(Vec::new()) };
    let Sealed { value, file, faults: found, .. } =
        seal(Payload::Message(message), &[], key, checks).map_err(of_query)?;
    faults.extend(found);
    if let Some(file) = file {
        return Err(of_query(no_file(&file)));
    }
    query_pairs(members(value.unwrap_or_default()).map_err(of_query)?).map_err(of_query)
}

/// Removes the members that are sent in the query in addition to a body.
fn query_members(
    operation: &Operation,
    members: &mut Map<String, Value>,
) -> Result<Vec<(String, String)>> {
    let taken = operation.in_query.iter().filter_map(|name| members.remove_entry(*name));
    query_pairs(taken).map_err(of_query)
}

/// Removes the members that are sent as headers.
fn header_members(
    operation: &Operation,
    members: &mut Map<String, Value>,
    headers: &mut HeaderMap,
) -> Result<()> {
    for (member, header) in operation.in_header {
        let Some(taken) = members.remove_entry(*member) else { continue };
        for (member, value) in pairs([taken]).map_err(of_body)? {
            let unfit = || {
                of_body(format!("has a member `{member}` whose value is not allowed in a header"))
            };
            let header = HeaderName::try_from(*header).map_err(|_| unfit())?;
            headers.insert(header, HeaderValue::try_from(value).map_err(|_| unfit())?);
        }
    }
    Ok(())
}

/// Removes the file of a typed request from its members.
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
        file.ok_or_else(|| format!("has no file in its member `{}`", multipart.file))?;
    // The member still has the `null` that the writer left for the file.
    members.remove(multipart.file);
    let described = Some((multipart, operation.path));
    Ok(Some(Attached { part: member, upload, described }))
}

/// Adds the name and the digest of a file, unless the caller of an untyped call has given them.
fn describe(multipart: &Multipart, file: &Measured, members: &mut Map<String, Value>) {
    let mut set = |member: &str, text: &str| {
        members.entry(member).or_insert_with(|| text.into());
    };
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
        "has no other fields: give them as the body, as an object".to_owned()
    } else {
        return Ok(());
    };
    Err(Error::request(format!("the file `{}` {problem}", part.escape_debug())))
}

fn no_file(file: &PutAside) -> String {
    format!("has a file as its member `{}`, but this operation takes no file there", file.member)
}
