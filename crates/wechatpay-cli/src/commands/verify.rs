//! `wechatpay verify`: checks whether the platform has signed a captured answer or notification, and explains a
//! failure.

use std::fmt::Write as _;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;
use wechatpay_catalogue::words::Language;
use wechatpay_simulator::Verifier;

use super::doctor::Settings;
use super::{captured, logs};
use crate::arguments::{Capture, Global};
use crate::failure::{Failure, Result};
use crate::language::say;
use crate::profile::Source;
use crate::terminal::{self, Paint, one_line};
use crate::{language, output};

/// The settings for verifying v3 signatures: the id or serial number, then the key.
const KEYS: [(&str, &str); 3] = [
    ("public_key_id", "public_key"),
    ("platform_certificate_serial", "platform_certificate"),
    ("brand_public_key_id", "brand_public_key"),
];

pub(crate) fn run(arguments: &Capture, global: &Global) -> Result {
    let settings = settings(arguments, global)?;
    let mut verifier = Verifier::new();
    for (serial, name) in KEYS {
        let Some(pem) = settings.pem_or(name)? else { continue };
        let serial = match settings.text(serial) {
            Some(serial) => serial.to_owned(),
            None => serial_of(&pem)?,
        };
        let added = verifier.key(&serial, &pem);
        verifier = added.map_err(|error| {
            Failure::failed(say(
                format!("`{name}` 不是有效的公钥或证书"),
                format!("`{name}`: {error}"),
            ))
        })?;
    }
    if let Some(key) = settings.text("api_v2_key") {
        verifier = verifier.api_v2_key(key);
    }
    let captured = captured::read(arguments)?;
    let told = verifier.examine(&captured.headers, &captured.body, now());
    let is_verified = told.get("verified") == Some(&Value::Bool(true));
    if global.json {
        output::print_json(&told)?;
    } else {
        output::print(text(&told, is_verified, global.colour().on_stdout()).as_bytes())?;
    }
    match is_verified {
        true => Ok(()),
        false => Err(Failure::failed(say("验签失败", "it does not verify"))),
    }
}

/// The settings of the credentials, the profile or the environment.
pub(super) fn settings(arguments: &Capture, global: &Global) -> Result<Settings> {
    let source = Source::choose(global, arguments.credentials.as_ref())?;
    Settings::of(source.file.as_deref())
}

fn text(told: &Value, is_verified: bool, paint: Paint) -> String {
    let of = |name: &str| told.get(name).and_then(Value::as_str);
    let mut text = String::new();
    if is_verified {
        let key = one_line(of("key").unwrap_or(""));
        let _ = match language::of_user() {
            Language::Chinese => {
                writeln!(text, "{}：确由平台签名（{key}）", paint.paint("32", "验签通过"))
            }
            Language::English => {
                writeln!(text, "{} it is the platform's ({key})", paint.paint("32", "verified"))
            }
        };
    } else {
        let (words, otherwise, colon) = match language::of_user() {
            Language::Chinese => (of("zh"), "验签失败", "："),
            Language::English => (of("en"), "not verified", ": "),
        };
        let cause = paint.paint("31", of("cause").unwrap_or(otherwise));
        let _ = writeln!(text, "{cause}{colon}{}", terminal::lines(words.unwrap_or("")));
        let title = language::either(
            language::of_user(),
            "由头与报文体得到的签名串",
            "headers and body make",
        );
        logs::compared(&mut text, told, title, paint);
    }
    match told.get("age_seconds").and_then(Value::as_i64) {
        Some(age) if age.abs() > 300 => {
            let _ = match language::of_user() {
                Language::Chinese => writeln!(
                    text,
                    "\n签名于 {age} 秒之前：时间与本机时钟相差超过 300 秒的报文会被客户端拒绝。"
                ),
                Language::English => writeln!(
                    text,
                    "\nIt was signed {age} s ago: clients refuse messages that are more than 300 s off their clock."
                ),
            };
        }
        _ => {}
    }
    text
}

/// The serial number of a certificate, as the header contains it.
fn serial_of(pem: &str) -> Result<String> {
    let certificates = wechatpay_sdk::PlatformCertificate::from_pem(pem);
    let certificate = certificates.map_err(|error| {
        Failure::failed(say(
            "配置中的平台密钥没有写明其 ID 或序列号",
            format!("the platform's key has no id beside it in the settings: {error}"),
        ))
    })?;
    Ok(certificate.serial().to_owned())
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or(0)
}
