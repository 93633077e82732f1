//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`

pub mod representative;
pub mod representatives;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`
pub struct ActivityId(pub(crate) Node);

impl ActivityId {
    /// `/representative`
    #[inline]
    pub fn representative(self) -> representative::Representative {
        representative::Representative(self.0)
    }

    /// `/representatives`
    #[inline]
    pub fn representatives(self) -> representatives::Representatives {
        representatives::Representatives(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}", rest)
    }
}
