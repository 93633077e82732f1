//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`

pub mod sp_openid;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`
pub struct SpOpenid {
    pub(crate) node: Node,
}

impl SpOpenid {
    /// `/{sp_openid}`: 员工OpenID
    #[inline]
    pub fn sp_openid(self, value: impl Into<String>) -> sp_openid::SpOpenid {
        sp_openid::SpOpenid { node: self.node.bind("sp_openid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain(
            "v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid",
            rest,
        )
    }
}
