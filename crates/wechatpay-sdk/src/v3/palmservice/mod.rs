//! `/v3/palmservice`

pub mod authorization;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/palmservice`
pub struct Palmservice(pub(crate) Node);

impl Palmservice {
    /// `/authorization`
    #[inline]
    pub fn authorization(self) -> authorization::Authorization {
        authorization::Authorization(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/palmservice", rest)
    }
}
