//! A notification that was serialised again, in the documented orders of its members.

use serde_json::{Map, Value};

/// The documented orders of a notification's members. The platform's samples and tables have
/// different orders.
const ENVELOPES: [[&str; 6]; 2] = [
    ["id", "create_time", "resource_type", "event_type", "summary", "resource"],
    ["id", "create_time", "event_type", "resource_type", "summary", "resource"],
];
const RESOURCES: [[&str; 5]; 3] = [
    ["original_type", "algorithm", "ciphertext", "associated_data", "nonce"],
    ["original_type", "algorithm", "associated_data", "nonce", "ciphertext"],
    ["algorithm", "associated_data", "nonce", "ciphertext", "original_type"],
];

/// The notification in compact form, once for each documented order. Frameworks that sort members
/// lose the original order.
pub(super) fn documented(body: &[u8]) -> Vec<Vec<u8>> {
    let orders =
        ENVELOPES.iter().flat_map(|envelope| RESOURCES.map(|resource| (envelope, resource)));
    orders.filter_map(|(envelope, resource)| in_order(body, envelope, &resource)).collect()
}

fn in_order(body: &[u8], envelope: &[&str], order: &[&str]) -> Option<Vec<u8>> {
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else { return None };
    let resource = members.get("resource")?.as_object()?;
    let write = |members: &Map<String, Value>, order: &[&str], inner: Option<&str>| {
        if members.len() > order.len() {
            return None;
        }
        let named = order.iter().filter_map(|name| Some((*name, members.get(*name)?)));
        let pairs: Vec<String> = named
            .map(|(name, value)| match inner.filter(|_| name == "resource") {
                Some(inner) => format!("\"{name}\":{inner}"),
                None => format!("\"{name}\":{value}"),
            })
            .collect();
        (pairs.len() == members.len()).then(|| format!("{{{}}}", pairs.join(",")))
    };
    let resource = write(resource, order, None)?;
    write(&members, envelope, Some(&resource)).map(String::into_bytes)
}
