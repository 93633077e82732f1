//! One v3 request to one answer: finds the operation, lets the gate check, checks the parameters,
//! runs the operation, signs.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use http::request::Parts;
use http::{Response, StatusCode};
use serde_json::{Map, Value};

use super::{Platform, stateless};
use crate::catalogue::fields::{self, Field, Location};
use crate::catalogue::{self, Found, Schema, Variables};
use crate::faults::{Injected, subjects};
use crate::gate::v3::{self, Sender};
use crate::keys::Signer;
use crate::merchants::{Identity, Kind};
use crate::observe::requests::Notes;
use crate::operations::v3::{self as operations, Call, Check, Operation};
use crate::storage::lock;
use crate::wire::answer::{self, Reply};
use crate::wire::fault::{Failed, Fault};
use crate::wire::multipart;
use crate::wire::target;

/// Who signs an answer, and how.
struct Signing {
    identity: Arc<Identity>,
    signer: Signer,
}

/// What a path leads to.
enum Goal {
    Stateful(Operation),
    Stateless,
}

impl Platform {
    pub(super) fn v3(
        &self,
        parts: &Parts,
        body: &[u8],
        error: Option<&Injected>,
        notes: &mut Notes,
    ) -> Response<Bytes> {
        let identity = Arc::clone(self.merchants.first());
        let mut signing = Signing { signer: identity.answer_signer(None, None), identity };
        match self.v3_reply(parts, body, error, &mut signing, notes) {
            Ok(reply) => answer::success(&signing.identity, signing.signer, reply),
            Err(fault) => {
                notes.check = fault.check;
                let signed = self.sign_errors.load(Ordering::Relaxed);
                answer::failure(&signing.identity, signing.signer, &fault, signed)
            }
        }
    }

    fn v3_reply(
        &self,
        parts: &Parts,
        body: &[u8],
        error: Option<&Injected>,
        signing: &mut Signing,
        notes: &mut Notes,
    ) -> Result<Reply, Fault> {
        let (method, path) = (parts.method.as_str(), parts.uri.path());
        let (goal, documented, variables) = find(method, path)?;
        notes.operation = Some(Arc::clone(&documented));
        // Of an upload, only the part `meta` is signed.
        let boundary = multipart::boundary(&parts.headers, body);
        let signed = boundary.and_then(|boundary| multipart::part(body, boundary, "meta"));
        let sender = {
            let mut replays = lock(&self.replays);
            let now = self.clock.wire();
            v3::check(&self.merchants, now, &mut replays, parts, signed.unwrap_or(body))?
        };
        let keys = sender.identity.keys();
        let preferred = match &goal {
            Goal::Stateful(operation) => operation.signer.filter(|signer| keys.has(*signer)),
            Goal::Stateless => None,
        };
        notes.identity = Some(Arc::clone(&sender.identity));
        signing.identity = Arc::clone(&sender.identity);
        signing.signer = sender.identity.answer_signer(sender.signer, preferred);

        if let Some(error) = error.filter(|error| !error.after) {
            notes.injected = true;
            return Err(error.fault(&documented));
        }
        let mchid = sender.identity.mchid().to_owned();
        if let Some(code) = self.admit(&mchid, method, &documented) {
            return Err(operations::documented(Fault::too_frequent(code), &documented));
        }
        let reply = self.carry_out(goal, &documented, variables, parts, body, sender, notes);
        match (error, reply) {
            (Some(error), Ok(_)) => {
                notes.injected = true;
                Err(error.fault(&documented))
            }
            (_, Err(fault)) => {
                let code = self.admit_failure(&mchid, method, &documented);
                let fault = code.map_or(fault, Fault::too_frequent);
                Err(operations::documented(fault, &documented))
            }
            (None, reply) => reply,
        }
    }

