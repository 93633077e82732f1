//! What the simulator knows of the catalogue (`wechatpay-catalogue`): every documented operation and
//! notification. An operation is read when it is first called.

mod answer;
mod check;
mod schema;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use serde::Deserialize;
use serde_json::Value;
use wechatpay_catalogue::table;

pub(crate) use answer::{Context, members, sample};
pub(crate) use check::{check_body, check_pairs, check_query, check_xml, map_sealed};
pub(crate) use schema::Schema;

use crate::storage::lock;

/// One documented operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Operation {
    pub(crate) path: String,
    /// Its official name.
    pub(crate) title: Option<String>,
    pub(crate) v2: bool,
    pub(crate) mutual_tls: bool,
    pub(crate) without_return_code: bool,
    /// v2: it is signed without `nonce_str`.
    pub(crate) without_nonce: bool,
    /// `true` for an answer that is not signed, `"statement"` for a file whose SHA-1 is.
    unsigned: Option<Value>,
    /// Error codes of its own.
    pub(crate) errors: Option<Vec<String>>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) request: Form,
    pub(crate) body: Option<Schema>,
    pub(crate) sample: Option<Value>,
    pub(crate) answer: Form,
    pub(crate) result: Option<Schema>,
}

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Form {
    None,
    Json,
    Xml,
    Multipart,
    File,
    Empty,
    Redirect,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `path`, `query` or `header`.
    #[serde(rename = "in")]
    pub(crate) place: String,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
    pub(crate) example: Option<Value>,
}

/// One documented notification.
#[derive(Debug, Deserialize)]
pub(crate) struct Notification {
    pub(crate) summary: String,
    /// Of the whole message.
    pub(crate) schema: Schema,
}

impl Operation {
    pub(crate) fn is_signed(&self) -> bool {
        self.unsigned.as_ref().is_none_or(|unsigned| *unsigned != Value::Bool(true))
    }

    /// Whether the SHA-1 of its file is signed in the place of the file.
    pub(crate) fn is_statement(&self) -> bool {
        self.unsigned.as_ref().is_some_and(|unsigned| unsigned == "statement")
    }
}

/// Names and still encoded values of a path's variables.
pub(crate) type Variables<'p> = Vec<(&'static str, &'p str)>;

/// What the catalogue has under a path.
pub(crate) enum Found<'p> {
    Operation(Arc<Operation>, Variables<'p>),
    /// The path is known with other methods.
    WrongMethod,
    Nothing,
}

/// Finds the operation of a method and a path; of several, the one with the fewest variables.
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

/// The operation of a method and a template.
pub(crate) fn get(method: &str, template: &str) -> Option<Arc<Operation>> {
    static PLACES: OnceLock<HashMap<(&str, &str), usize>> = OnceLock::new();
    let places = PLACES.get_or_init(|| {
        let operations = table::operations().iter().enumerate();
        operations.map(|(at, operation)| ((operation.method, operation.path), at)).collect()
    });
    read(*places.get(&(method, template))?)
}

/// Method and path of every operation.
pub(crate) fn operations() -> impl Iterator<Item = (&'static str, &'static str)> {
    table::operations().iter().map(|operation| (operation.method, operation.path))
}

/// Reads an operation, or answers the one that was read before.
fn read(at: usize) -> Option<Arc<Operation>> {
    static READ: Mutex<Option<HashMap<usize, Arc<Operation>>>> = Mutex::new(None);
    let mut read = lock(&READ);
    let read = read.get_or_insert_default();
    if let Some(operation) = read.get(&at) {
        return Some(Arc::clone(operation));
    }
    let operation: Operation = serde_json::from_str(table::operations().get(at)?.json()).ok()?;
    let operation = Arc::new(operation);
    read.insert(at, Arc::clone(&operation));
    Some(operation)
}

/// The notification of an event type; `v2` for those of v2.
pub(crate) fn notification(event: &str, v2: bool) -> Option<Notification> {
    let protocol = if v2 { "v2" } else { "v3" };
    let mut all = table::notifications().iter();
    let found = all.find(|one| one.protocol == protocol && one.event == event)?;
    serde_json::from_str(found.json()).ok()
}

/// Protocol and event type of every notification.
pub(crate) fn notifications() -> impl Iterator<Item = (&'static str, &'static str)> {
    table::notifications().iter().map(|notification| (notification.protocol, notification.event))
}

/// A variable takes one whole segment that is not empty.
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
