//! What signs requests: the merchant's private key here, or a service that
//! holds it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::keys::MerchantPrivateKey;

/// A future in a box, as the methods of this library's traits return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Any error, as the methods of this library's traits return it.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Signs with a merchant's private key that lives elsewhere: in a KMS or an HSM.
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
    /// It runs within the call that it signs, on whatever drives that: for
    /// `.wait()` it is the client's own thread. It should come to an end: the
    /// call waits for it, up to its total timeout.
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>>;
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

    /// The key, if it is here.
    pub(crate) fn local(&self) -> Option<&MerchantPrivateKey> {
        match self {
            Self::Local(key) => Some(key),
            Self::Remote(_) => None,
        }
    }

    pub(crate) async fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
        match self {
            Self::Local(key) => key.sign(message),
            Self::Remote(signer) => signer.sign(message).await.map_err(|error| {
                let text = "the remote signer does not sign";
                Error::new(ErrorKind::Configuration, Delivery::NotSent, text)
                    .with_source(error.as_ref())
            }),
        }
    }
}
