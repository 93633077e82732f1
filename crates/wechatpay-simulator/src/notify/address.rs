//! The hosts to which notifications may be sent.

use std::net::IpAddr;

use url::Url;

use super::settings::Settings;

/// Checks that a URL is on this machine or on a host that was allowed by name.
pub(crate) fn address(url: &str, settings: &Settings) -> Result<Url, String> {
    let url = Url::parse(url).map_err(|error| format!("`{url}` is no URL: {error}"))?;
    let host = url.host_str().unwrap_or("");
    if is_here(&url) || settings.hosts.iter().any(|known| known == host) {
        return Ok(url);
    }
    Err(format!("not sent: `{host}` is not on this machine"))
}

/// Whether a URL is on this machine.
pub(crate) fn is_here(url: &Url) -> bool {
    let host = url.host_str().unwrap_or("");
    let is_loopback =
        host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    is_loopback || host == "localhost"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_notified() {
        let settings = Settings { hosts: vec!["merchant".into()], ..Settings::default() };
        for url in
            ["http://127.0.0.1:1/n", "https://[::1]/", "http://localhost/n", "http://merchant:80/"]
        {
            assert!(address(url, &settings).is_ok(), "{url}");
        }
        for url in ["https://example.com/", "http://10.0.0.1/", "http://localhost.evil/", "x"] {
            assert!(address(url, &settings).is_err(), "{url}");
        }
    }
}
