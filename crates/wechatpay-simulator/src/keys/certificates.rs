//! The certificates of one simulated platform: those of its authority, the merchant, the platform
//! and the server. The same keys and serials always give the same certificates.

use std::net::{IpAddr, Ipv6Addr};

use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose, GeneralSubtree, IsCa, Issuer, KeyUsagePurpose, NameConstraints,
    PKCS_RSA_SHA256, PublicKeyData, SerialNumber, SignatureAlgorithm, SigningKey, date_time_ymd,
};

use super::rsa::{PrivateKey, pem};
use crate::error::{Error, Result};

/// Contained in every certificate, so that it is not mistaken for a real one.
const ORGANIZATION: &str = "WeChat Pay Simulator (not Tenpay.com)";

/// First and last day of the certificates, as RFC 3339 in Beijing time. Platform certificates that
/// replace others expire years later.
pub(crate) const EFFECTIVE: &str = "2024-01-01T08:00:00+08:00";
pub(crate) const EXPIRES: &str = "2124-01-01T08:00:00+08:00";

/// A certificate as PEM and as DER.
#[derive(Clone, Debug)]
pub(crate) struct Certificate {
    pub(crate) pem: String,
    pub(crate) der: Vec<u8>,
}

/// The purpose of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose<'n> {
    /// Signs requests and authenticates mutual TLS, for the merchant.
    Merchant,
    /// Signs responses, for the platform. The number is its position; each certificate expires
    /// years after the one before it.
    Platform(i32),
    /// Authenticates the TLS server, by its names in addition to this machine's.
    Server(&'n [String]),
}

/// The authority that issues all of them.
pub(crate) struct Authority {
    issuer: Issuer<'static, PrivateKey>,
    certificate: Certificate,
}

impl Authority {
    /// Creates an authority that can issue TLS certificates only for this machine and for `names`.
    /// Its key is public, so a client that trusts it must not trust any other server because of it.
    pub(crate) fn new(key: &PrivateKey, serial: [u8; 20], names: &[String]) -> Result<Self> {
        let mut params = params("WeChat Pay Simulator Root CA", serial);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let permitted_subtrees = permitted(names);
        params.name_constraints =
            Some(NameConstraints { permitted_subtrees, excluded_subtrees: Vec::new() });
        let certificate = form(&params.self_signed(key).map_err(cannot_issue)?);
        Ok(Self { issuer: Issuer::new(params, key.clone()), certificate })
    }

    pub(crate) fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    pub(crate) fn issue(
        &self,
        name: &str,
        key: &PrivateKey,
        serial: [u8; 20],
        purpose: Purpose<'_>,
    ) -> Result<Certificate> {
        let mut params = params(name, serial);
        params.is_ca = IsCa::ExplicitNoCa;
        params.use_authority_key_identifier_extension = true;
        params.key_usages =
            vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
        match purpose {
            Purpose::Merchant => {
                params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
            }
            Purpose::Platform(place) => {
                params.not_after = date_time_ymd(2124_i32.saturating_add(place), 1, 1);
            }
            Purpose::Server(others) => {
                params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
                let own = ["localhost", "127.0.0.1", "::1"].map(String::from);
                let names = [&own[..], others].concat();
                params.subject_alt_names =
                    CertificateParams::new(names).map_err(cannot_issue)?.subject_alt_names;
            }
        }
        let certificate = params.signed_by(key, &self.issuer).map_err(cannot_issue)?;
        Ok(form(&certificate))
    }
}

/// This machine's names, and `names`.
pub(super) fn permitted(names: &[String]) -> Vec<GeneralSubtree> {
    let own = [
        GeneralSubtree::DnsName("localhost".to_owned()),
        GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix([127, 0, 0, 0], 8)),
        GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(Ipv6Addr::LOCALHOST.into(), 128)),
    ];
    let other = |name: &String| match name.parse::<IpAddr>() {
        Ok(address) => {
            let whole = if address.is_ipv4() { 32 } else { 128 };
            GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(address, whole))
        }
        Err(_) => GeneralSubtree::DnsName(name.clone()),
    };
    own.into_iter().chain(names.iter().map(other)).collect()
}

/// Makes a serial as the platform writes serials: 40 digits, positive, so the first digit is below
/// 8.
pub(crate) fn serial(hash: [u8; 32]) -> [u8; 20] {
    let mut serial = [0; 20];
    for (to, from) in serial.iter_mut().zip(hash) {
        *to = from;
    }
    if let Some(first) = serial.first_mut() {
        *first &= 0x7f;
    }
    serial
}

/// The name of a certificate's subject.
pub(super) fn distinguished(name: &str) -> DistinguishedName {
    let mut subject = DistinguishedName::new();
    subject.push(DnType::CountryName, "CN");
    subject.push(DnType::OrganizationName, ORGANIZATION);
    subject.push(DnType::CommonName, name);
    subject
}

fn params(name: &str, serial: [u8; 20]) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = distinguished(name);
    params.serial_number = Some(SerialNumber::from_slice(&serial));
    params.not_before = date_time_ymd(2024, 1, 1);
    params.not_after = date_time_ymd(2124, 1, 1);
    params
}

impl PublicKeyData for PrivateKey {
    fn der_bytes(&self) -> &[u8] {
        self.public_key()
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        &PKCS_RSA_SHA256
    }
}

impl SigningKey for PrivateKey {
    fn sign(&self, message: &[u8]) -> std::result::Result<Vec<u8>, rcgen::Error> {
        self.signature(message).map_err(|_| rcgen::Error::RemoteKeyError)
    }
}

pub(super) fn form(certificate: &rcgen::Certificate) -> Certificate {
    let der = certificate.der().to_vec();
    Certificate { pem: pem("CERTIFICATE", &der), der }
}

pub(super) fn cannot_issue(source: rcgen::Error) -> Error {
    Error::caused("cannot issue a certificate", source)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Seed;
    use x509_parser::prelude::{FromDer, X509Certificate};

    #[test]
    fn a_certificate_says_what_it_is() {
        let [authority_key, key] = Seed(0).keys::<2>().unwrap();
        let authority = Authority::new(&authority_key, [1; 20], &[]).unwrap();
        let mut number = [9; 20];
        number[0] = 0;
        let issued = authority.issue("1900000001", &key, number, Purpose::Merchant).unwrap();
        let (_, root) = X509Certificate::from_der(&authority.certificate().der).unwrap();
        let (_, read) = X509Certificate::from_der(&issued.der).unwrap();
        let name = read.subject().iter_common_name().next().unwrap();
        assert_eq!(name.as_str().unwrap(), "1900000001");
        assert_eq!(read.issuer(), root.subject());
        // DER drops the leading zero byte; the number is the same.
        assert_eq!(read.raw_serial(), &[9; 19]);
        assert_eq!(read.validity().not_before.timestamp(), 1_704_067_200);
        assert_eq!(crate::clock::parse_rfc3339(EFFECTIVE), Some(1_704_067_200));
        assert!(issued.pem.starts_with("-----BEGIN CERTIFICATE-----\n"));
    }

    #[test]
    fn a_serial_is_positive() {
        assert_eq!(serial([0xff; 32])[0], 0x7f);
        assert_eq!(serial([0x0a; 32]), [0x0a; 20]);
    }
}
