//! `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`

pub mod check_opened;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: Node,
}

impl SubMchid {
    /// `/check-opened`
    #[inline]
    pub fn check_opened(self) -> check_opened::CheckOpened {
        check_opened::CheckOpened { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}",
            rest,
        )
    }
}
