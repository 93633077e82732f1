//! The types of a v3 operation: its definition and its call, with functions to read and check members.

use serde_json::{Map, Value};

use crate::keys::Signer;
use crate::merchants::{Identity, Kind};
use crate::state::{Refusal, State};
use crate::wire::answer::Reply;
use crate::wire::fault::Fault;

/// A request whose sender and parameters have been checked. Encrypted members are already decrypted.
pub(crate) struct Call<'a> {
    pub(crate) identity: &'a Identity,
    pub(crate) state: &'a mut State,
    pub(crate) now: i64,
    /// The variables of the path, decoded.
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
    /// The file of an upload; its `meta` part is the body.
    pub(crate) file: Option<&'a [u8]>,
}

pub(super) type Run = fn(&mut Call<'_>) -> Result<Reply, Fault>;

/// The definition of an operation.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    pub(crate) method: &'static str,
    pub(crate) template: &'static str,
    /// Whether `Wechatpay-Serial` is required even if nothing is encrypted.
    pub(crate) needs_serial: bool,
    /// The key that signs the response if the request names none. `None` means the merchant's default key.
    pub(crate) signer: Option<Signer>,
    /// Whether undocumented members of the result of `run` are removed and sensitive ones encrypted.
    pub(crate) fitted: bool,
    pub(crate) run: Run,
}

impl Operation {
    pub(super) const fn get(template: &'static str, run: Run) -> Self {
        Self::documented("GET", template, run)
    }

    pub(super) const fn post(template: &'static str, run: Run) -> Self {
        Self::documented("POST", template, run)
    }

    /// An operation on a case. `run` returns all members of the case; the undocumented ones are removed.
    pub(super) const fn kept(method: &'static str, template: &'static str, run: Run) -> Self {
        Self { fitted: true, ..Self::documented(method, template, run) }
    }

    /// An operation whose parameters are checked against the catalogue.
    pub(super) const fn documented(method: &'static str, template: &'static str, run: Run) -> Self {
        Self { method, template, needs_serial: false, signer: None, fitted: false, run }
    }
}

/// The text of a member. It is empty if the member is not a text, which earlier checks have excluded.
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

/// An amount of at least one fen. The catalogue has no minimum for amounts.
pub(super) fn at_least_one(
    members: &Map<String, Value>,
    within: &str,
    name: &str,
) -> Result<i64, Fault> {
    let amount = integer(members, name);
    if amount >= 1 {
        return Ok(amount);
    }
    Err(Fault::member(&format!("{within}/{name}"), &amount.into(), "is too small", "body"))
}

/// Checks that the sub-merchant belongs to the partner.
pub(super) fn check_sub_mchid(call: &Call<'_>, sub_mchid: Option<&str>) -> Result<(), Fault> {
    match sub_mchid {
        Some(sub_mchid) if !call.state.has_sub_merchant(call.identity, sub_mchid) => {
            Err(Refusal::NotAuthorized.into())
        }
        _ => Ok(()),
    }
}

/// Checks that the merchant is overseas, as `/v3/global/…` requires.
pub(super) fn check_overseas(identity: &Identity) -> Result<(), Fault> {
    if identity.kind == Kind::HongKong {
        return Ok(());
    }
    Err(Refusal::NoPermission.into())
}
