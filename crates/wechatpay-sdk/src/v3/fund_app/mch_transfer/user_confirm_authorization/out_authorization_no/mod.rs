//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`

pub mod out_authorization_no;

use crate::chain::{Chain, Node};

/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
pub struct OutAuthorizationNo {
    pub(crate) node: Node,
}

impl OutAuthorizationNo {
    /// `/{out_authorization_no}`: 商户侧授权单号
    #[inline]
    pub fn out_authorization_no(
        self,
        value: impl Into<String>,
    ) -> out_authorization_no::OutAuthorizationNo {
        out_authorization_no::OutAuthorizationNo {
            node: self.node.bind("out_authorization_no", value),
        }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node
            .chain("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no", rest)
    }
}
