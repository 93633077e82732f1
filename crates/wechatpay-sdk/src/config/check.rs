//! What is checked of a configuration as a whole: the parts check themselves.
//!
//! Each rule is a way in which users have mixed their keys up
//! (`docs/protocol.md` §1).

use super::ClientBuilder;
use crate::certificates::PlatformKeyStore;
use crate::error::{Error, Result};
use crate::keys::{Certificate, MerchantPrivateKey, given, normalized_serial, now};

/// Takes the serial and the private key out of the client certificate where
/// they are not given, and writes the serial as the platform does.
pub(super) fn adopt_certificate(builder: &mut ClientBuilder) -> Result<()> {
    let serial = builder.certificate_serial.as_mut();
    if let Some(serial) = serial.filter(|text| text.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        serial.make_ascii_uppercase();
    }
    let Some(certificate) = &builder.client_certificate else {
        return Ok(());
    };
    let is_own =
        |serial: &String| normalized_serial(serial) == normalized_serial(certificate.serial());
    // The certificate's own text has all leading zeros.
    if builder.certificate_serial.as_ref().is_none_or(is_own) {
        builder.certificate_serial = Some(certificate.serial().to_owned());
    }
    if builder.private_key.is_none() && builder.remote_signer.is_none() {
        let pem = std::str::from_utf8(certificate.pem())
            .map_err(|_| Error::configuration("the client certificate is not PEM"))?;
        builder.private_key = Some(MerchantPrivateKey::from_pem(pem)?);
    }
    Ok(())
}

pub(super) fn check(builder: &ClientBuilder) -> Result<()> {
    let mchid = builder.mchid.as_deref().unwrap_or_default();
    let signs = builder.private_key.is_some() || builder.remote_signer.is_some();
    let is_of_brand_alone = builder.brand.is_given() && !signs && builder.api_v2_key.is_none();
    if mchid.is_empty() && !is_of_brand_alone {
        return wrong("the merchant id (`mchid`) is missing");
    }
    if !mchid.bytes().all(|byte| byte.is_ascii_digit()) {
        return wrong(&format!("the merchant id consists of digits; given was {}", given(mchid)));
    }
    check_merchant_key(builder)?;
    if !signs && builder.api_v2_key.is_none() && !is_of_brand_alone {
        return wrong(
            "there is no key to sign with: v3 needs the merchant's API private key, v2 the APIv2 key",
        );
    }
    check_client_certificate(builder, mchid)?;
    check_platform_keys(builder, mchid)?;
    for (name, timeout) in [("attempt", builder.attempt_timeout), ("total", builder.total_timeout)]
    {
        if timeout.is_zero() {
            return wrong(&format!("the {name} timeout is zero"));
        }
    }
    Ok(())
}

fn check_merchant_key(builder: &ClientBuilder) -> Result<()> {
    if builder.private_key.is_some() && builder.remote_signer.is_some() {
        return wrong(
            "a private key and a remote signer are given: the one or the other signs requests",
        );
    }
    let signs = builder.private_key.is_some() || builder.remote_signer.is_some();
    match (signs.then_some(()), &builder.certificate_serial) {
        (Some(_), None) => wrong(
            "the serial of the merchant's API certificate (`certificate_serial`) is missing: without \
             it the platform does not know which key signed",
        ),
        (None, Some(_)) => wrong("the merchant's API private key (`private_key`) is missing"),
        (None, None) => Ok(()),
        (Some(_), Some(serial)) => check_serial("the merchant's API certificate", serial),
    }
}

/// Checks the form of the serial of an own certificate.
pub(super) fn check_serial(what: &str, serial: &str) -> Result<()> {
    if serial.starts_with("PUB_KEY_ID_") {
        return wrong(&format!(
            "the serial of {what} was expected, and the id of a WeChat Pay public key was given: {}",
            given(serial)
        ));
    }
    let hexadecimal = serial.bytes().all(|byte| byte.is_ascii_hexdigit());
    if serial.is_empty() || serial.len() > 40 || !hexadecimal {
        return wrong(&format!(
            "the serial of {what} has 40 hexadecimal digits; given was {}",
            given(serial)
        ));
    }
    Ok(())
}

fn check_client_certificate(builder: &ClientBuilder, mchid: &str) -> Result<()> {
    let Some(certificate) = &builder.client_certificate else {
        return Ok(());
    };
    let serial = builder.certificate_serial.as_deref().unwrap_or_default();
    if normalized_serial(serial) != normalized_serial(certificate.serial()) {
        return wrong(&format!(
            "the certificate serial given is `{serial}`, and the merchant's API certificate given \
             has `{}`",
            certificate.serial()
        ));
    }
    if let Some(name) = certificate.common_name().filter(|name| *name != mchid) {
        return wrong(&format!(
            "the merchant's API certificate given is one of the merchant `{name}`, and the mchid \
             given is `{mchid}`"
        ));
    }
    let key = builder.private_key.as_ref().and_then(MerchantPrivateKey::public_der);
    if key.is_some_and(|key| key != certificate.spki()) {
        return wrong(
            "the merchant's API private key given is not the one of the merchant's API certificate \
             given",
        );
    }
    let pem = std::str::from_utf8(certificate.pem()).unwrap_or_default();
    let parsed = Certificate::from_pem("the merchant's API certificate", pem)?;
    if !parsed.is_valid_at(now()) {
        return wrong(
            "the merchant's API certificate is expired or not valid yet: fetch a new one",
        );
    }
    Ok(())
}

fn check_platform_keys(builder: &ClientBuilder, mchid: &str) -> Result<()> {
    let own = builder.private_key.as_ref().and_then(MerchantPrivateKey::public_der);
    if builder.platform_names.iter().any(|name| name == mchid) {
        return wrong(
            "the merchant's own certificate (`apiclient_cert.pem`) was given as a platform \
             certificate: the platform's is downloaded, or replaced by the WeChat Pay public key",
        );
    }
    let shared = builder.store.as_ref().map(PlatformKeyStore::keys).unwrap_or_default();
    for key in builder.platform_keys.iter().chain(shared.iter()) {
        if own.as_deref() == Some(key.spki()) {
            return wrong(&format!(
                "the platform key `{}` is the merchant's own public key: the platform's is \
                 downloaded from the merchant platform",
                key.serial()
            ));
        }
    }
    // Beside one that is valid, an old one is what a rotation leaves behind.
    let now = now();
    match builder.platform_keys.first() {
        // The current one is downloaded.
        Some(_) if builder.fetches() => Ok(()),
        Some(key) if !builder.platform_keys.iter().any(|key| key.is_valid_at(now)) => {
            wrong(&format!(
                "the platform certificate `{}` is expired or not valid yet: download the current one",
                key.serial()
            ))
        }
        _ => Ok(()),
    }
}

fn wrong(text: &str) -> Result<()> {
    Err(Error::configuration(text))
}
