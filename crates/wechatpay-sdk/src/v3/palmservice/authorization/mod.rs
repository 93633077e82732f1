//! `/v3/palmservice/authorization`

pub mod openid;
pub mod preauthorize;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/palmservice/authorization`
pub struct Authorization(pub(crate) Node);

impl Authorization {
    /// `/openid`
    #[inline]
    pub fn openid(self) -> openid::Openid {
        openid::Openid(self.0)
    }

    /// `/preauthorize`
    #[inline]
    pub fn preauthorize(self) -> preauthorize::Preauthorize {
        preauthorize::Preauthorize(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/palmservice/authorization", rest)
    }
}
