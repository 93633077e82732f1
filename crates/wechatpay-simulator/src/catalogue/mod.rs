//! The catalogue (`wechatpay-catalogue`) in the simulator: every documented operation and
//! notification. An operation is parsed when it is first called.

mod answer;
mod bounds;
mod check;
mod conditions;
mod errors;
mod fit;
mod limits;
mod operation;
mod ordered;
mod places;
mod schema;
mod upload;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use serde::Deserialize;
use serde_json::Value;
use wechatpay_catalogue::table;

pub(crate) use answer::{answer, make, scene};
pub(crate) use check::{check_body, check_pairs, check_path, check_query, check_xml, map_sealed};
pub(crate) use errors::{documented_errors, usual_error};
pub(crate) use fit::fit;
pub(crate) use limits::{Warning, check_limits, check_limits_v2};
pub(crate) use operation::{Form, Notification, Operation, Parameter, RateLimit};
pub(crate) use ordered::{in_order, order_texts, write_json};
pub(crate) use schema::Schema;
pub(crate) use upload::{DIGESTS, check_upload, file_parts, upload_members, uploaded_file};

use crate::storage::lock;

/// Names and still encoded values of the path variables.
pub(crate) type Variables<'p> = Vec<(&'static str, &'p str)>;

/// The result of a lookup by path.
pub(crate) enum Found<'p> {
    Operation(Arc<Operation>, Variables<'p>),
    /// The path exists, but not with this method.
    WrongMethod,
    Nothing,
}

/// Finds the operation for a method and a path. If several match, the one with the fewest
/// variables.
pub(crate) fn find<'p>(method: &str, path: &'p str) -> Found<'p> {
    let mut best: Option<(usize, Variables<'p>)> = None;
    let mut known = false;
    for (at, operation) in table::operations().iter().enumerate() {
        let Some(variables) = matches(operation.path, path) else { continue };
        known = true;
        let fewer = best.as_ref().is_none_or(|(_, best)| variables.len() < best.len());
        if operation.method == method && fewer {
            best = Some((at, variables));
        }
    }
    match best.and_then(|(at, variables)| Some((read(at)?, variables))) {
        Some((operation, variables)) => Found::Operation(operation, variables),
        None if known => Found::WrongMethod,
        None => Found::Nothing,
    }
}

/// The path prefixes of overseas operations (`servers` of the catalogue). The signature covers
/// them.
const PREFIXES: [&str; 2] = ["/hk", "/global"];

/// A path of v3 as written in the catalogue: `/hk/v3/refunds` becomes `/v3/refunds`.
pub(crate) fn without_prefix(path: &str) -> &str {
    let rest = PREFIXES.iter().find_map(|prefix| path.strip_prefix(prefix));
    rest.filter(|rest| rest.starts_with("/v3/")).unwrap_or(path)
}

/// Whether a path is v2: every known path outside of `/v3/` is.
pub(crate) fn is_v2(path: &str) -> bool {
    !["/v3/", "/brand/"].iter().any(|family| path.starts_with(family))
        && operations().any(|(_, known)| known == path)
}

/// The operation of a method and a path template.
pub(crate) fn get(method: &str, template: &str) -> Option<Arc<Operation>> {
    static PLACES: OnceLock<HashMap<(&str, &str), usize>> = OnceLock::new();
    let places = PLACES.get_or_init(|| {
        let operations = table::operations().iter().enumerate();
        operations.map(|(at, operation)| ((operation.method, operation.path), at)).collect()
    });
    read(*places.get(&(method, template))?)
}

/// Method and path template of every operation.
pub(crate) fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
    table::operations().iter().map(|operation| (operation.method, operation.path))
}

/// The schemas of one catalogue line as JSON.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Documents {
    result: Value,
    schema: Value,
}

/// Parses an operation, or returns the one that was parsed before.
fn read(at: usize) -> Option<Arc<Operation>> {
    static READ: Mutex<Option<HashMap<usize, Arc<Operation>>>> = Mutex::new(None);
    let mut read = lock(&READ);
    let read = read.get_or_insert_default();
    if let Some(operation) = read.get(&at) {
        return Some(Arc::clone(operation));
    }
    let line = table::operations().get(at)?.json();
    let mut operation: Operation = serde_json::from_str(line).ok()?;
    operation.result_document = serde_json::from_str::<Documents>(line).ok()?.result;
    let operation = Arc::new(operation);
    read.insert(at, Arc::clone(&operation));
    Some(operation)
}

/// The notification of an event type; `v2` selects the notifications of v2.
pub(crate) fn notification(event: &str, v2: bool) -> Option<Notification> {
    let protocol = if v2 { "v2" } else { "v3" };
    let mut all = table::notifications().iter();
    let found = all.find(|one| one.protocol == protocol && one.event == event)?;
    let mut notification: Notification = serde_json::from_str(found.json()).ok()?;
    notification.document = serde_json::from_str::<Documents>(found.json()).ok()?.schema;
    Some(notification)
}

/// Protocol and event type of every notification.
pub(crate) fn notifications() -> impl Iterator<Item = (&'static str, &'static str)> {
    table::notifications().iter().map(|notification| (notification.protocol, notification.event))
}

/// Matches a path against a template. A variable matches exactly one segment, which must not be
/// empty.
pub(crate) fn matches<'t, 'p>(template: &'t str, path: &'p str) -> Option<Vec<(&'t str, &'p str)>> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_can_be_read() {
        for (at, operation) in table::operations().iter().enumerate() {
            assert_eq!(read(at).unwrap().path, operation.path);
        }
    }

    #[test]
    fn every_notification_can_be_read() {
        for (protocol, event) in notifications() {
            let known = notification(event, protocol == "v2").unwrap();
            assert!(!known.summary.is_empty(), "{event}");
        }
    }

    #[test]
    fn literals_go_before_variables() {
        let Found::Operation(found, variables) =
            find("POST", "/v3/marketing/busifavor/coupons/send")
        else {
            panic!("nothing found")
        };
        assert_eq!(found.path, "/v3/marketing/busifavor/coupons/send");
        assert_eq!(variables, []);
        assert!(matches!(find("PUT", "/v3/bill/tradebill"), Found::WrongMethod));
        assert!(matches!(find("GET", "/v3/bill/tradebill/"), Found::Nothing));
    }
}
