//! `/v3/taxi-invoice/user-taxi-order`

pub mod find_by_token;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/taxi-invoice/user-taxi-order`
pub struct UserTaxiOrder(pub(crate) Node);

impl UserTaxiOrder {
    /// `/find-by-token`
    #[inline]
    pub fn find_by_token(self) -> find_by_token::FindByToken {
        find_by_token::FindByToken(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/taxi-invoice/user-taxi-order", rest)
    }
}
