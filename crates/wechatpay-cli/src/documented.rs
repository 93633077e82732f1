//! The catalogue's information about the files of an operation, found by method and path.

use http::Method;
use serde_json::Value;
use wechatpay_catalogue::table;

/// The files in the answer of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answered {
    /// The answer is a file, or names one.
    One,
    /// The answer names any number of files.
    Several,
    /// The catalogue lists no file in the answer.
    None,
}

/// The form part that contains the file of an upload operation.
pub(crate) fn part(method: &Method, path: &str) -> Option<String> {
    let operation = operation(method, path)?;
    let parts = operation.pointer("/body/properties")?.as_object()?;
    let is_file = |schema: &Value| {
        schema.get("contentMediaType").and_then(Value::as_str) == Some("application/octet-stream")
    };
    let is_form = operation.get("request").and_then(Value::as_str) == Some("multipart");
    let mut files = parts.iter().filter(|(_, schema)| is_form && is_file(schema));
    files.next().map(|(name, _)| name.clone())
}

/// The kind of file that an operation answers with.
pub(crate) fn answered(method: &Method, path: &str) -> Answered {
    let Some(operation) = operation(method, path) else { return Answered::None };
    if operation.get("answer").and_then(Value::as_str) == Some("file") {
        return Answered::One;
    }
    match operation.get("result").map_or(Some(false), names_file) {
        Some(true) => Answered::Several,
        Some(false) => Answered::None,
        None => Answered::One,
    }
}

/// Whether a schema contains the address of a file: `None` if it has one outside of a list, otherwise whether a
/// list in it has one.
fn names_file(schema: &Value) -> Option<bool> {
    let has = |name: &str| schema.pointer(&format!("/properties/{name}")).is_some();
    // In answers about flows of coupons, the member is `url`.
    if has("download_url") || has("url") && has("hash_value") {
        return None;
    }
    if let Some(items) = schema.get("items") {
        return Some(names_file(items).unwrap_or(true));
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    let mut in_list = false;
    for inner in properties.into_iter().flat_map(|members| members.values()) {
        in_list |= names_file(inner)?;
    }
    Some(in_list)
}

/// The operation's entry in the catalogue.
fn operation(method: &Method, path: &str) -> Option<Value> {
    let path = match path.strip_prefix("v2/") {
        Some(path) => format!("/{path}"),
        None => format!("/{path}"),
    };
    let found = table::operations()
        .iter()
        .filter(|operation| operation.method == method.as_str() && is_path(operation.path, &path));
    // `/v3/a/b` is preferred to `/v3/a/{c}`.
    let found = found.min_by_key(|operation| operation.path.matches('{').count())?;
    serde_json::from_str(found.json()).ok()
}

/// Whether `path` matches `template`, in which `{name}` stands for a segment.
fn is_path(template: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    template.split('/').all(|expected| {
        segments.next().is_some_and(|segment| expected.starts_with('{') || expected == segment)
    }) && segments.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_of_a_file_is_known() {
        let part = |path| part(&Method::POST, path);
        assert_eq!(part("v3/merchant/media/upload").as_deref(), Some("file"));
        assert_eq!(part("v2/secapi/mch/uploadmedia").as_deref(), Some("media"));
        let of_partner = "v3/mch_operation_manage/enhanced-due-diligence/1/upload";
        assert_eq!(part(of_partner), None);
        for path in ["v3/refund/domestic/refunds", "v3/nothing", "v2/pay/downloadbill"] {
            assert_eq!(part(path), None, "{path}");
        }
    }

    /// Each operation of the catalogue with a form takes a file.
    #[test]
    fn every_form_has_a_file() {
        let mut forms = 0;
        for operation in table::operations() {
            if operation.json().contains(r#""request":"multipart""#) {
                let path = operation.path.trim_start_matches('/');
                let path = if path.starts_with("v3/") || path.starts_with("brand/") {
                    path.to_owned()
                } else {
                    format!("v2/{path}")
                };
                assert!(part(&operation.method.parse().unwrap(), &path).is_some(), "{path}");
                forms += 1;
            }
        }
        assert!(forms > 15, "{forms}");
    }

    #[test]
    fn the_file_of_an_answer_is_known() {
        let get = |path| answered(&Method::GET, path);
        assert_eq!(get("v3/bill/tradebill"), Answered::One);
        assert_eq!(get("v3/billdownload/file"), Answered::One);
        assert_eq!(get("v3/merchant-service/images/{media_id}"), Answered::One);
        assert_eq!(get("v3/merchant-service/images/4"), Answered::One);
        assert_eq!(get("v3/marketing/favor/stocks/1/use-flow"), Answered::One);
        assert_eq!(get("v3/ecommerce/bill/fundflowbill"), Answered::Several);
        assert_eq!(answered(&Method::POST, "v2/pay/downloadbill"), Answered::One);
        assert_eq!(answered(&Method::POST, "v3/refund/domestic/refunds"), Answered::None);
        assert_eq!(get("v3/certificates"), Answered::None);
    }
}
