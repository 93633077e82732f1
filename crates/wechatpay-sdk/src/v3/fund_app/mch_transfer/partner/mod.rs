//! `/v3/fund-app/mch-transfer/partner`

pub mod budget;
pub mod charity_budget;
pub mod charity_transfer_bills;
pub mod electronic_receipts;
pub mod sub_mch_authorizations;
pub mod transfer_bills;
pub mod user_confirm_authorizations;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/fund-app/mch-transfer/partner`
pub struct Partner(pub(crate) Node);

impl Partner {
    /// `/budget`
    #[inline]
    pub fn budget(self) -> budget::Budget {
        budget::Budget(self.0)
    }

    /// `/charity-budget`
    #[inline]
    pub fn charity_budget(self) -> charity_budget::CharityBudget {
        charity_budget::CharityBudget(self.0)
    }

    /// `/charity-transfer-bills`
    #[inline]
    pub fn charity_transfer_bills(self) -> charity_transfer_bills::CharityTransferBills {
        charity_transfer_bills::CharityTransferBills(self.0)
    }

    /// `/electronic-receipts`
    #[inline]
    pub fn electronic_receipts(self) -> electronic_receipts::ElectronicReceipts {
        electronic_receipts::ElectronicReceipts(self.0)
    }

    /// `/sub-mch-authorizations`
    #[inline]
    pub fn sub_mch_authorizations(self) -> sub_mch_authorizations::SubMchAuthorizations {
        sub_mch_authorizations::SubMchAuthorizations(self.0)
    }

    /// `/transfer-bills`
    #[inline]
    pub fn transfer_bills(self) -> transfer_bills::TransferBills {
        transfer_bills::TransferBills(self.0)
    }

    /// `/user-confirm-authorizations`
    #[inline]
    pub fn user_confirm_authorizations(
        self,
    ) -> user_confirm_authorizations::UserConfirmAuthorizations {
        user_confirm_authorizations::UserConfirmAuthorizations(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/partner", rest)
    }
}
