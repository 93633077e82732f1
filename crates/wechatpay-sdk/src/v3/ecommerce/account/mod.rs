//! 平台收付通 二级商户注销 · E-commerce payments: sub-merchant account closure
//!
//! `/v3/ecommerce/account`

pub mod apply_cancel_withdraw;
pub mod cancel_applications;

/// 平台收付通 二级商户注销 · E-commerce payments: sub-merchant account closure
///
/// `/v3/ecommerce/account`
#[derive(Clone)]
pub struct Account {
    pub(crate) node: crate::chain::Node,
}

impl Account {
    /// `/apply-cancel-withdraw`: 提交注销提现申请 · Apply for closure with withdrawal
    #[inline]
    pub fn apply_cancel_withdraw(&self) -> apply_cancel_withdraw::ApplyCancelWithdraw {
        apply_cancel_withdraw::ApplyCancelWithdraw { node: self.node.clone() }
    }

    /// `/cancel-applications`: 提交注销申请单 · Submit an account closure application
    #[inline]
    pub fn cancel_applications(&self) -> cancel_applications::CancelApplications {
        cancel_applications::CancelApplications { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account")
    }
}
