//! Tests of every response without a state: it conforms to its schema, repeats the request, can be decrypted, and
//! is consistent.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use aws_lc_rs::rsa::{OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject;
use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::{self, Request};

use crate::catalogue::{self, Form, Operation};
use crate::operations::{v2, v3};
use crate::platform::Platform;

/// 2024-07-22T17:03:32+08:00.
const NOW: i64 = 1_721_639_012;

struct Case {
    name: String,
    request: Request,
    answer: Value,
    operation: Arc<Operation>,
}

/// The responses to the minimal and the full request of every operation without a state.
fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| make(platform()))
}

/// All tests share these responses, because generating them takes a while.
fn platform() -> &'static Platform {
    static PLATFORM: OnceLock<Platform> = OnceLock::new();
    PLATFORM.get_or_init(Platform::of_a_test)
}

fn make(platform: &Platform) -> Vec<Case> {
    let whole = wechatpay_catalogue::openapi(None).unwrap();
    let whole = wechatpay_catalogue::resolved(&whole);
    let stateful: BTreeSet<_> = v3::known().collect();
    let mut cases = Vec::new();
    for (path, methods) in whole["paths"].as_object().unwrap() {
        for (method, document) in methods.as_object().unwrap() {
            let method = method.to_uppercase();
            if stateful.contains(&(method.as_str(), path.as_str())) || v2::find(path).is_some() {
                continue;
            }
            let operation = catalogue::get(&method, path).unwrap();
            // Skips files, pages and responses without documented members.
            let has_members = |schema: &catalogue::Schema| !schema.properties.is_empty();
            let is_document = [Form::Json, Form::Xml].contains(&operation.answer);
            if !is_document || !operation.result.as_ref().is_some_and(has_members) {
                continue;
            }
            let brand = platform.merchants.first().brand.as_ref().unwrap();
            let identity =
                if path.starts_with("/brand/") { brand } else { platform.merchants.first() };
            let modes = example::modes(document).into_iter();
            let least = modes.map(|mode| (format!("{mode:?}"), example::minimal(document, mode)));
            let full = ("full".to_owned(), example::full(document));
            for (extent, mut request) in least.chain([full]) {
                as_received(&mut request, operation.v2);
                let answer = catalogue::answer(&operation, &request, identity, NOW).unwrap();
                let name = format!("{method} {path} {extent}");
                cases.push(Case { name, request, answer, operation: operation.clone() });
            }
        }
    }
    assert!(cases.len() > 1_500, "{}", cases.len());
    cases
}

/// Converts values to text, because paths, queries and v2 bodies contain only text.
fn as_received(request: &mut Request, is_v2: bool) {
    let text = |value: &mut Value| {
        if !value.is_string() {
            *value = value.to_string().into();
        }
    };
    request.path.values_mut().for_each(text);
    request.query.values_mut().for_each(text);
    if let (true, Some(Value::Object(body))) = (is_v2, &mut request.body) {
        body.values_mut().for_each(text);
    }
}

