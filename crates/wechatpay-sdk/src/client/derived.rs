//! Keys of the user's own that follow from the merchant's private key.

use super::Client;
use crate::crypto::digest::sha256_bytes;
use crate::error::Result;
use crate::operation::Protocol;

/// No signed message of the platform begins like this, so this signature has no other use.
const LABEL: &str = "wechatpay-sdk: a derived key\n";

impl Client {
    /// Derives a key for a purpose of your own from the merchant's private key, for example to encrypt
    /// personal data in a file. Every process with the same private key and `purpose` gets the same key;
    /// nobody else can compute it.
    ///
    /// A new private key gives new keys. A remote signer must return the same signature for the same bytes,
    /// as PKCS#1 v1.5 does.
    ///
    /// # Errors
    /// A configuration error if the client has no merchant's private key; the error of the remote signer,
    /// if there is one and it fails.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let key: [u8; 32] = client.derive_key("names of payers").await?;
    /// assert_ne!(key, client.derive_key("addresses of payers").await?);
    /// # Ok(())
    /// # })
    /// # }
    /// ```
    pub async fn derive_key(&self, purpose: &str) -> Result<[u8; 32]> {
        let signer = self.parts().signer(Protocol::V3)?;
        let signature = signer.key.sign(format!("{LABEL}{purpose}").as_bytes()).await?;
        Ok(sha256_bytes(&signature))
    }
}
