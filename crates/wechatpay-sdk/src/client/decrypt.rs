//! Opening what the platform encrypted for the merchant, wherever the key lives.

use std::cell::RefCell;
use std::fmt;

use super::Client;
use crate::error::{Error, Result};
use crate::message::Decoder;
use crate::sensitive::{Opened, Sensitive};
use crate::sign::signing_key::{BoxFuture, SigningKey};
use crate::transport::block_on;

impl Client {
    /// Opens a sensitive member that the platform encrypted for the merchant: of
    /// an answer without a type, for instance. Those of types are opened when
    /// they are read.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// use serde_json::Value;
    ///
    /// let path = client.chain("v3/merchant-service/complaints-v2/{complaint_id}");
    /// let complaint: Value = path.bind("complaint_id", "200201820200101080076610000").get().await?.json()?;
    /// if let Some(phone) = complaint["payer_phone"].as_str() {
    ///     let phone = client.decrypt(phone).await?;
    ///     assert!(!phone.expose().is_empty());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn decrypt(&self, ciphertext: impl Into<Sensitive>) -> Decrypting {
        Decrypting { client: self.clone(), ciphertext: ciphertext.into() }
    }

    fn signing_key(&self) -> Option<&SigningKey> {
        self.0.parts.signer.as_ref().map(|signer| &signer.key)
    }

    pub(crate) fn signs_remotely(&self) -> bool {
        self.signing_key().is_some_and(SigningKey::is_remote)
    }

    /// Reads what comes for this merchant. `opened` is what
    /// [`open_members`](Self::open_members) gave.
    pub(crate) fn decoder<'a>(&'a self, opened: &'a Opened) -> Decoder<'a> {
        match self.signing_key() {
            Some(SigningKey::Local(key)) => Decoder::With(key),
            Some(SigningKey::Remote(_)) => Decoder::Opened(opened),
            None => Decoder::Leaving,
        }
    }

    /// Has the members opened that `read` meets, if the key lives elsewhere.
    pub(crate) async fn open_members(&self, read: &(dyn Fn(Decoder<'_>) + Sync)) -> Opened {
        let mut opened = Opened::new();
        let Some(key) = self.signing_key().filter(|key| key.is_remote()) else { return opened };
        let noted = note(read);
        for ciphertext in noted {
            if opened.contains_key(ciphertext.expose()) {
                continue;
            }
            match key.decrypt(&ciphertext).await {
                Ok(Some(plain)) => _ = opened.insert(ciphertext.expose().to_owned(), plain),
                Ok(None) => {}
                Err(error) => tracing::warn!(%error, "a sensitive member stays encrypted"),
            }
        }
        opened
    }
}

/// The encrypted members that `read` meets.
fn note(read: &(dyn Fn(Decoder<'_>) + Sync)) -> Vec<Sensitive> {
    let noted = RefCell::default();
    read(Decoder::Noting(&noted));
    noted.into_inner()
}

/// A ciphertext that is not opened yet. It does nothing until `.await` or
/// [`.wait()`](Self::wait) ends it.
#[must_use = "a ciphertext is not opened until `.await` or `.wait()`"]
pub struct Decrypting {
    client: Client,
    ciphertext: Sensitive,
}

impl Decrypting {
    /// Opens it, and blocks this thread until that is done.
    ///
    /// # Errors
    /// A configuration error without a private key, and when a
    /// [`RemoteSigner`](crate::RemoteSigner) fails; a request error for what is
    /// no ciphertext for this merchant.
    pub fn wait(self) -> Result<Sensitive> {
        if self.client.signs_remotely() {
            let client = self.client.clone();
            return client.io_thread().block_on(self.run())?;
        }
        block_on(self.run())
    }

    async fn run(self) -> Result<Sensitive> {
        let Self { client, ciphertext } = self;
        let key = client.signing_key().ok_or_else(|| {
            Error::configuration(
                "a sensitive member opens with the merchant's API private key, and the client has none",
            )
        })?;
        if !ciphertext.is_encrypted() {
            return Err(Error::request("what was given to be decrypted is no ciphertext"));
        }
        key.decrypt(&ciphertext).await?.ok_or_else(|| {
            Error::request(
                "what was given does not decrypt with the merchant's private key, or where that lives",
            )
        })
    }
}

impl IntoFuture for Decrypting {
    type Output = Result<Sensitive>;
    type IntoFuture = BoxFuture<'static, Result<Sensitive>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for Decrypting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decrypting({})", self.client.mchid())
    }
}
