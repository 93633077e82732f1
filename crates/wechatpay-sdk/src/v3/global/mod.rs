//! `/v3/global`

pub mod certificates;
pub mod customs;
pub mod merchant;
pub mod merchant_service;
pub mod merchant_storage;
pub mod merchants;
pub mod micropay;
pub mod papay;
pub mod profit_sharing;
pub mod refund;
pub mod refunds;
pub mod settle;
pub mod statements;
pub mod transactions;

/// `/v3/global`
pub struct Global {
    pub(crate) node: crate::chain::Node,
}

impl Global {
    /// `/certificates`
    #[inline]
    pub fn certificates(self) -> certificates::Certificates {
        certificates::Certificates { node: self.node }
    }

    /// `/customs`
    #[inline]
    pub fn customs(self) -> customs::Customs {
        customs::Customs { node: self.node }
    }

    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant { node: self.node }
    }

    /// `/merchant-service`
    #[inline]
    pub fn merchant_service(self) -> merchant_service::MerchantService {
        merchant_service::MerchantService { node: self.node }
    }

    /// `/merchant-storage`
    #[inline]
    pub fn merchant_storage(self) -> merchant_storage::MerchantStorage {
        merchant_storage::MerchantStorage { node: self.node }
    }

    /// `/merchants`
    #[inline]
    pub fn merchants(self) -> merchants::Merchants {
        merchants::Merchants { node: self.node }
    }

    /// `/micropay`
    #[inline]
    pub fn micropay(self) -> micropay::Micropay {
        micropay::Micropay { node: self.node }
    }

    /// `/papay`
    #[inline]
    pub fn papay(self) -> papay::Papay {
        papay::Papay { node: self.node }
    }

    /// `/profit-sharing`
    #[inline]
    pub fn profit_sharing(self) -> profit_sharing::ProfitSharing {
        profit_sharing::ProfitSharing { node: self.node }
    }

    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund { node: self.node }
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(self) -> refunds::Refunds {
        refunds::Refunds { node: self.node }
    }

    /// `/settle`
    #[inline]
    pub fn settle(self) -> settle::Settle {
        settle::Settle { node: self.node }
    }

    /// `/statements`
    #[inline]
    pub fn statements(self) -> statements::Statements {
        statements::Statements { node: self.node }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global")
    }
}
