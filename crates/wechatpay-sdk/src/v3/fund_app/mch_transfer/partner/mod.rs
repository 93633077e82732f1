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
    /// `/budget`
    #[inline]
    pub fn budget(&self) -> budget::Budget {
        budget::Budget { node: self.node.clone() }
    }

    /// `/charity-budget`
    #[inline]
    pub fn charity_budget(&self) -> charity_budget::CharityBudget {
        charity_budget::CharityBudget { node: self.node.clone() }
    }

    /// `/charity-transfer-bills`
    #[inline]
    pub fn charity_transfer_bills(&self) -> charity_transfer_bills::CharityTransferBills {
        charity_transfer_bills::CharityTransferBills { node: self.node.clone() }
    }

    /// `/electronic-receipts`
    #[inline]
    pub fn electronic_receipts(&self) -> electronic_receipts::ElectronicReceipts {
        electronic_receipts::ElectronicReceipts { node: self.node.clone() }
    }

    /// `/sub-mch-authorizations`
    #[inline]
    pub fn sub_mch_authorizations(&self) -> sub_mch_authorizations::SubMchAuthorizations {
        sub_mch_authorizations::SubMchAuthorizations { node: self.node.clone() }
    }

    /// `/transfer-bills`
    #[inline]
    pub fn transfer_bills(&self) -> transfer_bills::TransferBills {
        transfer_bills::TransferBills { node: self.node.clone() }
    }

    /// `/user-confirm-authorizations`
    #[inline]
    pub fn user_confirm_authorizations(
        &self,
    ) -> user_confirm_authorizations::UserConfirmAuthorizations {
        user_confirm_authorizations::UserConfirmAuthorizations { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner")
    }
}
