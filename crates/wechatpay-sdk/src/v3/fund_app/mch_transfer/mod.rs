//! `/v3/fund-app/mch-transfer`

pub mod elecsign;
pub mod partner;
pub mod transfer_bills;
pub mod transfer_to_qq_wallet_bills;
pub mod user_confirm_authorization;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/fund-app/mch-transfer`
pub struct MchTransfer(pub(crate) Node);

impl MchTransfer {
    /// `/elecsign`
    #[inline]
    pub fn elecsign(self) -> elecsign::Elecsign {
        elecsign::Elecsign(self.0)
    }

    /// `/partner`
    #[inline]
    pub fn partner(self) -> partner::Partner {
        partner::Partner(self.0)
    }

    /// `/transfer-bills`
    #[inline]
    pub fn transfer_bills(self) -> transfer_bills::TransferBills {
        transfer_bills::TransferBills(self.0)
    }

    /// `/transfer-to-qq-wallet-bills`
    #[inline]
    pub fn transfer_to_qq_wallet_bills(
        self,
    ) -> transfer_to_qq_wallet_bills::TransferToQqWalletBills {
        transfer_to_qq_wallet_bills::TransferToQqWalletBills(self.0)
    }

    /// `/user-confirm-authorization`
    #[inline]
    pub fn user_confirm_authorization(
        self,
    ) -> user_confirm_authorization::UserConfirmAuthorization {
        user_confirm_authorization::UserConfirmAuthorization(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer", rest)
    }
}
