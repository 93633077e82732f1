//! The checks that need the platform: hosts, clock, the echo, the APIv3 key.

use std::time::{Duration, Instant, UNIX_EPOCH};

use http::HeaderMap;
use http::header::DATE;
use serde_json::{Value, json};
use wechatpay_sdk::{Answer, Client, Error, ErrorKind, FailedCheck, Fault};

use super::certificate::now;
use super::report::Report;
use super::settings::Settings;
use crate::arguments::Doctor;
use crate::own_words::own_words;
use crate::profile::Source;

/// The documented host, and the documented fallback host.
const HOSTS: [&str; 2] = ["https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"];
const CERTIFICATES: &str = "v3/certificates";
const ECHO: &str = "v3/security/echo";

/// The allowed clock difference in seconds, and the difference that is reported.
const WINDOW: i64 = 300;
const NOTABLE: i64 = 60;

/// The client of the settings, if the settings are sufficient. An error is reported,
/// unless it was reported before.
pub(super) fn client(arguments: &Doctor, source: &Source, report: &mut Report) -> Option<Client> {
    let built = source.builder().and_then(|builder| {
        let builder = builder.connect_timeout(Duration::from_secs(5));
        match &arguments.base_url {
            Some(url) => builder.base_url(url).build(),
            None => builder.build(),
        }
    });
    match built {
        Ok(client) => {
            if let Some(fault) = source.fault(&client) {
                report.error("profile", fault, "change `mchid` or `credentials` of the profile");
            }
            Some(client)
        }
        Err(error) => {
            if report.errors() == 0 {
                let text = own_words(&error).unwrap_or_else(|| error.to_string());
                let hint = if matches!(error.fault(), Some(Fault::NoRootCertificates)) {
                    "install the package `ca-certificates`, or set `ca` to a PEM file of root certificates"
                } else {
                    "change the setting that it names; `wechatpay --help` and the README list them"
                };
                report.error("configuration", text, hint);
            }
            None
        }
    }
}

/// `base_url` replaces the base URL of the settings.
pub(super) fn check(
    client: &Client,
    base_url: Option<&str>,
    settings: &Settings,
    report: &mut Report,
) {
    if settings.is_v2_only() {
        return report.skipped("network", "not tried: v2 has no self-test");
    }
    let elsewhere = base_url.or_else(|| settings.text("base_url"));
    let hosts = elsewhere.map_or_else(|| HOSTS.to_vec(), |host| vec![host]);
    let mut first = None;
    for (index, host) in hosts.iter().enumerate() {
        let answer = host_answers(client, host, index == 0, report);
        if index == 0 {
            first = answer;
        }
    }
    let Some(listing) = first else { return };
    check_clock(headers(&listing), report);
    check_echo(client, report);
    check_api_v3_key(client, &listing, report);
}

/// Whether a host answers; the answer's content does not matter.
fn host_answers(
    client: &Client,
    host: &str,
    is_main: bool,
    report: &mut Report,
) -> Option<Result<Answer, Error>> {
    let began = Instant::now();
    let listing = client.chain(CERTIFICATES).get().base_url(host).wait();
    if headers(&listing).is_some() {
        report.ok("host", format!("{host} answers, in {} ms", began.elapsed().as_millis()));
        return Some(listing);
    }
    let Err(error) = listing else { return None };
    let is_away = matches!(
        error.kind(),
        ErrorKind::Connect
            | ErrorKind::ConnectTimeout
            | ErrorKind::AttemptTimeout
            | ErrorKind::TotalTimeout
            | ErrorKind::Transport
    );
    if !is_away {
        report.error("host", &error, hint(&error));
        return None;
    }
    let hint = "check DNS, firewall and `proxy` (the environment's proxies are not used), and `ca` behind a \
                proxy that opens TLS";
    if is_main {
        report.error("host", format!("{host} does not answer: {error}"), hint);
    } else {
        report.warning("host", format!("{host}, the fallback, does not answer: {error}"), hint);
    }
    None
}

fn headers(listing: &Result<Answer, Error>) -> Option<&HeaderMap> {
    match listing {
        Ok(answer) => Some(answer.http().headers()),
        Err(error) => error.headers(),
    }
}

/// Compares this machine's clock with the platform's `Date`.
fn check_clock(headers: Option<&HeaderMap>, report: &mut Report) {
    const HINT: &str =
        "set the clock, and keep it set with NTP: signatures of both sides hold for 300 s";
    let date = headers.and_then(|headers| headers.get(DATE)).and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
    let platform = date.and_then(|date| date.duration_since(UNIX_EPOCH).ok());
    let Some(platform) = platform.and_then(|since| i64::try_from(since.as_secs()).ok()) else {
        return report.skipped("clock", "the answer has no `Date`");
    };
    let ahead = now() - platform;
    let text = format!(
        "{} s {} the platform's",
        ahead.abs(),
        if ahead < 0 { "behind" } else { "ahead of" }
    );
    match ahead.abs() {
        WINDOW.. => report.error("clock", text, HINT),
        NOTABLE.. => report.warning("clock", text, HINT),
        _ => report.ok("clock", text),
    }
}

