//! `/v3/marketing/goods-subsidy-activity/qualification`

pub mod lock;
pub mod unlock;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/goods-subsidy-activity/qualification`
pub struct Qualification(pub(crate) Node);

impl Qualification {
    /// `/lock`
    #[inline]
    pub fn lock(self) -> lock::Lock {
        lock::Lock(self.0)
    }

    /// `/unlock`
    #[inline]
    pub fn unlock(self) -> unlock::Unlock {
        unlock::Unlock(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/goods-subsidy-activity/qualification", rest)
    }
}