/// Runs a check on all cases, and fails with everything that it found.
fn all(wrong: impl Fn(&Case, &mut Vec<String>)) {
    let mut found = Vec::new();
    for case in cases() {
        let mut here = Vec::new();
        wrong(case, &mut here);
        found.extend(here.into_iter().map(|one| format!("{}: {one}", case.name)));
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{}:\n{}", found.len(), found.join("\n"));
}

/// Collects each object in a value, with its path.
fn objects<'v>(value: &'v Value, at: &str, found: &mut Vec<(String, &'v Map<String, Value>)>) {
    match value {
        Value::Object(members) => {
            found.push((at.to_owned(), members));
            members.iter().for_each(|(name, value)| objects(value, &format!("{at}/{name}"), found));
        }
        Value::Array(items) => items.iter().for_each(|item| objects(item, at, found)),
        _ => {}
    }
}

fn all_objects(value: &Value) -> Vec<(String, &Map<String, Value>)> {
    let mut found = Vec::new();
    objects(value, "", &mut found);
    found
}

#[test]
fn each_is_of_its_schema() {
    /// The documented length of an encrypted member is that of the ciphertext, and the simulator's ciphertexts are
    /// longer than the platform's.
    fn without_lengths(schema: &mut Value) {
        if let Value::Object(members) = schema {
            if members.contains_key("x-wechatpay-encrypted")
                || members.contains_key("x-wechatpay-length")
            {
                members.remove("maxLength");
            }
            // In a response, a numbered member has its number instead of `$`.
            if let Some(Value::Array(required)) = members.get_mut("required") {
                required.retain(|name| name.as_str().is_some_and(|name| !name.contains('$')));
            }
            members.values_mut().for_each(without_lengths);
        }
    }
    all(|case, wrong| {
        let mut schema = case.operation.result_document.clone();
        without_lengths(&mut schema);
        let validator = jsonschema::validator_for(&schema).unwrap();
        let said = serde_json::to_string(&case.request.body).unwrap();
        let is_said = |value: &Value| value.is_string() && said.contains(&value.to_string());
        let errors = validator.iter_errors(&case.answer).filter(|error| !is_said(error.instance()));
        wrong.extend(errors.map(|error| format!("{}: {error}", error.instance_path())));
        // The only member of this response is the reason of a failure.
        let is_bare = case.name.contains("/unbindrecipient ");
        if case.answer.as_object().is_none_or(Map::is_empty) && !is_bare {
            wrong.push("is empty".to_owned());
        }
    });
}

#[test]
fn each_repeats_the_request() {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    all(|case, wrong| {
        let body = case.request.body.as_ref().and_then(Value::as_object);
        let addressed = case.request.path.iter().chain(&case.request.query);
        for (name, sent) in addressed.chain(body.into_iter().flatten()) {
            if sent.is_object() || sent.is_array() {
                continue;
            }
            let is_number = name.ends_with("_no") || name.ends_with("_id");
            for (at, object) in all_objects(&case.answer) {
                let Some(value) = object.get(name) else { continue };
                let is_sealed = value.as_str().is_some_and(|text| text.len() > 300);
                if (at.is_empty() || is_number)
                    && text(value) != text(sent)
                    && !value.is_array()
                    && !value.is_object()
                    && !is_sealed
                {
                    wrong.push(format!("{at}/{name} is {value} and not {sent}"));
                }
            }
        }
    });
}

#[test]
fn sensitive_members_can_be_decrypted() {
    fn opened(value: &Value, schema: &catalogue::Schema, open: &dyn Fn(&str) -> String) -> usize {
        match value {
            Value::Object(members) => {
                let known = |(name, value): (&String, &Value)| {
                    schema.properties.get(name).map_or(0, |schema| opened(value, schema, open))
                };
                members.iter().map(known).sum()
            }
            Value::Array(items) => {
                let schema = schema.items.as_deref().unwrap();
                items.iter().map(|item| opened(item, schema, open)).sum()
            }
            Value::String(sealed) if schema.is_sealed() => {
                assert!(!open(sealed).is_empty());
                1
            }
            _ => 0,
        }
    }
    let first = platform().merchants.first();
    let key = |pem: &str| {
        let key = PrivatePkcs8KeyDer::from_pem_slice(pem.as_bytes()).unwrap();
        let key = PrivateDecryptingKey::from_pkcs8(key.secret_pkcs8_der()).unwrap();
        OaepPrivateDecryptingKey::new(key).unwrap()
    };
    let keys = [
        key(first.credentials.private_key()),
        key(first.brand.as_ref().unwrap().credentials.private_key()),
    ];
    let mut n = 0;
    for case in cases() {
        let key = &keys[usize::from(case.operation.path.starts_with("/brand/"))];
        let open = |sealed: &str| {
            let sealed =
                STANDARD.decode(sealed).unwrap_or_else(|_| panic!("{}: {sealed}", case.name));
            let mut plain = vec![0; key.min_output_size()];
            let plain = key.decrypt(&OAEP_SHA1_MGF1SHA1, &sealed, &mut plain, None);
            String::from_utf8(plain.unwrap_or_else(|_| panic!("{}", case.name)).to_vec()).unwrap()
        };
        n += opened(&case.answer, case.operation.result.as_ref().unwrap(), &open);
    }
    assert!(n > 100, "{n}");
}

#[test]
fn times_are_in_order() {
    const BEGUN: [&str; 5] =
        ["create_time", "begin_time", "start_time", "accept_time", "apply_time"];
    const DONE: [&str; 4] = ["success_time", "finish_time", "update_time", "complete_time"];
    const COMING: [&str; 7] =
        ["end", "expire", "deadline", "scheduled", "estimated", "over", "reserve"];
    let now = "2024-07-22T17:03:32+08:00";
    all(|case, wrong| {
        let said = serde_json::to_string(&json!([case.request.body, case.request.query])).unwrap();
        for (at, object) in all_objects(&case.answer) {
            let time = |name: &&str| {
                let time = object.get(*name)?.as_str().filter(|time| time.contains('T'))?;
                (!said.contains(time)).then_some(time)
            };
            let begun = BEGUN.iter().filter_map(time).max();
            let done = DONE.iter().filter_map(time).min();
            if begun.zip(done).is_some_and(|(begun, done)| begun >= done) {
                wrong.push(format!("{at}: {begun:?} {done:?}"));
            }
            for name in object.keys().filter(|name| name.ends_with("_time")) {
                let is_end =
                    name.split('_').any(|part| COMING.iter().any(|one| part.starts_with(one)));
                if time(&name.as_str()).is_some_and(|time| time > now) && !is_end {
                    wrong.push(format!("{at}/{name} is in the future"));
                }
            }
        }
    });
}

#[test]
fn amounts_and_counts_add_up() {
    all(|case, wrong| {
        let said = serde_json::to_string(&json!([case.request.body, case.request.query])).unwrap();
        for (at, object) in all_objects(&case.answer) {
            let number = |name: &str| object.get(name).and_then(Value::as_i64);
            let is_said = |name: &str| said.contains(&format!("\"{name}\":"));
            let mut agree = |whole: &str, parts: &[&str]| {
                let Some(whole_value) = number(whole) else { return };
                if number(parts[0]).is_none() || parts.iter().any(|part| is_said(part)) {
                    return;
                }
                let sum: i64 = parts.iter().filter_map(|part| number(part)).sum();
                if sum != whole_value {
                    wrong.push(format!("{at}: {whole} {whole_value} is not {parts:?} {sum}"));
                }
            };
            agree("total", &["payer_total", "discount_total"]);
            agree("refund", &["payer_refund", "discount_refund"]);
            agree("total_fee", &["cash_fee", "coupon_fee"]);
            agree("refund_fee", &["cash_refund_fee", "coupon_refund_fee"]);
            agree("total_amount", &["success_amount", "fail_amount"]);
            agree("total_num", &["success_num", "fail_num"]);
            let list = object.get("data").and_then(Value::as_array);
            if let (Some(list), Some(count)) = (list, number("total_count"))
                && !is_said("total_count")
                && count != i64::try_from(list.len()).unwrap()
            {
                wrong.push(format!("{at}: {count} of {}", list.len()));
            }
        }
    });
}

#[test]
fn no_value_is_a_placeholder() {
    all(|case, wrong| {
        let said = serde_json::to_string(&json!([
            case.request.body,
            case.request.query,
            case.request.path
        ]))
        .unwrap();
        for (at, object) in all_objects(&case.answer) {
            for (name, value) in object {
                let is_placeholder = value.as_str().is_some_and(|text| text.contains("示例"));
                let is_said = value.as_str().is_some_and(|text| said.contains(text));
                if value.is_null() || (is_placeholder && !is_said) {
                    wrong.push(format!("{at}/{name}: {value}"));
                }
            }
        }
    });
}
