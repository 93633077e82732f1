//! Decrypts what the platform encrypted for the merchant, with a local or a remote key.

use std::cell::RefCell;
use std::fmt;

use super::Client;
use crate::error::{Error, Result};
use crate::message::Decoder;
use crate::operation::Protocol;
use crate::sensitive::{Opened, Sensitive};
use crate::sign::signing_key::{BoxFuture, SigningKey};
use crate::transport::block_on;

impl Client {
    /// Decrypts a sensitive member that the platform encrypted for the merchant, such as a member of an
    /// untyped answer. The members of typed answers are decrypted when they are read.
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

    /// The private key of the account that a protocol is for.
    fn signing_key(&self, protocol: Protocol) -> Option<&SigningKey> {
        self.0.parts.signer(protocol).ok().map(|signer| &signer.key)
    }

    /// All private keys: the merchant's, then the brand's.
    fn signing_keys(&self) -> impl Iterator<Item = &SigningKey> {
        self.0.parts.signers().map(|signer| &signer.key)
    }

    pub(crate) fn signs_remotely(&self) -> bool {
        self.signing_keys().any(SigningKey::is_remote)
    }

    /// The decoder of messages for the account of a protocol. `opened` comes from
    /// [`open_members`](Self::open_members).
    pub(crate) fn decoder<'a>(&'a self, protocol: Protocol, opened: &'a Opened) -> Decoder<'a> {
        match self.signing_key(protocol) {
            Some(SigningKey::Local(key)) => Decoder::With(key),
            Some(SigningKey::Remote(_)) => Decoder::Opened(opened),
            None => Decoder::Leaving,
        }
    }

    /// Decrypts the members that `read` meets, if the key is remote.
    pub(crate) async fn open_members(
        &self,
        protocol: Protocol,
        read: &(dyn Fn(Decoder<'_>) + Sync),
    ) -> Opened {
        let mut opened = Opened::new();
        let key = self.signing_key(protocol).filter(|key| key.is_remote());
        let Some(key) = key else { return opened };
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

/// A decryption that [`Client::decrypt`] has prepared. It starts with `.await` or
/// [`.wait()`](Self::wait).
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::Decrypting;
///
/// let decrypting: Decrypting = client.decrypt("not a ciphertext");
/// assert!(decrypting.wait().is_err());
/// # Ok(())
/// # }
/// ```
#[must_use = "a ciphertext is not decrypted until `.await` or `.wait()`"]
pub struct Decrypting {
    client: Client,
    ciphertext: Sensitive,
}

impl Decrypting {
    /// Decrypts the member, and blocks this thread until then.
    ///
    /// # Errors
    /// A configuration error if the client has no private key; the error of the
    /// [`RemoteSigner`](crate::RemoteSigner), if there is one and it fails; a request error if the
    /// text is not a ciphertext for this merchant.
    pub fn wait(self) -> Result<Sensitive> {
        if self.client.signs_remotely() {
            let client = self.client.clone();
            return client.io_thread().block_on(self.run())?;
        }
        block_on(self.run())
    }

    async fn run(self) -> Result<Sensitive> {
        let Self { client, ciphertext } = self;
        if client.signing_keys().next().is_none() {
            return Err(Error::configuration(
                "decrypting a sensitive member needs the merchant's API private key, but the \
                 client has none",
            ));
        }
        if !ciphertext.is_encrypted() {
            return Err(Error::request("the text is not a ciphertext, so it cannot be decrypted"));
        }
        // A ciphertext does not name its key, and only one of the keys decrypts it.
        for key in client.signing_keys() {
            if let Some(plain) = key.decrypt(&ciphertext).await? {
                return Ok(plain);
            }
        }
        Err(Error::request(
            "could not decrypt the ciphertext with the merchant's private key or the remote \
             signer; it may be encrypted for another key",
        ))
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
