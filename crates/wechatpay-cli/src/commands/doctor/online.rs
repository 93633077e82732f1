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
use crate::language::{Text, say};
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
                let hint = say(
                    "请修改 profile 的 `mchid` 或 `credentials`",
                    "change `mchid` or `credentials` of the profile",
                );
                report.error("profile", fault, hint);
            }
            Some(client)
        }
        Err(error) => {
            if report.errors() == 0 {
                let hint = if matches!(error.fault(), Some(Fault::NoRootCertificates)) {
                    say(
                        "请安装软件包 `ca-certificates`，或把 `ca` 设为含根证书的 PEM 文件",
                        "install the package `ca-certificates`, or set `ca` to a PEM file of root certificates",
                    )
                } else {
                    say(
                        "请修改该项配置；`wechatpay --help` 与 README 列出所有配置",
                        "change the setting that it names; `wechatpay --help` and the README list them",
                    )
                };
                let text = own_words(&error).unwrap_or_else(|| {
                    let english = error.to_string();
                    // The library names the setting in backticks.
                    let chinese = match english.split('`').nth(1) {
                        Some(name) => format!("`{name}` 有误"),
                        None => "配置有误".to_owned(),
                    };
                    say(chinese, english)
                });
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
        let text = say("未检查：v2 没有自检接口", "not tried: v2 has no self-test");
        return report.skipped("network", text);
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
        let milliseconds = began.elapsed().as_millis();
        let text = say(
            format!("{host} 在 {milliseconds} 毫秒内应答"),
            format!("{host} answers, in {milliseconds} ms"),
        );
        report.ok("host", text);
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
        report.error("host", told(&error), hint(&error));
        return None;
    }
    let hint = say(
        "请检查 DNS、防火墙与 `proxy`（不使用环境变量中的代理）；代理会解开 TLS 时还要检查 `ca`",
        "check DNS, firewall and `proxy` (the environment's proxies are not used), and `ca` behind a proxy that opens \
         TLS",
    );
    let why = kind(&error);
    if is_main {
        let text =
            say(format!("{host} 没有应答：{why}"), format!("{host} does not answer: {error}"));
        report.error("host", text, hint);
    } else {
        let text = say(
            format!("备用域名 {host} 没有应答：{why}"),
            format!("{host}, the fallback, does not answer: {error}"),
        );
        report.warning("host", text, hint);
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
    let hint = say(
        "请校准时钟，并用 NTP 保持同步：双方的签名只在 300 秒内有效",
        "set the clock, and keep it set with NTP: signatures of both sides hold for 300 s",
    );
    let date = headers.and_then(|headers| headers.get(DATE)).and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| httpdate::parse_http_date(date).ok());
    let platform = date.and_then(|date| date.duration_since(UNIX_EPOCH).ok());
    let Some(platform) = platform.and_then(|since| i64::try_from(since.as_secs()).ok()) else {
        return report.skipped("clock", say("应答没有 `Date` 头", "the answer has no `Date`"));
    };
    let ahead = now() - platform;
    let (chinese, english) = if ahead < 0 { ("慢", "behind") } else { ("快", "ahead of") };
    let seconds = ahead.abs();
    let chinese = match seconds {
        0 => "与平台一致".to_owned(),
        _ => format!("比平台{chinese} {seconds} 秒"),
    };
    let text = say(chinese, format!("{seconds} s {english} the platform's"));
    match ahead.abs() {
        WINDOW.. => report.error("clock", text, hint),
        NOTABLE.. => report.warning("clock", text, hint),
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
                let text =
                    say("签名、加密、应答与验签均正常", "signed, encrypted, answered and verified");
                report.ok("echo", text);
            } else {
                let hint = say(
                    "请检查是否有不属于平台的代理或 `base_url`",
                    "look for a proxy or a `base_url` that is not the platform's",
                );
                let text = say("应答没有重复所发的内容", "the answer does not repeat the message");
                report.error("echo", text, hint);
            }
        }
        Err(error) => report.error("echo", told(&error), hint(&error)),
    }
}

/// A failed call: the library's text in English, its facts in Chinese.
fn told(error: &Error) -> Text {
    let mut chinese = match error.operation() {
        Some(operation) => format!("{operation}：{}", kind(error)),
        None => kind(error).to_owned(),
    };
    for part in [error.code(), error.message(), error.request_id()].into_iter().flatten() {
        chinese += &format!("，{part}");
    }
    say(chinese, error.to_string())
}