/// The platform's own self-test: it checks a signature in each direction, and an encrypted member.
fn check_echo(client: &Client, report: &mut Report) {
    const MESSAGE: &str = "wechatpay doctor";
    let body = json!({"echo_message": MESSAGE, "encrypted_echo_message": MESSAGE});
    let call = client.chain(ECHO).post(body).encrypt(&["encrypted_echo_message"]);
    match call.wait() {
        Ok(answer) => {
            let body: Value = answer.json().unwrap_or_default();
            if body.get("echo_message").and_then(Value::as_str) == Some(MESSAGE) {
                report.ok("echo", "signed, encrypted, answered and verified");
            } else {
                let hint = "look for a proxy or a `base_url` that is not the platform's";
                report.error("echo", "the answer does not repeat the message", hint);
            }
        }
        Err(error) => report.error("echo", &error, hint(&error)),
    }
}

/// The remedy for a failed call.
fn hint(error: &Error) -> String {
    let hint = match (error.kind(), error.code(), error.failed_check()) {
        (_, Some("SIGN_ERROR"), _) => {
            return error.explanation().map_or_else(
                || {
                    "check that `certificate_serial` is the serial of the private key's certificate, that \
                     it is the merchant's current one, and the clock"
                        .to_owned()
                },
                str::to_owned,
            );
        }
        (_, Some("PARAM_ERROR"), _) => {
            "check that `public_key_id` or the platform certificate is this merchant's own: the platform \
             did not know it, or could not decrypt with it"
        }
        (ErrorKind::Api, Some("NO_AUTH"), _) => {
            "have the permission granted on the merchant platform"
        }
        (_, _, Some(FailedCheck::Clock { .. })) => "set the clock, and keep it set with NTP",
        (_, _, Some(FailedCheck::WrongSignature { .. })) => {
            "`public_key` is not the key of `public_key_id`: download it again; or something between \
             changed the answer"
        }
        (_, _, Some(FailedCheck::UnknownSerial { .. })) => {
            "give the public key or platform certificate of that serial, or the `api_v3_key`, with which \
             certificates are downloaded"
        }
        (ErrorKind::Connect | ErrorKind::ConnectTimeout, ..) => "check DNS, firewall and `proxy`",
        _ => "the message says what the platform or the library found",
    };
    hint.to_owned()
}

/// Whether the APIv3 key decrypts text that the platform encrypted with it.
fn check_api_v3_key(client: &Client, listing: &Result<Answer, Error>, report: &mut Report) {
    const NAME: &str = "api_v3_key";
    let Some(key) = client.api_v3_key() else { return };
    let answer = match listing {
        Ok(answer) => answer,
        Err(error) if error.code() == Some("RESOURCE_NOT_EXISTS") => {
            let text = "cannot be tried: the merchant has no platform certificates; the first \
                        notification will tell";
            return report.skipped(NAME, text);
        }
        // Without a platform key, the client has just tried to decrypt one.
        Err(error) if error.to_string().contains("APIv3 key") => {
            return report.error(
                NAME,
                error,
                "set a new APIv3 key on the merchant platform, and give it",
            );
        }
        Err(error) => return report.skipped(NAME, format!("cannot be tried: {error}")),
    };
    let body: Value = answer.json().unwrap_or_default();
    let sealed = |name: &str| {
        body.pointer(&format!("/data/0/encrypt_certificate/{name}")).and_then(Value::as_str)
    };
    let (Some(nonce), Some(ciphertext)) = (sealed("nonce"), sealed("ciphertext")) else {
        return report.skipped(NAME, "cannot be tried: the platform lists no certificate");
    };
    match key.decrypt(nonce, sealed("associated_data").unwrap_or_default(), ciphertext) {
        Ok(_) => report.ok(NAME, "opens what the platform encrypts"),
        Err(error) => {
            report.error(NAME, error, "set a new APIv3 key on the merchant platform, and give it");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terminal::Colour;

    /// The finding about the clock, for an answer whose `Date` differs by `offset` seconds.
    fn clock(offset: i64) -> Value {
        let time = UNIX_EPOCH + Duration::from_secs(u64::try_from(now() + offset).unwrap());
        let mut headers = HeaderMap::new();
        headers.insert(DATE, httpdate::fmt_http_date(time).parse().unwrap());
        let mut report = Report::default();
        check_clock(Some(&headers), &mut report);
        let report: Value = serde_json::from_str(&report.json()).unwrap();
        report["findings"][0].clone()
    }

    #[test]
    fn a_clock_is_told_to_be_ahead_or_behind() {
        assert_eq!(clock(0)["level"], "ok");
        let behind = clock(400);
        assert_eq!(behind["level"], "error");
        assert!(behind["message"].as_str().unwrap().contains("s behind the platform's"));
        let ahead = clock(-100);
        assert_eq!(ahead["level"], "warning");
        assert!(ahead["message"].as_str().unwrap().contains("s ahead of the platform's"));
    }

    #[test]
    fn an_answer_without_a_date_says_nothing() {
        let mut report = Report::default();
        check_clock(None, &mut report);
        let text = report.text(Colour::Never.on_stdout());
        assert!(text.starts_with("skipped"), "{text}");
    }
}
