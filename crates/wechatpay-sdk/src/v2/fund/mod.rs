//! `v2/fund`

pub mod queryautowithdrawbydate;
pub mod reautowithdrawbydate;

use crate::chain::{Chain, Node};

/// `v2/fund`
pub struct Fund {
    pub(crate) node: Node,
}

impl Fund {
    /// `/queryautowithdrawbydate`
    #[inline]
    pub fn queryautowithdrawbydate(self) -> queryautowithdrawbydate::Queryautowithdrawbydate {
        queryautowithdrawbydate::Queryautowithdrawbydate { node: self.node }
    }

    /// `/reautowithdrawbydate`
    #[inline]
    pub fn reautowithdrawbydate(self) -> reautowithdrawbydate::Reautowithdrawbydate {
        reautowithdrawbydate::Reautowithdrawbydate { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/fund", rest)
    }
}