    /// Checks the parameters of a request whose sender is known, and does what it asks for.
    fn carry_out(
        &self,
        goal: Goal,
        documented: &catalogue::Operation,
        variables: Variables<'_>,
        parts: &Parts,
        body: &[u8],
        sender: Sender,
        notes: &mut Notes,
    ) -> Result<Reply, Fault> {
        let path = variables
            .into_iter()
            .map(|(name, encoded)| Ok((name.to_owned(), target::variable(name, encoded)?)))
            .collect::<Result<Map<String, Value>, Fault>>()?;
        fields::check(&path, &[], Location::Path)?;
        let query = target::query(parts.uri.query())?;
        match &goal {
            Goal::Stateful(Operation { check: Check::Query(fields), .. }) => {
                fields::check(&query, fields, Location::Query)?;
            }
            Goal::Stateful(Operation { check: Check::Body(_), .. }) => {
                fields::check(&query, &[], Location::Query)?;
            }
            _ => catalogue::check_query(&query, documented)?,
        }
        check_mchid(&sender.identity, &query)?;
        let who = [sender.identity.mchid(), parts.method.as_str()];
        let mut hold = |body: &Map<String, Value>| {
            let warnings = catalogue::check_limits(documented, &path, &query, body)?;
            notes.warnings = warnings;
            Ok(())
        };
        let mut file = None;
        let body = match (&goal, documented.request) {
            (_, catalogue::Form::Multipart) => {
                let boundary = multipart::boundary(&parts.headers, body);
                let boundary = boundary.ok_or_else(|| Fault::parameters("请求体不是文件上传"))?;
                let schema = documented.body.as_ref().ok_or_else(Fault::system)?;
                let meta = catalogue::check_upload(body, boundary, schema)?;
                hold(&meta)?;
                file = catalogue::uploaded_file(body, boundary, schema);
                meta
            }
            (Goal::Stateful(operation), _) => match operation.check {
                Check::Query(_) => without_body(&mut hold)?,
                Check::Body(fields) => {
                    read_body(body, fields, operation.needs_serial, &sender, &mut hold)?
                }
                Check::Catalogue => match &documented.body {
                    None => without_body(&mut hold)?,
                    Some(schema) => {
                        read_documented(body, schema, operation.relaxed, &sender, &mut hold)?
                    }
                },
            },
            (Goal::Stateless, catalogue::Form::Json) => match &documented.body {
                None => without_body(&mut hold)?,
                Some(schema) => read_documented(body, schema, &[], &sender, &mut hold)?,
            },
            (Goal::Stateless, _) => without_body(&mut hold)?,
        };
        match goal {
            Goal::Stateless => {
                let mchid = sender.identity.mchid();
                let subjects = self.look(|state| subjects(documented, &path, mchid, state));
                self.counted(who, documented, &subjects, Fault::too_frequent, || {
                    let (parameters, now) = ([&body, &path, &query], self.clock.now());
                    Ok(stateless::reply(documented, parameters, &sender.identity, now))
                })
            }
            Goal::Stateful(operation) => self.transact(|state, now| {
                let identity: &Identity = &sender.identity;
                let subjects = subjects(documented, &body, identity.mchid(), state);
                self.counted(who, documented, &subjects, Fault::too_frequent, || {
                    let mut call = Call { identity, state, now, path, query, body, file };
                    (operation.run)(&mut call)
                })
            }),
        }
    }
}

type Goals<'p> = (Goal, Arc<catalogue::Operation>, Variables<'p>);

/// What a method and a path lead to.
///
/// # Errors
///
/// 404 for an unknown path, 405 for a known one with another method, both with an empty body.
fn find<'p>(method: &str, path: &'p str) -> Result<Goals<'p>, Fault> {
    let unknown = || Fault::empty(StatusCode::NOT_FOUND).at(Failed::Path);
    let path = catalogue::without_prefix(path);
    if let Some((operation, variables)) = operations::find(method, path) {
        let documented = catalogue::get(method, operation.template).ok_or_else(unknown)?;
        return Ok((Goal::Stateful(operation), documented, variables));
    }
    match catalogue::find(method, path) {
        Found::Operation(documented, variables) if !documented.v2 => {
            Ok((Goal::Stateless, documented, variables))
        }
        Found::WrongMethod => Err(Fault::empty(StatusCode::METHOD_NOT_ALLOWED).at(Failed::Method)),
        _ => Err(unknown()),
    }
}

