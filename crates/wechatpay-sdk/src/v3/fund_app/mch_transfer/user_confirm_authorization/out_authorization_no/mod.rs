//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`

pub mod out_authorization_no;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
pub struct OutAuthorizationNo(pub(crate) Node);

impl OutAuthorizationNo {
    /// `/{out_authorization_no}`: 商户侧授权单号
    #[inline]
    pub fn out_authorization_no(
        self,
        value: impl Into<String>,
    ) -> out_authorization_no::OutAuthorizationNo {
        out_authorization_no::OutAuthorizationNo(self.0.bind("out_authorization_no", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no", rest)
    }
}
