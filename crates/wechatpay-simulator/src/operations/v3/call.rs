//! What an operation is, what it is called with, and what all of them read and check alike.

use serde_json::{Map, Value};

use crate::catalogue::fields::Field;
use crate::keys::Signer;
use crate::merchants::{Identity, Kind};
use crate::state::{Refusal, State};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

/// A request whose sender and parameters are checked; encrypted members are plain text by now.
pub(crate) struct Call<'a> {
    pub(crate) identity: &'a Identity,
    pub(crate) state: &'a mut State,
    pub(crate) now: i64,
    /// The variables of the path, decoded.
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
    /// The file of an upload, whose `meta` is the body.
    pub(crate) file: Option<&'a [u8]>,
}

pub(super) type Run = fn(&mut Call<'_>) -> Result<Reply, Fault>;

/// What the table knows of one operation.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    pub(crate) method: &'static str,
    pub(crate) template: &'static str,
    pub(crate) check: Check,
    /// `Wechatpay-Serial` is demanded even where nothing encrypted is sent.
    pub(crate) needs_serial: bool,
    /// The key that signs where the request names none, if not the merchant's default.
    pub(crate) signer: Option<Signer>,
    /// Members that the catalogue demands without need.
    pub(crate) relaxed: &'static [&'static str],
    pub(crate) run: Run,
}

/// What the parameters of an operation are held against.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// The members of its query; it has no body.
    Query(&'static [Field]),
    /// The members of its body; it has no query.
    Body(&'static [Field]),
    /// What the catalogue says.
    Catalogue,
}

impl Operation {
    pub(super) const fn get(template: &'static str, query: &'static [Field], run: Run) -> Self {
        Self::new("GET", template, Check::Query(query), run)
    }

    pub(super) const fn post(template: &'static str, body: &'static [Field], run: Run) -> Self {
        Self::new("POST", template, Check::Body(body), run)
    }

    /// One whose parameters the catalogue knows well enough.
    pub(super) const fn documented(method: &'static str, template: &'static str, run: Run) -> Self {
        Self::new(method, template, Check::Catalogue, run)
    }

    pub(super) const fn new(
        method: &'static str,
        template: &'static str,
        check: Check,
        run: Run,
    ) -> Self {
        Self { method, template, check, needs_serial: false, signer: None, relaxed: &[], run }
    }
}

/// The text of a member; empty where it is none, which the checks before have made impossible.
pub(super) fn text<'a>(members: &'a Map<String, Value>, name: &str) -> &'a str {
    optional_text(members, name).unwrap_or("")
}

pub(super) fn optional_text<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    members.get(name).and_then(Value::as_str)
}

pub(super) fn owned_text(members: &Map<String, Value>, name: &str) -> Option<String> {
    optional_text(members, name).map(str::to_owned)
}

pub(super) fn integer(members: &Map<String, Value>, name: &str) -> i64 {
    members.get(name).and_then(Value::as_i64).unwrap_or(0)
}

pub(super) fn object<'a>(
    members: &'a Map<String, Value>,
    name: &str,
) -> Option<&'a Map<String, Value>> {
    members.get(name).and_then(Value::as_object)
}

/// The sub-merchant must be the one that the partner acts for.
pub(super) fn check_sub_mchid(identity: &Identity, sub_mchid: Option<&str>) -> Result<(), Fault> {
    match sub_mchid {
        Some(sub_mchid) if !identity.sub_mchids.iter().any(|known| known == sub_mchid) => {
            Err(Refusal::NotAuthorized.into())
        }
        _ => Ok(()),
    }
}

/// `/v3/global/…` is for merchants overseas.
pub(super) fn check_overseas(identity: &Identity) -> Result<(), Fault> {
    if identity.kind == Kind::HongKong {
        return Ok(());
    }
    Err(Refusal::NoPermission.into())
}
