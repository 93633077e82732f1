//! Checks the merchant's own settings: number, private key, certificate and its serial number.

use wechatpay_sdk::{ClientCertificate, MerchantPrivateKey};

use super::certificate::{Certificate, Validity, now, same_serial};
use super::report::Report;
use super::settings::Settings;
use crate::language::{Text, say};

fn renew() -> Text {
    say(
        "请在商户平台（账户中心 → API安全）更换证书，并填写新的证书、私钥与序列号",
        "renew it on the merchant platform: account centre, API security (账户中心 → API安全), and give the new \
         certificate, key and serial",
    )
}

pub(super) fn check(settings: &Settings, report: &mut Report) {
    check_mchid(settings, report);
    let key = check_private_key(settings, report);
    let of_pem = check_certificate(settings, key.as_deref(), report);
    let of_p12 = check_p12(settings, report);
    check_serial(settings, of_pem.or(of_p12).as_ref(), report);
}

fn check_mchid(settings: &Settings, report: &mut Report) {
    let hint = say(
        "请填写商户平台显示的商户号，8 至 10 位数字",
        "give the merchant id (商户号), 8 to 10 digits, that the merchant platform shows",
    );
    match settings.text("mchid") {
        None => report.error("mchid", say("缺失", "is missing"), hint),
        Some(text) if text.starts_with("wx") => {
            let text = say(
                "填写的是 appid（`wx…`），而不是商户号",
                "an appid (`wx…`) was given instead of the merchant id",
            );
            report.error("mchid", text, hint);
        }
        Some(text) if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) => {
            let text = say("含有数字以外的字符", "has other characters than digits");
            report.error("mchid", text, hint);
        }
        Some(text) if !(8..=10).contains(&text.len()) => {
            let length = text.len();
            let text = say(
                format!("`{text}` 有 {length} 位数字"),
                format!("`{text}` has {length} digits"),
            );
            report.warning("mchid", text, hint);
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
            let text = say("缺失：无法为 v3 请求签名", "is missing: no v3 call can be signed");
            if settings.is_v2_only() {
                report.skipped("private_key", text);
            } else {
                let hint = say(
                    "请填写 `apiclient_key.pem`，它与 API 证书一起生成",
                    "give `apiclient_key.pem`, which was made with the API certificate",
                );
                report.error("private_key", text, hint);
            }
        }
        return None;
    }
    let pem = settings.pem("private_key", report)?;
    match MerchantPrivateKey::from_pem(&pem) {
        Ok(_) => {
            report.ok("private_key", say("RSA 私钥", "an RSA private key"));
            Some(pem)
        }
        Err(error) => {
            report.error(
                "private_key",
                say("不是 PEM 格式的 RSA 私钥", error.to_string()),
                say(
                    "请填写证书工具生成的 `apiclient_key.pem`，不要修改",
                    "give `apiclient_key.pem` as the certificate tool (证书工具) wrote it",
                ),
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
                say(
                    format!("属于商户 `{name}`，而 `mchid` 是 `{mchid}`"),
                    format!("is the one of the merchant `{name}`, and `mchid` is `{mchid}`"),
                )
            } else {
                say(
                    format!("属于 `{name}`，不是商户的证书：可能是平台证书"),
                    format!(
                        "is one of `{name}`, and none of a merchant: a platform certificate perhaps"
                    ),
                )
            };
            report.error(
                "certificate",
                text,
                say(
                    format!("请填写商户 `{mchid}` 的 `apiclient_cert.pem`，或改为该证书的 `mchid`"),
                    format!(
                        "give `apiclient_cert.pem` of the merchant `{mchid}`, or that one's `mchid`"
                    ),
                ),
            );
        }
        check_validity(certificate, report);
    }
    let Some(own) = own else {
        if !settings.has("private_key") {
            let text = say("缺少对应的 `private_key`", "is given without its `private_key`");
            let hint = say("请一并填写 `apiclient_key.pem`", "give `apiclient_key.pem` beside it");
            report.error("certificate", text, hint);
        }
        return None;
    };
    match own {
        Ok(certificate) => {
            let serial = certificate.serial();
            let text = say(
                format!("与私钥匹配，序列号 {serial}"),
                format!("of the private key, serial {serial}"),
            );
            report.ok("certificate", text);
            Some(certificate)
        }
        Err(error) => {
            let chinese = match all.is_empty() {
                true => "不是 PEM 格式的证书",
                false => "与 `private_key` 不匹配，或不是商户的 RSA 证书",
            };
            report.error(
                "certificate",
                say(chinese, error.to_string()),
                say(
                    "请填写同一次下载的 `apiclient_cert.pem` 与 `apiclient_key.pem`：新证书有新的私钥",
                    "give `apiclient_cert.pem` and `apiclient_key.pem` of one download: a new certificate has a new \
                     key",
                ),
            );
            None
        }
    }
}

