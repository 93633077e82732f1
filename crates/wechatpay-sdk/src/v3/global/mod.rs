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
#[derive(Clone)]
pub struct Global {
    pub(crate) node: crate::chain::Node,
}

impl Global {
    /// `/certificates`
    #[inline]
    pub fn certificates(&self) -> certificates::Certificates {
        certificates::Certificates { node: self.node.clone() }
    }

    /// `/customs`
    #[inline]
    pub fn customs(&self) -> customs::Customs {
        customs::Customs { node: self.node.clone() }
    }

    /// `/merchant`
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    /// `/merchant-service`
    #[inline]
    pub fn merchant_service(&self) -> merchant_service::MerchantService {
        merchant_service::MerchantService { node: self.node.clone() }
    }

    /// `/merchant-storage`
    #[inline]
    pub fn merchant_storage(&self) -> merchant_storage::MerchantStorage {
        merchant_storage::MerchantStorage { node: self.node.clone() }
    }

    /// `/merchants`
    #[inline]
    pub fn merchants(&self) -> merchants::Merchants {
        merchants::Merchants { node: self.node.clone() }
    }

    /// `/micropay`
    #[inline]
    pub fn micropay(&self) -> micropay::Micropay {
        micropay::Micropay { node: self.node.clone() }
    }

    /// `/papay`
    #[inline]
    pub fn papay(&self) -> papay::Papay {
        papay::Papay { node: self.node.clone() }
    }

    /// `/profit-sharing`
    #[inline]
    pub fn profit_sharing(&self) -> profit_sharing::ProfitSharing {
        profit_sharing::ProfitSharing { node: self.node.clone() }
    }

    /// `/refund`
    #[inline]
    pub fn refund(&self) -> refund::Refund {
        refund::Refund { node: self.node.clone() }
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds { node: self.node.clone() }
    }

    /// `/settle`
    #[inline]
    pub fn settle(&self) -> settle::Settle {
        settle::Settle { node: self.node.clone() }
    }

    /// `/statements`
    #[inline]
    pub fn statements(&self) -> statements::Statements {
        statements::Statements { node: self.node.clone() }
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global")
    }
}
