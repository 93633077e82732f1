//! The notifications of the catalogue, and contents made of their schemas.

use serde_json::{Map, Value, json};

use crate::watched::SENSITIVE;

/// A notification of the catalogue.
pub(crate) struct Event {
    pub(crate) name: String,
    /// In v3, the schema of the encrypted content; in v2, the schema of the document.
    pub(crate) schema: Value,
}

/// Those of v3.
pub(crate) fn v3() -> Vec<Event> {
    let ciphertext = "/properties/resource/properties/ciphertext/contentSchema";
    events("notifications", "application/json", ciphertext)
}

/// Those of v2.
pub(crate) fn v2() -> Vec<Event> {
    events("v2-notifications", "text/xml", "")
}

fn events(area: &str, media_type: &str, pointer: &str) -> Vec<Event> {
    let document = wechatpay_catalogue::document(area).unwrap().resolved();
    let webhooks = document["webhooks"].as_object().unwrap();
    let event = |(name, webhook): (&String, &Value)| {
        let schema = &webhook["post"]["requestBody"]["content"][media_type]["schema"];
        let schema = schema.pointer(pointer).unwrap_or_else(|| panic!("{name} has no content"));
        Event { name: name.clone(), schema: schema.clone() }
    };
    webhooks.iter().map(event).collect()
}

/// What a sample is to look like.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    /// Adds an undocumented member to every object.
    pub(crate) unknown_members: bool,
    /// Uses undocumented values of enumerations.
    pub(crate) unknown_values: bool,
}

pub(crate) const PLAIN: Style = Style { unknown_members: false, unknown_values: false };
pub(crate) const NEWER: Style = Style { unknown_members: true, unknown_values: true };

/// Every member of a schema, with a value of its own: as it is sent, and as
/// `Debug` of its type shows it.
pub(crate) fn sample(name: &str, schema: &Value, style: Style) -> (Value, Value) {
    if let Some(inner) = schema.get("contentSchema") {
        let (sent, shown) = sample(name, inner, style);
        // The sender encrypts this value.
        let is_encrypted = schema.get("x-wechatpay-encrypted").is_some();
        return (if is_encrypted { sent } else { sent.to_string().into() }, shown);
    }
    if let Some(known) = schema["enum"].as_array() {
        let is_text = known[0].is_string();
        let value =
            if style.unknown_values && is_text { "NEW_VALUE".into() } else { known[0].clone() };
        return (value.clone(), if is_personal(name) { json!("[sensitive]") } else { value });
    }
    let is_sensitive = schema.get("x-wechatpay-encrypted").is_some() || is_personal(name);
    let value = match schema["type"].as_str() {
        Some("object") if schema.get("properties").is_some() => return object(schema, style),
        Some("object") => return (json!({"any": [1, null]}), json!("[undocumented]")),
        Some("array") => {
            let (sent, shown) = sample(name, &schema["items"], style);
            return (json!([sent, sent]), json!([shown, shown]));
        }
        Some("integer") => json!(i64::try_from(name.len()).unwrap() + 1_000_000),
        Some("boolean") => json!(true),
        Some("string") if schema["format"] == "date-time" => json!("2018-06-08T10:34:56+08:00"),
        Some("string") => {
            json!(format!("{name}：{} \"<&>\"", if is_sensitive { SENSITIVE } else { "甲" }))
        }
        other => panic!("{name} is of the type {other:?}"),
    };
    (value.clone(), if is_sensitive { json!("[sensitive]") } else { value })
}

/// Whether a member names a person or a person's data, although it is sent in plain text.
fn is_personal(name: &str) -> bool {
    const NAMES: [&str; 11] = [
        "account_number",
        "bank_account_name",
        "bank_card_tail",
        "contract_display_account",
        "individual_name",
        "insured_display_name",
        "name",
        "number",
        "phone_number",
        "plate_number",
        "user_display_name",
    ];
    NAMES.contains(&name) || name.ends_with("openid") || name.ends_with("unionid")
}

fn object(schema: &Value, style: Style) -> (Value, Value) {
    let (mut sent, mut shown) = (Map::new(), Map::new());
    for (name, schema) in schema["properties"].as_object().unwrap() {
        let (sent_value, shown_value) = sample(name, schema, style);
        let name = name.replace("$n", "12");
        sent.insert(name.clone(), sent_value);
        shown.insert(name, shown_value);
    }
    if style.unknown_members {
        sent.insert("a_new_member".to_owned(), json!("1"));
        shown.insert("a_new_member".to_owned(), json!("[undocumented]"));
    }
    (sent.into(), shown.into())
}
