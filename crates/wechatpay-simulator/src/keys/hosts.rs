//! TLS for the platform's own hosts, for clients that reach the simulator under
//! `api.mch.weixin.qq.com` by a proxy, a hosts entry or DNS.
//!
//! The authority differs from the one that issues the merchant's certificate. The key of that
//! authority is published with this crate: a client that trusted it for the platform's hosts would
//! accept a forged WeChat Pay. The key here is made when it is first needed, and stays in the
//! memory of the process.

use std::sync::OnceLock;

use aws_lc_rs::rand::fill;
use rcgen::{
    BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, NameConstraints, SerialNumber, date_time_ymd,
};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use time::{Duration, OffsetDateTime};

use super::certificates::{cannot_issue, distinguished, form, permitted, serial};
use crate::error::{Error, Result};

/// The domains of WeChat Pay's API hosts. Each host is one of these domains or a subdomain.
pub const PLATFORM_DOMAINS: [&str; 3] =
    ["mch.weixin.qq.com", "wechatpay.cn", "payapp.weixin.qq.com"];

/// The hosts in the catalogue and in official SDKs. Certificates name them in addition to
/// [`PLATFORM_DOMAINS`] with their subdomains.
const HOSTS: [&str; 10] = [
    "api.mch.weixin.qq.com",
    "api2.mch.weixin.qq.com",
    "apihk.mch.weixin.qq.com",
    "apius.mch.weixin.qq.com",
    "fraud.mch.weixin.qq.com",
    "api.wechatpay.cn",
    "api2.wechatpay.cn",
    "payapp.weixin.qq.com",
    "*.mch.weixin.qq.com",
    "*.wechatpay.cn",
];

/// Clients reject server certificates with a longer validity.
const VALID: Duration = Duration::days(397);

