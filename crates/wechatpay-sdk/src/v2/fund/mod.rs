//! `v2/fund`

pub mod queryautowithdrawbydate;
pub mod reautowithdrawbydate;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/fund`
pub struct Fund(pub(crate) Node);

impl Fund {
    /// `/queryautowithdrawbydate`
    #[inline]
    pub fn queryautowithdrawbydate(self) -> queryautowithdrawbydate::Queryautowithdrawbydate {
        queryautowithdrawbydate::Queryautowithdrawbydate(self.0)
    }

    /// `/reautowithdrawbydate`
    #[inline]
    pub fn reautowithdrawbydate(self) -> reautowithdrawbydate::Reautowithdrawbydate {
        reautowithdrawbydate::Reautowithdrawbydate(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/fund", rest)
    }
}
