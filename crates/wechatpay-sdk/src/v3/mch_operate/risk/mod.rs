//! 平台收付通 二级商户注销 · E-commerce payments: sub-merchant account closure
//!
//! `/v3/mch_operate/risk`

pub mod withdrawl_apply;

/// 平台收付通 二级商户注销 · E-commerce payments: sub-merchant account closure
///
/// `/v3/mch_operate/risk`
#[derive(Clone)]
pub struct Risk {
    pub(crate) node: crate::chain::Node,
}

impl Risk {
    /// `/withdrawl-apply`: 提交已注销商户号可用余额提现申请单 · Apply to withdraw a closed sub-merchant's balance
    #[inline]
    pub fn withdrawl_apply(&self) -> withdrawl_apply::WithdrawlApply {
        withdrawl_apply::WithdrawlApply { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch_operate/risk")
    }
}
