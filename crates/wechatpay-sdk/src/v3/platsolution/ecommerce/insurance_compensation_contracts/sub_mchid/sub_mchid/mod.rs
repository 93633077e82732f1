//! `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`

pub mod check_opened;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// `/check-opened`
    #[inline]
    pub fn check_opened(self) -> check_opened::CheckOpened {
        check_opened::CheckOpened(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}",
            rest,
        )
    }
}
