//! `/v3/businesscircle/user-authorizations`

pub mod openid;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/businesscircle/user-authorizations`
pub struct UserAuthorizations(pub(crate) Node);

impl UserAuthorizations {
    /// `/{openid}`: 顾客openid
    #[inline]
    pub fn openid(self, value: impl Into<String>) -> openid::Openid {
        openid::Openid(self.0.bind("openid", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/businesscircle/user-authorizations", rest)
    }
}
