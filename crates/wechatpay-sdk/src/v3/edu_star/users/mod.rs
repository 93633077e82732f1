//! `/v3/edu-star/users`

pub mod openid;
pub mod qq;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/edu-star/users`
pub struct Users(pub(crate) Node);

impl Users {
    /// `/openid`
    #[inline]
    pub fn openid(self) -> openid::Openid {
        openid::Openid(self.0)
    }

    /// `/qq`
    #[inline]
    pub fn qq(self) -> qq::Qq {
        qq::Qq(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-star/users", rest)
    }
}
