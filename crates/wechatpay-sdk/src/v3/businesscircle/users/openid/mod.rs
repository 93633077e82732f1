//! `/v3/businesscircle/users/{openid}`

pub mod points;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/businesscircle/users/{openid}`
pub struct Openid(pub(crate) Node);

impl Openid {
    /// `/points`
    #[inline]
    pub fn points(self) -> points::Points {
        points::Points(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/businesscircle/users/{openid}", rest)
    }
}
