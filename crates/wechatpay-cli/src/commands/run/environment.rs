//! The environment of the command.

use std::ffi::{OsStr, OsString};
use std::net::SocketAddr;
use std::path::Path;

use super::files::Files;
use super::place::Place;
use super::trust::PASSWORD;
use crate::arguments::Global;
use crate::language::say;
use crate::output;
use crate::proxy::{Upstream, is_of_the_platform};

/// A variable's name and value; without a value, the variable is removed.
pub(super) type Variable = (OsString, Option<OsString>);

/// Settings that would direct the library, or this command, to another merchant, host or proxy.
const TAKEN_AWAY: [&str; 6] = [
    "WECHATPAY_P12_PASSWORD",
    "WECHATPAY_PROXY",
    "WECHATPAY_HOST_BASE_URLS",
    "WECHATPAY_FALLBACK_BASE_URLS",
    "WECHATPAY_PROFILE",
    "WECHATPAY_CONFIG",
];

/// Variables in which clients look for a proxy before, or in addition to, the usual ones.
const OTHER_PROXIES: [&str; 7] = [
    "ALL_PROXY",
    "all_proxy",
    "npm_config_proxy",
    "npm_config_http_proxy",
    "npm_config_https_proxy",
    "npm_config_noproxy",
    "npm_config_no_proxy",
];

/// Clients with a proxy in their environment connect to this machine directly.
const OWN: &str = "localhost,127.0.0.1,::1";

/// All variables to set and to remove.
pub(super) fn of(place: &Place, files: &Files, proxy: SocketAddr) -> Vec<Variable> {
    let mut all = Environment::default();
    for (name, value) in &files.credentials {
        all.set(&format!("WECHATPAY_{}", name.to_uppercase()), value);
    }
    all.set("WECHATPAY_CREDENTIALS", files.path("credentials.json"));
    all.set("WECHATPAY_SIMULATOR", &place.base_url);
    all.set("WECHATPAY_HOSTS_CA", files.path("hosts_ca.pem"));
    // For this library's client when it is configured for the platform's own hosts.
    all.set("WECHATPAY_ALLOW_TEST_KEYS", "1");
    for name in TAKEN_AWAY.iter().chain(&OTHER_PROXIES) {
        all.0.push((name.into(), None));
    }
    let url = format!("http://{proxy}");
    for name in ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"] {
        all.set(name, &url);
    }
    let direct = direct();
    all.set("NO_PROXY", &direct);
    all.set("no_proxy", &direct);
    for name in ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"] {
        all.set(name, files.path("bundle.pem"));
    }
    all.set("NODE_EXTRA_CA_CERTS", files.path("node_ca.pem"));
    all.set("DENO_CERT", files.path("node_ca.pem"));
    let hook = quoted(&files.path("hook.cjs"), Escapes::Backslashes);
    all.append("NODE_OPTIONS", &format!("--require {hook}"));
    all.append("JAVA_TOOL_OPTIONS", &java(files, proxy));
    // An empty entry stands for the directory that PHP was built with.
    let mut scanned = std::env::var_os("PHP_INI_SCAN_DIR").unwrap_or_default();
    scanned.push(if cfg!(windows) { ";" } else { ":" });
    scanned.push(files.path("php"));
    all.set("PHP_INI_SCAN_DIR", scanned);
    all.0
}

#[derive(Default)]
struct Environment(Vec<Variable>);

impl Environment {
    fn set(&mut self, name: &str, value: impl AsRef<OsStr>) {
        self.0.push((name.into(), Some(value.as_ref().to_owned())));
    }

    /// Appends options to the variable's value.
    fn append(&mut self, name: &str, options: &str) {
        let mut value =
            std::env::var_os(name).filter(|value| !value.is_empty()).unwrap_or_default();
        if !value.is_empty() {
            value.push(" ");
        }
        value.push(options);
        self.set(name, value);
    }
}

/// The proxy that the environment names for HTTPS.
pub(super) fn upstream(global: &Global) -> Option<Upstream> {
    let named = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    let text =
        named.iter().find_map(|name| std::env::var(name).ok().filter(|it| !it.is_empty()))?;
    let upstream = Upstream::parse(&text);
    if upstream.is_none() {
        output::warn(
            global,
            say(
                "环境变量中的代理不是 `http://host:port` 的形式：访问微信支付以外的域名时不使用它",
                "the environment names a proxy that is not of the form `http://host:port`: hosts other than WeChat \
                 Pay's are reached without it",
            ),
        );
    }
    upstream
}

/// The hosts that bypass the proxy: this machine, and earlier entries except the platform's hosts.
fn direct() -> String {
    let before = ["NO_PROXY", "no_proxy"].iter().find_map(|name| std::env::var(name).ok());
    let before = before.unwrap_or_default();
    let kept = before.split(',').map(str::trim);
    let kept = kept.filter(|entry| !entry.is_empty() && !is_of_the_platform(entry));
    std::iter::once(OWN).chain(kept).collect::<Vec<_>>().join(",")
}

fn java(files: &Files, proxy: SocketAddr) -> String {
    let store = format!("-Djavax.net.ssl.trustStore={}", files.path("truststore.p12").display());
    let store = quoted(Path::new(&store), Escapes::None);
    let (host, port) = (proxy.ip(), proxy.port());
    format!(
        "{store} -Djavax.net.ssl.trustStoreType=PKCS12 -Djavax.net.ssl.trustStorePassword={PASSWORD} \
         -Dhttps.proxyHost={host} -Dhttps.proxyPort={port} -Dhttp.proxyHost={host} -Dhttp.proxyPort={port}"
    )
}

/// The meaning of a backslash within quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Escapes {
    None,
    Backslashes,
}

/// Quotes one word of a variable with several options.
fn quoted(word: &Path, escapes: Escapes) -> String {
    let word = word.display().to_string();
    let word = match escapes {
        Escapes::None => word,
        Escapes::Backslashes => word.replace('\\', "\\\\").replace('"', "\\\""),
    };
    format!("\"{word}\"")
}
