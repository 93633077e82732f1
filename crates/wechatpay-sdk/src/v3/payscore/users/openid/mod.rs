//! `/v3/payscore/users/{openid}`

pub mod permissions;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/payscore/users/{openid}`
pub struct Openid(pub(crate) Node);

impl Openid {
    /// `/permissions`
    #[inline]
    pub fn permissions(self) -> permissions::Permissions {
        permissions::Permissions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/users/{openid}", rest)
    }
}
