//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`

pub mod sp_openid;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid`
pub struct SpOpenid(pub(crate) Node);

impl SpOpenid {
    /// `/{sp_openid}`: 员工OpenID
    #[inline]
    pub fn sp_openid(self, value: impl Into<String>) -> sp_openid::SpOpenid {
        sp_openid::SpOpenid(self.0.bind("sp_openid", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid",
            rest,
        )
    }
}
