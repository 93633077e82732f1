//! `wechatpay decrypt`: decrypts a captured notification, answer or encrypted text offline.

use serde_json::{Map, Value, json};
use wechatpay_sdk::{ApiV3Key, Client};

use super::doctor::Settings;
use super::{captured, verify};
use crate::arguments::{Capture, Decrypt, Global};
use crate::failure::{Failure, Result};
use crate::language::{Text, say};
use crate::output;
use crate::profile::Source;

pub(crate) fn run(arguments: &Decrypt, global: &Global) -> Result {
    if let Some(text) = &arguments.text {
        let plain = client(&arguments.capture, global)?.decrypt(text.as_str()).wait()?;
        return output::print(format!("{}\n", plain.expose()).as_bytes());
    }
    let captured = captured::read(&arguments.capture)?;
    if captured.body.trim_ascii_start().starts_with(b"<") {
        return of_v2(&captured, &arguments.capture, global);
    }
    let settings = verify::settings(&arguments.capture, global)?;
    let body: Value = serde_json::from_slice(&captured.body).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Failure::failed(say(
            format!("报文体不是 JSON（第 {line} 行第 {column} 列）"),
            format!("the body is no JSON (line {line}, column {column})"),
        ))
    })?;
    let mut found = Vec::new();
    collect(&body, &mut found);
    if found.is_empty() {
        return Err(Failure::failed(say(
            "报文体中没有含 `ciphertext` 与 `nonce` 的对象",
            "the body has no object with `ciphertext` and `nonce`",
        )));
    }
    let mut plain = Vec::new();
    for sealed in found {
        plain.push(open(&settings, sealed)?);
    }
    let whole = if plain.len() == 1 { plain.remove(0) } else { Value::Array(plain) };
    output::print_json(&whole)
}

/// Collects the objects that are encrypted with the APIv3 key, in notifications and in lists of certificates.
fn collect<'v>(value: &'v Value, found: &mut Vec<&'v Map<String, Value>>) {
    match value {
        Value::Object(members) => {
            let is_text = |name: &str| members.get(name).is_some_and(Value::is_string);
            if is_text("ciphertext") && is_text("nonce") {
                found.push(members);
            }
            members.values().for_each(|inner| collect(inner, found));
        }
        Value::Array(list) => list.iter().for_each(|inner| collect(inner, found)),
        _ => {}
    }
}

/// The plain text: JSON unchanged, anything else as a text.
fn open(settings: &Settings, sealed: &Map<String, Value>) -> Result<Value> {
    let text = |name: &str| sealed.get(name).and_then(Value::as_str).unwrap_or("");
    let algorithm = text("algorithm");
    if !algorithm.is_empty() && algorithm != "AEAD_AES_256_GCM" {
        let algorithm: String = algorithm.chars().take(64).flat_map(char::escape_debug).collect();
        return Err(Failure::failed(say(
            format!("不支持加密算法 `{algorithm}`"),
            format!("it is encrypted with `{algorithm}`, which is not known here"),
        )));
    }
    let keys = ["api_v3_key", "brand_api_key"];
    let held: Vec<(&str, &str)> =
        keys.into_iter().filter_map(|name| Some((name, settings.text(name)?))).collect();
    let with = |key: &str, data: &str| {
        let key = ApiV3Key::new(key).ok()?;
        key.decrypt(text("nonce"), data, text("ciphertext")).ok()
    };
    for (_, key) in &held {
        if let Some(plain) = with(key, text("associated_data")) {
            return Ok(shown(plain));
        }
    }
    Err(Failure::failed(why(settings, &held, text("nonce"), text("ciphertext"), &with)))
}

fn shown(plain: Vec<u8>) -> Value {
    match serde_json::from_slice(&plain) {
        Ok(json @ (Value::Object(_) | Value::Array(_))) => json,
        _ => json!(String::from_utf8_lossy(&plain)),
    }
}

/// The reason why the text cannot be decrypted, if it can be found.
fn why(
    settings: &Settings,
    held: &[(&str, &str)],
    nonce: &str,
    ciphertext: &str,
    with: &dyn Fn(&str, &str) -> Option<Vec<u8>>,
) -> Text {
    if held.is_empty() {
        return say("配置中没有 `api_v3_key`", "the settings have no `api_v3_key`");
    }
    for (name, key) in held {
        if key.trim().len() != key.len() && with(key.trim(), "").is_some() {
            return say(
                format!("`{name}` 的首尾有空白字符"),
                format!("`{name}` has white space around it"),
            );
        }
        if let Err(error) = ApiV3Key::new(key) {
            return say(
                format!("`{name}` 不是有效的密钥：应为 32 个字节"),
                format!("`{name}`: {error}"),
            );
        }
    }
    if nonce.len() != 12 {
        let length = nonce.len();
        return say(
            format!("`nonce` 有 {length} 个字节，应为 12 个：它被修改或截断"),
            format!("`nonce` has {length} bytes, and 12 are right: it was changed or cut"),
        );
    }
    if data_encoding::BASE64.decode(ciphertext.as_bytes()).is_err() {
        return say(
            "`ciphertext` 不是标准的 Base64：它被修改或截断",
            "`ciphertext` is no standard base64: it was changed or cut",
        );
    }
    let datas =
        ["", "transaction", "refund", "certificate", "profitsharing", "mch_payment", "event"];
    for (name, key) in held {
        if let Some(data) = datas.iter().find(|data| with(key, data).is_some()) {
            return say(
                format!("`{name}` 正确，但 `associated_data` 被修改：原为 `{data}`"),
                format!("`{name}` is right, and `associated_data` was changed: it was `{data}`"),
            );
        }
    }
    if settings
        .text("api_v2_key")
        .is_some_and(|key| datas.iter().any(|data| with(key, data).is_some()))
    {
        return say(
            "用 `api_v2_key` 可以解密：配置中的 APIv2 密钥与 APIv3 密钥写反了",
            "it decrypts with `api_v2_key`: APIv2 and APIv3 key were exchanged in the settings",
        );
    }
    let names: Vec<String> = held.iter().map(|(name, _)| format!("`{name}`")).collect();
    say(
        format!(
            "用 {} 无法解密：最可能的原因是它不是商户平台上当前的 APIv3 密钥；否则是 `ciphertext`、`nonce` 或 \
             `associated_data` 中有字节被修改",
            names.join("、")
        ),
        format!(
            "it does not decrypt with {}: most likely the key is not the merchant's current APIv3 key, as the \
             merchant platform has it; else a byte of `ciphertext`, `nonce` or `associated_data` was changed",
            names.join(" and ")
        ),
    )
}

/// A notification of v2. A refund notification is trusted because it can be decrypted.
fn of_v2(captured: &captured::Captured, arguments: &Capture, global: &Global) -> Result {
    let client = client(arguments, global)?;
    let received = client.notification(&captured.headers, &captured.body).wait();
    let received = received.map_err(|rejection| Failure::failed(rejection.to_string()))?;
    let plain = received.plain().to_vec();
    // No platform waits for this answer.
    let _ = received.accept();
    output::print(&[plain.as_slice(), b"\n"].concat())
}

fn client(arguments: &Capture, global: &Global) -> Result<Client> {
    Source::choose(global, arguments.credentials.as_ref())?.client()
}
