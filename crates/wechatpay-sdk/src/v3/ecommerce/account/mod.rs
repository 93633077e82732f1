//! `/v3/ecommerce/account`

pub mod apply_cancel_withdraw;
pub mod cancel_applications;

/// `/v3/ecommerce/account`
#[derive(Clone)]
pub struct Account {
    pub(crate) node: crate::chain::Node,
}

impl Account {
    /// `/apply-cancel-withdraw`
    #[inline]
    pub fn apply_cancel_withdraw(&self) -> apply_cancel_withdraw::ApplyCancelWithdraw {
        apply_cancel_withdraw::ApplyCancelWithdraw { node: self.node.clone() }
    }

    /// `/cancel-applications`
    #[inline]
    pub fn cancel_applications(&self) -> cancel_applications::CancelApplications {
        cancel_applications::CancelApplications { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account")
    }
}
