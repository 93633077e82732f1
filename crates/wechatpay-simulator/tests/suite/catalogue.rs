//! Every operation of the catalogue, called with its documented example: no answer is a 5xx, and
//! none contradicts its schema. The documents are read anew here, not as the simulator reads them.

use std::collections::BTreeMap;

use crate::brand::as_brand;
use crate::certificates::{open_with, seal};
use crate::client::{public_key, request, verify, verify_as};
use crate::notifications::control;
use crate::v2_client;
use serde_json::{Map, Value};
use wechatpay_simulator::Simulator;

pub(crate) struct Operation {
    method: &'static str,
    pub(crate) path: String,
    pub(crate) description: Value,
    pub(crate) v2: bool,
}

pub(crate) fn operations() -> Vec<Operation> {
    let mut all = Vec::new();
    for document in wechatpay_catalogue::documents() {
        let document = document.resolved();
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            for (method, description) in item.as_object().unwrap() {
                let method = ["GET", "POST", "PUT", "PATCH", "DELETE"]
                    .into_iter()
                    .find(|known| known.eq_ignore_ascii_case(method));
                all.push(Operation {
                    method: method.unwrap(),
                    path: path.clone(),
                    description: description.clone(),
                    v2: document["x-wechatpay-protocol"] == "v2",
                });
            }
        }
    }
    all
}

/// Demands that an answer is what the catalogue's document of an area says.
pub(crate) fn assert_documented(area: &str, method: &str, path: &str, told: &Value) {
    let document = wechatpay_catalogue::document(area).unwrap().resolved();
    let answer = &document["paths"][path][method.to_lowercase()]["responses"]["200"];
    let schema = &answer["content"]["application/json"]["schema"];
    let validator = jsonschema::validator_for(schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(told).map(|one| one.to_string()).collect();
    assert!(schema.is_object() && errors.is_empty(), "{path}: {errors:?} in {told}");
}

/// Encrypts what the catalogue says is encrypted.
pub(crate) fn sealed(value: &mut Value, schema: &Value, key: &[u8]) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                sealed(value, &schema["properties"][name], key);
            }
        }
        Value::Array(values) => {
            for value in values {
                sealed(value, &schema["items"], key);
            }
        }
        Value::String(text) if schema["x-wechatpay-encrypted"] == "rsa-oaep" => {
            // The examples are ciphertexts, and too long to be encrypted again.
            *text = seal(key, text.get(..8).unwrap_or("x"));
        }
        _ => {}
    }
}

