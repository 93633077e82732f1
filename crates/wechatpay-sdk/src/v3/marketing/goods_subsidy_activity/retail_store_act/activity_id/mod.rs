//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`

pub mod representative;
pub mod representatives;

use crate::chain::{Chain, Node};

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`
pub struct ActivityId {
    pub(crate) node: Node,
}

impl ActivityId {
    /// `/representative`
    #[inline]
    pub fn representative(self) -> representative::Representative {
        representative::Representative { node: self.node }
    }

    /// `/representatives`
    #[inline]
    pub fn representatives(self) -> representatives::Representatives {
        representatives::Representatives { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}", rest)
    }
}
