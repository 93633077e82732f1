//! `/v3/gov/subsidy/goods`

pub mod upload;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/goods`
pub struct Goods(pub(crate) Node);

impl Goods {
    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/goods", rest)
    }
}
