//! The content of a certificate.

use data_encoding::HEXUPPER;
use x509_parser::pem::Pem;

/// A certificate that expires within this number of seconds should be replaced now.
const SOON: i64 = 30 * 24 * 3600;

pub(super) struct Certificate {
    pub(super) common_name: String,
    pub(super) serial: String,
    pub(super) not_before: i64,
    pub(super) not_after: i64,
}

/// The validity of a certificate at a given time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Validity {
    NotYet,
    Valid,
    /// The number of days until the certificate expires.
    Ends(i64),
    Expired,
}

impl Certificate {
    /// All certificates in a PEM text. Unreadable certificates are skipped here; the
    /// library refuses them.
    pub(super) fn all(pem: &str) -> Vec<Self> {
        let sections = Pem::iter_from_buffer(pem.as_bytes()).filter_map(Result::ok);
        let read = |section: Pem| {
            let certificate = section.parse_x509().ok()?;
            let name = certificate.subject().iter_common_name().next();
            let validity = certificate.validity();
            Some(Self {
                common_name: name
                    .and_then(|name| name.as_str().ok())
                    .unwrap_or_default()
                    .to_owned(),
                serial: HEXUPPER.encode(certificate.raw_serial()),
                not_before: validity.not_before.timestamp(),
                not_after: validity.not_after.timestamp(),
            })
        };
        sections.filter_map(read).collect()
    }

    pub(super) fn validity(&self, now: i64) -> Validity {
        if now < self.not_before {
            Validity::NotYet
        } else if now > self.not_after {
            Validity::Expired
        } else if self.not_after - now < SOON {
            Validity::Ends((self.not_after - now) / (24 * 3600))
        } else {
            Validity::Valid
        }
    }
}

/// Seconds since 1970 by this machine's clock.
pub(super) fn now() -> i64 {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Whether two serial numbers are equal.
pub(super) fn same_serial(one: &str, other: &str) -> bool {
    let digits = |serial: &str| serial.trim().trim_start_matches('0').to_ascii_uppercase();
    digits(one) == digits(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_ends_before_it_has_expired() {
        const DAY: i64 = 24 * 3600;
        let certificate = Certificate {
            common_name: String::new(),
            serial: String::new(),
            not_before: 10 * DAY,
            not_after: 100 * DAY,
        };
        for (now, expected) in [
            (10 * DAY - 1, Validity::NotYet),
            (10 * DAY, Validity::Valid),
            (70 * DAY, Validity::Valid),
            (70 * DAY + 1, Validity::Ends(29)),
            (100 * DAY, Validity::Ends(0)),
            (100 * DAY + 1, Validity::Expired),
        ] {
            assert_eq!(certificate.validity(now), expected, "at {now}");
        }
    }

    #[test]
    fn serials_are_numbers() {
        assert!(same_serial("00abc", "ABC"));
        assert!(!same_serial("ABC", "ABD"));
    }
}
