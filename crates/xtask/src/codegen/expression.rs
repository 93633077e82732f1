//! Generates the list of operations with special properties, as constant expressions of the SDK.

use super::model::{Algorithm, Answer, Content, Object, Operation, Repeat};
use super::sample::literal;

/// The file with the operations that need special handling in a call: operations with particulars,
/// and operations with encrypted members. It is sorted by path, for binary search.
pub(crate) fn listed(operations: &[Operation]) -> String {
    let mut text = String::from(
        "//! The operations that differ from the usual rules, by path and method.\n\n\
         use super::{Algorithm, Multipart, Operation, Query};\n\n\
         pub(super) static LISTED: &[Operation] = &[\n",
    );
    let mut operations: Vec<_> = operations.iter().collect();
    operations.sort_by_key(|operation| (&operation.path, operation.method.name().to_uppercase()));
    for operation in operations {
        let mut sensitive = Vec::new();
        if !operation.is_v2 {
            paths(&operation.request, "", &mut sensitive);
        }
        let mut entry = expression(operation);
        if !sensitive.is_empty() {
            entry.push_str(&format!(".sensitive({})", strings(&sensitive)));
        }
        if entry.matches('(').count() > 1 {
            text.push_str(&format!("{entry},\n"));
        }
    }
    text.push_str("];\n");
    text
}

/// The paths of encrypted members, such as `payee.name`; a list adds no segment.
fn paths(object: &Object, before: &str, found: &mut Vec<String>) {
    for member in &object.members {
        let path = format!("{before}{}", member.name);
        match member.content.innermost() {
            Content::Sensitive => found.push(path),
            Content::Object(inner) => paths(inner, &format!("{path}."), found),
            _ => {}
        }
    }
}

fn strings(texts: &[String]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| literal(text)).collect();
    format!("&[{}]", texts.join(", "))
}

/// `Operation::v3_post("/v3/…")`, followed by calls for its special properties.
fn expression(operation: &Operation) -> String {
    let protocol = operation.family();
    let method = operation.method.name();
    let mut text = format!("Operation::{protocol}_{method}({})", literal(&operation.path));
    text.push_str(&particulars(operation));
    text.push_str(&operation.repeat.as_ref().map(repeat).unwrap_or_default());
    if operation.has_body && !operation.in_query.is_empty() {
        text.push_str(&format!(".in_query({})", strings(&operation.in_query)));
    }
    if !operation.in_header.is_empty() {
        let pairs = operation
            .in_header
            .iter()
            .map(|(name, header)| format!("({}, {})", literal(name), literal(header)));
        text.push_str(&format!(".in_header(&[{}])", pairs.collect::<Vec<_>>().join(", ")));
    }
    if let Some(upload) = &operation.upload {
        let name =
            upload.name.as_ref().map_or("None".to_owned(), |n| format!("Some({})", literal(n)));
        let algorithm = match &upload.algorithm {
            Algorithm::Md5 => "Algorithm::Md5".to_owned(),
            Algorithm::Sha256 => "Algorithm::Sha256".to_owned(),
            Algorithm::Sm3(name, value) => {
                let (name, value) = (literal(name), literal(value));
                format!("Algorithm::Sm3 {{ member: {name}, value: {value} }}")
            }
        };
        text.push_str(&format!(
            ".upload(Multipart {{ file: {}, name: {name}, digest: {}, algorithm: {algorithm} }})",
            literal(&upload.file),
            literal(&upload.digest),
        ));
    }
    text
}

/// The call that sets the retry rule.
fn repeat(repeat: &Repeat) -> String {
    let number = literal(&repeat.number);
    let query = repeat.query.as_ref().map(|query| {
        format!(
            "Query {{ path: {}, with: {}, same: {}, absent: {}, within_days: {}, late_minutes: {} }}",
            literal(&query.path),
            strings(&query.with),
            strings(&query.same),
            literal(&query.absent),
            query.within_days,
            query.late_minutes,
        )
    });
    let asked = query.as_ref().map(|query| format!(".asked_by({number}, {query})"));
    let asked = asked.unwrap_or_default();
    match (repeat.when.as_str(), query) {
        ("always", _) => ".reads()".to_owned(),
        ("never", _) => asked,
        ("unknown", _) => format!(".idempotent_by({number}){asked}"),
        ("queried", Some(query)) => format!(".queried_by({number}, {query})"),
        _ => format!(".numbered_by({number}){asked}"),
    }
}

/// The calls that set the special properties; empty for most operations.
fn particulars(operation: &Operation) -> String {
    let particulars = &operation.particulars;
    let mut text = String::new();
    if let Some((host, prefix)) = &particulars.server {
        text.push_str(&format!(".at({}, {})", literal(host), literal(prefix)));
    }
    match particulars.unsigned.as_deref() {
        Some("statement") => text.push_str(".statement()"),
        Some(_) => text.push_str(".unsigned()"),
        None => {}
    }
    let flags = [
        (matches!(operation.answer, Answer::File), ".download()"),
        (particulars.mutual_tls, ".mutual_tls()"),
        (particulars.hmac_sha256, ".hmac_sha256()"),
        (particulars.without_nonce, ".without_nonce()"),
        (particulars.without_return_code, ".without_return_code()"),
        (particulars.code_in_success, ".code_in_success()"),
        (particulars.unsigned_page, ".unsigned_page()"),
    ];
    text.extend(flags.iter().filter(|(is_so, _)| *is_so).map(|(_, call)| *call));
    text
}
