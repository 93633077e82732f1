//! Handles one v3 request and returns its response: finds the operation, verifies the signature, checks the
//! parameters, runs the operation, signs the response.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{Response, StatusCode};
use serde_json::{Map, Value};
use wechatpay_catalogue::example::Request;

use super::{Platform, stateless};
use crate::catalogue::{self, Found, Schema, Variables};
use crate::faults::{Injected, subjects};
use crate::gate::authorization::Authorization;
use crate::gate::v3::{self, Sender};
use crate::keys::Signer;
use crate::merchants::{Identity, Kind};
use crate::observe::requests::Notes;
use crate::operations::v3::{self as operations, Call, Operation};
use crate::storage::lock;
use crate::wire::answer::{self, Reply};
use crate::wire::fault::{Failed, Fault};
use crate::wire::multipart;
use crate::wire::target;

/// The identity and the key that sign a response.
struct Signing {
    identity: Arc<Identity>,
    signer: Signer,
}

/// The kind of operation that a path belongs to.
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
            Ok(reply) => {
                let schema =
                    notes.operation.as_ref().and_then(|operation| operation.result.as_ref());
                let write = |body: &Value| catalogue::write_json(body, schema);
                answer::success(&signing.identity, signing.signer, reply, &write)
            }
            Err(fault) => {
                notes.check = fault.check;
                notes.of_sub_merchant = fault.check == Some(Failed::Sender)
                    && claimed(parts).is_some_and(|mchid| self.has_sub_merchant(mchid));
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
        // For an upload, only the part `meta` is signed.
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
        let reply = self.carry_out(goal, &documented, variables, (parts, body), sender, notes);
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

    /// Checks the parameters of a request whose sender is verified, and runs the operation.
    fn carry_out(
        &self,
        goal: Goal,
        documented: &catalogue::Operation,
        variables: Variables<'_>,
        (parts, body): (&Parts, &[u8]),
        sender: Sender,
        notes: &mut Notes,
    ) -> Result<Reply, Fault> {
        let path = variables
            .into_iter()
            .map(|(name, encoded)| Ok((name.to_owned(), target::variable(name, encoded)?)))
            .collect::<Result<Map<String, Value>, Fault>>()?;
        catalogue::check_path(&path)?;
        let query = target::query(parts.uri.query())?;
        catalogue::check_query(&query, documented)?;
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
            (Goal::Stateless, form) if form != catalogue::Form::Json => without_body(&mut hold)?,
            (goal, _) => match &documented.body {
                None => without_body(&mut hold)?,
                Some(schema) => read_body(body, schema, goal, &sender, &mut hold)?,
            },
        };
        let query = open_query(query, documented, &sender);
        match goal {
            Goal::Stateless => {
                let mchid = sender.identity.mchid();
                let subjects = self.look(|state| subjects(documented, &path, mchid, state));
                self.counted(who, documented, &subjects, Fault::too_frequent, || {
                    let (path, body) = (path.clone(), Some(body.into()));
                    let request = Request { path, query, body, ..Request::default() };
                    stateless::reply(documented, &request, &sender.identity, self.clock.now())
                })
            }
            Goal::Stateful(operation) => self.transact(|state, now| {
                let identity: &Identity = &sender.identity;
                let subjects = subjects(documented, &body, identity.mchid(), state);
                self.counted(who, documented, &subjects, Fault::too_frequent, || {
                    let mut call = Call { identity, state, now, path, query, body, file };
                    let reply = (operation.run)(&mut call)?;
                    if operation.fitted { fitted(reply, documented, identity) } else { Ok(reply) }
                })
            }),
        }
    }
}

/// The sender that a request claims to have.
fn claimed(parts: &Parts) -> Option<&str> {
    let target = parts.uri.path_and_query()?.as_str();
    let header = parts.headers.get(AUTHORIZATION)?.to_str().ok()?;
    Authorization::of(target, header).map(|authorization| authorization.mchid)
}

/// Removes the undocumented members from a response.
fn fitted(
    reply: Reply,
    documented: &catalogue::Operation,
    identity: &Identity,
) -> Result<Reply, Fault> {
    match (reply, &documented.result) {
        (Reply::Json(Value::Object(known)), Some(schema)) => {
            let seal = |plain: &str| identity.ring.merchant.seal(plain);
            Ok(Reply::Json(catalogue::fit(known, schema, &seal)?))
        }
        (reply, _) => Ok(reply),
    }
}

type Goals<'p> = (Goal, Arc<catalogue::Operation>, Variables<'p>);

/// Finds the operation of a method and a path.
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

/// Checks members against the documented limits of their operation. This happens before decryption, because the
/// limits apply to the ciphertext.
type Hold<'h> = &'h mut dyn FnMut(&Map<String, Value>) -> Result<(), Fault>;

fn without_body(hold: Hold<'_>) -> Result<Map<String, Value>, Fault> {
    let none = Map::new();
    hold(&none)?;
    Ok(none)
}

/// Reads the members of the body and checks them against the catalogue.
fn read_body(
    body: &[u8],
    schema: &Schema,
    goal: &Goal,
    sender: &Sender,
    hold: Hold<'_>,
) -> Result<Map<String, Value>, Fault> {
    let needs_serial = matches!(goal, Goal::Stateful(operation) if operation.needs_serial);
    // An operation without required members may be called without a body.
    let mut members =
        if body.is_empty() && schema.required.is_empty() { Map::new() } else { object(body)? };
    catalogue::check_body(&members, schema)?;
    check_mchid(&sender.identity, &members)?;
    hold(&members)?;
    if needs_serial && sender.signer.is_none() {
        return Err(missing_serial());
    }
    catalogue::map_sealed(&mut members, schema, &|sealed| open(sender, sealed))?;
    catalogue::check_body(&members, schema)?;
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

/// Decrypts the encrypted parameters of the query. A text that cannot be decrypted is kept, because some documented
/// values are plain text.
fn open_query(
    mut query: Map<String, Value>,
    documented: &catalogue::Operation,
    sender: &Sender,
) -> Map<String, Value> {
    let parameters = documented.parameters.iter();
    for parameter in parameters.filter(|one| one.place == "query" && one.schema.is_sealed()) {
        if let Some(Value::String(text)) = query.get_mut(&parameter.name)
            && let Ok(plain) = open(sender, text)
        {
            *text = plain;
        }
    }
    query
}

fn check_mchid(identity: &Identity, members: &Map<String, Value>) -> Result<(), Fault> {
    // A brand's requests contain the numbers of merchants other than the sender.
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
