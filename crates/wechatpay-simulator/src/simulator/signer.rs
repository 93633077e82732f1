//! The platform's signature, for use in tests.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::Response;

use super::handle::Simulator;
use crate::platform::Platform;
use crate::wire::answer;

impl Simulator {
    /// Signs a response again, with the current time, a new nonce and the platform's default key.
    ///
    /// Inside [`alter`](Self::alter), use a [`Signer`] for the same purpose.
    pub fn resign(&self, response: Response<Bytes>) -> Response<Bytes> {
        self.signer().resign(response)
    }

    /// The signature of the platform's default key over any timestamp, nonce and body, as base64.
    pub fn sign_with(&self, timestamp: &str, nonce: &str, body: &[u8]) -> String {
        self.signer().sign_with(timestamp, nonce, body)
    }

    /// Returns a signer that owns its data, so that it can be moved into a closure.
    pub fn signer(&self) -> Signer {
        Signer { platform: Arc::clone(&self.platform) }
    }
}

/// Signs with the platform's key, independent of the [`Simulator`].
///
/// It uses the platform's default key: the private half of the WeChat Pay public key, or, for a
/// merchant that has certificates only, the key of the platform certificate.
/// half, or, for a merchant that has certificates only, the platform certificate's.
#[derive(Clone)]
pub struct Signer {
    platform: Arc<Platform>,
}

impl Signer {
    /// Signs a response again, with the current time and a new nonce.
    pub fn resign(&self, mut response: Response<Bytes>) -> Response<Bytes> {
        let identity = self.platform.merchants.first();
        answer::sign(identity, identity.answer_signer(None, None), &mut response);
        response
    }

    /// The signature over any timestamp, nonce and body, as base64.
    pub fn sign_with(&self, timestamp: &str, nonce: &str, body: &[u8]) -> String {
        let identity = self.platform.merchants.first();
        let signer = identity.answer_signer(None, None);
        answer::signature(identity, signer, timestamp, nonce, body).unwrap_or_default()
    }

    /// The value of `Wechatpay-Serial` for the signer's key.
    pub fn serial(&self) -> &str {
        let identity = self.platform.merchants.first();
        identity.serial(identity.answer_signer(None, None))
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("serial", &self.serial()).finish_non_exhaustive()
    }
}
