//! `/v3/global/merchant/h5`

pub mod permission;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/merchant/h5`
pub struct H5(pub(crate) Node);

impl H5 {
    /// `/permission`
    #[inline]
    pub fn permission(self) -> permission::Permission {
        permission::Permission(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant/h5", rest)
    }
}
