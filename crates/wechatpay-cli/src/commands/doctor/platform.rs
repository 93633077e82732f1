//! Checks the platform's keys: the public key with its id, and certificates.

use wechatpay_sdk::{PlatformCertificate, PlatformPublicKey};

use super::certificate::{Certificate, Validity, now, same_serial};
use super::merchant::ends;
use super::report::Report;
use super::settings::Settings;
use crate::language::{Text, say};

fn key_hint() -> Text {
    say(
        "请在商户平台（账户中心 → API安全 → 微信支付公钥）下载 `pub_key.pem`，公钥 ID 显示在旁边",
        "download `pub_key.pem` on the merchant platform: account centre, API security, WeChat Pay public key \
         (微信支付公钥); its id stands beside it",
    )
}

fn certificate_hint() -> Text {
    say(
        "请填写 `GET /v3/certificates` 返回的当前平台证书，或只填写 `api_v3_key`，由客户端下载",
        "give the current certificate of `GET /v3/certificates`, or the `api_v3_key` alone: the client downloads it \
         then",
    )
}

pub(super) fn check(settings: &Settings, report: &mut Report) {
    check_public_key(settings, report);
    check_certificates(settings, report);
    let has_key = settings.has("public_key") || settings.has("platform_certificate");
    let signs = settings.has("private_key") || settings.has("p12");
    if settings.is_v2_only() {
        let text = say("没有填写：只调用 v2", "none is given: v2 is called, and nothing else");
        report.skipped("platform_key", text);
    }
    if has_key || !signs || settings.is_v2_only() {
        return;
    }
    if settings.has("api_v3_key") {
        let text = say(
            "没有填写：用 APIv3 密钥下载平台证书",
            "none is given: certificates are downloaded with the APIv3 key",
        );
        report.ok("platform_key", text);
    } else {
        let text = say(
            "没有填写：无法对 v3 的应答验签",
            "none is given: no answer of v3 could be verified",
        );
        report.error("platform_key", text, key_hint());
    }
}

fn check_public_key(settings: &Settings, report: &mut Report) {
    let id = settings.text("public_key_id");
    match id {
        Some(id) if !id.starts_with("PUB_KEY_ID_") => {
            let is_serial = id.len() == 40 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
            let text = if is_serial {
                say(
                    "填写的是证书序列号；公钥 ID 以 `PUB_KEY_ID_` 开头",
                    "the serial of a certificate was given; the id begins with `PUB_KEY_ID_`",
                )
            } else {
                say("不是以 `PUB_KEY_ID_` 开头", "does not begin with `PUB_KEY_ID_`")
            };
            report.error("public_key_id", text, key_hint());
        }
        Some(_) if !settings.has("public_key") => {
            let text = say("缺少对应的 `public_key`", "is given without `public_key`");
            report.error("public_key_id", text, key_hint());
        }
        Some(id) => report.ok("public_key_id", id),
        None if settings.has("public_key") => {
            let text =
                say("缺失：填写了 `public_key`，还需要其 ID", "is missing beside `public_key`");
            report.error("public_key_id", text, key_hint());
        }
        None => {}
    }
    let Some(pem) = settings.pem("public_key", report) else { return };
    // A fault of the id was reported before.
    match PlatformPublicKey::from_pem("PUB_KEY_ID_0", &pem) {
        Err(error) => {
            let text = say("不是 PEM 格式的 RSA 公钥", error.to_string());
            report.error("public_key", text, key_hint());
        }
        Ok(_) => report.ok("public_key", say("RSA 公钥", "an RSA public key")),
    }
}

fn check_certificates(settings: &Settings, report: &mut Report) {
    const NAME: &str = "platform_certificate";
    let Some(pem) = settings.pem(NAME, report) else { return };
    let certificates = match PlatformCertificate::all_from_pem(&pem) {
        Ok(certificates) => certificates,
        Err(error) => {
            let text = say("不是 PEM 格式的证书", error.to_string());
            return report.error(NAME, text, certificate_hint());
        }
    };
    let read = Certificate::all(&pem);
    let mchid = settings.text("mchid").unwrap_or_default();
    if read.iter().any(|certificate| certificate.common_name == mchid) {
        return report.error(
            NAME,
            say(
                "填写的是商户自己的证书（`apiclient_cert.pem`）",
                "the merchant's own certificate (`apiclient_cert.pem`) was given in its place",
            ),
            certificate_hint(),
        );
    }
    if let Some(serial) = settings.text("platform_certificate_serial")
        && !certificates.iter().any(|certificate| same_serial(certificate.serial(), serial))
    {
        let text = say(
            format!("不含序列号为 `{serial}` 的证书"),
            format!("holds no certificate of the serial `{serial}`"),
        );
        report.error(NAME, text, certificate_hint());
    }
    let downloads = settings.has("api_v3_key");
    match read
        .iter()
        .max_by_key(|certificate| certificate.not_after)
        .map(|last| last.validity(now()))
    {
        Some(Validity::Expired) if downloads => {
            let text = say(
                "已过期：用 APIv3 密钥下载当前的证书",
                "has expired: the current one is downloaded with the APIv3 key",
            );
            report.warning(NAME, text, certificate_hint());
        }
        Some(Validity::Expired) => {
            report.error(NAME, say("已过期", "has expired"), certificate_hint());
        }
        Some(Validity::NotYet) => {
            let hint = say("请校准本机时钟", "set this machine's clock");
            report.error(NAME, say("尚未生效", "is not valid yet"), hint);
        }
        Some(Validity::Ends(days)) if !downloads => {
            report.warning(NAME, ends(days), certificate_hint());
        }
        _ => {
            let serials: Vec<_> = certificates.iter().map(PlatformCertificate::serial).collect();
            report.ok(NAME, serials.join(", "));
        }
    }
}
