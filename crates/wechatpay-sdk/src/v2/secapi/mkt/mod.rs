//! `v2/secapi/mkt`

pub mod addrecommendconf;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/secapi/mkt`
pub struct Mkt(pub(crate) Node);

impl Mkt {
    /// `/addrecommendconf`
    #[inline]
    pub fn addrecommendconf(self) -> addrecommendconf::Addrecommendconf {
        addrecommendconf::Addrecommendconf(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/mkt", rest)
    }
}
