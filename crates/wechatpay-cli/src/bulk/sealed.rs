//! Personal data in a journal: encrypted with a key that is derived from the merchant's private key.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hmac;
use data_encoding::BASE64;
use wechatpay_sdk::Client;
use zeroize::Zeroize as _;

use crate::failure::{Failure, Result};
use crate::language::say;

/// The prefix of a sealed text.
const PREFIX: &str = "sealed:1:";

/// Seals and opens texts. The same text gives the same bytes, so that a changed row is detected.
pub(crate) struct Sealer {
    key: LessSafeKey,
    nonces: hmac::Key,
}

impl Sealer {
    pub(crate) async fn of(client: &Client) -> Result<Self> {
        let key = key(client, "wechatpay-cli: journal, encryption").await?;
        let mut nonces = client.derive_key("wechatpay-cli: journal, nonces").await?;
        let sealer = Self { key, nonces: hmac::Key::new(hmac::HMAC_SHA256, &nonces) };
        nonces.zeroize();
        Ok(sealer)
    }

    pub(crate) fn seal(&self, text: &str) -> String {
        let tag = hmac::sign(&self.nonces, text.as_bytes());
        let mut nonce = [0; NONCE_LEN];
        nonce.iter_mut().zip(tag.as_ref()).for_each(|(to, from)| *to = *from);
        let mut sealed = text.as_bytes().to_vec();
        let by = Nonce::assume_unique_for_key(nonce);
        if self.key.seal_in_place_append_tag(by, Aad::empty(), &mut sealed).is_err() {
            // The text is longer than AES-GCM allows, which is 64 GB.
            return PREFIX.to_owned();
        }
        let bytes = [&nonce[..], &sealed].concat();
        format!("{PREFIX}{}", BASE64.encode(&bytes))
    }

    /// Opens a sealed text. A plain text, which your own program has added, is returned unchanged.
    pub(crate) fn open(&self, text: &str) -> std::result::Result<String, String> {
        let Some(encoded) = text.strip_prefix(PREFIX) else { return Ok(text.to_owned()) };
        let opened = BASE64.decode(encoded.as_bytes()).ok().and_then(|bytes| {
            let (nonce, sealed) = bytes.split_first_chunk::<NONCE_LEN>()?;
            let by = Nonce::assume_unique_for_key(*nonce);
            let mut sealed = sealed.to_vec();
            let plain = self.key.open_in_place(by, Aad::empty(), &mut sealed).ok()?;
            String::from_utf8(plain.to_vec()).ok()
        });
        opened.ok_or_else(|| {
            "personal data in the journal does not open: it was sealed with another private key of the merchant"
                .to_owned()
        })
    }
}

async fn key(client: &Client, purpose: &str) -> Result<LessSafeKey> {
    let mut bytes = client.derive_key(purpose).await?;
    let key = UnboundKey::new(&AES_256_GCM, &bytes);
    bytes.zeroize();
    key.map(LessSafeKey::new)
        .map_err(|_| Failure::failed(say("无法使用 AES-256-GCM", "AES-256-GCM is not available")))
}
