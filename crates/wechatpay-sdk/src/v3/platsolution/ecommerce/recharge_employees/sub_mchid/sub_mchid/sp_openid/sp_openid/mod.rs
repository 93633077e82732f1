//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`

pub mod delete_;

use crate::chain::{Chain, Node};

/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}`
pub struct SpOpenid {
    pub(crate) node: Node,
}

impl SpOpenid {
    /// `/delete`
    #[inline]
    pub fn delete_(self) -> delete_::Delete {
        delete_::Delete { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}", rest)
    }
}
