//! `/v3/taxi-invoice/taxi`

pub mod update_taxi;

use crate::chain::{Chain, Node};

/// `/v3/taxi-invoice/taxi`
pub struct Taxi {
    pub(crate) node: Node,
}

impl Taxi {
    /// `/update-taxi`
    #[inline]
    pub fn update_taxi(self) -> update_taxi::UpdateTaxi {
        update_taxi::UpdateTaxi { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/taxi-invoice/taxi", rest)
    }
}
