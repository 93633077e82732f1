//! The operations of v3 that are simulated, one file a product, and the table that finds them.

mod addresses;
mod audits;
mod bills;
pub(crate) mod combined;
pub(crate) mod complaints;
pub(crate) mod contracts;
pub(crate) mod coupons;
pub(crate) mod ecommerce;
mod ecommerce_sharing;
mod ecommerce_subsidies;
pub(crate) mod favor;
pub(crate) mod global_orders;
pub(crate) mod global_refunds;
mod order_fields;
pub(crate) mod orders;
pub(crate) mod refunds;
mod security;
mod sharing;
mod subsidies;
pub(crate) mod transfers;

use http::StatusCode;
use serde_json::{Map, Value};

use crate::catalogue::fields::Field;
use crate::catalogue::{Variables, matches};
use crate::keys::Signer;
use crate::merchants::{Identity, Kind};
use crate::state::State;
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

type Run = fn(&mut Call<'_>) -> Result<Reply, Fault>;

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
    const fn get(template: &'static str, query: &'static [Field], run: Run) -> Self {
        Self::new("GET", template, Check::Query(query), run)
    }

    const fn post(template: &'static str, body: &'static [Field], run: Run) -> Self {
        Self::new("POST", template, Check::Body(body), run)
    }

    /// One whose parameters the catalogue knows well enough.
    const fn documented(method: &'static str, template: &'static str, run: Run) -> Self {
        Self::new(method, template, Check::Catalogue, run)
    }

    const fn new(method: &'static str, template: &'static str, check: Check, run: Run) -> Self {
        Self { method, template, check, needs_serial: false, signer: None, relaxed: &[], run }
    }
}

/// Finds the operation of a method and a path, with the path's variables still encoded.
/// Of the operations that have a state. What else the catalogue knows is found there.
pub(crate) fn find<'p>(method: &str, path: &'p str) -> Option<(Operation, Variables<'p>)> {
    for operation in tables().into_iter().flatten() {
        if operation.method == method
            && let Some(variables) = matches(operation.template, path)
        {
            return Some((*operation, variables));
        }
    }
    None
}

fn tables() -> [&'static [Operation]; 18] {
    [
        orders::OPERATIONS,
        combined::OPERATIONS,
        refunds::OPERATIONS,
        ecommerce::OPERATIONS,
        ecommerce_sharing::OPERATIONS,
        ecommerce_subsidies::OPERATIONS,
        global_orders::OPERATIONS,
        global_refunds::OPERATIONS,
        subsidies::OPERATIONS,
        audits::OPERATIONS,
        sharing::OPERATIONS,
        transfers::OPERATIONS,
        bills::OPERATIONS,
        contracts::OPERATIONS,
        coupons::OPERATIONS,
        favor::OPERATIONS,
        complaints::OPERATIONS,
        security::OPERATIONS,
    ]
}

/// Method and template of every operation that has a state.
pub(crate) fn known() -> impl Iterator<Item = (&'static str, &'static str)> {
    tables().into_iter().flatten().map(|operation| (operation.method, operation.template))
}

/// The text of a member; empty where it is none, which the checks before have made impossible.
fn text<'a>(members: &'a Map<String, Value>, name: &str) -> &'a str {
    optional_text(members, name).unwrap_or("")
}

fn optional_text<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    members.get(name).and_then(Value::as_str)
}

fn owned_text(members: &Map<String, Value>, name: &str) -> Option<String> {
    optional_text(members, name).map(str::to_owned)
}

fn integer(members: &Map<String, Value>, name: &str) -> i64 {
    members.get(name).and_then(Value::as_i64).unwrap_or(0)
}

fn object<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Map<String, Value>> {
    members.get(name).and_then(Value::as_object)
}

/// The sub-merchant must be the one that the partner acts for.
fn check_sub_mchid(identity: &Identity, sub_mchid: Option<&str>) -> Result<(), Fault> {
    match sub_mchid {
        Some(sub_mchid) if !identity.sub_mchids.iter().any(|known| known == sub_mchid) => {
            Err(Fault::operation(StatusCode::FORBIDDEN, "NO_AUTH", "子商户号与服务商没有受理关系"))
        }
        _ => Ok(()),
    }
}

/// `/v3/global/…` is for merchants overseas.
fn check_overseas(identity: &Identity) -> Result<(), Fault> {
    if identity.kind == Kind::HongKong {
        return Ok(());
    }
    Err(Fault::operation(StatusCode::FORBIDDEN, "NO_AUTH", "商户号无此接口权限"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    #[test]
    fn a_path_has_one_operation() {
        let (found, variables) =
            find("POST", "/v3/ecommerce/refunds/50%2F1/return-advance").unwrap();
        assert_eq!(found.template, "/v3/ecommerce/refunds/{refund_id}/return-advance");
        assert_eq!(variables, [("refund_id", "50%2F1")]);
    }

    #[test]
    fn every_operation_is_in_the_catalogue() {
        for (method, template) in known() {
            assert!(catalogue::get(method, template).is_some(), "{method} {template}");
        }
        assert!(find("DELETE", "/v3/certificates").is_none());
        assert!(find("GET", "/v3/certificates/").is_none());
    }
}
