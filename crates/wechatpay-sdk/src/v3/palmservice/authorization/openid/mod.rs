//! `/v3/palmservice/authorization/openid`

pub mod openid;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/palmservice/authorization/openid`
pub struct Openid(pub(crate) Node);

impl Openid {
    /// `/{openid}`: OpenID
    #[inline]
    pub fn openid(self, value: impl Into<String>) -> openid::Openid {
        openid::Openid(self.0.bind("openid", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/palmservice/authorization/openid", rest)
    }
}
