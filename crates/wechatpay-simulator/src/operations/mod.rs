//! The operations of v3 that are simulated, one file a product, and the table that finds them.

mod audits;
mod ecommerce;
mod order_fields;
mod orders;
mod refunds;
mod security;
mod subsidies;

use http::StatusCode;
use serde_json::{Map, Value};

use crate::answer::Reply;
use crate::fault::Fault;
use crate::fields::Field;
use crate::identity::Identity;
use crate::keyring::Signer;
use crate::state::State;

/// A request whose sender and parameters are checked; encrypted members are plain text by now.
pub(crate) struct Call<'a> {
    pub(crate) identity: &'a Identity,
    pub(crate) state: &'a mut State,
    pub(crate) now: i64,
    /// The variables of the path, decoded.
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
}

/// Names and still encoded values of a path's variables.
type Variables<'p> = Vec<(&'static str, &'p str)>;

type Run = fn(&mut Call<'_>) -> Result<Reply, Fault>;

/// What the table knows of one operation.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    pub(crate) method: &'static str,
    pub(crate) template: &'static str,
    pub(crate) query: &'static [Field],
    pub(crate) body: Option<&'static [Field]>,
    /// `Wechatpay-Serial` is demanded even where nothing encrypted is sent.
    pub(crate) needs_serial: bool,
    /// The key that signs where the request names none, if not the merchant's default.
    pub(crate) signer: Option<Signer>,
    pub(crate) run: Run,
}

impl Operation {
    const fn get(template: &'static str, query: &'static [Field], run: Run) -> Self {
        Self { method: "GET", template, query, body: None, needs_serial: false, signer: None, run }
    }

    const fn post(template: &'static str, body: &'static [Field], run: Run) -> Self {
        Self {
            method: "POST",
            template,
            query: &[],
            body: Some(body),
            needs_serial: false,
            signer: None,
            run,
        }
    }
}

/// Finds the operation of a method and a path, with the path's variables still encoded.
///
/// # Errors
///
/// 404 for an unknown path, 405 for a known one with another method, both with an empty body.
pub(crate) fn find<'p>(method: &str, path: &'p str) -> Result<(Operation, Variables<'p>), Fault> {
    let mut status = StatusCode::NOT_FOUND;
    for table in [
        orders::OPERATIONS,
        refunds::OPERATIONS,
        ecommerce::OPERATIONS,
        subsidies::OPERATIONS,
        audits::OPERATIONS,
        security::OPERATIONS,
    ] {
        for operation in table {
            if let Some(variables) = matches(operation.template, path) {
                if operation.method == method {
                    return Ok((*operation, variables));
                }
                status = StatusCode::METHOD_NOT_ALLOWED;
            }
        }
    }
    Err(Fault::empty(status))
}

/// A variable takes one whole segment that is not empty.
fn matches<'p>(template: &'static str, path: &'p str) -> Option<Variables<'p>> {
    let mut variables = Vec::new();
    let mut segments = path.split('/');
    for expected in template.split('/') {
        let segment = segments.next()?;
        let variable = expected.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        match variable {
            Some(name) if !segment.is_empty() => variables.push((name, segment)),
            None if expected == segment => {}
            _ => return None,
        }
    }
    segments.next().is_none().then_some(variables)
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
        Some(sub_mchid) if sub_mchid != identity.credentials.sub_mchid() => {
            Err(Fault::operation(StatusCode::FORBIDDEN, "NO_AUTH", "子商户号与服务商没有受理关系"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_one_operation() {
        let (found, variables) =
            find("POST", "/v3/ecommerce/refunds/50%2F1/return-advance").unwrap();
        assert_eq!(found.template, "/v3/ecommerce/refunds/{refund_id}/return-advance");
        assert_eq!(variables, [("refund_id", "50%2F1")]);
    }

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
    }
}
