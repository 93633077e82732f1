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

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global`
pub struct Global(pub(crate) Node);

impl Global {
    /// `/certificates`
    #[inline]
    pub fn certificates(self) -> certificates::Certificates {
        certificates::Certificates(self.0)
    }

    /// `/customs`
    #[inline]
    pub fn customs(self) -> customs::Customs {
        customs::Customs(self.0)
    }

    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant(self.0)
    }

    /// `/merchant-service`
    #[inline]
    pub fn merchant_service(self) -> merchant_service::MerchantService {
        merchant_service::MerchantService(self.0)
    }

    /// `/merchant-storage`
    #[inline]
    pub fn merchant_storage(self) -> merchant_storage::MerchantStorage {
        merchant_storage::MerchantStorage(self.0)
    }

    /// `/merchants`
    #[inline]
    pub fn merchants(self) -> merchants::Merchants {
        merchants::Merchants(self.0)
    }

    /// `/micropay`
    #[inline]
    pub fn micropay(self) -> micropay::Micropay {
        micropay::Micropay(self.0)
    }

    /// `/papay`
    #[inline]
    pub fn papay(self) -> papay::Papay {
        papay::Papay(self.0)
    }

    /// `/profit-sharing`
    #[inline]
    pub fn profit_sharing(self) -> profit_sharing::ProfitSharing {
        profit_sharing::ProfitSharing(self.0)
    }

    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund(self.0)
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(self) -> refunds::Refunds {
        refunds::Refunds(self.0)
    }

    /// `/settle`
    #[inline]
    pub fn settle(self) -> settle::Settle {
        settle::Settle(self.0)
    }

    /// `/statements`
    #[inline]
    pub fn statements(self) -> statements::Statements {
        statements::Statements(self.0)
    }

    /// `/transactions`
    #[inline]
    pub fn transactions(self) -> transactions::Transactions {
        transactions::Transactions(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global", rest)
    }
}
