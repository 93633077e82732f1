//! Checks the platform's keys: the public key with its id, and certificates.

use wechatpay_sdk::{PlatformCertificate, PlatformPublicKey};

use super::certificate::{Certificate, Validity, now, same_serial};
use super::report::Report;
use super::settings::Settings;

const PUBLIC_KEY: &str = "download `pub_key.pem` on the merchant platform: account centre, API security, \
                          WeChat Pay public key (微信支付公钥); its id stands beside it";
const CERTIFICATES: &str = "give the current certificate of `GET /v3/certificates`, or the `api_v3_key` \
                            alone: the client downloads it then";

pub(super) fn check(settings: &Settings, report: &mut Report) {
    check_public_key(settings, report);
    check_certificates(settings, report);
    let has_key = settings.has("public_key") || settings.has("platform_certificate");
    let signs = settings.has("private_key") || settings.has("p12");
    if settings.is_v2_only() {
        report.skipped("platform_key", "none is given: v2 is called, and nothing else");
    }
    if has_key || !signs || settings.is_v2_only() {
        return;
    }
    if settings.has("api_v3_key") {
        let text = "none is given: certificates are downloaded with the APIv3 key";
        report.ok("platform_key", text);
    } else {
        let text = "none is given: no answer of v3 could be verified";
        report.error("platform_key", text, PUBLIC_KEY);
    }
}

fn check_public_key(settings: &Settings, report: &mut Report) {
    let id = settings.text("public_key_id");
    match id {
        Some(id) if !id.starts_with("PUB_KEY_ID_") => {
            let is_serial = id.len() == 40 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
            let text = if is_serial {
                "the serial of a certificate was given; the id begins with `PUB_KEY_ID_`"
            } else {
                "does not begin with `PUB_KEY_ID_`"
            };
            report.error("public_key_id", text, PUBLIC_KEY);
        }
        Some(_) if !settings.has("public_key") => {
            report.error("public_key_id", "is given without `public_key`", PUBLIC_KEY);
        }
        Some(id) => report.ok("public_key_id", id),
        None if settings.has("public_key") => {
            report.error("public_key_id", "is missing beside `public_key`", PUBLIC_KEY);
        }
        None => {}
    }
    let Some(pem) = settings.pem("public_key", report) else { return };
    // A fault of the id was reported before.
    match PlatformPublicKey::from_pem("PUB_KEY_ID_0", &pem) {
        Err(error) => report.error("public_key", error, PUBLIC_KEY),
        Ok(_) => report.ok("public_key", "an RSA public key"),
    }
}

fn check_certificates(settings: &Settings, report: &mut Report) {
    const NAME: &str = "platform_certificate";
    let Some(pem) = settings.pem(NAME, report) else { return };
    let certificates = match PlatformCertificate::all_from_pem(&pem) {
        Ok(certificates) => certificates,
        Err(error) => return report.error(NAME, error, CERTIFICATES),
    };
    let read = Certificate::all(&pem);
    let mchid = settings.text("mchid").unwrap_or_default();
    if read.iter().any(|certificate| certificate.common_name == mchid) {
        return report.error(
            NAME,
            "the merchant's own certificate (`apiclient_cert.pem`) was given in its place",
            CERTIFICATES,
        );
    }
    if let Some(serial) = settings.text("platform_certificate_serial")
        && !certificates.iter().any(|certificate| same_serial(certificate.serial(), serial))
    {
        let text = format!("holds no certificate of the serial `{serial}`");
        report.error(NAME, text, CERTIFICATES);
    }
    let downloads = settings.has("api_v3_key");
    match read
        .iter()
        .max_by_key(|certificate| certificate.not_after)
        .map(|last| last.validity(now()))
    {
        Some(Validity::Expired) if downloads => {
            let text = "has expired: the current one is downloaded with the APIv3 key";
            report.warning(NAME, text, CERTIFICATES);
        }
        Some(Validity::Expired) => report.error(NAME, "has expired", CERTIFICATES),
        Some(Validity::NotYet) => {
            report.error(NAME, "is not valid yet", "set this machine's clock");
        }
        Some(Validity::Ends(days)) if !downloads => {
            report.warning(NAME, format!("expires in {days} days"), CERTIFICATES);
        }
        _ => {
            let serials: Vec<_> = certificates.iter().map(PlatformCertificate::serial).collect();
            report.ok(NAME, serials.join(", "));
        }
    }
}
