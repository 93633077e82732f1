//! `/v3/taxi-invoice/user-taxi-order`

pub mod find_by_token;

use crate::chain::{Chain, Node};

/// `/v3/taxi-invoice/user-taxi-order`
pub struct UserTaxiOrder {
    pub(crate) node: Node,
}

impl UserTaxiOrder {
    /// `/find-by-token`
    #[inline]
    pub fn find_by_token(self) -> find_by_token::FindByToken {
        find_by_token::FindByToken { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/taxi-invoice/user-taxi-order", rest)
    }
}
