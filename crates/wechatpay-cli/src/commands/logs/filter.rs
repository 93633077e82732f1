//! Selects the requests to show. The same filter applies to past and to new requests.

use serde_json::Value;

use crate::arguments::Filter;

pub(super) fn fits(filter: &Filter, request: &Value) -> bool {
    let text = |name: &str| request.get(name).and_then(Value::as_str).unwrap_or("");
    let status = request.get("status").and_then(Value::as_u64).map(|status| status.to_string());
    let is = |wanted: &Option<String>, name: &str| {
        wanted.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(text(name)))
    };
    is(&filter.method, "method")
        && is(&filter.outcome, "outcome")
        && is(&filter.mchid, "mchid")
        && filter.path.as_ref().is_none_or(|path| text("target").starts_with(path.as_str()))
        && filter.status.as_ref().is_none_or(|wanted| has_status(wanted, status.as_deref()))
}

/// Whether a status matches `404`, or a class such as `4xx`.
fn has_status(wanted: &str, status: Option<&str>) -> bool {
    let Some(status) = status else { return false };
    match wanted.strip_suffix("xx") {
        Some(class) => status.starts_with(class),
        None => status == wanted,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn filters_combine() {
        let request = json!({
            "method": "POST", "target": "/v3/refund/domestic/refunds", "status": 401,
            "outcome": "refused", "mchid": "1900000109",
        });
        let all = Filter {
            method: Some("post".into()),
            path: Some("/v3/refund".into()),
            status: Some("4xx".into()),
            outcome: Some("refused".into()),
            mchid: Some("1900000109".into()),
        };
        assert!(fits(&Filter::default(), &request));
        assert!(fits(&all, &request));
        for other in [
            Filter { method: Some("GET".into()), ..all.clone() },
            Filter { path: Some("/v3/pay".into()), ..all.clone() },
            Filter { status: Some("404".into()), ..all.clone() },
            Filter { status: Some("5xx".into()), ..all.clone() },
            Filter { outcome: Some("answered".into()), ..all.clone() },
            Filter { mchid: Some("1".into()), ..all.clone() },
        ] {
            assert!(!fits(&other, &request), "{other:?}");
        }
        let dropped = json!({"status": null});
        assert!(!fits(&Filter { status: Some("4xx".into()), ..Filter::default() }, &dropped));
    }
}
