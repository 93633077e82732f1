//! Checks the merchant's own settings: number, private key, certificate and its serial number.

use wechatpay_sdk::{ClientCertificate, MerchantPrivateKey};

use super::certificate::{Certificate, Validity, now, same_serial};
use super::report::Report;
use super::settings::Settings;

const RENEW: &str = "renew it on the merchant platform: account centre, API security (账户中心 → API安全), \
                     and give the new certificate, key and serial";

pub(super) fn check(settings: &Settings, report: &mut Report) {
    check_mchid(settings, report);
    let key = check_private_key(settings, report);
    let of_pem = check_certificate(settings, key.as_deref(), report);
    let of_p12 = check_p12(settings, report);
    check_serial(settings, of_pem.or(of_p12).as_ref(), report);
}

fn check_mchid(settings: &Settings, report: &mut Report) {
    const HINT: &str =
        "give the merchant id (商户号), 8 to 10 digits, that the merchant platform shows";
    match settings.text("mchid") {
        None => report.error("mchid", "is missing", HINT),
        Some(text) if text.starts_with("wx") => {
            report.error("mchid", "an appid (`wx…`) was given instead of the merchant id", HINT);
        }
        Some(text) if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) => {
            report.error("mchid", "has other characters than digits", HINT);
        }
        Some(text) if !(8..=10).contains(&text.len()) => {
            report.warning("mchid", format!("`{text}` has {} digits", text.len()), HINT);
        }
        Some(text) => report.ok("mchid", text),
    }
}

/// The key's PEM, if the key is valid.
fn check_private_key(
    settings: &Settings,
    report: &mut Report,
) -> Option<zeroize::Zeroizing<String>> {
    if !settings.has("private_key") {
        if !settings.has("p12") {
            let text = "is missing: no v3 call can be signed";
            if settings.is_v2_only() {
                report.skipped("private_key", text);
            } else {
                let hint = "give `apiclient_key.pem`, which was made with the API certificate";
                report.error("private_key", text, hint);
            }
        }
        return None;
    }
    let pem = settings.pem("private_key", report)?;
    match MerchantPrivateKey::from_pem(&pem) {
        Ok(_) => {
            report.ok("private_key", "an RSA private key");
            Some(pem)
        }
        Err(error) => {
            report.error(
                "private_key",
                error,
                "give `apiclient_key.pem` as the certificate tool (证书工具) wrote it",
            );
            None
        }
    }
}

/// The serial number of the certificate, if the certificate is valid.
fn check_certificate(
    settings: &Settings,
    key: Option<&String>,
    report: &mut Report,
) -> Option<ClientCertificate> {
    let pem = settings.pem("certificate", report)?;
    let own = key.map(|key| ClientCertificate::from_pem(&pem, key));
    let all = Certificate::all(&pem);
    // Of several certificates, the one that fits the key; the authority's may come first.
    let is_own = |certificate: &&Certificate| match &own {
        Some(Ok(own)) => same_serial(own.serial(), &certificate.serial),
        _ => false,
    };
    if let Some(certificate) = all.iter().find(is_own).or_else(|| all.first()) {
        let name = &certificate.common_name;
        let mchid = settings.text("mchid").unwrap_or_default();
        if name != mchid {
            let is_merchants = name.bytes().all(|byte| byte.is_ascii_digit());
            let text = if is_merchants {
                format!("is the one of the merchant `{name}`, and `mchid` is `{mchid}`")
            } else {
                format!(
                    "is one of `{name}`, and none of a merchant: a platform certificate perhaps"
                )
            };
            report.error(
                "certificate",
                text,
                format!(
                    "give `apiclient_cert.pem` of the merchant `{mchid}`, or that one's `mchid`"
                ),
            );
        }
        check_validity(certificate, report);
    }
    let Some(own) = own else {
        if !settings.has("private_key") {
            let text = "is given without its `private_key`";
            report.error("certificate", text, "give `apiclient_key.pem` beside it");
        }
        return None;
    };
    match own {
        Ok(certificate) => {
            report
                .ok("certificate", format!("of the private key, serial {}", certificate.serial()));
            Some(certificate)
        }
        Err(error) => {
            report.error(
                "certificate",
                error,
                "give `apiclient_cert.pem` and `apiclient_key.pem` of one download: a new certificate has \
                 a new key",
            );
            None
        }
    }
}

fn check_validity(certificate: &Certificate, report: &mut Report) {
    match certificate.validity(now()) {
        Validity::Valid => {}
        Validity::Ends(days) => {
            report.warning("certificate", format!("expires in {days} days"), RENEW);
        }
        Validity::Expired => report.error("certificate", "has expired", RENEW),
        Validity::NotYet => report.error(
            "certificate",
            "is not valid yet",
            "set this machine's clock, or give the certificate that is in use",
        ),
    }
}

fn check_p12(settings: &Settings, report: &mut Report) -> Option<ClientCertificate> {
    let path = settings.path("p12")?;
    let password = settings.text("p12_password").or(settings.text("mchid")).unwrap_or_default();
    match ClientCertificate::from_pkcs12_file(path, password) {
        Ok(certificate) => {
            report
                .ok("p12", format!("a certificate with its key, serial {}", certificate.serial()));
            Some(certificate)
        }
        Err(error) => {
            report.error(
                "p12",
                error,
                "give `apiclient_cert.p12`, and `p12_password` if it is not the mchid; else fetch the file \
                 again from the merchant platform",
            );
            None
        }
    }
}

fn check_serial(settings: &Settings, certificate: Option<&ClientCertificate>, report: &mut Report) {
    const NAME: &str = "certificate_serial";
    const HINT: &str = "give the serial of the merchant's API certificate, 40 hexadecimal digits: \
                        `openssl x509 -in apiclient_cert.pem -noout -serial`";
    let Some(serial) = settings.text(NAME) else {
        if certificate.is_none() && settings.has("private_key") {
            report.error(NAME, "is missing, and no certificate is given that has one", HINT);
        }
        return;
    };
    if serial.starts_with("PUB_KEY_ID_") {
        report.error(
            NAME,
            "the id of a WeChat Pay public key was given, which is `public_key_id`",
            HINT,
        );
    } else if serial.len() > 40 || !serial.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        report.error(NAME, "has another form than 40 hexadecimal digits", HINT);
    } else if let Some(other) = certificate.filter(|own| !same_serial(own.serial(), serial)) {
        let text = format!("is `{serial}`, and the certificate given has `{}`", other.serial());
        report.error(NAME, text, HINT);
    } else if serial.len() < 40 {
        let text = format!("has {} digits: zeros at its beginning are left out", serial.len());
        report.warning(NAME, text, HINT);
    } else {
        report.ok(NAME, serial);
    }
}
