//! The credentials that the simulated platform gives its merchant: numbers, keys and certificates,
//! in memory and as files.

use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use data_encoding::HEXLOWER;
use p12_keystore::{
    Certificate as P12Certificate, KeyStore, KeyStoreEntry, PrivateKey as P12Key, PrivateKeyChain,
};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::brand::BrandCredentials;
use super::keyring::Keyring;
use super::seed::Seed;
use crate::error::{Error, Result};

/// A small number of rounds for the key derivation of the `.p12`, so that a start is fast in a
/// debug build. The file needs no protection: its password is the merchant number.
const P12_ROUNDS: u32 = 128;

/// The credentials of a merchant of one simulated platform, and the URLs of that platform.
///
/// All values except the URLs are derived from the seed: two simulators with the same seed differ
/// only in their ports. `Debug` shows no secret.
pub struct Credentials {
    mchid: String,
    sub_mchid: String,
    appid: String,
    certificate_serial: String,
    private_key: Zeroizing<String>,
    certificate: String,
    p12: Vec<u8>,
    public_key_id: String,
    public_key: String,
    platform_certificate_serial: String,
    platform_certificate: String,
    api_v3_key: Zeroizing<String>,
    api_v2_key: Zeroizing<String>,
    ca: String,
    base_url: String,
    tls_base_url: String,
    /// Set for the first merchant only.
    brand: Option<BrandCredentials>,
}

impl Credentials {
    pub(crate) fn new(
        seed: Seed,
        ring: &Keyring,
        base_url: String,
        tls_base_url: String,
    ) -> Result<Self> {
        let first = ring.platform.get(0).ok_or_else(|| Error::new("no certificate"))?;
        Ok(Self {
            mchid: ring.mchid.clone(),
            sub_mchid: format!("16{}", seed.digits("sub_mchid", 8)),
            appid: format!("wx{:.16}", HEXLOWER.encode(&seed.bytes("appid"))),
            certificate_serial: ring.merchant_serial.clone(),
            private_key: Zeroizing::new(ring.merchant.pem().to_owned()),
            certificate: ring.merchant_certificate.pem.clone(),
            p12: p12(ring)?,
            public_key_id: ring.public_key_id.clone(),
            public_key: ring.public_key.public_pem()?,
            platform_certificate_serial: first.serial.clone(),
            platform_certificate: first.certificate.pem.clone(),
            api_v3_key: Zeroizing::new(seed.alphanumeric("api_v3_key", 32)),
            api_v2_key: Zeroizing::new(seed.alphanumeric("api_v2_key", 32)),
            ca: ring.authority.pem.clone(),
            base_url,
            tls_base_url,
            brand: None,
        })
    }

    /// Adds the credentials of a brand, taken from the brand's own credentials.
    pub(crate) fn with_brand(self, brand: &Self) -> Self {
        let brand = BrandCredentials {
            id: brand.mchid.clone(),
            certificate_serial: brand.certificate_serial.clone(),
            private_key: brand.private_key.clone(),
            public_key_id: brand.public_key_id.clone(),
            public_key: brand.public_key.clone(),
            api_key: brand.api_v3_key.clone(),
        };
        Self { brand: Some(brand), ..self }
    }

    /// Replaces the sub-merchant; an empty number removes it.
    pub(crate) fn with_sub_mchid(self, sub_mchid: String) -> Self {
        Self { sub_mchid, ..self }
    }

    /// Returns everything as one JSON object, with keys and certificates as texts. It has the
    /// content of the `credentials.json` written by [`write_to`](Self::write_to), without separate
    /// files. `wechatpay_sdk::Client::from_json` reads it.
    pub fn to_json(&self) -> String {
        self.describe().to_string()
    }

    /// Everything as JSON, with keys and certificates as texts and the PKCS#12 file as base64.
    pub(crate) fn describe(&self) -> Value {
        let mut told = json!({
            "mchid": self.mchid,
            "sub_mchid": self.sub_mchid,
            "appid": self.appid,
            "certificate_serial": self.certificate_serial,
            "private_key": *self.private_key,
            "certificate": self.certificate,
            "p12": STANDARD.encode(&self.p12),
            "public_key_id": self.public_key_id,
            "public_key": self.public_key,
            "platform_certificate_serial": self.platform_certificate_serial,
            "platform_certificate": self.platform_certificate,
            "api_v3_key": *self.api_v3_key,
            "api_v2_key": *self.api_v2_key,
            "ca": self.ca,
            "base_url": self.base_url,
            "tls_base_url": self.tls_base_url,
        });
        if let (Some(told), Some(brand)) = (told.as_object_mut(), &self.brand) {
            told.extend(brand.describe());
        }
        told
    }

