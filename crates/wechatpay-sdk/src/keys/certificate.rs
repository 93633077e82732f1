//! The parts of an X.509 certificate that the library needs.

use data_encoding::HEXUPPER;
use rustls_pki_types::pem::SectionKind;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::pem;
use crate::error::{Error, Result};

/// The parts of an X.509 certificate that the library needs.
pub(crate) struct Certificate {
    /// At least 40 hexadecimal digits in upper case. The platform's serials have 20 bytes; DER drops leading zero
    /// bytes.
    pub(crate) serial: String,
    /// The public key, as a SubjectPublicKeyInfo in DER.
    pub(crate) spki: Vec<u8>,
    /// The subject's common name: the mchid on a merchant's certificate.
    pub(crate) common_name: Option<String>,
    /// The first and the last second of validity, since 1970.
    pub(crate) validity: (i64, i64),
}

impl Certificate {
    pub(crate) fn from_pem(what: &str, text: &str) -> Result<Self> {
        let der = pem::section(what, text, SectionKind::Certificate)?;
        Self::from_der(what, &der)
    }

    pub(crate) fn from_der(what: &str, der: &[u8]) -> Result<Self> {
        let (_, certificate) = X509Certificate::from_der(der).map_err(|error| {
            Error::configuration(format!("{what} is not an X.509 certificate: {error}"))
        })?;
        let common_name = certificate.subject().iter_common_name().next();
        let validity = certificate.validity();
        Ok(Self {
            serial: serial_text(certificate.raw_serial()),
            spki: certificate.public_key().raw.to_vec(),
            common_name: common_name.and_then(|name| name.as_str().ok()).map(str::to_owned),
            validity: (validity.not_before.timestamp(), validity.not_after.timestamp()),
        })
    }

    pub(crate) fn is_valid_at(&self, now: i64) -> bool {
        self.validity.0 <= now && now <= self.validity.1
    }
}

/// A serial as the platform writes it: 40 digits, including leading zeros.
fn serial_text(bytes: &[u8]) -> String {
    let digits = HEXUPPER.encode(bytes);
    let digits = digits.trim_start_matches('0');
    format!("{digits:0>40}")
}

/// A serial for comparison: in upper case, without leading zeros.
pub(crate) fn normalized_serial(serial: &str) -> String {
    serial.trim().trim_start_matches('0').to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_keeps_its_leading_zeros_and_loses_the_sign_byte_of_der() {
        let mut bytes = vec![0x00, 0xF1];
        bytes.extend([0x22; 19]);
        assert_eq!(serial_text(&bytes), format!("F1{}", "22".repeat(19)));
        assert_eq!(serial_text(&[0x0A, 0xBC]), format!("{}ABC", "0".repeat(37)));
        assert_eq!(normalized_serial("00abc"), normalized_serial("0ABC"));
    }
}
