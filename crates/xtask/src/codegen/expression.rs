//! The list of the operations about which something is particular, as the
//! library's own constant expressions.

use super::model::{Algorithm, Answer, Content, Object, Operation, Repeat};
use super::sample::literal;

/// The file with the operations that a call has to know something about: those
/// with particulars, and those with members to encrypt. They are in the order of
/// their paths, and found by that.
pub(crate) fn listed(operations: &[Operation]) -> String {
    let mut text = String::from(
        "//! The operations about which something is particular, by path and method.\n\n\
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

/// The paths of the members that are encrypted, `payee.name`; lists have no
/// place in them.
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

/// `Operation::v3_post("/v3/…")`, and what is particular about it.
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

/// When it may be sent again, as the call that says so.
fn repeat(repeat: &Repeat) -> String {
    let number = literal(&repeat.number);
    match (repeat.when.as_str(), &repeat.query) {
        ("always", _) => ".reads()".to_owned(),
        ("unknown", _) => format!(".idempotent_by({number})"),
        (_, Some(query)) => format!(
            ".queried_by({number}, Query {{ path: {}, with: {}, absent: {} }})",
            literal(&query.path),
            strings(&query.with),
            literal(&query.absent),
        ),
        _ => format!(".numbered_by({number})"),
    }
}

/// The particulars, as the calls that set them; empty for most operations.
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
