//! TLS settings: trusted roots, and the certificate that is presented.

use std::sync::Arc;

use rustls::client::{Resumption, WantsClientCert};
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, ConfigBuilder};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use rustls_platform_verifier::Verifier;

use crate::error::{Error, Fault, Result};
use crate::keys::ClientCertificate;

/// Makes TLS configurations that trust the same roots.
#[derive(Debug)]
pub(super) struct TlsSettings {
    /// Not the default of the process, because other parts of the program may have set it.
    provider: Arc<CryptoProvider>,
    verifier: Arc<Verifier>,
}

impl TlsSettings {
    /// Trusts the system's roots and, in addition, those of a PEM file. It reads the disk.
    pub(super) fn new(extra_roots: Option<&[u8]>) -> Result<Self> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut roots = built_in_roots();
        if let Some(pem) = extra_roots {
            roots.extend(certificates(pem)?);
        }
        let verifier = Verifier::new_with_extra_roots(roots, Arc::clone(&provider));
        let verifier = verifier.map_err(|error| {
            if error.to_string().contains("No CA certificates were loaded") {
                let no_roots = Error::configuration(NO_ROOTS).with_source(error);
                return no_roots.with_fault(Fault::NoRootCertificates);
            }
            Error::configuration("TLS cannot use the root certificates").with_source(error)
        })?;
        Ok(Self { provider, verifier: Arc::new(verifier) })
    }

    /// Without a certificate of the merchant's.
    pub(super) fn plain(&self) -> Result<Template> {
        Ok(Template::new(self.builder()?.with_no_client_auth()))
    }

    /// With the merchant's certificate.
    pub(super) fn mutual(&self, certificate: &ClientCertificate) -> Result<Template> {
        let wrong = "TLS cannot use the merchant's API certificate";
        let chain = CertificateDer::pem_slice_iter(certificate.pem()).collect::<Result<_, _>>();
        let chain = chain.map_err(|error| Error::configuration(wrong).with_source(error))?;
        let key = PrivateKeyDer::from_pem_slice(certificate.pem())
            .map_err(|error| Error::configuration(wrong).with_source(error))?;
        let config = self.builder()?.with_client_auth_cert(chain, key);
        Ok(Template::new(config.map_err(|error| Error::configuration(wrong).with_source(error))?))
    }

    fn builder(&self) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>> {
        let builder = ClientConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| {
                Error::configuration("TLS cannot be set up on this machine").with_source(error)
            })?;
        let verifier = Arc::clone(&self.verifier);
        // The "dangerous" method allows verifiers that trust everybody. This one is the system's.
        Ok(builder.dangerous().with_custom_certificate_verifier(verifier))
    }
}

/// A configuration without a session cache. Each process makes one with its own cache: the cache has a lock, which
/// a thread of the parent may hold during a fork.
#[derive(Clone, Debug)]
pub(super) struct Template(ClientConfig);

impl Template {
    fn new(mut config: ClientConfig) -> Self {
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        config.resumption = Resumption::disabled();
        Self(config)
    }

    /// A configuration that resumes its own sessions, with up to this many tickets. So a session on which a
    /// certificate was presented stays with that certificate.
    pub(super) fn with_sessions(&self, tickets: usize) -> Arc<ClientConfig> {
        let mut config = self.0.clone();
        config.resumption = Resumption::in_memory_sessions(tickets);
        Arc::new(config)
    }
}

/// Certificates that users have added as roots.
fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let roots: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let roots = roots.map_err(|error| {
        Error::configuration("the extra root certificate is not PEM").with_source(error)
    })?;
    if roots.is_empty() {
        return Err(Error::configuration("the extra root certificate contains no certificate"));
    }
    Ok(roots)
}

/// Roots that are part of this program.
fn built_in_roots() -> Vec<CertificateDer<'static>> {
    #[cfg(feature = "webpki-roots")]
    return webpki_root_certs::TLS_SERVER_ROOT_CERTS.to_vec();
    #[cfg(not(feature = "webpki-roots"))]
    Vec::new()
}

const NO_ROOTS: &str = "this machine has no root certificates: install `ca-certificates`, or set `ca` \
                        (`ClientBuilder::extra_root_certificate`) to a PEM file of them";
