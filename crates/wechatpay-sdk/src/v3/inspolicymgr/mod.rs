//! `/v3/inspolicymgr`

pub mod deduct;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/inspolicymgr`
pub struct Inspolicymgr(pub(crate) Node);

impl Inspolicymgr {
    /// `/deduct`
    #[inline]
    pub fn deduct(self) -> deduct::Deduct {
        deduct::Deduct(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/inspolicymgr", rest)
    }
}