/// Holds members against the limits of their operation, before anything is decrypted: limits are of the
/// ciphertext.
type Hold<'h> = &'h mut dyn FnMut(&Map<String, Value>) -> Result<(), Fault>;

fn without_body(hold: Hold<'_>) -> Result<Map<String, Value>, Fault> {
    let none = Map::new();
    hold(&none)?;
    Ok(none)
}

/// The members of the body, held against a list of fields.
fn read_body(
    body: &[u8],
    fields: &[Field],
    needs_serial: bool,
    sender: &Sender,
    hold: Hold<'_>,
) -> Result<Map<String, Value>, Fault> {
    let mut members = object(body)?;
    fields::check(&members, fields, Location::Body)?;
    check_mchid(&sender.identity, &members)?;
    hold(&members)?;
    if needs_serial && sender.signer.is_none() {
        return Err(missing_serial());
    }
    if fields::unseal(&mut members, fields, &|sealed| open(sender, sealed))? {
        fields::check(&members, fields, Location::Body)?;
    }
    Ok(members)
}

/// The members of the body, held against the catalogue.
fn read_documented(
    body: &[u8],
    schema: &Schema,
    relaxed: &[&str],
    sender: &Sender,
    hold: Hold<'_>,
) -> Result<Map<String, Value>, Fault> {
    // An operation that demands nothing may be called without a body.
    let mut members =
        if body.is_empty() && schema.required.is_empty() { Map::new() } else { object(body)? };
    catalogue::check_body(&members, schema, relaxed)?;
    check_mchid(&sender.identity, &members)?;
    hold(&members)?;
    catalogue::map_sealed(&mut members, schema, &|sealed| open(sender, sealed))?;
    catalogue::check_body(&members, schema, relaxed)?;
    Ok(members)
}

fn object(body: &[u8]) -> Result<Map<String, Value>, Fault> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(members)) => Ok(members),
        _ => Err(Fault::parameters("请求体不是有效的JSON对象").at(Failed::Json)),
    }
}

/// Decrypts a member with the key that the request names.
fn open(sender: &Sender, sealed: &str) -> Result<String, Fault> {
    let signer = sender.signer.ok_or_else(missing_serial)?;
    let plain = sender.identity.key(signer).and_then(|key| key.open(sealed));
    plain.ok_or_else(|| {
        Fault::parameters("敏感信息解密失败，请检查加密使用的公钥").at(Failed::Sealed)
    })
}

fn check_mchid(identity: &Identity, members: &Map<String, Value>) -> Result<(), Fault> {
    // A brand's requests name merchants that are not the sender.
    if identity.kind == Kind::Brand {
        return Ok(());
    }
    let own = identity.mchid();
    let differs = |name: &str| members.get(name).is_some_and(|mchid| mchid != own);
    if differs("mchid") || differs("sp_mchid") {
        return Err(Fault::parameters("http header中的mchid与post payload中的mchid不匹配")
            .at(Failed::Mchid));
    }
    Ok(())
}

fn missing_serial() -> Fault {
    Fault::parameters("缺少Wechatpay-Serial，无法解密敏感信息").at(Failed::SerialHeaderMissing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_paths_and_wrong_methods_differ() {
        let status = |method, path| find(method, path).err().map(|fault| fault.status.as_u16());
        assert_eq!(status("GET", "/v3/pay/transactions/native"), Some(405));
        assert_eq!(status("DELETE", "/v3/certificates"), Some(405));
        assert_eq!(status("GET", "/v3/certificates/"), Some(404));
        assert_eq!(status("GET", "/v3/pay/transactions/id/"), Some(404));
        assert_eq!(status("GET", "/v3//certificates"), Some(404));
        assert_eq!(status("GET", "/"), Some(404));
        assert_eq!(status("GET", "/v3/certificates"), None);
        assert_eq!(status("POST", "/v3/settle/unknown"), Some(404));
        assert_eq!(status("GET", "/v3/transfer/bill-receipt/1"), None);
    }
}