/// Decrypts what the catalogue says is encrypted for the merchant, and counts it.
fn opened(key: &str, value: &Value, schema: &Value) -> usize {
    match value {
        Value::Object(members) => {
            let members = members.iter();
            members.map(|(name, value)| opened(key, value, &schema["properties"][name])).sum()
        }
        Value::Array(values) => {
            values.iter().map(|value| opened(key, value, &schema["items"])).sum()
        }
        Value::String(text) if schema["x-wechatpay-encrypted"] == "rsa-oaep" => {
            assert!(!open_with(key, text).is_empty());
            1
        }
        _ => 0,
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The path and the query of the documented example.
fn target(simulator: &Simulator, operation: &Operation) -> String {
    let mut path = operation.path.clone();
    let mut query = Vec::new();
    for parameter in operation.description["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap();
        let example = match name {
            "mchid" | "sp_mchid" => simulator.credentials().mchid().to_owned(),
            _ => text(parameter.get("example").unwrap_or(&Value::from("1"))),
        };
        let example = if example.is_empty() { "1".to_owned() } else { example };
        let encoded: String = example.bytes().map(|byte| format!("%{byte:02X}")).collect();
        match parameter["in"].as_str().unwrap() {
            "path" => path = path.replace(&format!("{{{name}}}"), &encoded),
            "query" => query.push(format!("{name}={encoded}")),
            _ => {}
        }
    }
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

#[tokio::test]
async fn no_answer_contradicts_the_catalogue() {
    let simulator = Simulator::start().await.unwrap();
    let credentials = simulator.credentials();
    let brand = credentials.brand().unwrap();
    let merchants = (credentials.public_key_id(), public_key(credentials.public_key()));
    let brands = (brand.public_key_id(), public_key(brand.public_key()));
    let mut refused = BTreeMap::new();
    let (mut answered, mut encrypted) = (0, 0);
    for operation in operations().iter().filter(|operation| !operation.v2) {
        let content = &operation.description["requestBody"]["content"];
        if content.get("multipart/form-data").is_some() {
            continue;
        }
        let is_of_a_brand = operation.path.starts_with("/brand/");
        let private_key =
            if is_of_a_brand { brand.private_key() } else { credentials.private_key() };
        let (key_id, key) = if is_of_a_brand { &brands } else { &merchants };
        let description = &content["application/json"];
        let mut body = description["examples"]["documented"]["value"].clone();
        sealed(&mut body, &description["schema"], key);
        if let Some(body) = body.as_object_mut() {
            for name in ["mchid", "sp_mchid"] {
                if body.contains_key(name) {
                    body.insert(name.to_owned(), credentials.mchid().into());
                }
            }
        }
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let target = target(&simulator, operation);
        let request = match is_of_a_brand {
            true => as_brand(&simulator, operation.method, &target, &body),
            false => request(&simulator, operation.method, &target, &body),
        };
        let answer = request.header("wechatpay-serial", key_id).send(&simulator).await;
        let name = format!("{} {}", operation.method, operation.path);
        assert!(answer.status < 500, "{name}: {}", answer.status);
        if answer.status >= 300 {
            assert!(!answer.body.is_empty(), "{name}: {}", answer.status);
            refused.insert(name, answer.json());
            continue;
        }
        answered += 1;
        if operation.description.get("x-wechatpay-unsigned").is_none() {
            match is_of_a_brand {
                true => verify_as("WECHATPAY-BRAND-SHA256-RSA2048", &answer, key),
                false => verify(&answer, key),
            }
        }
        let schema = &operation.description["responses"]["200"]["content"]["application/json"];
        if let Some(schema) = schema.get("schema") {
            let validator = jsonschema::validator_for(schema).unwrap();
            let told: Value = serde_json::from_slice(&answer.body).unwrap();
            let errors: Vec<String> =
                validator.iter_errors(&told).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{name}: {errors:?} in {told}");
            encrypted += opened(private_key, &told, schema);
        }
    }
    assert!(encrypted > 40, "{encrypted}");
    // Stateful operations refuse the examples, because their orders do not exist. Stateless operations accept
    // their example, unless it lacks a required member.
    let (_, known) = control(&simulator, "GET", "operations", Value::Null).await;
    let stateful: Vec<String> = known["operations"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|operation| operation["state"] == true)
        .map(|operation| format!("{} {}", text(&operation["method"]), text(&operation["path"])))
        .collect();
    refused.retain(|name, _| !stateful.contains(name));
    for (name, answer) in &refused {
        assert_eq!(answer["code"], "PARAM_ERROR", "{name}: {answer}");
        assert_eq!(answer["detail"]["issue"], "is required", "{name}: {answer}");
    }
    assert!(answered > 770 && refused.len() < 60, "{answered} answered, refused: {refused:#?}");
}

#[tokio::test]
async fn v2_answers_what_it_documents() {
    let simulator = Simulator::start().await.unwrap();
    let client = crate::client::plain_client();
    let mut answered = 0;
    for operation in operations().iter().filter(|operation| operation.v2) {
        let description = &operation.description;
        let content = &description["requestBody"]["content"]["text/xml"];
        if operation.method != "POST" || content.is_null() {
            continue;
        }
        let sample = content["examples"]["documented"]["value"].clone();
        let empty = Map::new();
        let mut members = v2_client::members(&simulator, &[]);
        for (name, value) in sample.as_object().unwrap_or(&empty) {
            if !["appid", "mch_id", "sign", "nonce_str"].contains(&name.as_str()) {
                members.insert(name.clone(), text(value));
            }
        }
        let sign_type = members.get("sign_type").cloned().unwrap_or_default();
        let body = v2_client::document(&simulator, members);
        let url = format!("{}{}", simulator.base_url(), operation.path);
        let (status, told) = v2_client::send(&client, &url, body).await;
        if description.get("x-wechatpay-mutual-tls").is_some() {
            assert_eq!(status, 400, "{}", operation.path);
            continue;
        }
        assert_eq!(status, 200, "{}: {told}", operation.path);
        if told.starts_with("<xml>") {
            let told = v2_client::read(&told);
            let signed = description.get("x-wechatpay-unsigned").is_none()
                && description.get("x-wechatpay-without-return-code").is_none();
            if signed && told.get("result_code").is_some_and(|code| code == "SUCCESS") {
                answered += 1;
                v2_client::check(&simulator, &told, &sign_type);
            }
        }
    }
    // Contracts are refused, for there are none.
    assert!(answered > 35, "{answered}");
}
