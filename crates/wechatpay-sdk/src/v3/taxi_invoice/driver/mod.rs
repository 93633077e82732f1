//! `/v3/taxi-invoice/driver`

pub mod update_driver;

use crate::chain::{Chain, Node};

/// `/v3/taxi-invoice/driver`
pub struct Driver {
    pub(crate) node: Node,
}

impl Driver {
    /// `/update-driver`
    #[inline]
    pub fn update_driver(self) -> update_driver::UpdateDriver {
        update_driver::UpdateDriver { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/taxi-invoice/driver", rest)
    }
}
