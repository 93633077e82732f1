//! `/v3/ecommerce`

pub mod account;
pub mod applyments;
pub mod bill;
pub mod combine_papay;
pub mod fund;
pub mod individual_contracts;
pub mod mch_transfer;
pub mod profitsharing;
pub mod refunds;
pub mod subject_sub_merchants;
pub mod subsidies;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce`
pub struct Ecommerce(pub(crate) Node);

impl Ecommerce {
    /// `/account`
    #[inline]
    pub fn account(self) -> account::Account {
        account::Account(self.0)
    }

    /// `/applyments`
    #[inline]
    pub fn applyments(self) -> applyments::Applyments {
        applyments::Applyments(self.0)
    }

    /// `/bill`
    #[inline]
    pub fn bill(self) -> bill::Bill {
        bill::Bill(self.0)
    }

    /// `/combine-papay`
    #[inline]
    pub fn combine_papay(self) -> combine_papay::CombinePapay {
        combine_papay::CombinePapay(self.0)
    }

    /// `/fund`
    #[inline]
    pub fn fund(self) -> fund::Fund {
        fund::Fund(self.0)
    }

    /// `/individual-contracts`
    #[inline]
    pub fn individual_contracts(self) -> individual_contracts::IndividualContracts {
        individual_contracts::IndividualContracts(self.0)
    }

    /// `/mch-transfer`
    #[inline]
    pub fn mch_transfer(self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer(self.0)
    }

    /// `/profitsharing`
    #[inline]
    pub fn profitsharing(self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing(self.0)
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(self) -> refunds::Refunds {
        refunds::Refunds(self.0)
    }

    /// `/subject-sub-merchants`
    #[inline]
    pub fn subject_sub_merchants(self) -> subject_sub_merchants::SubjectSubMerchants {
        subject_sub_merchants::SubjectSubMerchants(self.0)
    }

    /// `/subsidies`
    #[inline]
    pub fn subsidies(self) -> subsidies::Subsidies {
        subsidies::Subsidies(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce", rest)
    }
}
