//! `/v3/fund-app/mch-transfer`

pub mod elecsign;
pub mod partner;
pub mod transfer_bills;
pub mod transfer_to_qq_wallet_bills;
pub mod user_confirm_authorization;

/// `/v3/fund-app/mch-transfer`
#[derive(Clone)]
pub struct MchTransfer {
    pub(crate) node: crate::chain::Node,
}

impl MchTransfer {
    /// `/elecsign`: 商家转账 (用户确认模式) · Merchant transfer (confirmed by the user)
    #[inline]
    pub fn elecsign(&self) -> elecsign::Elecsign {
        elecsign::Elecsign { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/transfer-bills`: 发起转账 · Create a transfer
    #[inline]
    pub fn transfer_bills(&self) -> transfer_bills::TransferBills {
        transfer_bills::TransferBills { node: self.node.clone() }
    }

    /// `/transfer-to-qq-wallet-bills`: 发起转账到QQ钱包 · Transfer to QQ Wallet
    #[inline]
    pub fn transfer_to_qq_wallet_bills(
        &self,
    ) -> transfer_to_qq_wallet_bills::TransferToQqWalletBills {
        transfer_to_qq_wallet_bills::TransferToQqWalletBills { node: self.node.clone() }
    }

    /// `/user-confirm-authorization`: 申请免确认收款授权 · Request automatic receipt authorisation
    #[inline]
    pub fn user_confirm_authorization(
        &self,
    ) -> user_confirm_authorization::UserConfirmAuthorization {
        user_confirm_authorization::UserConfirmAuthorization { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer")
    }
}
