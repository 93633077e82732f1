//! `/v3/express/users/{openid}`

pub mod transform;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/express/users/{openid}`
pub struct Openid(pub(crate) Node);

impl Openid {
    /// `/transform`
    #[inline]
    pub fn transform(self) -> transform::Transform {
        transform::Transform(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/express/users/{openid}", rest)
    }
}