/// Whether a host is one of WeChat Pay's API hosts, such as `api.mch.weixin.qq.com`.
///
/// ```
/// assert!(wechatpay_simulator::is_platform_host("api.mch.weixin.qq.com"));
/// assert!(!wechatpay_simulator::is_platform_host("api.weixin.qq.com"));
/// ```
pub fn is_platform_host(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    PLATFORM_DOMAINS.iter().any(|domain| {
        host.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

/// The server's certificate for the platform's hosts, and the CA certificate to trust for it.
pub(crate) struct HostKeys {
    /// PEM.
    pub(crate) authority: String,
    /// The server's certificate, then the authority's.
    pub(crate) chain: Vec<CertificateDer<'static>>,
    key: Vec<u8>,
}

impl HostKeys {
    /// Returns the keys of this process, shared by all worlds so that a client trusts one authority
    /// for them.
    ///
    /// # Errors
    ///
    /// When the keys cannot be made.
    pub(crate) fn of_process() -> Result<&'static Self> {
        static KEYS: OnceLock<HostKeys> = OnceLock::new();
        if let Some(keys) = KEYS.get() {
            return Ok(keys);
        }
        let made = Self::new()?;
        Ok(KEYS.get_or_init(|| made))
    }

    fn new() -> Result<Self> {
        let authority_key = KeyPair::generate().map_err(cannot_issue)?;
        let key = KeyPair::generate().map_err(cannot_issue)?;
        let mut authority = params("WeChat Pay Simulator hosts CA", VALID)?;
        authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        authority.name_constraints = Some(NameConstraints {
            permitted_subtrees: permitted(&PLATFORM_DOMAINS.map(str::to_owned)),
            excluded_subtrees: Vec::new(),
        });
        let certificate = form(&authority.self_signed(&authority_key).map_err(cannot_issue)?);
        let issuer = Issuer::new(authority, authority_key);
        let mut server = params("api.mch.weixin.qq.com", VALID)?;
        server.use_authority_key_identifier_extension = true;
        server.is_ca = IsCa::ExplicitNoCa;
        server.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        server.subject_alt_names = CertificateParams::new(HOSTS.map(str::to_owned))
            .map_err(cannot_issue)?
            .subject_alt_names;
        let issued = server.signed_by(&key, &issuer).map_err(cannot_issue)?;
        let chain = vec![issued.der().clone(), CertificateDer::from(certificate.der)];
        Ok(Self { authority: certificate.pem, chain, key: key.serialize_der() })
    }

    /// The server's key.
    pub(crate) fn key(&self) -> PrivateKeyDer<'static> {
        PrivateKeyDer::from(PrivatePkcs8KeyDer::from(self.key.clone()))
    }
}

/// Parameters with a validity around today. It begins early, because the clock of the machine that
/// made the key may be a little ahead.
fn params(name: &str, valid: Duration) -> Result<CertificateParams> {
    let mut number = [0; 32];
    fill(&mut number).map_err(|_| Error::new("there are no random numbers"))?;
    let mut params = CertificateParams::default();
    params.distinguished_name = distinguished(name);
    params.serial_number = Some(SerialNumber::from_slice(&serial(number)));
    let now = OffsetDateTime::now_utc();
    params.not_before =
        now.checked_sub(Duration::days(1)).unwrap_or_else(|| date_time_ymd(2024, 1, 1));
    params.not_after = now.checked_add(valid).unwrap_or_else(|| date_time_ymd(2099, 1, 1));
    Ok(params)
}

#[cfg(test)]
mod tests {
    use x509_parser::extensions::{GeneralName, ParsedExtension};
    use x509_parser::prelude::{FromDer, X509Certificate};

    use super::*;

    #[test]
    fn hosts_are_told_apart() {
        for host in [
            "api.mch.weixin.qq.com",
            "API.mch.weixin.qq.com.",
            "mch.weixin.qq.com",
            "new.mch.weixin.qq.com",
            "api2.wechatpay.cn",
            "payapp.weixin.qq.com",
        ] {
            assert!(is_platform_host(host), "{host}");
        }
        for host in [
            "",
            "api.weixin.qq.com",
            "weixin.qq.com",
            "evilmch.weixin.qq.com",
            "evilwechatpay.cn",
            "api.mch.weixin.qq.com.evil.example",
            "127.0.0.1",
        ] {
            assert!(!is_platform_host(host), "{host}");
        }
    }

    #[test]
    fn the_certificate_is_for_every_host_and_the_authority_for_nothing_else() {
        let keys = HostKeys::new().unwrap();
        let (_, server) = X509Certificate::from_der(&keys.chain[0]).unwrap();
        let names = server.subject_alternative_name().unwrap().unwrap();
        let names: Vec<_> = names.value.general_names.iter().collect();
        assert!(names.contains(&&GeneralName::DNSName("api.mch.weixin.qq.com")));
        for name in names {
            let GeneralName::DNSName(name) = name else { panic!("{name}") };
            assert!(is_platform_host(name.trim_start_matches("*.")), "{name}");
        }
        let (_, authority) = X509Certificate::from_der(&keys.chain[1]).unwrap();
        assert_eq!(server.issuer(), authority.subject());
        let mut constraints = None;
        for extension in authority.extensions() {
            if let ParsedExtension::NameConstraints(found) = extension.parsed_extension() {
                assert!(extension.critical);
                constraints = found.permitted_subtrees.as_ref();
            }
        }
        let permitted: Vec<_> = constraints.unwrap().iter().map(|tree| &tree.base).collect();
        assert!(permitted.contains(&&GeneralName::DNSName("mch.weixin.qq.com")));
        // If no address were listed, any address would be permitted.
        assert!(permitted.iter().any(|base| matches!(base, GeneralName::IPAddress(_))));
    }

    #[test]
    fn another_process_has_another_authority() {
        let (one, other) = (HostKeys::new().unwrap(), HostKeys::new().unwrap());
        assert_ne!(one.authority, other.authority);
        assert_ne!(one.key, other.key);
    }
}
