//! `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`

pub mod apply;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`
pub struct ActivityId(pub(crate) Node);

impl ActivityId {
    /// `/apply`
    #[inline]
    pub fn apply(self) -> apply::Apply {
        apply::Apply(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/goods-subsidy-activity/activity/{activity_id}", rest)
    }
}
