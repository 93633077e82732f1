//! `/v3/merchant-service`

pub mod images;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant-service`
#[derive(Clone, Debug)]
pub struct MerchantService(pub(crate) Node);

impl MerchantService {
    /// `/images`
    #[inline]
    pub fn images(self) -> images::Images {
        images::Images(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant-service", rest)
    }
}