/// A certificate that expires soon.
pub(super) fn ends(days: i64) -> Text {
    say(format!("{days} 天后过期"), format!("expires in {days} days"))
}

fn check_validity(certificate: &Certificate, report: &mut Report) {
    match certificate.validity(now()) {
        Validity::Valid => {}
        Validity::Ends(days) => {
            report.warning("certificate", ends(days), renew());
        }
        Validity::Expired => report.error("certificate", say("已过期", "has expired"), renew()),
        Validity::NotYet => report.error(
            "certificate",
            say("尚未生效", "is not valid yet"),
            say(
                "请校准本机时钟，或填写正在使用的证书",
                "set this machine's clock, or give the certificate that is in use",
            ),
        ),
    }
}

fn check_p12(settings: &Settings, report: &mut Report) -> Option<ClientCertificate> {
    let path = settings.path("p12")?;
    let password = settings.text("p12_password").or(settings.text("mchid")).unwrap_or_default();
    match ClientCertificate::from_pkcs12_file(path, password) {
        Ok(certificate) => {
            let serial = certificate.serial();
            let text = say(
                format!("证书及其私钥，序列号 {serial}"),
                format!("a certificate with its key, serial {serial}"),
            );
            report.ok("p12", text);
            Some(certificate)
        }
        Err(error) => {
            report.error(
                "p12",
                say("无法打开：不是 PKCS#12 文件，或密码不对", error.to_string()),
                say(
                    "请填写 `apiclient_cert.p12`；密码不是商户号时还要填写 `p12_password`；否则请在商户平台重新下载",
                    "give `apiclient_cert.p12`, and `p12_password` if it is not the mchid; else fetch the file again \
                     from the merchant platform",
                ),
            );
            None
        }
    }
}

fn check_serial(settings: &Settings, certificate: Option<&ClientCertificate>, report: &mut Report) {
    const NAME: &str = "certificate_serial";
    let hint = say(
        "请填写商户 API 证书的序列号，40 位十六进制数字：`openssl x509 -in apiclient_cert.pem -noout -serial`",
        "give the serial of the merchant's API certificate, 40 hexadecimal digits: `openssl x509 -in \
         apiclient_cert.pem -noout -serial`",
    );
    let Some(serial) = settings.text(NAME) else {
        if certificate.is_none() && settings.has("private_key") {
            let text = say(
                "缺失，也没有填写含有序列号的证书",
                "is missing, and no certificate is given that has one",
            );
            report.error(NAME, text, hint);
        }
        return;
    };
    if serial.starts_with("PUB_KEY_ID_") {
        let text = say(
            "填写的是微信支付公钥 ID，它应写在 `public_key_id` 中",
            "the id of a WeChat Pay public key was given, which is `public_key_id`",
        );
        report.error(NAME, text, hint);
    } else if serial.len() > 40 || !serial.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        let text = say("不是 40 位十六进制数字", "has another form than 40 hexadecimal digits");
        report.error(NAME, text, hint);
    } else if let Some(other) = certificate.filter(|own| !same_serial(own.serial(), serial)) {
        let other = other.serial();
        let text = say(
            format!("是 `{serial}`，而所填证书的序列号是 `{other}`"),
            format!("is `{serial}`, and the certificate given has `{other}`"),
        );
        report.error(NAME, text, hint);
    } else if serial.len() < 40 {
        let length = serial.len();
        let text = say(
            format!("有 {length} 位数字：省略了开头的零"),
            format!("has {length} digits: zeros at its beginning are left out"),
        );
        report.warning(NAME, text, hint);
    } else {
        report.ok(NAME, serial);
    }
}
