//! `/v3/global/merchant/h5/permission/domain`

pub mod applications;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/merchant/h5/permission/domain`
pub struct Domain(pub(crate) Node);

impl Domain {
    /// `/applications`
    #[inline]
    pub fn applications(self) -> applications::Applications {
        applications::Applications(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant/h5/permission/domain", rest)
    }
}
