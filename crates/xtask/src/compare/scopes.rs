//! Platform-wide limits: the operations and members that they cover.

use serde_json::Value;

/// The v2 operations for orders.
const V2_ORDERS: &[&str] = &[
    "/pay/unifiedorder",
    "/pay/micropay",
    "/pay/combinedorder",
    "/pay/contractorder",
    "/pay/facepay",
    "/pay/pappayapply",
    "/pay/partner/pappayapply",
];

/// Whether a scope, in the words of the facts, covers the operation of a path. `None` if the scope
/// is unknown.
pub(crate) fn covers(scope: &str, path: &str) -> Option<bool> {
    let begins = |starts: &[&str]| starts.iter().any(|start| path.starts_with(start));
    let is_order = || {
        begins(&[
            "/v3/pay/transactions/",
            "/v3/pay/partner/transactions/",
            "/v3/combine-transactions/",
        ])
    };
    Some(match scope {
        "everywhere" => true,
        "v2" => !begins(&["/v3/", "/brand/"]),
        "orders v3" => is_order(),
        "orders" => is_order() || V2_ORDERS.contains(&path),
        "refunds v3" => begins(&["/v3/refund/domestic/", "/v3/ecommerce/refunds"]),
        "profit sharing" => begins(&["/v3/profitsharing/", "/v3/ecommerce/profitsharing/"]),
        "transfers (fund-app)" => begins(&["/v3/fund-app/"]),
        _ => return None,
    })
}

/// The schemas of the texts of this name in a request: in its path, its query and its body.
/// Encrypted texts are excluded, because they are not texts of the merchant.
pub(crate) fn members<'a>(operation: &'a Value, name: &str) -> Vec<&'a Value> {
    let mut found = Vec::new();
    let parameters = operation.get("parameters").and_then(Value::as_array);
    for parameter in parameters.into_iter().flatten() {
        if parameter["name"] == name && (parameter["in"] == "path" || parameter["in"] == "query") {
            found.extend(parameter.get("schema"));
        }
    }
    let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
    for media in content.into_iter().flatten() {
        if let Some(schema) = media.1.get("schema") {
            within(schema, name, &mut found);
        }
    }
    found.retain(|schema| {
        schema["type"] == "string" && schema.get("x-wechatpay-encrypted").is_none()
    });
    found
}

fn within<'a>(schema: &'a Value, name: &str, found: &mut Vec<&'a Value>) {
    for inner in ["items", "contentSchema"].iter().filter_map(|key| schema.get(key)) {
        within(inner, name, found);
    }
    for (member, schema) in
        schema.get("properties").and_then(Value::as_object).into_iter().flatten()
    {
        if member == name {
            found.push(schema);
        }
        within(schema, name, found);
    }
}