fn kind(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Connect => "无法建立连接",
        ErrorKind::ConnectTimeout => "连接超时",
        ErrorKind::AttemptTimeout | ErrorKind::TotalTimeout => "应答超时",
        ErrorKind::Transport => "连接中断",
        ErrorKind::Api => "平台拒绝了请求",
        ErrorKind::Verification => "应答没有通过验签",
        ErrorKind::Answer => "应答无法解析",
        ErrorKind::Signer => "无法签名",
        ErrorKind::Configuration => "配置有误",
        _ => "调用失败",
    }
}

/// The remedy for a failed call.
fn hint(error: &Error) -> Text {
    match (error.kind(), error.code(), error.failed_check()) {
        (_, Some("SIGN_ERROR"), _) => {
            let english = error.explanation().map_or_else(
                || {
                    "check that `certificate_serial` is the serial of the private key's certificate, that \
                     it is the merchant's current one, and the clock"
                        .to_owned()
                },
                str::to_owned,
            );
            say(
                "请检查 `certificate_serial` 是否为私钥对应证书的序列号，该证书是否为商户当前使用的证书，以及时钟",
                english,
            )
        }
        (_, Some("PARAM_ERROR"), _) => say(
            "请检查 `public_key_id` 或平台证书是否属于该商户：平台不认识它，或无法用它解密",
            "check that `public_key_id` or the platform certificate is this merchant's own: the platform did not know \
             it, or could not decrypt with it",
        ),
        (ErrorKind::Api, Some("NO_AUTH"), _) => {
            say("请在商户平台开通权限", "have the permission granted on the merchant platform")
        }
        (_, _, Some(FailedCheck::Clock { .. })) => {
            say("请校准时钟，并用 NTP 保持同步", "set the clock, and keep it set with NTP")
        }
        (_, _, Some(FailedCheck::WrongSignature { .. })) => say(
            "`public_key` 不是 `public_key_id` 的公钥，请重新下载；或应答在途中被修改",
            "`public_key` is not the key of `public_key_id`: download it again; or something between changed the \
             answer",
        ),
        (_, _, Some(FailedCheck::UnknownSerial { .. })) => say(
            "请填写该序列号的微信支付公钥或平台证书，或填写用于下载平台证书的 `api_v3_key`",
            "give the public key or platform certificate of that serial, or the `api_v3_key`, with which certificates \
             are downloaded",
        ),
        (ErrorKind::Connect | ErrorKind::ConnectTimeout, ..) => {
            say("请检查 DNS、防火墙与 `proxy`", "check DNS, firewall and `proxy`")
        }
        _ => say("请根据以上信息处理", "the message says what the platform or the library found"),
    }
}

/// Whether the APIv3 key decrypts text that the platform encrypted with it.
fn check_api_v3_key(client: &Client, listing: &Result<Answer, Error>, report: &mut Report) {
    const NAME: &str = "api_v3_key";
    let Some(key) = client.api_v3_key() else { return };
    let answer = match listing {
        Ok(answer) => answer,
        Err(error) if error.code() == Some("RESOURCE_NOT_EXISTS") => {
            let text = say(
                "无法检查：该商户没有平台证书；收到第一个回调通知时才能知道",
                "cannot be tried: the merchant has no platform certificates; the first notification will tell",
            );
            return report.skipped(NAME, text);
        }
        // Without a platform key, the client has just tried to decrypt one.
        Err(error) if error.to_string().contains("APIv3 key") => {
            return report.error(NAME, wrong_key(error), new_key());
        }
        Err(error) => {
            let text =
                say(format!("无法检查：{}", kind(error)), format!("cannot be tried: {error}"));
            return report.skipped(NAME, text);
        }
    };
    let body: Value = answer.json().unwrap_or_default();
    let sealed = |name: &str| {
        body.pointer(&format!("/data/0/encrypt_certificate/{name}")).and_then(Value::as_str)
    };
    let (Some(nonce), Some(ciphertext)) = (sealed("nonce"), sealed("ciphertext")) else {
        let text =
            say("无法检查：平台没有返回证书", "cannot be tried: the platform lists no certificate");
        return report.skipped(NAME, text);
    };
    match key.decrypt(nonce, sealed("associated_data").unwrap_or_default(), ciphertext) {
        Ok(_) => {
            report.ok(NAME, say("能够解密平台的密文", "opens what the platform encrypts"));
        }
        Err(error) => {
            report.error(NAME, wrong_key(&error), new_key());
        }
    }
}

fn wrong_key(error: &Error) -> Text {
    say("无法解密平台的密文：不是当前的 APIv3 密钥", error.to_string())
}

fn new_key() -> Text {
    say(
        "请在商户平台设置新的 APIv3 密钥，并填写到配置中",
        "set a new APIv3 key on the merchant platform, and give it",
    )
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
