//! `/v3/mch_operate`

pub mod risk;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/mch_operate`
pub struct MchOperate(pub(crate) Node);

impl MchOperate {
    /// `/risk`
    #[inline]
    pub fn risk(self) -> risk::Risk {
        risk::Risk(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mch_operate", rest)
    }
}
