//! What signs requests: the merchant's private key here, or a service that
//! holds it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::error::{Error, Result};
use crate::keys::MerchantPrivateKey;
use crate::sensitive::{self, Sensitive};

/// A future in a box, as the methods of this library's traits return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Any error, as the methods of this library's traits return it.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Signs with a merchant's private key that lives elsewhere, in a KMS or an HSM,
/// and decrypts with it what the platform encrypts for the merchant.
///
/// ```
/// use wechatpay_sdk::{BoxError, BoxFuture, RemoteSigner};
///
/// #[derive(Debug)]
/// struct Kms { key: String }
///
/// impl RemoteSigner for Kms {
///     fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>> {
///         Box::pin(async move {
///             // Ask the service: key, algorithm, message.
/// #           let _ = message;
///             Err(format!("the key `{}` does not sign", self.key).into())
///         })
///     }
/// }
/// ```
pub trait RemoteSigner: fmt::Debug + Send + Sync {
    /// The signature of the merchant's API private key over `message`: SHA-256
    /// with RSA, PKCS#1 v1.5 (`RSASSA_PKCS1_V1_5_SHA_256`).
    ///
    /// It runs within the call that it signs, in the runtime that drives the call. For `.wait()`, that
    /// is the runtime of the engine's I/O thread: sockets, timers and `tokio::spawn` work there.
    ///
    /// Do not wait for a task of the caller's own runtime: `.wait()` may block the only thread that
    /// runs the task. The call then ends with its total timeout, and nothing was sent.
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>>;

    /// Whether an error of [`sign`](Self::sign) is about the moment, a time limit of the service for
    /// instance: the call then tries again, as [`Retry`](crate::Retry) allows. Nothing was sent, so
    /// this is safe for every operation. If it is not written, no error is.
    #[expect(unused_variables, reason = "the default has no use for it")]
    fn is_transient(&self, error: &BoxError) -> bool {
        false
    }

    /// The plain text of `ciphertext`, one sensitive member of an answer or a
    /// notification: RSA with OAEP, SHA-1 and MGF1 with SHA-1
    /// (`RSAES_OAEP_SHA_1`). It runs within the call or the notification that
    /// brought the member, as `sign` does.
    ///
    /// `None`, which is what this says if it is not written, leaves the
    /// ciphertext where it is, and so does an error:
    /// [`Sensitive::is_encrypted`](crate::Sensitive::is_encrypted).
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
                    Error::signer("the remote signer did not decrypt", error, is_transient)
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
                Error::signer("the remote signer did not sign", error, is_transient)
            }),
        }
    }
}
