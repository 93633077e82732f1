//! Finds the owner of a host.

use std::net::IpAddr;

use wechatpay_simulator::{PLATFORM_DOMAINS, is_platform_host};

/// WeChat Pay's hosts other than the API's: the payer's pages and the merchant portal.
const PAGES: [&str; 2] = ["tenpay.com", "pay.weixin.qq.com"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// The API, which the simulator answers.
    Platform,
    /// A WeChat Pay host that the simulator does not have.
    Withheld,
    /// This machine.
    Machine,
    Other,
}

impl Target {
    pub(super) fn of(host: &str) -> Self {
        let host = host.trim_matches(['[', ']']);
        let name = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
        let is_page = PAGES.iter().any(|page| is_within(&name, page));
        let is_loopback = |address: IpAddr| address.to_canonical().is_loopback();
        if is_platform_host(&name) {
            Self::Platform
        } else if is_page {
            Self::Withheld
        } else if name == "localhost" || name.parse().is_ok_and(is_loopback) {
            Self::Machine
        } else {
            Self::Other
        }
    }
}

/// Whether an entry of `NO_PROXY` would bypass the proxy for a host of the platform.
pub(crate) fn is_of_the_platform(entry: &str) -> bool {
    let name = entry.trim().split(':').next().unwrap_or("");
    let name = name.trim_start_matches(['*', '.']).to_ascii_lowercase();
    if entry.trim().starts_with('*') && name.is_empty() {
        return true;
    }
    let mut domains = PLATFORM_DOMAINS.iter().chain(&PAGES);
    !name.is_empty() && domains.any(|domain| is_within(&name, domain) || is_within(domain, &name))
}

/// Whether a name is the domain, or is below it.
fn is_within(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_told_apart() {
        for (host, expected) in [
            ("api.mch.weixin.qq.com", Target::Platform),
            ("API.MCH.WEIXIN.QQ.COM.", Target::Platform),
            ("unheard-of.mch.weixin.qq.com", Target::Platform),
            ("api2.wechatpay.cn", Target::Platform),
            ("pay.weixin.qq.com", Target::Withheld),
            ("wx.tenpay.com", Target::Withheld),
            ("localhost", Target::Machine),
            ("127.0.0.2", Target::Machine),
            ("[::1]", Target::Machine),
            ("[::ffff:127.0.0.1]", Target::Machine),
            ("api.weixin.qq.com", Target::Other),
            ("api.mch.weixin.qq.com.example", Target::Other),
            ("10.0.0.1", Target::Other),
        ] {
            assert_eq!(Target::of(host), expected, "{host}");
        }
    }

    #[test]
    fn no_entry_leads_past_the_proxy() {
        for entry in [
            "*",
            "*.qq.com",
            ".qq.com",
            "qq.com",
            "com",
            " weixin.qq.com ",
            "api.mch.weixin.qq.com",
            "api.mch.weixin.qq.com:443",
            "fraud.mch.weixin.qq.com",
            ".wechatpay.cn",
            "cn",
        ] {
            assert!(is_of_the_platform(entry), "{entry}");
        }
        for entry in ["", "localhost", "127.0.0.1", ".internal", "example.com", "10.0.0.0/8", "::1"]
        {
            assert!(!is_of_the_platform(entry), "{entry}");
        }
    }
}
