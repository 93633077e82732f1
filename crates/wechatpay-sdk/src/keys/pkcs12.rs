//! The merchant's API certificate and its key out of a PKCS#12 file. A feature of its own, since reading that
//! format takes another set of cryptography crates.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use p12_keystore::Pkcs12Archive;
use zeroize::Zeroizing;

use super::client_certificate::ClientCertificate;
use super::pem;
use crate::error::{Error, Result};

const PKCS12: &str = "the merchant's PKCS#12 file (`apiclient_cert.p12`)";

impl ClientCertificate {
    /// Takes `apiclient_cert.p12`. Its password is the mchid, unless the
    /// merchant has changed it.
    ///
    /// # Errors
    /// A configuration error if the file is not PKCS#12, if the password is
    /// not its password, or if it holds no key with its certificate.
    pub fn from_pkcs12(bytes: &[u8], password: &str) -> Result<Self> {
        let archive = Pkcs12Archive::from_pkcs12(bytes, password).map_err(|error| {
            Error::configuration(format!(
                "{PKCS12} does not open: it is another file, or its password is not the given one \
                 (the mchid is the usual password)"
            ))
            .with_source(error)
        })?;
        let mut certificates = String::new();
        for bag in &archive.certs {
            certificates.push_str(&armored("CERTIFICATE", bag.cert.as_der()));
        }
        for bag in &archive.keys {
            let key = armored("PRIVATE KEY", bag.key.as_der());
            // The merchant's own certificate stands first, whatever the order
            // in the file: the one that the key belongs to.
            for own in &archive.certs {
                let own = armored("CERTIFICATE", own.cert.as_der());
                let ordered =
                    Zeroizing::new(format!("{}{}", *own, certificates.replace(own.as_str(), "")));
                if let Ok(certificate) = Self::from_pem(&ordered, &key) {
                    return Ok(certificate);
                }
            }
        }
        Err(Error::configuration(format!("{PKCS12} holds no RSA private key with its certificate")))
    }

    /// Takes a file: see [`from_pkcs12`](Self::from_pkcs12).
    ///
    /// # Errors
    /// As `from_pkcs12`, and when the file cannot be read.
    pub fn from_pkcs12_file(path: impl AsRef<Path>, password: &str) -> Result<Self> {
        let path = path.as_ref();
        let bytes = std::fs::read(path).map_err(|error| {
            Error::configuration(format!("{PKCS12} {} cannot be read", pem::shown(path)))
                .with_source(error)
        })?;
        Self::from_pkcs12(&Zeroizing::new(bytes), password)
    }
}

/// DER as PEM.
fn armored(label: &str, der: &[u8]) -> Zeroizing<String> {
    let text = Zeroizing::new(STANDARD.encode(der));
    let mut pem = Zeroizing::new(format!("-----BEGIN {label}-----\n"));
    for (index, character) in text.chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            pem.push('\n');
        }
        pem.push(character);
    }
    pem.push_str(&format!("\n-----END {label}-----\n"));
    pem
}