    /// Writes `credentials.json` and the PEM and PKCS#12 files it names into a directory, and
    /// returns the path of `credentials.json`. Creates the directory if it does not exist.
    ///
    /// On Unix only the owner can read the files that hold a secret.
    ///
    /// # Errors
    ///
    /// When the directory or a file cannot be written.
    pub fn write_to(&self, directory: impl AsRef<Path>) -> Result<PathBuf> {
        let directory = directory.as_ref();
        fs::create_dir_all(directory).map_err(|source| {
            Error::caused(format!("cannot make `{}`", directory.display()), source)
        })?;
        let open = |name: &str, text: &str| write(directory, name, text.as_bytes(), false);
        open("apiclient_cert.pem", &self.certificate)?;
        open("pub_key.pem", &self.public_key)?;
        open("platform_cert.pem", &self.platform_certificate)?;
        open("ca.pem", &self.ca)?;
        write(directory, "apiclient_key.pem", self.private_key.as_bytes(), true)?;
        write(directory, "apiclient_cert.p12", &self.p12, true)?;
        let mut description = self.describe();
        let mut brand_files = Vec::new();
        if let Some(brand) = &self.brand {
            open("brand_pub_key.pem", &brand.public_key)?;
            write(directory, "brand_key.pem", brand.private_key.as_bytes(), true)?;
            brand_files.push(("brand_private_key", "brand_key.pem"));
            brand_files.push(("brand_public_key", "brand_pub_key.pem"));
        }
        for (name, file) in [
            ("private_key", "apiclient_key.pem"),
            ("certificate", "apiclient_cert.pem"),
            ("p12", "apiclient_cert.p12"),
            ("public_key", "pub_key.pem"),
            ("platform_certificate", "platform_cert.pem"),
            ("ca", "ca.pem"),
        ]
        .into_iter()
        .chain(brand_files)
        {
            if let Some(members) = description.as_object_mut() {
                members.insert(name.to_owned(), json!(file));
            }
        }
        let text = Zeroizing::new(format!("{description:#}\n"));
        write(directory, "credentials.json", text.as_bytes(), true)
    }

    /// The merchant's number; also the password of [`p12`](Self::p12).
    pub fn mchid(&self) -> &str {
        &self.mchid
    }

    /// The credentials of the brand that comes with the first merchant; other merchants have none.
    pub fn brand(&self) -> Option<&BrandCredentials> {
        self.brand.as_ref()
    }

    /// The number of the sub-merchant that the merchant, as a partner, acts for.
    pub fn sub_mchid(&self) -> &str {
        &self.sub_mchid
    }

    /// The appid that belongs to the merchant.
    pub fn appid(&self) -> &str {
        &self.appid
    }

    /// The serial of the merchant's certificate: 40 upper-case hexadecimal digits.
    pub fn certificate_serial(&self) -> &str {
        &self.certificate_serial
    }

    /// The merchant's private key, PKCS#8 PEM (`apiclient_key.pem`).
    pub fn private_key(&self) -> &str {
        &self.private_key
    }

    /// The merchant's certificate, PEM (`apiclient_cert.pem`).
    pub fn certificate(&self) -> &str {
        &self.certificate
    }

    /// The merchant's key and certificate as PKCS#12 (`apiclient_cert.p12`).
    pub fn p12(&self) -> &[u8] {
        &self.p12
    }

    /// The id of the WeChat Pay public key, `PUB_KEY_ID_…`.
    pub fn public_key_id(&self) -> &str {
        &self.public_key_id
    }

    /// The WeChat Pay public key, SPKI PEM (`pub_key.pem`).
    pub fn public_key(&self) -> &str {
        &self.public_key
    }

    /// The serial of the platform certificate: 40 upper-case hexadecimal digits.
    pub fn platform_certificate_serial(&self) -> &str {
        &self.platform_certificate_serial
    }

    /// The platform certificate, PEM; its key is not the one of [`public_key`](Self::public_key).
    pub fn platform_certificate(&self) -> &str {
        &self.platform_certificate
    }

    /// The APIv3 key, 32 characters.
    pub fn api_v3_key(&self) -> &str {
        &self.api_v3_key
    }

    /// The APIv2 key, 32 characters.
    pub fn api_v2_key(&self) -> &str {
        &self.api_v2_key
    }

