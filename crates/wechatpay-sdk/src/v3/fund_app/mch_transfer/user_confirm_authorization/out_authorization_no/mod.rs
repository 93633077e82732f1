//! 商户单号查询自动收款授权、解除免确认收款授权 · Query automatic receipt authorisation; End automatic receipt authorisation
//!
//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`

pub mod out_authorization_no;

/// 商户单号查询自动收款授权、解除免确认收款授权 · Query automatic receipt authorisation; End automatic receipt authorisation
///
/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no`
#[derive(Clone)]
pub struct OutAuthorizationNo {
    pub(crate) node: crate::chain::Node,
}

impl OutAuthorizationNo {
    /// `/{out_authorization_no}`: 商户侧授权单号 · Merchant authorisation number
    pub fn out_authorization_no(
        &self,
        value: impl Into<String>,
    ) -> out_authorization_no::OutAuthorizationNo {
        out_authorization_no::OutAuthorizationNo {
            node: self.node.bind("out_authorization_no", value),
        }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no")
    }
}
