//! The certificates that the command trusts: the usual ones, and the simulator's authority.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use data_encoding::BASE64;
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

use crate::failure::{Failure, Result};
use crate::language::say;

/// Java requires a password. It protects nothing, because the file contains no key.
pub(super) const PASSWORD: &str = "changeit";

/// A low number of key derivation rounds, for the same reason.
const ROUNDS: u32 = 128;

/// Variables that name a file of authorities, in addition to `SSL_CERT_FILE`, which belongs to the system's.
const BUNDLES: [&str; 2] = ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"];

/// The variable for certificates that Node.js trusts in addition to its own.
const NODE: &str = "NODE_EXTRA_CA_CERTS";

pub(super) struct Roots {
    /// The certificates in DER.
    all: BTreeSet<Vec<u8>>,
    node: BTreeSet<Vec<u8>>,
}

impl Roots {
    /// The system's certificates, and those in the files that the environment names.
    pub(super) fn of_system() -> Self {
        let found = rustls_native_certs::load_native_certs().certs;
        let mut all: BTreeSet<_> = found.iter().map(|der| der.to_vec()).collect();
        #[cfg(feature = "webpki-roots")]
        if all.is_empty() {
            all.extend(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().map(|der| der.to_vec()));
        }
        let named = |name: &str| std::env::var_os(name).map(|path| read(Path::new(&path)));
        for name in BUNDLES {
            all.extend(named(name).unwrap_or_default());
        }
        let node: BTreeSet<_> = named(NODE).unwrap_or_default().into_iter().collect();
        all.extend(node.iter().cloned());
        Self { all, node }
    }

    /// The additional certificates that Node.js already trusted, as PEM.
    pub(super) fn added_for_node(&self) -> String {
        pem(&self.node)
    }

    /// All certificates and one more, as PEM.
    pub(super) fn bundle(&self, own: &str) -> String {
        format!("{own}{}", pem(&self.all))
    }

    /// The same certificates as a PKCS#12 file for Java.
    pub(super) fn truststore(&self, own: &str) -> Result<Vec<u8>> {
        let broken = |error| {
            Failure::failed(say("无法创建信任库", format!("cannot make the trust store: {error}")))
        };
        let mut store = KeyStore::new();
        let own = CertificateDer::pem_slice_iter(own.as_bytes()).flatten().map(|der| der.to_vec());
        for (at, der) in own.chain(self.all.iter().cloned()).enumerate() {
            // The parser may not support one of the system's certificates.
            let Ok(certificate) = Certificate::from_der(&der) else { continue };
            store.add_entry(&format!("root-{at}"), KeyStoreEntry::Certificate(certificate));
        }
        store
            .writer(PASSWORD)
            .encryption_iterations(ROUNDS)
            .mac_iterations(ROUNDS)
            .write()
            .map_err(broken)
    }
}

/// The certificates of a file. An unreadable file has none; other readers of the file also fail.
fn read(file: &Path) -> Vec<Vec<u8>> {
    let read = CertificateDer::pem_file_iter(file).into_iter().flatten();
    read.flatten().map(|der| der.to_vec()).collect()
}

fn pem(certificates: &BTreeSet<Vec<u8>>) -> String {
    let mut text = String::new();
    for der in certificates {
        text.push_str("-----BEGIN CERTIFICATE-----\n");
        let encoded = BASE64.encode(der);
        let mut rest = encoded.as_str();
        while !rest.is_empty() {
            let (line, after) = rest.split_at_checked(64).unwrap_or((rest, ""));
            let _ = writeln!(text, "{line}");
            rest = after;
        }
        text.push_str("-----END CERTIFICATE-----\n");
    }
    text
}