    /// The CA certificate (PEM) to trust for [`tls_base_url`](Self::tls_base_url).
    pub fn ca(&self) -> &str {
        &self.ca
    }

    /// The URL for plain HTTP, `http://127.0.0.1:PORT`.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The URL for TLS, `https://127.0.0.1:PORT`.
    pub fn tls_base_url(&self) -> &str {
        &self.tls_base_url
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("mchid", &self.mchid)
            .field("sub_mchid", &self.sub_mchid)
            .field("appid", &self.appid)
            .field("certificate_serial", &self.certificate_serial)
            .field("public_key_id", &self.public_key_id)
            .field("platform_certificate_serial", &self.platform_certificate_serial)
            .field("base_url", &self.base_url)
            .field("tls_base_url", &self.tls_base_url)
            .finish_non_exhaustive()
    }
}

fn p12(ring: &Keyring) -> Result<Vec<u8>> {
    let broken = |source| Error::caused("cannot make the PKCS#12 file", source);
    let chain = PrivateKeyChain::new(
        "1",
        P12Key::from_der(ring.merchant.pkcs8()).map_err(broken)?,
        [
            P12Certificate::from_der(&ring.merchant_certificate.der).map_err(broken)?,
            P12Certificate::from_der(&ring.authority.der).map_err(broken)?,
        ],
    );
    let mut store = KeyStore::new();
    // The alias in the platform's own files.
    store.add_entry("Tenpay Certificate", KeyStoreEntry::PrivateKeyChain(chain));
    store
        .writer(&ring.mchid)
        .encryption_iterations(P12_ROUNDS)
        .mac_iterations(P12_ROUNDS)
        .write()
        .map_err(broken)
}

fn write(directory: &Path, name: &str, content: &[u8], secret: bool) -> Result<PathBuf> {
    let path = directory.join(name);
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    if secret {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        options.mode(0o600);
        // The mode above applies to a new file only; an existing file is restricted first.
        if path.exists() {
            let _ = fs::set_permissions(&path, fs::Permissions::from_mode(0o600));
        }
    }
    #[cfg(not(unix))]
    let _ = secret;
    options
        .open(&path)
        .and_then(|mut file| file.write_all(content))
        .map_err(|source| Error::caused(format!("cannot write `{}`", path.display()), source))?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credentials(seed: u64) -> Credentials {
        let ring = Keyring::new(Seed(seed), false, &[]).unwrap();
        Credentials::new(Seed(seed), &ring, "http://h".into(), "https://h".into()).unwrap()
    }

    #[test]
    fn a_seed_makes_the_same_merchant_again() {
        let (one, again, other) = (credentials(1), credentials(1), credentials(2));
        assert_eq!(one.certificate(), again.certificate());
        assert_eq!(one.api_v3_key(), again.api_v3_key());
        assert_ne!(one.mchid(), other.mchid());
        assert_ne!(one.api_v2_key(), one.api_v3_key());
        assert_eq!((one.api_v2_key().len(), one.api_v3_key().len()), (32, 32));
        assert_ne!(one.public_key_id(), other.public_key_id());
    }

    #[test]
    fn debug_shows_no_secret() {
        let credentials = credentials(0);
        let shown = format!("{credentials:?}");
        assert!(shown.contains(credentials.mchid()));
        for secret in [credentials.api_v3_key(), credentials.api_v2_key(), "PRIVATE KEY"] {
            assert!(!shown.contains(secret));
        }
    }

    #[test]
    fn the_p12_opens_with_the_merchant_number() {
        let credentials = credentials(0);
        let policy = p12_keystore::Pkcs12ImportPolicy::Strict;
        let store = KeyStore::from_pkcs12(credentials.p12(), credentials.mchid(), policy).unwrap();
        assert_eq!(store.private_key_chain().unwrap().1.certs().len(), 2);
        let wrong = KeyStore::from_pkcs12(credentials.p12(), "1900000000", policy);
        assert!(wrong.is_err());
    }

    #[test]
    fn a_serial_keeps_its_leading_zero() {
        let zero = (0..).map(Seed).find(|seed| {
            let serial = super::super::certificates::serial(seed.bytes("merchant certificate"));
            serial[0] == 0
        });
        let serial = credentials(zero.unwrap().0).certificate_serial().to_owned();
        assert!(serial.starts_with("00"), "{serial}");
        assert_eq!(serial.len(), 40);
    }
}
