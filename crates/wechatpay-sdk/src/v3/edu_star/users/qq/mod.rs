//! `/v3/edu-star/users/qq`

pub mod qq;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/edu-star/users/qq`
pub struct Qq(pub(crate) Node);

impl Qq {
    /// `/{qq}`: 用户QQ账号
    #[inline]
    pub fn qq(self, value: impl Into<String>) -> qq::Qq {
        qq::Qq(self.0.bind("qq", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-star/users/qq", rest)
    }
}
