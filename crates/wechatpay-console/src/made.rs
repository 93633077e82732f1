//! Files that nobody wrote: the reference's documents, made from the catalogue, and its viewer, which
//! comes with a crate. Each is made when it is first asked for, and kept.

use std::sync::LazyLock;

use elsa::sync::FrozenMap;
use serde_json::{Value, json};
use wechatpay_catalogue::{Ordered, documents, openapi, resolved};

static MADE: LazyLock<FrozenMap<String, Box<[u8]>>> = LazyLock::new(FrozenMap::new);

/// The file of that name: `scalar.js`, `operations.json`, or `openapi/AREA.json`.
pub(crate) fn made(name: &str) -> Option<&'static [u8]> {
    if let Some(body) = MADE.get(name) {
        return Some(body);
    }
    let body = match name {
        "scalar.js" => scalar_api_reference::get_asset(name)?,
        "operations.json" => operations().to_string().into_bytes(),
        _ => {
            let area = name.strip_prefix("openapi/")?.strip_suffix(".json")?;
            // The viewer shows one operation, without the rest of its document.
            let document = resolved(&openapi(Some(area)).ok()?);
            Ordered::new(&document, Some(area)).to_string().into_bytes()
        }
    };
    Some(MADE.insert(name.to_owned(), body.into_boxed_slice()))
}

/// Every operation in short: what a list shows, and where more of it stands.
fn operations() -> Value {
    let mut operations = Vec::new();
    for document in documents() {
        let open = document.parse();
        let paths = open.get("paths").and_then(Value::as_object).into_iter().flatten();
        let methods = paths.flat_map(|(path, methods)| {
            methods.as_object().into_iter().flatten().map(move |(method, it)| (path, method, it))
        });
        for (path, method, operation) in methods {
            let text = |name: &str| operation.get(name).and_then(Value::as_str);
            operations.push(json!({
                "method": method.to_uppercase(),
                "path": path,
                "name": text("summary").unwrap_or_default(),
                "area": document.area(),
                "retired": operation.get("deprecated") == Some(&Value::Bool(true)),
            }));
        }
    }
    json!({ "operations": operations })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> Value {
        serde_json::from_slice(made(name).unwrap()).unwrap()
    }

    #[test]
    fn every_operation_is_listed() {
        let all = read("operations.json");
        let all = all["operations"].as_array().unwrap();
        // The number of the catalogue's README.
        assert_eq!(all.len(), 1211);
        let refund = all.iter().find(|one| one["path"] == "/v3/refund/domestic/refunds").unwrap();
        let told = (&refund["method"], &refund["name"], &refund["area"], &refund["retired"]);
        assert_eq!(told, (&json!("POST"), &json!("申请退款"), &json!("refund"), &json!(false)));
        assert!(
            all.iter().any(|one| one["area"] == "v2-secapi" && one["path"] == "/secapi/pay/refund")
        );
    }

    #[test]
    fn an_area_has_its_operations_with_samples_in_the_official_order() {
        let refund = read("openapi/refund.json");
        let samples = &refund["paths"]["/v3/refund/domestic/refunds"]["post"]["x-codeSamples"];
        // The least of a merchant and of a partner, and the full one, in six ways each.
        assert_eq!(samples.as_array().unwrap().len(), 18);
        let text = std::str::from_utf8(made("openapi/refund.json").unwrap()).unwrap();
        let at = |member: &str| text.find(member).unwrap();
        assert!(at("\"transaction_id\":{") < at("\"out_refund_no\":{"));
        assert_eq!(made("openapi/none.json"), None);
        assert_eq!(made("openapi/../refund.json"), None);
    }

    #[test]
    fn the_viewer_is_there() {
        let viewer = made("scalar.js").unwrap();
        assert!(viewer.len() > 1_000_000);
        // A second one is the same bytes, not a copy.
        assert!(std::ptr::eq(viewer, made("scalar.js").unwrap()));
    }
}
