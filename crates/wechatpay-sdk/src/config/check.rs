//! Checks a configuration as a whole. Each key checks itself when it is made.
//!
//! Each rule is a way in which users have mixed up their keys (`docs/protocol.md` §1).

use super::ClientBuilder;
use crate::certificates::PlatformKeyStore;
use crate::client::is_on_this_machine;
use crate::error::{Error, Result};
use crate::keys::{Certificate, MerchantPrivateKey, given, is_published, normalized_serial, now};

/// Like [`ClientBuilder::allow_test_keys`], for programs that were not written for a simulator.
const ALLOW_TEST_KEYS: &str = "WECHATPAY_ALLOW_TEST_KEYS";

/// Takes the serial and the private key from the client certificate unless they are set, and writes the
/// serial as the platform does.
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
        return wrong(&format!(
            "the merchant id must consist of digits, but {} was given",
            given(mchid)
        ));
    }
    check_merchant_key(builder)?;
    if !signs && builder.api_v2_key.is_none() && !is_of_brand_alone {
        return wrong(
            "the client has no key to sign with: set `private_key` for v3, or `api_v2_key` for v2",
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
    check_published_keys(builder)
}

/// Refuses the published test keys for requests that leave this machine: everybody has these keys.
fn check_published_keys(builder: &ClientBuilder) -> Result<()> {
    let by_host = builder.host_base_urls.iter().map(|(_, url)| url);
    // A fallback is only called if its host is called.
    let fallbacks = builder.fallback_base_urls.iter().filter(|(url, _)| is_on_this_machine(url));
    let others = builder.mutual_tls_base_url.iter().chain(by_host);
    let others = others.chain(fallbacks.map(|(_, fallback)| fallback));
    let stays_here = builder.base_url.iter().chain(others).all(|url| is_on_this_machine(url));
    let is_set = || std::env::var_os(ALLOW_TEST_KEYS).is_some_and(|value| value == "1");
    if (builder.base_url.is_some() && stays_here) || builder.allow_test_keys || is_set() {
        return Ok(());
    }
    let own = builder.private_key.as_ref().and_then(MerchantPrivateKey::public_der);
    let platform = builder.platform_keys.iter().map(|key| key.spki().to_vec());
    let mut all = own.into_iter().chain(platform).chain(builder.brand.keys());
    if !all.any(|key| is_published(&key)) {
        return Ok(());
    }
    wrong(&format!(
        "the configuration has a test key that is published with `wechatpay-simulator`, but \
         requests would leave this machine. Anybody can sign with this key. Use your own keys, or \
         set `base_url` to a simulator on this machine. For a simulator on another machine, call \
         `allow_test_keys`, or set the environment variable `{ALLOW_TEST_KEYS}=1`"
    ))
}

fn check_merchant_key(builder: &ClientBuilder) -> Result<()> {
    if builder.private_key.is_some() && builder.remote_signer.is_some() {
        return wrong("both a private key and a remote signer are set; set only one of them");
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
            "the serial of {what} was expected, but the id of a WeChat Pay public key was given: \
             {}",
            given(serial)
        ));
    }
    let hexadecimal = serial.bytes().all(|byte| byte.is_ascii_hexdigit());
    if serial.is_empty() || serial.len() > 40 || !hexadecimal {
        return wrong(&format!(
            "the serial of {what} must have 40 hexadecimal digits, but {} was given",
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
            "the certificate serial is `{serial}`, but the merchant's API certificate has the \
             serial `{}`",
            certificate.serial()
        ));
    }
    if let Some(name) = certificate.common_name().filter(|name| *name != mchid) {
        return wrong(&format!(
            "the merchant's API certificate belongs to the merchant `{name}`, but the mchid is \
             `{mchid}`"
        ));
    }
    let key = builder.private_key.as_ref().and_then(MerchantPrivateKey::public_der);
    if key.is_some_and(|key| key != certificate.spki()) {
        return wrong(
            "the merchant's API private key does not belong to the merchant's API certificate",
        );
    }
    let pem = std::str::from_utf8(certificate.pem()).unwrap_or_default();
    let parsed = Certificate::from_pem("the merchant's API certificate", pem)?;
    if !parsed.is_valid_at(now()) {
        return wrong(
            "the merchant's API certificate is expired or not valid yet; download a new one from \
             the merchant platform",
        );
    }
    Ok(())
}

fn check_platform_keys(builder: &ClientBuilder, mchid: &str) -> Result<()> {
    let own = builder.private_key.as_ref().and_then(MerchantPrivateKey::public_der);
    if builder.platform_names.iter().any(|name| name == mchid) {
        return wrong(
            "the merchant's own certificate (`apiclient_cert.pem`) was given as a platform \
             certificate; give a downloaded platform certificate or the WeChat Pay public key \
             instead",
        );
    }
    let shared = builder.store.as_ref().map(PlatformKeyStore::keys).unwrap_or_default();
    for key in builder.platform_keys.iter().chain(shared.iter()) {
        if own.as_deref() == Some(key.spki()) {
            return wrong(&format!(
                "the platform key `{}` is the merchant's own public key; download the platform's \
                 key from the merchant platform",
                key.serial()
            ));
        }
    }
    // A rotation leaves an old certificate next to a valid one.
    let now = now();
    match builder.platform_keys.first() {
        // The current one is downloaded.
        Some(_) if builder.fetches() => Ok(()),
        Some(key) if !builder.platform_keys.iter().any(|key| key.is_valid_at(now)) => {
            wrong(&format!(
                "the platform certificate `{}` is expired or not valid yet; download the current one",
                key.serial()
            ))
        }
        _ => Ok(()),
    }
}

fn wrong(text: &str) -> Result<()> {
    Err(Error::configuration(text))
}
