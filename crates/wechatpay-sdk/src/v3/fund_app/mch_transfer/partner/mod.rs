//! `/v3/fund-app/mch-transfer/partner`

pub mod budget;
pub mod charity_budget;
pub mod charity_transfer_bills;
pub mod electronic_receipts;
pub mod sub_mch_authorizations;
pub mod transfer_bills;
pub mod user_confirm_authorizations;

/// `/v3/fund-app/mch-transfer/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/budget`: 查询预算出资的电子回单、申请预算出资的电子回单 · Query a budget funding receipt slip; Request a budget funding receipt slip
    #[inline]
    pub fn budget(&self) -> budget::Budget {
        budget::Budget { node: self.node.clone() }
    }

    /// `/charity-budget`: 申请公益捐赠预算 · Create a charity donation budget
    #[inline]
    pub fn charity_budget(&self) -> charity_budget::CharityBudget {
        charity_budget::CharityBudget { node: self.node.clone() }
    }

    /// `/charity-transfer-bills`: 发起公益捐赠 · Make a charity donation
    #[inline]
    pub fn charity_transfer_bills(&self) -> charity_transfer_bills::CharityTransferBills {
        charity_transfer_bills::CharityTransferBills { node: self.node.clone() }
    }

    /// `/electronic-receipts`: 申请单笔转账电子回单 · Request a transfer receipt slip (partner)
    #[inline]
    pub fn electronic_receipts(&self) -> electronic_receipts::ElectronicReceipts {
        electronic_receipts::ElectronicReceipts { node: self.node.clone() }
    }

    /// `/sub-mch-authorizations`: 申请子商户商家转账授权 · Request transfer authorisation (partner)
    #[inline]
    pub fn sub_mch_authorizations(&self) -> sub_mch_authorizations::SubMchAuthorizations {
        sub_mch_authorizations::SubMchAuthorizations { node: self.node.clone() }
    }

    /// `/transfer-bills`: 发起转账 · Create a transfer (partner)
    #[inline]
    pub fn transfer_bills(&self) -> transfer_bills::TransferBills {
        transfer_bills::TransferBills { node: self.node.clone() }
    }

    /// `/user-confirm-authorizations`: 申请免确认收款授权 · Request automatic receipt authorisation (partner)
    #[inline]
    pub fn user_confirm_authorizations(
        &self,
    ) -> user_confirm_authorizations::UserConfirmAuthorizations {
        user_confirm_authorizations::UserConfirmAuthorizations { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner")
    }
}
