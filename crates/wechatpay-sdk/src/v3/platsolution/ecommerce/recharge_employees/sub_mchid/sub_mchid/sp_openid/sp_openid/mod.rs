//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`

pub mod delete_;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`
pub struct SpOpenid(pub(crate) Node);

impl SpOpenid {
    /// `/delete`
    #[inline]
    pub fn delete_(self) -> delete_::Delete {
        delete_::Delete(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}", rest)
    }
}
