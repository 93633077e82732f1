//! Signing keys: the merchant's private key in memory, or a service that holds it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::error::{Error, Result};
use crate::keys::MerchantPrivateKey;
use crate::sensitive::{self, Sensitive};

/// A boxed future. The methods of this library's traits return it: see [`RemoteSigner`].
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Any error. The methods of this library's traits return it: see [`RemoteSigner`].
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Signs with a merchant's private key that a KMS or an HSM holds, and decrypts the members that the
/// platform encrypts for the merchant.
///
/// ```
/// use wechatpay_sdk::{BoxError, BoxFuture, RemoteSigner};
///
/// #[derive(Debug)]
/// struct Kms {
///     key: String,
/// }
///
/// #[derive(Debug)]
/// struct Busy;
/// # impl std::fmt::Display for Busy {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
/// #         f.write_str("the service is busy")
/// #     }
/// # }
/// # impl std::error::Error for Busy {}
///
/// impl RemoteSigner for Kms {
///     fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
///         Box::pin(async move {
///             // Ask the service: key, algorithm, message.
/// #           let _ = (&self.key, message);
///             Err(Busy.into())
///         })
///     }
///
///     fn is_transient(&self, error: &BoxError) -> bool {
///         error.is::<Busy>()
///     }
///
///     // Leave this out if the service only signs: encrypted members stay encrypted then.
///     fn decrypt<'a>(
///         &'a self,
///         ciphertext: &'a [u8],
///     ) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>> {
///         Box::pin(async move {
///             // Ask the service: key, algorithm, ciphertext.
/// #           let _ = ciphertext;
///             Ok(None)
///         })
///     }
/// }
///
/// let signer = Kms { key: "merchant".to_owned() };
/// let builder = wechatpay_sdk::Client::builder().mchid("1900000109").remote_signer(signer);
/// # let _ = builder;
/// ```
pub trait RemoteSigner: fmt::Debug + Send + Sync {
    /// Signs `message` with the merchant's API private key: SHA-256 with RSA, PKCS#1 v1.5
    /// (`RSASSA_PKCS1_V1_5_SHA_256`). Returns the raw signature, without base64.
    ///
    /// It runs within the call that it signs, on the runtime that drives the call. For `.wait()`, that
    /// is the runtime of the engine's I/O thread: sockets, timers and `tokio::spawn` work there.
    ///
    /// Do not wait for a task of the caller's own runtime: `.wait()` may block the only thread that
    /// runs the task. The call would end with its total timeout, and nothing would be sent.
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>>;

    /// Whether an error of [`sign`](Self::sign) is temporary, such as a timeout of the service. The call
    /// then tries again, as [`Retry`](crate::Retry) allows. That is safe for every operation, because
    /// nothing was sent. The default is `false`.
    #[expect(unused_variables, reason = "the default has no use for it")]
    fn is_transient(&self, error: &BoxError) -> bool {
        false
    }

    /// Decrypts `ciphertext`, one sensitive member of an answer or a notification: RSA with OAEP, SHA-1
    /// and MGF1 with SHA-1 (`RSAES_OAEP_SHA_1`). It runs within the call, or the receipt of the
    /// notification, that has the member.
    ///
    /// If it returns `None` (the default) or an error, the member stays encrypted:
    /// [`Sensitive::is_encrypted`](crate::Sensitive::is_encrypted) returns `true`.
    fn decrypt<'a>(
        &'a self,
        ciphertext: &'a [u8],
    ) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>> {
        let _ = ciphertext;
        Box::pin(async { Ok(None) })
    }
}

/// The one of the two that a client has.
#[derive(Debug)]
pub(crate) enum SigningKey {
    Local(MerchantPrivateKey),
    Remote(Arc<dyn RemoteSigner>),
}

impl SigningKey {
    pub(crate) fn is_remote(&self) -> bool {
        matches!(self, Self::Remote(_))
    }

    /// The plain text of a sensitive member, if the key opens it.
    pub(crate) async fn decrypt(&self, ciphertext: &Sensitive) -> Result<Option<Sensitive>> {
        match self {
            Self::Local(key) => Ok(sensitive::decrypt(ciphertext.expose(), key)),
            Self::Remote(signer) => {
                let Ok(bytes) = STANDARD.decode(ciphertext.expose()) else { return Ok(None) };
                let opened = signer.decrypt(&bytes).await.map_err(|error| {
                    let is_transient = signer.is_transient(&error);
                    Error::signer("the remote signer could not decrypt", error, is_transient)
                })?;
                Ok(opened.and_then(sensitive::plain))
            }
        }
    }

    pub(crate) async fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        match self {
            Self::Local(key) => key.sign(message),
            Self::Remote(signer) => signer.sign(message).await.map_err(|error| {
                let is_transient = signer.is_transient(&error);
                Error::signer("the remote signer could not sign", error, is_transient)
            }),
        }
    }
}
